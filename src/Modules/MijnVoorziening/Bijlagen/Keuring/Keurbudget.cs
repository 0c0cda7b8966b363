namespace AmaWvg.MijnVoorziening;

/// <summary>A file is not taken; the message says what the person can do.</summary>
internal sealed class Geweigerd(string fout) : Exception(fout);

/// <summary>What the check of one file may cost. It is counted, not timed: the same file costs the same on every machine.</summary>
internal sealed class Keurbudget
{
    private const long MeesteWerk = 100_000_000;
    private const long MeesteUitgepakt = 64 * 1024 * 1024;
    private const int PerUitgepakteByte = 4;

    private long _uitgepakt;
    private long _werk;

    /// <summary>What was spent, in the measure of <see cref="Grootste"/>.</summary>
    public long Verbruik => _werk + _uitgepakt / PerUitgepakteByte;

    /// <summary>The most that one file can spend.</summary>
    public static long Grootste => MeesteWerk + MeesteUitgepakt;

    /// <summary>How many bytes may still be unpacked.</summary>
    public long Uitpakruimte => MeesteUitgepakt - _uitgepakt;

    /// <summary>Something was read: about one for each byte, more where each costs more.</summary>
    /// <exception cref="Geweigerd">It is more than an ordinary document asks.</exception>
    public void Werk(long eenheden)
    {
        if ((_werk += eenheden) > MeesteWerk)
            throw new Geweigerd(Bestandsfout.NietNaTeKijken);
    }

    /// <summary>Bytes came out of a packed part.</summary>
    /// <exception cref="Geweigerd">It is more than an ordinary document holds.</exception>
    public void Uitgepakt(long bytes)
    {
        if ((_uitgepakt += bytes) > MeesteUitgepakt)
            throw new Geweigerd(Bestandsfout.NietNaTeKijken);
    }

    /// <summary>Pixels came out of an image, which may hold more than a document does.</summary>
    public void Beeld(long bytes) => _werk += bytes / PerUitgepakteByte;
}
