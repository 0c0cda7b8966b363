namespace AmaWvg.Begeleiding;

/// <summary>What the overview shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Rijen">Agreements of that page.</param>
public sealed record OverzichtView(OverzichtFilter Filter, Paginering Paginering, IReadOnlyList<OverzichtRij> Rijen) : IPagineerbaar
{
    /// <summary>Contact points to choose from.</summary>
    public required IReadOnlyList<string> Begeleiders { get; init; }

    /// <summary>What needs doing before which day, the most urgent first.</summary>
    public required IReadOnlyList<Termijn> TeDoen { get; init; }

    internal string Aantal => Paginering.Totaal == 0 ? "Geen dossiers gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "dossier", "dossiers")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Begeleiding", Paginering.Tekst);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Welke is OverzichtFilter.Elke ? Array.Empty<FilterChip>()
            : [new(OverzichtFilter.Looptijd, Filter.Welke is OverzichtFilter.Voorbij ? "overeenkomst voorbij" : "lopend of gepland", Filter.VanAlle.Url(1))],
        .. Filter.Zoek is "" ? Array.Empty<FilterChip>() : [new(OverzichtFilter.Zoekveld, $"‘{Filter.Zoek}’", (Filter with { Zoek = "" }).Url(1))],
        .. Filter.Mist is not { } plicht ? Array.Empty<FilterChip>() : [new(OverzichtFilter.Stap, $"aan te vullen: {plicht.Naam()}", (Filter with { Mist = null }).Url(1))],
        .. Filter.Wie is "" ? Array.Empty<FilterChip>() : [new(OverzichtFilter.Begeleider, $"begeleider {Filter.Wie}", (Filter with { Wie = "" }).Url(1))],
        .. Filter.Wanneer is "" ? Array.Empty<FilterChip>()
            : [new(OverzichtFilter.Evaluatie, Filter.Wanneer is OverzichtFilter.TeLaat ? "evaluatie te laat" : "evaluatie binnen 2 maanden", (Filter with { Wanneer = "" }).Url(1))],
    ];

    /// <summary>Whether the list would be longer with agreements that are over: nobody chose to leave them out.</summary>
    internal bool ZoektOokVoorbij => Filter.Welke is "" && Filter.IsActief;

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde }).Url(1), BegeleidingUrls.Lijst.Results);
}

/// <summary>One agreement.</summary>
public sealed record OverzichtRij(
    Guid Id, Guid Deelnemer, string Naam, string Referentie, string Periode, Begeleidernaam Begeleider, Plichtenblik Plichten, DateOnly? Evaluatie, bool IsTeLaat);

/// <summary>What the fields of the filter show.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Begeleiders">Contact points to choose from.</param>
public sealed record FilterveldenView(OverzichtFilter Filter, IReadOnlyList<string> Begeleiders)
{
    private static readonly Choice[] Stappen = [new("", "Alle"), .. Enum.GetValues<Begeleidingsplicht>().Select(plicht => new Choice(OverzichtFilter.Sleutel(plicht), plicht.Naam()))];

    /// <summary>The one that stands beside the search box.</summary>
    internal SelectFieldModel Stap => new(OverzichtFilter.Stap, "Wat ontbreekt", Stappen, Filter.Mist is { } plicht ? OverzichtFilter.Sleutel(plicht) : "");

    /// <summary>Whether one of the others is in use.</summary>
    internal bool IsVerfijnd => Filter.Welke is not "" || Filter.Wie is not "" || Filter.Wanneer is not "";
}

/// <summary>How the duties of an agreement stand, at a glance: what asks for something by name, the rest counted.</summary>
/// <param name="Toestanden">The state of each duty, in their order.</param>
public sealed record Plichtenblik(IReadOnlyList<Plichttoestand> Toestanden)
{
    internal static Plichttoestand[] VragenActie { get; } = [Plichttoestand.TeLaat, Plichttoestand.Ontbreekt];

    private static readonly Plichttoestand[] Geteld = [Plichttoestand.LaatGedaan, Plichttoestand.NogNietNodig];

    internal string Rest => string.Join(", ", (string[])[
        $"{Aantal(Plichttoestand.InOrde)} van {Toestanden.Count} in orde",
        .. Geteld.Where(toestand => Aantal(toestand) > 0).Select(toestand => $"{Aantal(toestand)} {toestand.Woord().ToLowerInvariant()}"),
    ]);

    /// <summary>The duties in a state; empty for none.</summary>
    internal string Namen(Plichttoestand toestand) =>
        string.Join(", ", Toestanden.Index().Where(plicht => plicht.Item == toestand).Select(plicht => ((Begeleidingsplicht)plicht.Index).Kort()));

    private int Aantal(Plichttoestand toestand) => Toestanden.Count(een => een == toestand);
}
