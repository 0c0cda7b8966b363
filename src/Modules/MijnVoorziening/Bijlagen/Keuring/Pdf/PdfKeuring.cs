using System.Buffers.Text;

namespace AmaWvg.MijnVoorziening;

/// <summary>Whether a PDF is whole, open and passive.</summary>
internal static class PdfKeuring
{
    private const int Slotlengte = 1024;

    /// <summary>Why it is not; null when it is.</summary>
    public static string? Fout(byte[] inhoud, Keurbudget budget)
    {
        try
        {
            KeurSlot(inhoud);
            new PdfObjecten(inhoud, budget).Keur();
            return null;
        }
        catch (Geweigerd geweigerd)
        {
            return geweigerd.Message;
        }
    }

    // The end says where the list of objects stands, and nothing comes after it.
    private static void KeurSlot(ReadOnlySpan<byte> inhoud)
    {
        var einde = inhoud.LastIndexOf("%%EOF"u8);
        if (einde < 0)
            throw new Geweigerd(Bestandsfout.Beschadigd);
        if (!Vulling.Is(inhoud[(einde + 5)..]))
            throw new Geweigerd(Bestandsfout.Dubbel);
        var slot = inhoud[Math.Max(0, einde - Slotlengte)..einde];
        var begin = slot.LastIndexOf("startxref"u8);
        // Who put a line break before the file moved all that its list says.
        if (begin < 0 || !Utf8Parser.TryParse(slot[(begin + 9)..].TrimStart("\r\n "u8), out int lijst, out _)
            || !(IsLijst(inhoud, lijst) || IsLijst(inhoud[Vulling.Voor(inhoud)..], lijst)))
            throw new Geweigerd(Bestandsfout.Beschadigd);
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

    private static bool IsGetal(ReadOnlySpan<byte> woord) => !woord.IsEmpty && !woord.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
