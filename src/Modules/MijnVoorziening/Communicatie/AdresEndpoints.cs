using AmaWvg.MijnVoorziening.Communicatie;

namespace AmaWvg.MijnVoorziening;

internal static class AdresEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.AdresToevoegen, Nieuw).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresToevoegen, VoegToe).RequireVerseAanmelding();
        group.MapGet(MijnVoorzieningUrls.AdresRoute, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresRoute, Wijzig).RequireVerseAanmelding();
        group.MapGet(MijnVoorzieningUrls.AdresVerwijderenRoute, BevestigVerwijderen).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresVerwijderenRoute, Verwijder).RequireVerseAanmelding();
    }

    private static IResult Nieuw(Ingediend<AdresForm> ingediend) => AdresPage.Create(new(null, ingediend.Getypt ?? AdresForm.Leeg));

    private static async Task<IResult> Get(Guid id, Ingediend<AdresForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Communicatieadres>(id, cancellationToken) is { } adres
            ? AdresPage.Create(new(id, ingediend.Getypt ?? AdresForm.Van(adres), ingediend.VersieOf(adres.Versie)))
            : Results.NotFound();

    private static async Task<IResult> VoegToe(Ingediend<AdresForm> ingediend, AdresHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegToeAsync(form, cancellationToken));
        return wijziging.Antwoord(() => AdresPage.Create(new(null, ingediend.Form) { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Wijzig(
        Guid id, Ingediend<AdresForm> ingediend, Documenten documenten, AdresHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Communicatieadres>(id, cancellationToken) is not { } adres)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.WijzigAsync(adres, form, ingediend.Versie, cancellationToken));
        // After a conflict the next post is about the version of now; what was removed meanwhile is a new address.
        var versie = await ingediend.VersieNaAsync(wijziging, async () => (await documenten.LoadAsync<Communicatieadres>(id, cancellationToken))?.Versie);
        return wijziging.Antwoord(() => AdresPage.Create(
            new(versie is null ? null : id, ingediend.Form, versie) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    // Where somebody comes back who had to show the key first: nothing is removed by coming back. The form has nothing to give back.
    private static async Task<IResult> BevestigVerwijderen(Guid id, HersteldFormulier _, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Communicatieadres>(id, cancellationToken) is { } adres ? VerwijderPage.Create(new(id, adres.Email)) : Results.NotFound();

    private static async Task<IResult> Verwijder(Guid id, Documenten documenten, AdresHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Communicatieadres>(id, cancellationToken) is not { } adres)
            return Results.NotFound();
        var wijziging = await handler.VerwijderAsync(adres, cancellationToken);
        return Redirects.SeeOther(wijziging.Url ?? MijnVoorzieningUrls.Overzicht);
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The address to change; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Versie">The version that the form was opened with; null for a new one.</param>
public sealed record AdresView(Guid? Id, AdresForm Form, Guid? Versie = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal string Titel => Id is null ? "Adres toevoegen" : "Adres wijzigen";

    internal string Url => Id is { } id ? MijnVoorzieningUrls.Adres(id) : MijnVoorzieningUrls.AdresToevoegen;
}

/// <summary>What somebody confirms who removes an address.</summary>
/// <param name="Id">The address.</param>
/// <param name="Email">As it is written.</param>
public sealed record VerwijderView(Guid Id, string Email);

/// <summary>Adds, changes and removes an extra address.</summary>
internal sealed class AdresHandler(Documenten documenten, Waarschuwing waarschuwing, TimeProvider clock)
{
    public async Task<Wijziging> VoegToeAsync(AdresForm form, CancellationToken cancellationToken)
    {
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        var adres = new Communicatieadres
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Hco = voorziening.Hco,
            Email = form.Email,
            Administratief = form.Administratief,
            Financieel = form.Financieel,
        };
        documenten.Nieuw(adres);
        return await BewaarAsync(voorziening, "Adres toegevoegd", $"{adres.Email} krijgt {adres.Soorten}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Communicatieadres adres, AdresForm form, Guid versie, CancellationToken cancellationToken)
    {
        if (form == AdresForm.Van(adres))
            return Wijziging.Gelukt(MijnVoorzieningUrls.Overzicht);
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        if (adres.Versie != versie)
            return await documenten.BotsingAsync(voorziening.Id, cancellationToken);
        var was = $"{adres.Email} ({adres.Soorten})";
        if (!string.Equals(adres.Email, form.Email, StringComparison.OrdinalIgnoreCase))
            await GeefOpAsync(voorziening, adres, cancellationToken, form.Email);
        (adres.Email, adres.Administratief, adres.Financieel) = (form.Email, form.Administratief, form.Financieel);
        documenten.Wijzig(adres);
        return await BewaarAsync(voorziening, "Adres gewijzigd", $"{was} werd {adres.Email} ({adres.Soorten}).", cancellationToken);
    }

    public async Task<Wijziging> VerwijderAsync(Communicatieadres adres, CancellationToken cancellationToken)
    {
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        await GeefOpAsync(voorziening, adres, cancellationToken);
        documenten.Verwijder(adres);
        return await BewaarAsync(voorziening, "Adres verwijderd", $"{adres.Email} krijgt geen e-mails meer.", cancellationToken);
    }

    // Whoever got messages there hears of it, and so does everybody else: the next warning could reach only who did this.
    private async Task GeefOpAsync(Voorziening voorziening, Communicatieadres adres, CancellationToken cancellationToken, string? wordt = null)
    {
        documenten.Publiceer(new AdresOpgegeven(await waarschuwing.AdressenAsync(voorziening, cancellationToken, wordt)));
        waarschuwing.Onthoud(voorziening, adres);
    }

    private Task<Wijziging> BewaarAsync(Voorziening voorziening, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), actie, toelichting);
        return documenten.BewaarUniekAsync(
            voorziening.Id, MijnVoorzieningUrls.OverzichtNa(regel), MijnVoorzieningDocumenten.EmailIndex, new("email", "Dit adres staat al in uw lijst. Wijzig het adres dat er al staat"), cancellationToken);
    }
}
