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
}

/// <summary>What stands in a report.</summary>
internal sealed record Verslaginhoud(string Begeleider, string Type, string Provincie, string Ronde, Bezoek Bezoek, int Dossiers, List<Verslagcriterium> Criteria, List<Verslagdeel> Beschrijving, bool Hercontrole)
{
    /// <summary>What the begeleider said of the draft.</summary>
    public string? Reactie { get; init; }

    public int Inbreuken => Criteria.Count(criterium => criterium.Uitkomst is Uitkomst.Inbreuk);
}

/// <summary>One criterion of a report.</summary>
internal sealed record Verslagcriterium(string Nummer, Uitkomst Uitkomst, string Dossiers, string Bronnen, string Vaststelling, string Bewijs);

/// <summary>A part that is described.</summary>
internal sealed record Verslagdeel(string Kop, string Tekst);

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
}
