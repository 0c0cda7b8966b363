namespace AmaWvg.Inspecties;

/// <summary>What a report is.</summary>
public enum Verslagsoort
{
    Ontwerp,
    Definitief,
}

/// <summary>A report as it was made: it never changes, and its hash says so.</summary>
internal sealed class Verslag : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid InspectieId { get; init; }
    public required Verslagsoort Soort { get; init; }

    /// <summary>Counts the reports of an inspection.</summary>
    public required int Nummer { get; init; }

    public required Verslaginhoud Inhoud { get; init; }

    /// <summary>SHA-256 of the PDF, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where it may name somebody: to look at before it is published.</summary>
    public required List<string> Waarschuwingen { get; init; }

    public required DateTimeOffset Gemaakt { get; init; }
    public Guid Versie { get; private set; }

    /// <summary>Whether a draft was emptied when its term was over.</summary>
    public bool IsGewist => Soort is Verslagsoort.Ontwerp && Inhoud.Criteria.Count == 0;
}

/// <summary>What stands in a report.</summary>
internal sealed record Verslaginhoud(string Begeleider, string Type, string Provincie, string Ronde, Bezoek Bezoek, int Dossiers, List<Verslagcriterium> Criteria, List<Verslagdeel> Beschrijving, bool Hercontrole)
{
    /// <summary>What the begeleider said of the draft.</summary>
    public string? Reactie { get; init; }

    /// <summary>What stands in the checklist and the description now.</summary>
    /// <param name="inspectie">The inspection, with a visit.</param>
    /// <param name="regels">The checklist, by criterion.</param>
    /// <param name="beschrijving">What is described.</param>
    /// <param name="type">The type of the begeleider in words.</param>
    public static Verslaginhoud Van(Inspectie inspectie, IReadOnlyDictionary<string, Checklistregel> regels, Beschrijving? beschrijving, string type) => new(
        inspectie.Begeleider.Naam, type, inspectie.Begeleider.Provincie, inspectie.Rondenaam, inspectie.Bezoek!, inspectie.Dossiers.Count,
        [.. Inspecties.Criteria.Alle.Select(criterium => Verslagcriterium.Van(criterium, regels[criterium.Nummer], inspectie.Dossiernummers))],
        beschrijving is null ? [] : [.. Verslagdeel.Van(beschrijving)],
        Toetsing.VraagtHercontrole([.. regels.Values.Select(regel => regel.Bevinding)], inspectie.Dossiernummers))
    {
        Reactie = inspectie.Reactie?.Tekst,
    };

    public int Inbreuken => Criteria.Count(criterium => criterium.Uitkomst is Uitkomst.Inbreuk);
}

/// <summary>One criterion of a report.</summary>
internal sealed record Verslagcriterium(string Nummer, Uitkomst Uitkomst, string Dossiers, string Bronnen, string Vaststelling, string Bewijs)
{
    /// <param name="criterium">The criterion.</param>
    /// <param name="regel">What the checklist says of it.</param>
    /// <param name="nummers">Numbers of the files that were drawn.</param>
    public static Verslagcriterium Van(Criterium criterium, Checklistregel regel, IReadOnlyList<int> nummers) => new(
        criterium.Nummer, Toetsing.Score(criterium, regel.Bevinding, nummers),
        string.Join("; ", [.. regel.Geheel is { } geheel ? [geheel.Label()] : Array.Empty<string>(), .. nummers.Where(regel.Dossiers.ContainsKey).Select(nummer => $"dossier {nummer}: {regel.Dossiers[nummer].Label().ToLowerInvariant()}"),
            .. regel.Reden.Length > 0 ? [$"reden: {regel.Reden}"] : Array.Empty<string>()]),
        string.Join(", ", regel.Bronnen.Select(bron => bron.ToString().ToLowerInvariant())), regel.Vaststelling, regel.Bewijs);

    /// <summary>What was filled in, with its labels.</summary>
    public IReadOnlyList<(string Label, string Value)> Feiten =>
        [.. new (string Label, string Value)[] { ("Beoordeling", Dossiers), ("Bronnen", Bronnen), ("Vaststelling", Vaststelling), ("Bewijs", Bewijs) }.Where(feit => feit.Value.Length > 0)];
}

/// <summary>A part that is described.</summary>
internal sealed record Verslagdeel(string Kop, string Tekst)
{
    /// <summary>The parts in which something was written.</summary>
    public static IReadOnlyList<Verslagdeel> Van(Beschrijving beschrijving) =>
    [
        .. new Verslagdeel[]
        {
            new("Uitsluitingscriteria", beschrijving.Uitsluiting switch { true => beschrijving.Uitsluitingscriteria, false => "De begeleider hanteert geen uitsluitingscriteria.", _ => "" }),
            new("Samenwerkingsverbanden", beschrijving.Samenwerking),
            new("Andere erkenningen en subsidies", beschrijving.Erkenningen),
            new("Kwaliteit", beschrijving.Kwaliteit),
            new("Werkposten", beschrijving.Werkposten),
            new("Evolutie van de doelgroep", beschrijving.Evolutie),
        }.Concat(beschrijving.Signalen.Select(signaal => new Verslagdeel($"Beleidssignaal: {Signaalthemas.Label(signaal.Thema)}", signaal.Tekst))).Where(deel => deel.Tekst.Length > 0),
    ];
}

/// <summary>A final report for everybody: it names no participant. Whoever may see nothing else of this module reads it.</summary>
internal sealed class GepubliceerdVerslag : IDocument
{
    public required Guid Id { get; init; }
    public required string Begeleider { get; init; }
    public required string Type { get; init; }
    public required string Provincie { get; init; }
    public required DateOnly Bezoek { get; init; }
    public required int Inbreuken { get; init; }
    public required string Sha256 { get; init; }
    public required DateTimeOffset Gepubliceerd { get; init; }
    public Guid Versie { get; private set; }

    public static GepubliceerdVerslag Van(Verslag verslag, DateTimeOffset nu) => new()
    {
        Id = verslag.Id,
        Begeleider = verslag.Inhoud.Begeleider,
        Type = verslag.Inhoud.Type,
        Provincie = verslag.Inhoud.Provincie,
        Bezoek = verslag.Inhoud.Bezoek.Dag,
        Inbreuken = verslag.Inhoud.Inbreuken,
        Sha256 = verslag.Sha256,
        Gepubliceerd = nu,
    };
}
