using System.Globalization;

namespace AmaWvg.Tests.Testing;

/// <summary>Invented INSZ numbers, each given out once: valid by their check digits only.</summary>
public static class TestInsz
{
    private static int _volgnummer;

    /// <summary>The number of somebody born on that day; the day moves on for every thousand numbers asked.</summary>
    /// <param name="geboren">The day of birth.</param>
    /// <param name="opslag">What a BIS number adds to the month.</param>
    public static Insz Nieuw(DateOnly? geboren = null, int opslag = 0)
    {
        var volgnummer = Interlocked.Increment(ref _volgnummer);
        var dag = geboren ?? new DateOnly(1970, 1, 1).AddDays(volgnummer / 997);
        return Van($"{dag:yy}{dag.Month + opslag:00}{dag:dd}", volgnummer % 997 + 1, dag.Year >= 2000);
    }

    /// <summary>The number of somebody whose date of birth the register does not know.</summary>
    public static Insz ZonderGeboortedatum() => Van("700000", Interlocked.Increment(ref _volgnummer) % 997 + 1, isNa2000: false);

    private static Insz Van(string datum, int volgnummer, bool isNa2000)
    {
        var basis = $"{datum}{volgnummer:000}";
        var getal = long.Parse((isNa2000 ? "2" : "") + basis, CultureInfo.InvariantCulture);
        return Insz.Parse($"{basis}{97 - getal % 97:00}");
    }
}
