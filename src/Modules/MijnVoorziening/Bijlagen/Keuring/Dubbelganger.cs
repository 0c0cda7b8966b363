using System.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>Signs that a sound file is also something else: a web page, or an archive that is read from its end.</summary>
internal static class Dubbelganger
{
    private const int LangsteZipSlot = 22 + ushort.MaxValue;

    // No browser looks further to guess what a file is; further on, it is a text about the web.
    private const int Kop = 2048;

    private static readonly byte[][] Webpagina = ["<html"u8.ToArray(), "<!doctype html"u8.ToArray(), "<script"u8.ToArray(), "<iframe"u8.ToArray(), "<?php"u8.ToArray()];

    public static bool ZitIn(ReadOnlySpan<byte> inhoud) => IsZip(inhoud) || IsWebpagina(inhoud);

    private static bool IsZip(ReadOnlySpan<byte> inhoud) =>
        inhoud[^Math.Min(inhoud.Length, LangsteZipSlot)..].IndexOf("PK\x05\x06"u8) >= 0;

    private static bool IsWebpagina(ReadOnlySpan<byte> inhoud)
    {
        for (var rest = inhoud[..Math.Min(inhoud.Length, Kop)]; rest.IndexOf((byte)'<') is >= 0 and var plaats; rest = rest[(plaats + 1)..])
            foreach (var begin in Webpagina)
                if (rest.Length >= plaats + begin.Length && Ascii.EqualsIgnoreCase(rest.Slice(plaats, begin.Length), begin))
                    return true;
        return false;
    }
}
