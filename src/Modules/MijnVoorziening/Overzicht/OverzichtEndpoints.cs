using AmaWvg.MijnVoorziening.Overzicht;
using Microsoft.AspNetCore.Html;

namespace AmaWvg.MijnVoorziening;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.Overzicht, Get);

    private static async Task<IResult> Get(string? gedaan, string? pagina, OverzichtQuery query, CancellationToken cancellationToken) =>
        OverzichtPage.Create(await query.RunAsync(Guid.TryParse(gedaan, out var regel) ? regel : null, pagina, cancellationToken));
}

/// <summary>What the organisation sees of itself.</summary>
/// <param name="Gegevens">Data from the register.</param>
/// <param name="Erkenning">The recognition that matters today.</param>
/// <param name="Rekening">The account number, if one was given.</param>
/// <param name="Contactpersoon">The contact person, if one was named.</param>
/// <param name="Adressen">The extra addresses, by address.</param>
/// <param name="Aanvragen">The applications for a recognition.</param>
/// <param name="Historiek">A page of the history, newest first.</param>
/// <param name="Pagina">Which page of the history, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record OverzichtView(
    VoorzieningView Gegevens,
    ErkenningView Erkenning,
    RekeningView? Rekening,
    ContactpersoonRij? Contactpersoon,
    IReadOnlyList<AdresRij> Adressen,
    PaneelView Aanvragen,
    IReadOnlyList<HistoriekLine> Historiek,
    int Pagina,
    int Paginas,
    Melding? Melding)
{
    /// <summary>How many rows of the history there are on all pages.</summary>
    public int Totaal { get; init; }

    /// <summary>What other modules keep of the organisation.</summary>
    public IReadOnlyList<Voorzieningdeel> Delen { get; init; } = [];

    /// <summary>Whether it has no recognition and can ask for one: that comes before all else.</summary>
    internal bool MoetAanvragen => !Erkenning.IsErkend && Aanvragen.Beletsel is null;

    /// <summary>What waits for the organisation, each with where to do it.</summary>
    internal IReadOnlyList<(string Titel, string Url, string Uitleg)> TeDoen =>
    [
        .. MoetAanvragen ? new[] { ("Vraag uw erkenning aan", AanvraagUrls.Nieuw, "Zonder erkenning kunt u geen overeenkomsten aanmelden.") } : [],
        .. Contactpersoon is null ? new[] { ("Contactpersoon invullen", MijnVoorzieningUrls.Contactpersoon, "Zo komen onze berichten bij u aan.") } : [],
        .. Rekening is null && Erkenning.Nummer is not null ? new[] { ("Rekeningnummer invullen", MijnVoorzieningUrls.Rekeningnummer, "Zonder nummer kunnen wij niet betalen.") } : [],
        .. Aanvragen.Concept is { } concept ? new[] { ("Erkenningsaanvraag afwerken", AanvraagUrls.Aanvraag(concept), "U diende ze nog niet in.") } : [],
        .. Delen.Where(deel => deel.VraagtAandacht).Select(deel => (deel.Titel, deel.Url, deel.Stand)),
    ];

    /// <summary>The merger or absorption that the organisation must know of, if any.</summary>
    public SamengaanView? Samengaan { get; init; }
}

/// <summary>Data from the register of care organisations.</summary>
public sealed record VoorzieningView(string Naam, string Type, string Adres, string Gemeente, string Provincie, string Hco, string? Ondernemingsnummer);

/// <summary>The recognition that matters today: the running one, else the next one, else the last one.</summary>
/// <param name="Tekst">Where it stands, with the date.</param>
/// <param name="Nummer">Its number, if there is one.</param>
/// <param name="HernieuwVoor">Day on which the last one runs out, when it is time to renew it (BR-21).</param>
public sealed record ErkenningView(string Tekst, string? Nummer, DateOnly? HernieuwVoor)
{
    /// <summary>Whether one runs, begins later or was ended: false while there is none, and after the last one ran out.</summary>
    public bool IsErkend { get; init; }

    /// <summary>Its first and last day.</summary>
    public string? Periode { get; init; }

    /// <summary>The signed decision, when the portal has it.</summary>
    public BijlageRij? Besluit { get; init; }

    /// <summary>The one that was granted already and begins later, if any.</summary>
    public string? Volgende { get; init; }

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<ErkenningRij> Alle { get; init; } = [];

    /// <summary>What it is, in rows.</summary>
    internal IReadOnlyList<SummaryRij> Rijen(Func<BijlageRij, IHtmlContent> bestand) =>
    [
        new("Erkenning", Tekst),
        new("Erkenningsnummer", Nummer),
        .. Periode is null ? Array.Empty<SummaryRij>() : [new("Erkenningsperiode", Periode)],
        .. Besluit is null ? Array.Empty<SummaryRij>() : [new("Erkenningsbesluit", null) { Content = bestand(Besluit) }],
        .. Volgende is null ? Array.Empty<SummaryRij>() : [new("Volgende erkenning", Volgende)],
    ];
}

/// <summary>A recognition in the list.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Besluit">The signed decision, when the portal has it.</param>
public sealed record ErkenningRij(string Nummer, DateOnly Van, DateOnly TotEnMet, StatusTagModel Status, BijlageRij? Besluit);

/// <summary>Account numbers, in groups of four.</summary>
/// <param name="Iban">The one given last.</param>
/// <param name="BruikbaarVanaf">From when payments use it, when that is still to come.</param>
/// <param name="Tot">The one that payments use until then, if any.</param>
public sealed record RekeningView(string Iban, DateOnly? BruikbaarVanaf, string? Tot)
{
    /// <summary>Id of the number when it waits for the department.</summary>
    public Guid? Nazicht { get; init; }

    internal string Weergave => this switch
    {
        { Nazicht: not null, Tot: null } => $"{Iban} (het Departement Zorg kijkt dit nummer eerst na)",
        { Nazicht: not null } => $"{Iban} (het Departement Zorg kijkt dit nummer eerst na; tot dan betalen wij op {Tot})",
        { BruikbaarVanaf: null } => Iban,
        { Tot: null } => $"{Iban} (vanaf {DutchDate.Format(BruikbaarVanaf)})",
        _ => $"{Iban} (vanaf {DutchDate.Format(BruikbaarVanaf)}; tot dan betalen wij op {Tot})",
    };
}

/// <summary>The contact person.</summary>
public sealed record ContactpersoonRij(string Naam, string Email, string Telefoon);

/// <summary>An extra address and the kinds of message it gets.</summary>
public sealed record AdresRij(Guid Id, string Email, bool Administratief, bool Financieel);
