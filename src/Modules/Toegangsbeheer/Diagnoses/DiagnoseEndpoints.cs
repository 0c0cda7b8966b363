using System.Security.Claims;
using AmaWvg.Toegangsbeheer.Diagnoses;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.Toegangsbeheer;

internal static class DiagnoseEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Aangemeld);
        group.MapGet(ToegangsbeheerUrls.Controle, async (string? onderneming, string? hco, DiagnoseQuery query, CancellationToken cancellationToken) =>
            DiagnosePage.Create(await query.RunAsync(QueryText.Clean(onderneming ?? ""), QueryText.Clean(hco ?? ""), cancellationToken)));
        group.MapGet(ToegangsbeheerUrls.Stappenplan, IResult (IOptions<ContactOptions> contact) => StappenplanPage.Create(contact.Value.Gegevens));
    }
}

/// <summary>What the page says of why somebody has no access.</summary>
/// <param name="Onderneming">As typed.</param>
/// <param name="Hco">As typed.</param>
/// <param name="Diagnose">What was found; null before anything was asked.</param>
public sealed record DiagnoseView(string Onderneming, string Hco, Diagnose? Diagnose) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>The chain as far as it goes.</summary>
/// <param name="Onderneming">The number, to have at hand.</param>
/// <param name="Hco">The number, to have at hand; empty for none.</param>
/// <param name="Naam">The onderneming; null when nothing is known of it.</param>
/// <param name="Ontbreekt">The first missing link, for the whole onderneming; null when it is another for each voorziening.</param>
/// <param name="WieHelpt">Who can mend it.</param>
/// <param name="Stappen">The links up to there.</param>
/// <param name="Voorzieningen">What is missing for each voorziening; null when something is missing before that.</param>
public sealed record Diagnose(
    string Onderneming, string Hco, string? Naam, string? Ontbreekt, string WieHelpt, IReadOnlyList<DiagnoseStap> Stappen, IReadOnlyList<DiagnoseVoorziening>? Voorzieningen);

/// <summary>A link of the chain.</summary>
public sealed record DiagnoseStap(string Naam, string Stand, bool IsInOrde);

/// <summary>What is missing for a voorziening.</summary>
public sealed record DiagnoseVoorziening(string Naam, string Hco, string Tekst);

/// <summary>Says why somebody has no access: the chain as far as it goes, and the first link that is missing.</summary>
internal sealed class DiagnoseQuery(
    [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer, IKruispuntbank kruispuntbank, ICobrha cobrha, IInszlimiet limiet, IHttpContextAccessor accessor)
{
    private const int Meeste = 25;

    public async Task<DiagnoseView> RunAsync(string onderneming, string hco, CancellationToken cancellationToken)
    {
        var errors = Controleer(onderneming, hco);
        if (errors.Any || (onderneming.Length == 0 && hco.Length == 0))
            return new(onderneming, hco, null) { Errors = errors };
        limiet.Neem();
        try
        {
            return new(onderneming, hco, hco.Length > 0
                ? await VanVoorzieningAsync(HcoNummer.Parse(hco), cancellationToken)
                : await VanOndernemingAsync(Ondernemingsnummer.Parse(onderneming), null, cancellationToken));
        }
        catch (RegisterFout)
        {
            return new(onderneming, hco, new("", "", null, "De registers antwoorden nu niet. Probeer het over enkele minuten opnieuw.", "", [], null));
        }
    }

    private static FormErrors Controleer(string onderneming, string hco)
    {
        var errors = FormErrors.None;
        if (onderneming.Length > 0 && Nummerveld.OndernemingsnummerFout(onderneming) is { } fout)
            errors.Add("onderneming", fout);
        if (hco.Length > 0 && Nummerveld.HcoFout(hco) is { } hcofout)
            errors.Add("hco", hcofout);
        return errors;
    }

    private async Task<Diagnose> VanVoorzieningAsync(HcoNummer hco, CancellationToken cancellationToken)
    {
        var antwoord = await cobrha.MetNummerAsync(hco, cancellationToken);
        if (!antwoord.IsBeschikbaar)
            throw new RegisterFout("not available");
        return antwoord.Waarde is { } voorziening
            ? await VanOndernemingAsync(voorziening.Onderneming, voorziening, cancellationToken)
            : new("", hco.Weergave, null, "CoBRHA kent geen voorziening met dit HCO-nummer.", "Controleer het nummer. Een maatwerkbedrijf dat nog niet in CoBRHA staat, mailt eerst het Departement Zorg.", [], null);
    }

    private async Task<Diagnose> VanOndernemingAsync(Ondernemingsnummer nummer, CobrhaVoorziening? een, CancellationToken cancellationToken)
    {
        var wie = Insz.Hydrate(accessor.HttpContext!.User.FindFirstValue(PersoonClaims.Insz)!);
        var kbo = await kruispuntbank.VindAsync(nummer, wie, cancellationToken);
        if (!kbo.IsBeschikbaar)
            throw new RegisterFout("not available");
        if (kbo.Waarde is not { } onderneming)
            return new(nummer.Weergave, een?.Hco.Weergave ?? "", null, "De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer.", "Controleer het nummer.", [], null);
        var feiten = await Ketenfeiten.LeesAsync(beheer, nummer, wie, cancellationToken);
        var voorzieningen = een is null ? await VoorzieningenAsync(nummer, cancellationToken) : [een];
        var stappen = Stappen(onderneming, feiten);
        if (feiten.Hoofd is null)
            return Klaar("Er is nog geen hoofdtoegangsbeheerder.", "De wettelijk vertegenwoordiger van de onderneming stelt die aan, met een sterke digitale sleutel.");
        if (!feiten.Hoedanigheid)
            return Klaar($"De hoedanigheid “{Ketenwoorden.Hoedanigheid}” is nog niet actief.", $"De hoofdtoegangsbeheerder activeert die: {feiten.Hoofd}.");
        if (voorzieningen.Count == 0)
            return Klaar("CoBRHA kent geen voorziening onder deze onderneming.", "Een maatwerkbedrijf dat nog niet in CoBRHA staat, mailt eerst het Departement Zorg.");
        return Klaar(null, null);

        Diagnose Klaar(string? ontbreekt, string? wieHelpt) => new(
            nummer.Weergave, een?.Hco.Weergave ?? "", onderneming.Naam, ontbreekt, wieHelpt ?? "", stappen,
            ontbreekt is null ? [.. voorzieningen.Take(Meeste).Select(voorziening => Voorziening(voorziening, feiten))] : null);
    }

    private async Task<IReadOnlyList<CobrhaVoorziening>> VoorzieningenAsync(Ondernemingsnummer nummer, CancellationToken cancellationToken) =>
        await cobrha.VanOndernemingAsync(nummer, cancellationToken) is { IsBeschikbaar: true, Waarde: var gevonden } ? gevonden ?? [] : throw new RegisterFout("not available");

    private static List<DiagnoseStap> Stappen(KboOnderneming onderneming, Ketenfeiten feiten) =>
    [
        new("Onderneming", onderneming.Naam, true),
        new("Hoofdtoegangsbeheerder", feiten.Hoofd ?? "nog niemand", feiten.Hoofd is not null),
        new($"Hoedanigheid “{Ketenwoorden.Hoedanigheid}”", feiten.Hoedanigheid ? "actief" : "niet actief", feiten.Hoedanigheid),
    ];

    private static DiagnoseVoorziening Voorziening(CobrhaVoorziening voorziening, Ketenfeiten feiten) => new(
        voorziening.Naam,
        voorziening.Hco.Weergave,
        feiten.Van(voorziening.Hco).Ontbreekt switch
        {
            null => "In orde: u hebt toegang. Kies dit profiel.",
            Toegangsschakel.Subafdeling => "Er is nog geen subafdeling. Een toegangsbeheerder van de onderneming voegt die toe.",
            Toegangsschakel.Toepassing => "De toepassing is niet aangevinkt bij de subafdeling. Een toegangsbeheerder vinkt ze aan.",
            Toegangsschakel.Gebruiker => "U bent geen gebruiker van deze voorziening. De beheerder van de subafdeling of een toegangsbeheerder voegt u toe.",
            _ => "U bent gebruiker, maar het recht is niet aangevinkt. De beheerder van de subafdeling of een toegangsbeheerder vinkt het aan.",
        });
}
