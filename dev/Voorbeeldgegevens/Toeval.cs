using System.Buffers.Binary;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Chance that falls the same way each time: the seed decides, not the clock.</summary>
internal sealed class Toeval(int zaad)
{
    private readonly Random _random = new(zaad);

    public bool Kans(double kans) => _random.NextDouble() < kans;

    public double Fractie() => _random.NextDouble();

    public int Tussen(int van, int totEnMet) => _random.Next(van, totEnMet + 1);

    public T Kies<T>(IReadOnlyList<T> lijst) => lijst[_random.Next(lijst.Count)];

    public DateOnly Dag(DateOnly van, DateOnly totEnMet) => van.AddDays(_random.Next(totEnMet.DayNumber - van.DayNumber + 1));

    /// <summary>A moment within office hours of a day in Brussels.</summary>
    public DateTimeOffset Kantooruur(DateOnly dag) => BrusselseTijd.Begin(dag).AddSeconds(_random.Next(8 * 3600, 18 * 3600));

    /// <summary>A key in order of time, shaped as a UUID of version 7.</summary>
    public Guid Id(DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        var (zes, acht) = (bytes[6], bytes[8]);
        BinaryPrimitives.WriteInt64BigEndian(bytes, moment.ToUnixTimeMilliseconds() << 16 | (uint)(bytes[7] | zes << 8));
        bytes[6] = (byte)(zes & 0x0F | 0x70);
        bytes[8] = (byte)(acht & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
