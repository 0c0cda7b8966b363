namespace AmaWvg.MijnBerichten;

/// <summary>A message of the department to one organisation. It is never changed.</summary>
internal sealed class Bericht : IDocument, IVanOrganisatie
{
    public const int LangsteOnderwerp = 150;

    /// <summary>Key of the event that it tells of: no event makes two.</summary>
    public required Guid Id { get; init; }

    public required HcoNummer Hco { get; init; }
    public required DateTimeOffset Verzonden { get; init; }

    /// <summary>Day in Brussels of <see cref="Verzonden"/>: what people filter on.</summary>
    public required DateOnly Verzenddag { get; init; }

    public required Berichtsoort Soort { get; init; }
    public required string Onderwerp { get; init; }
    public required string Zoektekst { get; init; }

    /// <summary>Paragraphs, with a blank line between them.</summary>
    public required string Tekst { get; init; }

    /// <summary>Where in the portal it can be acted on.</summary>
    public Koppeling? Koppeling { get; init; }

    /// <summary>What the department sent, when somebody wrote it.</summary>
    public Guid? VerzendingId { get; init; }

    public Guid Versie { get; private set; }

    public static Bericht Van(Herkomst herkomst, Berichttekst tekst, DateTimeOffset nu) => new()
    {
        Id = herkomst.Id,
        Hco = herkomst.Hco,
        Verzonden = nu,
        Verzenddag = BrusselseTijd.DagVan(nu),
        Soort = tekst.Soort,
        Onderwerp = tekst.Onderwerp,
        Zoektekst = Letterbeeld.Vouw(tekst.Onderwerp),
        Tekst = string.Join("\n\n", tekst.Alineas),
        Koppeling = tekst.Koppeling,
        VerzendingId = tekst.Verzending,
    };
}

/// <summary>A link to a page of the portal.</summary>
/// <param name="Tekst">What it says.</param>
/// <param name="Pad">Own path.</param>
internal sealed record Koppeling(string Tekst, string Pad);
