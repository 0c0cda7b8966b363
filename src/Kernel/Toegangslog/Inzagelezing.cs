namespace AmaWvg.Kernel;

/// <summary>Reads the access log, for the participant whom it is about.</summary>
public static class Inzagelezing
{
    private const string Waar = "from kernel.toegangslog where hco = $1 and (onderwerp = any ($2) or deelnemers && $2)";

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

    /// <summary>How many times somebody looked.</summary>
    public static async Task<int> TelInzagenAsync(this Documenten documenten, HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync($"select count(*)::int {Waar}", [hco, deelnemers.ToArray()], rij => rij.GetInt32(0), cancellationToken))[0];
}

/// <summary>Somebody looked.</summary>
/// <param name="Tijdstip">When.</param>
/// <param name="Naam">Who; null in lines of before that was kept.</param>
/// <param name="Namens">For whom; null in lines of before that was kept.</param>
/// <param name="Doel">Why.</param>
public sealed record Inkijk(DateTimeOffset Tijdstip, string? Naam, string? Namens, string Doel);
