namespace AmaWvg.MijnVoorziening;

/// <summary>A merger or absorption as one of the two organisations knows it (BR-23); each has a row of its own.</summary>
internal sealed class Samengaan : IDocument, IVanOrganisatie
{
    /// <summary>What the department's history of it is about.</summary>
    public required Guid Id { get; init; }

    public required HcoNummer Hco { get; init; }
    public required SoortSamengaan Soort { get; init; }

    /// <summary>The other organisation.</summary>
    public required HcoNummer Ander { get; init; }

    /// <summary>Its name on that day.</summary>
    public required string AnderNaam { get; init; }

    /// <summary>Whether this is the organisation that went up in the other one.</summary>
    public required bool GaatOp { get; init; }

    /// <summary>The day of the merger or absorption.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>How many agreements passed.</summary>
    public required int Overeenkomsten { get; init; }

    /// <summary>Moment at which it was recorded (UTC).</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    public Guid Versie { get; private set; }

    /// <summary>Last day of the month in which the agreements pass: that month stays with the organisation that had them.</summary>
    public DateOnly LaatsteDag => Maand.Van(Datum).LaatsteDag;

    /// <summary>First day of the agreements at the organisation that goes on with them.</summary>
    public DateOnly EersteDag => LaatsteDag.AddDays(1);
}
