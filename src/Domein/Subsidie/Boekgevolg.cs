namespace AmaWvg.Domein;

/// <summary>What a change brings in the coming runs: until the first one that reckons with all that is reported today.</summary>
/// <param name="Run">Month of the next run.</param>
/// <param name="Heden">The month it is.</param>
/// <param name="Maanden">The months for which something is booked, or will be; a month stands once for all deelnemers together, or once for each.</param>
public sealed record Boekgevolg(Maand Run, Maand Heden, IReadOnlyList<Maandgevolg> Maanden)
{
    /// <summary>Month of the last run that is reckoned with.</summary>
    public Maand Laatste { get; init; } = Run;

    /// <summary>Whether the change makes no difference to any month.</summary>
    public bool IsNiets => Maanden.All(maand => maand.Met == maand.Zonder);

    /// <summary>What comes back, also what was to come back already.</summary>
    public IReadOnlyList<Maandbedrag> Terug => Kies(maand => maand.Hoogste - maand.Met, maand => maand.Hoogste);

    /// <summary>What is paid still, also what would have been without the change.</summary>
    public IReadOnlyList<Maandbedrag> Nog => Kies(maand => maand.Hoogste - maand.Geboekt, maand => maand.Hoogste);

    /// <summary>What was not paid yet and will not be.</summary>
    public IReadOnlyList<Maandbedrag> NietMeer => Kies(maand => maand.Met < maand.Hoogste ? Bedrag.Nul : TotHeden(maand, maand.Zonder - maand.Met), maand => maand.Zonder);

    /// <summary>What is paid for months until now and would not have been.</summary>
    public IReadOnlyList<Maandbedrag> Bij => Kies(maand => TotHeden(maand, maand.Met - Hoger(maand.Geboekt, maand.Zonder)), maand => maand.Met);

    /// <summary>What would have come back and does so no more.</summary>
    public IReadOnlyList<Maandbedrag> Blijft => Kies(maand => Lager(maand.Geboekt, maand.Met) - maand.Zonder, maand => maand.Met);

    /// <summary>Months to come that will be paid at another amount, because the ceiling of their year leaves more or less.</summary>
    public IReadOnlyList<Maandgevolg> Later => [.. Maanden.Where(maand =>
        maand.Maand > Heden && maand.Met != maand.Zonder && maand.Met > Bedrag.Nul && maand.Zonder > Bedrag.Nul && maand.Hoogste == maand.Met)];

    /// <summary>Whether the next run still pays months that come back after it: it was made already, or it is made today and does not know what is reported today.</summary>
    public bool BetaaltNogEerst => Maanden.Any(maand => maand.Hoogste > maand.Geboekt && maand.Hoogste > maand.Met);

    private List<Maandbedrag> Kies(Func<Maandgevolg, Bedrag> bedrag, Func<Maandgevolg, Bedrag> geheel) =>
        [.. Maanden.Select(maand => new Maandbedrag(maand.Maand, bedrag(maand), bedrag(maand) == geheel(maand))).Where(maand => maand.Bedrag > Bedrag.Nul)
            .GroupBy(maand => maand.Maand, (maand, delen) => delen.Aggregate((som, deel) => new(maand, som.Bedrag + deel.Bedrag, som.IsGeheel && deel.IsGeheel))).OrderBy(maand => maand.Maand)];

    private Bedrag TotHeden(Maandgevolg maand, Bedrag bedrag) => maand.Maand <= Heden ? bedrag : Bedrag.Nul;

    private static Bedrag Hoger(Bedrag een, Bedrag ander) => een > ander ? een : ander;

    private static Bedrag Lager(Bedrag een, Bedrag ander) => een < ander ? een : ander;
}

/// <summary>One month in the coming runs.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Geboekt">What approved payments booked for it.</param>
/// <param name="Hoogste">The most that will stand booked for it after the change.</param>
/// <param name="Zonder">What would stand booked for it in the end without the change.</param>
/// <param name="Met">What will stand booked for it in the end.</param>
public readonly record struct Maandgevolg(Maand Maand, Bedrag Geboekt, Bedrag Hoogste, Bedrag Zonder, Bedrag Met);

/// <summary>A month with an amount, always positive.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Bedrag">The amount.</param>
/// <param name="IsGeheel">Whether it is all of the month.</param>
public readonly record struct Maandbedrag(Maand Maand, Bedrag Bedrag, bool IsGeheel);
