using AmaWvg.Overeenkomsten.Naam;

namespace AmaWvg.Overeenkomsten;

internal static class NaamEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.NaamRoute, Get);
        group.MapPost(OvereenkomstenUrls.NaamRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<NaamForm> ingediend, Documenten documenten, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var form = ingediend.Getypt ?? new(deelnemer.Voornaam, deelnemer.Naam);
        return await PaginaAsync(toegangslog, new(id, form, ingediend.VersieOf(deelnemer.Versie)), cancellationToken);
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<NaamForm> ingediend, Documenten documenten, NaamHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(deelnemer, form, ingediend.Versie, cancellationToken));
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await VindAsync(documenten, id, cancellationToken))!.Versie);
        return await wijziging.AntwoordAsync(() =>
            PaginaAsync(toegangslog, new(id, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }, cancellationToken));
    }

    private static async Task<RazorSlice> PaginaAsync(Toegangslogboek toegangslog, NaamView view, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("naam wijzigen", 1, view.Deelnemer, cancellationToken);
        return NaamPage.Create(view);
    }

    // Who was joined with another, or forgotten, has no name of its own any more.
    private static async Task<Deelnemer?> VindAsync(Documenten documenten, Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Deelnemer>(id, cancellationToken) is { SamengevoegdMet: null, Insz.IsGewist: false } deelnemer ? deelnemer : null;
}

/// <summary>What the form shows.</summary>
public sealed record NaamView(Guid Deelnemer, NaamForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

internal sealed class NaamHandler(Documenten documenten)
{
    public async Task<Wijziging> HandleAsync(Deelnemer deelnemer, NaamForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (deelnemer.HeeftNaam(form.Voornaam, form.Naam))
            return Wijziging.Gelukt(OvereenkomstenUrls.Deelnemer(deelnemer.Id));
        if (deelnemer.Versie != versie)
            return await documenten.BotsingAsync(deelnemer.Id, cancellationToken);
        var overeenkomsten = await documenten.OvereenkomstenVanAsync(deelnemer.Hco, deelnemer.Id, cancellationToken);
        documenten.Wijzig(deelnemer);
        var regel = Naamwijziging.Pas(documenten, deelnemer, overeenkomsten, form.Voornaam, form.Naam);
        return await documenten.BewaarAsync(deelnemer.Id, OvereenkomstenUrls.DeelnemerNa(deelnemer.Id, regel), cancellationToken);
    }
}

/// <summary>The form as typed.</summary>
public sealed record NaamForm(string Voornaam, string Naam) : IFormulier<NaamForm>
{
    /// <inheritdoc />
    public static NaamForm Van(IFormCollection velden) => new(Persoonsnaam.Lees(FormText.Read(velden, "voornaam")), Persoonsnaam.Lees(FormText.Read(velden, "naam")));
}

internal sealed class NaamValidator : AbstractValidator<NaamForm>
{
    public NaamValidator()
    {
        RuleFor(f => f.Voornaam).TextWithoutInsz("een voornaam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Naam).TextWithoutInsz("een naam", Deelnemer.LangsteNaam)
            .Must((form, naam) => !Persoonsnaam.IsLeeg(form.Voornaam, naam)).WithMessage("Vul een naam in");
    }
}
