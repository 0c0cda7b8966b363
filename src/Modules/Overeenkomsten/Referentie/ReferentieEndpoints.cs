using AmaWvg.Overeenkomsten.Referentie;

namespace AmaWvg.Overeenkomsten;

internal static class ReferentieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.ReferentieRoute, Get);
        group.MapPost(OvereenkomstenUrls.ReferentieRoute, Post);
    }

    private static async Task<IResult> Get(
        Guid id, Ingediend<ReferentieForm> ingediend, Documenten documenten, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (overeenkomst.Vergrendeling is not null)
            return Results.Redirect(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId));
        var view = View(overeenkomst, ingediend.Getypt ?? new(overeenkomst.Referentie), ingediend.VersieOf(overeenkomst.Versie));
        return await PaginaAsync(toegangslog, view, cancellationToken);
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<ReferentieForm> ingediend, Documenten documenten, ReferentieHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(overeenkomst, form, ingediend.Versie, cancellationToken));
        var nu = await wijziging.NuAsync(overeenkomst, async () => (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken))!);
        var view = View(nu, ingediend.Form, ingediend.VersieNa(wijziging, nu.Versie)) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing };
        return await wijziging.AntwoordAsync(() => PaginaAsync(toegangslog, view, cancellationToken));
    }

    private static async Task<RazorSlice> PaginaAsync(Toegangslogboek toegangslog, ReferentieView view, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("referentie wijzigen", 1, view.Deelnemer, cancellationToken);
        return ReferentiePage.Create(view);
    }

    private static ReferentieView View(Overeenkomst overeenkomst, ReferentieForm form, Guid versie) =>
        new(overeenkomst.Id, overeenkomst.DeelnemerId, overeenkomst.VolledigeNaam, form, versie);
}

/// <summary>What the form shows.</summary>
public sealed record ReferentieView(Guid Id, Guid Deelnemer, string Naam, ReferentieForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

internal sealed class ReferentieHandler(Documenten documenten)
{
    public async Task<Wijziging> HandleAsync(Overeenkomst overeenkomst, ReferentieForm form, Guid versie, CancellationToken cancellationToken)
    {
        var deelnemer = overeenkomst.DeelnemerId;
        if (overeenkomst.Referentie == form.Referentie)
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer));
        if (overeenkomst.Versie != versie)
            return await documenten.BotsingAsync(deelnemer, cancellationToken);
        if (overeenkomst.Vergrendeling is { } reden)
            return Wijziging.Geweigerd(FormErrors.None.Add("referentie", reden));
        if (Dubbel.Zoek(await documenten.AndereAsync(overeenkomst, cancellationToken), form.Referentie, overeenkomst.Periode) is { } dubbel)
            return Wijziging.Geweigerd(FormErrors.None.Add("referentie", Dubbel.Tekst(dubbel)));

        var was = overeenkomst.Referentie;
        overeenkomst.WijzigReferentie(form.Referentie);
        documenten.Wijzig(overeenkomst);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer), Acties.Referentie, $"‘{was}’ werd ‘{form.Referentie}’.");
        return await documenten.BewaarAsync(deelnemer, OvereenkomstenUrls.DeelnemerNa(deelnemer, regel), cancellationToken);
    }
}

/// <summary>The form as typed.</summary>
public sealed record ReferentieForm(string Referentie) : IFormulier<ReferentieForm>
{
    /// <inheritdoc />
    public static ReferentieForm Van(IFormCollection velden) => new(FormText.Read(velden, "referentie"));
}

internal sealed class ReferentieValidator : AbstractValidator<ReferentieForm>
{
    public ReferentieValidator() => RuleFor(f => f.Referentie).TextWithoutInsz("een referentie", Overeenkomst.LangsteReferentie);
}
