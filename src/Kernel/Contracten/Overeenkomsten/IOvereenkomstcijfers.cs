namespace AmaWvg.Kernel;

/// <summary>
/// Figures over the agreements of all organisations, in two times. Registered under <see cref="Databankrol.Beheer"/> for pages of the department
/// and under <see cref="Databankrol.Werker"/> for background work. It names nobody.
/// </summary>
public interface IOvereenkomstcijfers
{
    /// <summary>How many started and ended in each year, up to the day.</summary>
    Task<IReadOnlyList<Jaartelling>> PerJaarAsync(Peiling peiling, CancellationToken cancellationToken);

    /// <summary>How many run on the day.</summary>
    Task<Lopendcijfer> LopendAsync(Peiling peiling, CancellationToken cancellationToken);

    /// <summary>How long agreements last, in days, by group.</summary>
    Task<IReadOnlyDictionary<string, Duurcijfer>> DuurAsync(Peiling peiling, Groepering groepering, CancellationToken cancellationToken);

    /// <summary>What was reported late in each year of the first or last day, up to the day.</summary>
    Task<IReadOnlyList<Termijntelling>> TermijnenAsync(Peiling peiling, CancellationToken cancellationToken);

    /// <summary>The first year in which an agreement started; null while there is none.</summary>
    Task<int?> EersteJaarAsync(CancellationToken cancellationToken);
}

/// <summary>For which day is counted, with what was known when.</summary>
/// <param name="Dag">The day of the figures.</param>
/// <param name="GekendOp">What was recorded by the evening of this day counts, and nothing after it.</param>
public readonly record struct Peiling(DateOnly Dag, DateOnly GekendOp);

/// <summary>Which organisations belong to which groups; an organisation may be in several, and one that is in none does not count.</summary>
/// <param name="Leden">Each organisation with a group.</param>
public sealed record Groepering(IReadOnlyList<(HcoNummer Hco, string Groep)> Leden);

/// <summary>Agreements of one organisation in one year.</summary>
/// <param name="Hco">The organisation.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Opgestart">With their first day in it.</param>
/// <param name="Beeindigd">With their last day in it.</param>
public sealed record Jaartelling(HcoNummer Hco, int Jaar, int Opgestart, int Beeindigd);

/// <summary>Agreements that run.</summary>
/// <param name="Tellingen">Of each organisation that has any.</param>
/// <param name="Elders">How many persons take part at the same several organisations.</param>
public sealed record Lopendcijfer(IReadOnlyList<Lopendtelling> Tellingen, IReadOnlyList<(IReadOnlyList<HcoNummer> Bij, int Personen)> Elders)
{
    /// <summary>How many persons take part at one of these organisations at least.</summary>
    public int Deelnemers(IReadOnlySet<HcoNummer> bij) =>
        Tellingen.Where(telling => bij.Contains(telling.Hco)).Sum(telling => telling.Deelnemers)
        - Elders.Sum(elders => elders.Personen * Math.Max(0, elders.Bij.Count(bij.Contains) - 1));
}

/// <summary>Agreements of one organisation that run.</summary>
/// <param name="Hco">The organisation.</param>
/// <param name="Overeenkomsten">How many.</param>
/// <param name="Deelnemers">Of how many persons.</param>
public sealed record Lopendtelling(HcoNummer Hco, int Overeenkomsten, int Deelnemers);

/// <summary>How long the agreements of a group last.</summary>
/// <param name="Lopend">Those that run, up to the day.</param>
/// <param name="Gestopt">Those that ended before the day.</param>
public sealed record Duurcijfer(Spreidingscijfer Lopend, Spreidingscijfer Gestopt);

/// <summary>How numbers of days are spread, rounded half up at 2 decimals; without any agreement there is none.</summary>
/// <param name="Aantal">Over how many agreements.</param>
/// <param name="Gemiddelde">The mean.</param>
/// <param name="Kwart">A quarter lasts at most this long.</param>
/// <param name="Mediaan">Half lasts at most this long.</param>
/// <param name="Driekwart">Three quarters last at most this long.</param>
public sealed record Spreidingscijfer(int Aantal, decimal? Gemiddelde, decimal? Kwart, decimal? Mediaan, decimal? Driekwart)
{
    /// <summary>Of no agreement.</summary>
    public static Spreidingscijfer Geen { get; } = new(0, null, null, null, null);
}

/// <summary>What was late at one organisation in one year.</summary>
/// <param name="Hco">The organisation.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Opgestart">Started in it.</param>
/// <param name="LaatAangemeld">Of these, reported after the month of their first day (BR-10).</param>
/// <param name="VerlorenMaanden">Months that these lost by it.</param>
/// <param name="Beeindigd">Ended in it.</param>
/// <param name="LaatGestopt">Of these, with an end that was recorded after the 5th of the next month (BR-13); what staff set right is not late.</param>
public sealed record Termijntelling(HcoNummer Hco, int Jaar, int Opgestart, int LaatAangemeld, int VerlorenMaanden, int Beeindigd, int LaatGestopt);
