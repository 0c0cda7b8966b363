namespace AmaWvg.Inspecties;

/// <summary>Which inspections are asked for; the numbers of a policy report ask by it too.</summary>
/// <param name="Vraag">Words, order and page.</param>
/// <param name="Ronde">The round as asked; the latest without.</param>
/// <param name="Criterium">Number of the criterion to which the outcome belongs; empty for all.</param>
/// <param name="Uitkomst">The outcome; empty for any.</param>
/// <param name="Groep">A group of the sample; empty for all.</param>
public sealed record InspectiesFilter(Lijstvraag Vraag, string Ronde, string Criterium, string Uitkomst, string Groep)
{
    /// <summary>All of which the report counts.</summary>
    internal const string Definitief = "definitief";

    internal const string Standaard = "naam";
    private const string Hercontrole = "hercontrole";
    private const string Uitsluiting = "uitsluiting";

    private static readonly string[] Kolommen = [Standaard, "provincie", "bezoek", "stand", "inbreuken", "hercontrole"];

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = ["zoek", "ronde", "criterium", "uitkomst", "groep", "sorteer", "pagina"];

    internal static IReadOnlyList<Choice> Uitkomsten { get; } =
    [
        new("", "Alle"), new(Definitief, "Met definitief verslag"), new("conform", "Conform"), new("inbreuk", "Inbreuk"), new(Hercontrole, "Hercontrole ter plaatse"), new(Uitsluiting, "Met uitsluitingscriteria"),
        .. Signaalthemas.Alle.Select(thema => new Choice(Signaal(thema.Sleutel), $"Signaal: {thema.Label}")),
    ];

    internal static string Signaal(string thema) => $"signaal-{thema}";

    internal static InspectiesFilter Van(IQueryCollection query)
    {
        var vraag = Lijstvraag.Lees(query, Standaard, Kolommen);
        var (criterium, uitkomst) = (Lijstvraag.Waarde(query, "criterium"), Lijstvraag.Waarde(query, "uitkomst"));
        var (isCriterium, isUitkomst) = (Criteria.Vind(criterium) is not null, Uitkomsten.Any(keuze => keuze.Value == uitkomst));
        return new(
            vraag with { Onbegrepen = [.. FilterNoticeModel.Unless(isCriterium, "Criterium", criterium), .. FilterNoticeModel.Unless(isUitkomst, "Uitkomst", uitkomst), .. vraag.Onbegrepen] },
            Lijstvraag.Waarde(query, "ronde"), isCriterium ? criterium : "", isUitkomst ? uitkomst : "", Lijstvraag.Waarde(query, "groep"));
    }

    internal bool IsVerfijnd => Criterium.Length + Uitkomst.Length + Groep.Length > 0;

    internal string Url(int pagina) => Vraag.Url(InspectiesUrls.Inspecties, pagina, ("ronde", Ronde), ("criterium", Criterium), ("uitkomst", Uitkomst), ("groep", Groep));

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Chip("zoek", Vraag.Zoek, $"‘{Vraag.Zoek}’", this with { Vraag = Vraag with { Zoek = "" } }),
        .. Chip("criterium", Criterium, $"criterium {Criterium}", this with { Criterium = "" }),
        .. Chip("uitkomst", Uitkomst, $"uitkomst {Uitkomsten.First(keuze => keuze.Value == Uitkomst).Text.ToLowerInvariant()}", this with { Uitkomst = "" }),
        .. Chip("groep", Groep, Groep, this with { Groep = "" }),
    ];

    // Figures of the report are of final inspections alone.
    internal bool Past(Resultaat resultaat) => Uitkomst is "" || (resultaat.Inspectie.DefinitiefOp is not null && Uitkomst switch
    {
        "conform" => Criterium is "" ? resultaat.Voldoet : resultaat.Uitkomsten[Criterium] is Inspecties.Uitkomst.Conform,
        "inbreuk" => Criterium is "" ? !resultaat.Voldoet : resultaat.Uitkomsten[Criterium] is Inspecties.Uitkomst.Inbreuk,
        Hercontrole => resultaat.Hercontrole,
        Uitsluiting => resultaat.Uitsluiting,
        Definitief => true,
        _ => resultaat.Signalen.Any(thema => Signaal(thema) == Uitkomst),
    });

    /// <summary>The rows in the order that is asked; they come by name.</summary>
    internal IEnumerable<InspectieRij> Sorteer(IEnumerable<InspectieRij> rijen) => Vraag.Kolom switch
    {
        "provincie" => Vraag.OpTekst(rijen, rij => rij.Provincie),
        "bezoek" => Vraag.Op(rijen, rij => rij.Dag ?? DateOnly.MaxValue),
        "stand" => Vraag.Op(rijen, rij => rij.Status),
        "inbreuken" => Vraag.Op(rijen, rij => rij.Inbreuken ?? -1),
        "hercontrole" => Vraag.Op(rijen, rij => rij.Terug, StringComparer.Ordinal),
        _ => Vraag.OpTekst(rijen, rij => rij.Naam),
    };

    private static FilterChip[] Chip(string veld, string waarde, string tekst, InspectiesFilter zonder) => waarde is "" ? [] : [new(veld, tekst, zonder.Url(1))];
}
