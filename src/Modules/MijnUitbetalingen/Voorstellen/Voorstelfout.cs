using Npgsql;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Why a proposal could not be worked out: whether waiting helps, and the words for who waits.</summary>
internal static class Voorstelfout
{
    /// <summary>Whether the database was away or busy, so that the same work may succeed a little later.</summary>
    public static bool IsTijdelijk(Exception fout) =>
        fout is NpgsqlException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown }
        || (fout.InnerException is { } oorzaak && IsTijdelijk(oorzaak));

    /// <param name="fout">What went wrong.</param>
    /// <param name="bij">Name of the organisation that was worked out; null for work on all of them.</param>
    public static string Reden(Exception fout, string? bij) =>
        (IsTijdelijk(fout) ? $"De databank antwoordde verschillende keren niet op tijd{(bij is null ? "" : $" voor {bij}")}."
            : bij is null ? "De berekening brak af."
            : $"De gegevens van {bij} konden niet verwerkt worden.")
        + $" Code: {Foutwoord.Van(fout)}.";
}
