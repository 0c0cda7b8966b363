using System.Security.Claims;
using AmaWvg.Toegangsbeheer.Beheer;
using Marten;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Staff say which onderneming a chain belongs to that was made of rights from before there were chains.</summary>
internal static class BeheerOndernemingEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(BeheerKetenUrls.OndernemingRoute).RequireAuthorization(Policies.Behandelaar);
        group.MapGet("", GetAsync);
        group.MapPost("", PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<BeheerOndernemingForm> ingediend, BeheerDocumenten documenten, CancellationToken cancellationToken) =>
        await VindAsync(id, documenten, cancellationToken) is { } keten ? BeheerOndernemingPage.Create(new(keten.Id, keten.Naam, ingediend.Getypt ?? new("", ""))) : Results.NotFound();

    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<BeheerOndernemingForm> ingediend, ClaimsPrincipal user, BeheerDocumenten documenten, BeheerOndernemingHandler handler, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, cancellationToken) is not { } keten)
            return Results.NotFound();
        var wie = Insz.Hydrate(user.FindFirstValue(PersoonClaims.Insz)!);
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(keten, form, wie, cancellationToken));
        return wijziging.Antwoord(() => BeheerOndernemingPage.Create(new(keten.Id, keten.Naam, ingediend.Form) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<Onderneming?> VindAsync(Guid id, BeheerDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Onderneming>(id, cancellationToken) is { Nummer: null } keten && keten.Actief.Any() ? keten : null;
}

/// <summary>The chain and the form.</summary>
public sealed record BeheerOndernemingView(Guid Id, string Naam, BeheerOndernemingForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>The form as typed.</summary>
public sealed record BeheerOndernemingForm(string Kbo, string Reden) : IFormulier<BeheerOndernemingForm>
{
    /// <inheritdoc />
    public static BeheerOndernemingForm Van(IFormCollection velden) => new(FormText.ReadNumber(velden, "kbo"), FormText.Read(velden, "reden"));
}

internal sealed class BeheerOndernemingValidator : AbstractValidator<BeheerOndernemingForm>
{
    private const int LangsteReden = 500;

    public BeheerOndernemingValidator()
    {
        RuleFor(f => f.Kbo).Correct(text => text.Length == 0 ? "Vul een KBO-nummer in" : Nummerveld.OndernemingsnummerFout(text));
        RuleFor(f => f.Reden).TextWithoutInsz("een reden", LangsteReden);
    }
}

/// <summary>Moves the subafdelingen of a chain to that of the onderneming, with their users: in the old chain they end, in the other they begin.</summary>
internal sealed class BeheerOndernemingHandler(BeheerDocumenten documenten, IKruispuntbank kruispuntbank, TimeProvider clock)
{
    private const string Actie = "Onderneming gekoppeld";

    public async Task<Wijziging> HandleAsync(Onderneming oud, BeheerOndernemingForm form, Insz wie, CancellationToken cancellationToken)
    {
        var (nummer, nu) = (Ondernemingsnummer.Parse(form.Kbo), new Stempel(clock.GetUtcNow(), Departement.Naam));
        if (await kruispuntbank.VindAsync(nummer, wie, cancellationToken) is not { IsBeschikbaar: true } kbo)
            return Geweigerd(VertegenwoordigingHandler.Weg);
        if (kbo.Waarde is not { } onderneming)
            return Geweigerd("De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer. Controleer het nummer");
        var sleutel = Ketensleutel.Van(nummer);
        var bestaande = await documenten.Query<Onderneming>().SingleOrDefaultAsync(ander => ander.Hco == sleutel, cancellationToken);
        var keten = bestaande ?? Onderneming.Van(onderneming, nu.Tijdstip);
        foreach (var subafdeling in oud.Actief.ToList())
        {
            Verhuis(subafdeling, keten, nu);
            oud.Wijzig(subafdeling.Id, was => was with { Einde = nu });
        }
        keten.Activeer(nu);
        documenten.WijzigKeten(oud);
        if (bestaande is null)
            documenten.NieuweKeten(keten);
        else
            documenten.WijzigKeten(keten);
        documenten.NoteerHistoriekBij(oud.Hco, HistoriekOnderwerp.Onderneming(oud.Id), Actie, $"Verder bij {keten.Naam} ({nummer.Weergave}). Reden: {form.Reden}", Departement.Naam);
        documenten.NoteerHistoriekBij(keten.Hco, HistoriekOnderwerp.Onderneming(keten.Id), Actie, $"Toegang van {oud.Naam} overgenomen. Reden: {form.Reden}", Departement.Naam);
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Onderneming(keten.Id), Actie, $"{oud.Naam} bij {keten.Naam} ({nummer.Weergave}). Reden: {form.Reden}");
        return await documenten.BewaarBeginAsync(oud.Id, ToegangsbeheerUrls.Na(BeheerKetenUrls.Keten(keten.Id), regel), cancellationToken);
    }

    private static void Verhuis(Subafdeling subafdeling, Onderneming keten, Stempel nu)
    {
        var doel = keten.Actief.FirstOrDefault(ander => ander.Voorziening == subafdeling.Voorziening);
        // What the onderneming itself ended, stays ended.
        if (doel is null && keten.Subafdelingen.Exists(ander => ander.Voorziening == subafdeling.Voorziening))
            return;
        if (doel is null)
        {
            doel = subafdeling with { Id = Guid.CreateVersion7(nu.Tijdstip), Begin = nu, Gebruikers = [] };
            keten.Voeg(doel);
        }
        foreach (var gebruiker in subafdeling.Actief.Where(gebruiker => doel.Gebruikers.All(ander => ander.Wie != gebruiker.Wie)))
            keten.Wijzig(doel.Id, was => was.Met(gebruiker with { Id = Guid.CreateVersion7(nu.Tijdstip), Begin = nu }));
    }

    private static Wijziging Geweigerd(string fout) => Wijziging.Geweigerd(FormErrors.None.Add("kbo", fout));
}
