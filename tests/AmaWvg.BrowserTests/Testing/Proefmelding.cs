using System.Globalization;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>An agreement to report, of somebody whom no other test knows.</summary>
public sealed record Proefmelding
{
    private static int _volgnummer;

    private readonly int _nummer = Interlocked.Increment(ref _volgnummer);

    public static DateOnly Vandaag => DateOnly.FromDateTime(BrusselseTijd.Lokaal(DateTimeOffset.UtcNow).DateTime);

    public string Insz { get; init; } = TestInsz.Nieuw().Waarde;

    public string Voornaam { get; init; } = "Nele";

    public string Naam => $"Proefpersoon{Letters(_nummer)}";

    public string Referentie { get; init; } = "Bosonderhoud Sterrebos";

    public DateOnly Start { get; init; } = Vandaag;

    public bool IsLaat => Start < new DateOnly(Vandaag.Year, Vandaag.Month, 1);

    public static string Datum(DateOnly dag) => dag.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    // Digits could be taken for the beginning of an INSZ.
    private static string Letters(int nummer) => string.Concat(nummer.ToString("000", CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + 'a')));
}
