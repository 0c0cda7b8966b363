namespace AmaWvg.Cijfers;

/// <summary>The tables of a subject at the end of a month, for everybody. It is made once, and never changed.</summary>
internal sealed class Publicatie : IDocument
{
    public required Guid Id { get; init; }

    /// <summary>The subject.</summary>
    public required string Onderwerp { get; init; }

    public required string Titel { get; init; }

    /// <summary>The day of the figures: the last of a month.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>What was known by the evening of this day.</summary>
    public required DateOnly GekendOp { get; init; }

    /// <summary>The tables, without what gives anybody away.</summary>
    public required List<Cijfertabel> Tabellen { get; init; }

    public Guid Versie { get; private set; }
}
