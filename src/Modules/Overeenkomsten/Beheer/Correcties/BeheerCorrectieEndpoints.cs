using AmaWvg.Overeenkomsten.Beheer.Correcties;

namespace AmaWvg.Overeenkomsten;

/// <summary>The same two steps for every correction: say what and why, see what follows and confirm.</summary>
internal static class BeheerCorrectieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, "startdatum");
        Map(group, "einddatum");
        Map(group, "annuleren");
        Map(group, "insz");
    }

    private static void Map(IEndpointRouteBuilder group, string pad)
    {
        group.MapGet(BeheerUrls.CorrectieRoute(pad), (Guid id, Ingediend<BeheerCorrectieForm> ingediend, IEnumerable<ICorrectie> correcties, BeheerCorrectieHandler handler, CancellationToken cancellationToken) =>
            Get(id, ingediend, Van(correcties, pad), handler, cancellationToken)).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(BeheerUrls.CorrectieRoute(pad), (Guid id, Ingediend<BeheerCorrectieForm> ingediend, IEnumerable<ICorrectie> correcties, BeheerCorrectieHandler handler, CancellationToken cancellationToken) =>
            Post(id, ingediend, Van(correcties, pad), handler, cancellationToken)).RequireAuthorization(Policies.Behandelaar);
    }

    private static ICorrectie Van(IEnumerable<ICorrectie> correcties, string pad) => correcties.Single(correctie => correctie.Pad == pad);

    private static async Task<IResult> Get(Guid id, Ingediend<BeheerCorrectieForm> ingediend, ICorrectie correctie, BeheerCorrectieHandler handler, CancellationToken cancellationToken) =>
        await handler.LaadAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var dossier when correctie.Kan(dossier.Overeenkomst) => BeheerCorrectiePage.Create(
                BeheerCorrectieView.Van(correctie, dossier, ingediend.Getypt ?? correctie.Begin(dossier), ingediend.VersieOf(correctie.Versie(dossier)))),
            _ => Results.Redirect(BeheerUrls.Overeenkomst(id)),
        };

    private static async Task<IResult> Post(Guid id, Ingediend<BeheerCorrectieForm> ingediend, ICorrectie correctie, BeheerCorrectieHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.LaadAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = ingediend.Form;
        if (!correctie.Kan(dossier.Overeenkomst) || ingediend.Versie != correctie.Versie(dossier))
            return await BotsingAsync(correctie, dossier, form, handler, cancellationToken);
        var view = BeheerCorrectieView.Van(correctie, dossier, form, ingediend.Versie);
        if (form.GaatTerug)
            return BeheerCorrectiePage.Create(view);
        var voorstel = await correctie.StelVoorAsync(dossier, form, cancellationToken);
        if (form.Controleer(voorstel.Errors) is { Any: true } errors)
            return Results.RazorSlice(
                errors["juisteNaam"] is { } fout
                    ? BeheerBevestigPage.Create(Met(view, voorstel) with { Errors = errors, Vraag = voorstel.Vraag! with { Error = fout } })
                    : BeheerCorrectiePage.Create(view with { Errors = errors, Veld = correctie.Veld(form, errors[correctie.Pad]) }),
                StatusCodes.Status422UnprocessableEntity);
        if (!form.IsBevestigd)
            return BeheerBevestigPage.Create(Met(view, voorstel));

        var wijziging = await handler.HandleAsync(correctie, dossier, voorstel, form, ingediend.Versie, cancellationToken);
        return wijziging.Url is { } url ? Redirects.SeeOther(url) : await BotsingAsync(correctie, dossier, form, handler, cancellationToken);
    }

    private static BeheerCorrectieView Met(BeheerCorrectieView view, Voorstel voorstel) =>
        view with { Feiten = [.. view.Feiten, .. voorstel.Feiten], Gevolgen = voorstel.Gevolgen, Vraag = voorstel.Vraag };

    // The person goes back to the first step, with what was typed, and sees the agreement as it is now.
    private static async Task<IResult> BotsingAsync(ICorrectie correctie, Correctiedossier gezien, BeheerCorrectieForm form, BeheerCorrectieHandler handler, CancellationToken cancellationToken)
    {
        var botsing = (await handler.BotsingAsync(gezien.Overeenkomst, cancellationToken)).Botsing;
        var nu = (await handler.LaadAsync(gezien.Overeenkomst.Id, cancellationToken))!;
        var view = BeheerCorrectieView.Van(correctie, nu, form, correctie.Versie(nu));
        return Results.RazorSlice(BeheerCorrectiePage.Create(view with { Botsing = botsing }), StatusCodes.Status409Conflict);
    }
}

/// <summary>What the pages of a correction show.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Naam">Of whom it is.</param>
/// <param name="Titel">What is done.</param>
/// <param name="Uitleg">What it does.</param>
/// <param name="Url">Where the form goes.</param>
/// <param name="Feiten">The agreement, and the values before and after once they are known.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Versie">The version that the person saw.</param>
public sealed record BeheerCorrectieView(Guid Overeenkomst, string Naam, string Titel, string Uitleg, string Url, IReadOnlyList<SummaryRij> Feiten, BeheerCorrectieForm Form, Guid? Versie) : IFormulierView
{
    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    /// <summary>The field for the new value, if there is one.</summary>
    public FieldModel? Veld { get; init; }

    /// <summary>What was typed in it.</summary>
    public string? Waarde => Veld switch
    {
        DateFieldModel datum => datum.Value,
        TextFieldModel tekst => tekst.Value,
        _ => null,
    };

    /// <summary>What follows from the correction.</summary>
    public IReadOnlyList<string> Gevolgen { get; init; } = [];

    /// <summary>What only this correction asks before it is done.</summary>
    public RadioGroupModel? Vraag { get; init; }

    internal static BeheerCorrectieView Van(ICorrectie correctie, Correctiedossier dossier, BeheerCorrectieForm form, Guid versie)
    {
        var o = dossier.Overeenkomst;
        return new(o.Id, o.VolledigeNaam, correctie.Titel, correctie.Uitleg, BeheerUrls.Correctie(o.Id, correctie.Pad), Wie(o, dossier.Inzage), form, versie) { Veld = correctie.Veld(form, null) };
    }

    private static SummaryRij[] Wie(Overeenkomst o, Inzage inzage) =>
        [new("Deelnemer", o.VolledigeNaam), new("INSZ-nummer", o.Insz.Toon(inzage)), new("Referentie", o.Referentie), new("Periode", Periodetekst.Van(o.Startdatum, o.Einddatum))];
}

/// <summary>One agreement at the voorzieningen where it stood one after the other (BR-23), seen from a last day.</summary>
/// <param name="Eindigt">The agreement that ends on that day.</param>
/// <param name="Vervalt">What went on elsewhere afterwards, and never was.</param>
internal sealed record Overgangsketen(Correctiedossier Eindigt, IReadOnlyList<Correctiedossier> Vervalt)
{
    public static async Task<Overgangsketen> LaadAsync(BeheerCorrectieHandler handler, Correctiedossier dossier, DateOnly? einde, CancellationToken cancellationToken)
    {
        var (eindigt, vervalt) = (dossier, new List<Correctiedossier>());
        while (einde < eindigt.Overeenkomst.Startdatum && eindigt.Overeenkomst.Voorganger is { } voorganger)
        {
            if (!eindigt.Overeenkomst.IsGeannuleerd)
                vervalt.Insert(0, eindigt);
            eindigt = (await handler.LaadAsync(voorganger, cancellationToken))!;
        }
        // Recorded before, the end changes nothing of what passed.
        if (eindigt.Overeenkomst.Einddatum == einde && vervalt.Count == 0)
            return new(eindigt, vervalt);
        for (var later = dossier.Overeenkomst.Opvolger; later is { } id;)
        {
            var opvolger = (await handler.LaadAsync(id, cancellationToken))!;
            if (einde < opvolger.Overeenkomst.Startdatum && !opvolger.Overeenkomst.IsGeannuleerd)
                vervalt.Add(opvolger);
            later = opvolger.Overeenkomst.Opvolger;
        }
        return new(eindigt, vervalt);
    }
}
