using System.Buffers;

namespace AmaWvg.Kernel.Types;

/// <summary>Reads a number as people write it: with spaces, dots, dashes and slashes between the digits.</summary>
internal static class Schrijfwijze
{
    private static readonly SearchValues<char> Scheidingstekens = SearchValues.Create(" \u00A0\u202F\t.-\u2013/");

    /// <summary>The text without separators, in capitals; empty when there is no text.</summary>
    public static string Kaal(string? text) =>
        string.Concat((text ?? "").Where(teken => !Scheidingstekens.Contains(teken))).ToUpperInvariant();

    public static bool IsCijfers(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
