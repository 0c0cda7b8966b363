using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.Inspecties;

/// <summary>Chance that anybody can check: the seed and what is drawn give its place, on any machine, in whatever order it is read.</summary>
/// <param name="Zaad">The seed.</param>
internal readonly record struct Loting(long Zaad)
{
    /// <summary>The place of something in the draw: the lowest comes first.</summary>
    public ulong Lot(string wat) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Zaad}\n{wat}"))));

    /// <summary>All of them in the order of the draw.</summary>
    public IEnumerable<T> Orden<T>(IEnumerable<T> wat, Func<T, string> sleutel)
    {
        var loting = this;
        return wat.OrderBy(iets => loting.Lot(sleutel(iets))).ThenBy(sleutel, StringComparer.Ordinal);
    }
}
