namespace AmaWvg.Kernel;

/// <summary>Reads the access log, for the participant whom it is about.</summary>
public static class Inzagelezing
{
    private const string Waar = "from kernel.toegangslog where hco = $1 and (onderwerp = any ($2) or deelnemers && $2)";

    private const string Dag = "(tijdstip at time zone 'Europe/Brussels')::date";

    /// <summary>Who looked at the data of a participant of the session's own organisation, the latest first.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="deelnemers">The participant, and those that were joined with it.</param>
    /// <param name="overslaan">How many to skip.</param>
    /// <param name="hoogstens">How many to read.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<List<Inkijk>> InzagenAsync(
        this Documenten documenten, HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, int overslaan, int hoogstens, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"select tijdstip, naam, namens, doel {Waar} order by tijdstip desc, id desc offset $3 limit $4", [hco, deelnemers.ToArray(), overslaan, hoogstens],
        rij => new Inkijk(rij.GetFieldValue<DateTimeOffset>(0), rij.IsDBNull(1) ? null : rij.GetString(1), rij.IsDBNull(2) ? null : rij.GetString(2), rij.GetString(3)), cancellationToken);

    /// <summary>The same in one row for each person and each day, the latest first.</summary>
    public static Task<List<Inkijkdag>> InzagedagenAsync(
        this Documenten documenten, HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, int overslaan, int hoogstens, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"""
        select min(tijdstip), max(tijdstip), naam, namens, count(*)::int, array_agg(distinct doel order by doel) {Waar}
        group by {Dag}, naam, namens order by 2 desc, naam, namens offset $3 limit $4
        """,
        [hco, deelnemers.ToArray(), overslaan, hoogstens],
        rij => new Inkijkdag(
            rij.GetFieldValue<DateTimeOffset>(0), rij.GetFieldValue<DateTimeOffset>(1), rij.IsDBNull(2) ? null : rij.GetString(2), rij.IsDBNull(3) ? null : rij.GetString(3), rij.GetInt32(4),
            rij.GetFieldValue<string[]>(5)),
        cancellationToken);

    /// <summary>How many such rows there are.</summary>
    public static async Task<int> TelInzagedagenAsync(this Documenten documenten, HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync($"select count(*)::int from (select 1 {Waar} group by {Dag}, naam, namens) dagen", [hco, deelnemers.ToArray()], rij => rij.GetInt32(0), cancellationToken))[0];
}

/// <summary>Somebody looked.</summary>
/// <param name="Tijdstip">When.</param>
/// <param name="Naam">Who; null in lines of before that was kept.</param>
/// <param name="Namens">For whom; null in lines of before that was kept.</param>
/// <param name="Doel">Why.</param>
public sealed record Inkijk(DateTimeOffset Tijdstip, string? Naam, string? Namens, string Doel);

/// <summary>Somebody looked, on one day.</summary>
/// <param name="Eerst">When for the first time.</param>
/// <param name="Laatst">When for the last time.</param>
/// <param name="Naam">Who; null in lines of before that was kept.</param>
/// <param name="Namens">For whom; null in lines of before that was kept.</param>
/// <param name="Keren">How many times.</param>
/// <param name="Doelen">Why, each once.</param>
public sealed record Inkijkdag(DateTimeOffset Eerst, DateTimeOffset Laatst, string? Naam, string? Namens, int Keren, IReadOnlyList<string> Doelen);
