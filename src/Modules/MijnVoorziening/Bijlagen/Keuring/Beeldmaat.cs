namespace AmaWvg.MijnVoorziening;

/// <summary>How large an image may be once it is unpacked: A4 at 600 dpi fits twice.</summary>
internal static class Beeldmaat
{
    private const long LangsteZijde = 20_000;
    private const long MeesteBeeldpunten = 100_000_000;

    public static string? Fout(long breedte, long hoogte)
    {
        if (breedte < 1 || hoogte < 1)
            return Bestandsfout.Beschadigd;
        return breedte > LangsteZijde || hoogte > LangsteZijde || breedte * hoogte > MeesteBeeldpunten ? Bestandsfout.TeVeelBeeldpunten : null;
    }
}
