using System.Buffers.Text;

namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>
/// Whether a PDF is whole, open and passive. It is read as bytes, not as a reader would: what it holds is looked for
/// wherever a reader could find it, and what cannot be looked into is refused.
/// </summary>
internal static class PdfKeuring
{
    private const int Slotlengte = 1024;

    public static string? Fout(byte[] inhoud) => Slotfout(inhoud) ?? PdfNamen.Fout(inhoud) ?? new PdfObjecten(inhoud).Fout();

    // The end says where the list of objects stands, and nothing comes after it.
    private static string? Slotfout(ReadOnlySpan<byte> inhoud)
    {
        var einde = inhoud.LastIndexOf("%%EOF"u8);
        if (einde < 0)
            return Bestandsfout.Beschadigd;
        if (inhoud[(einde + 5)..].ContainsAnyExcept(PdfLezer.Wit))
            return Bestandsfout.Dubbel;
        var slot = inhoud[Math.Max(0, einde - Slotlengte)..einde];
        var begin = slot.LastIndexOf("startxref"u8);
        return begin >= 0 && Utf8Parser.TryParse(slot[(begin + 9)..].TrimStart("\r\n "u8), out int lijst, out _) && IsLijst(inhoud, lijst)
            ? null
            : Bestandsfout.Beschadigd;
    }

    private static bool IsLijst(ReadOnlySpan<byte> inhoud, int plaats)
    {
        if (plaats < 0 || plaats >= inhoud.Length)
            return false;
        var lezer = new PdfLezer(inhoud, plaats);
        return lezer.Volgende() == PdfTeken.Woord
            && (lezer.Tekst.SequenceEqual("xref"u8)
                || (IsGetal(lezer.Tekst) && lezer.Volgende() == PdfTeken.Woord && IsGetal(lezer.Tekst) && lezer.Volgende() == PdfTeken.Woord && lezer.Tekst.SequenceEqual("obj"u8)));
    }

    internal static bool IsGetal(ReadOnlySpan<byte> woord) => !woord.IsEmpty && !woord.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
