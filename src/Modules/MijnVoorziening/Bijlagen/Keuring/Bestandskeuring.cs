namespace AmaWvg.MijnVoorziening.Bijlagen.Keuring;

/// <summary>What a file turned out to be: a kind, or the reason why it is not taken.</summary>
internal readonly record struct Keurresultaat(Bestandssoort? Soort, string? Fout);

/// <summary>The one place that every file passes before it is kept. What the browser says about its type does not count.</summary>
internal static class Bestandskeuring
{
    /// <summary>Judges a file that is not empty and not too large.</summary>
    /// <param name="naam">Clean name.</param>
    /// <param name="inhoud">The whole file.</param>
    public static Keurresultaat Keur(string naam, byte[] inhoud)
    {
        if (Bestandssoorten.VanInhoud(inhoud) is not { } soort || Bestandssoorten.VanNaam(naam) is not { } beloofd)
            return new(null, Bestandsfout.AndereSoort);
        if (soort != beloofd)
            return new(null, Bestandsfout.AndereNaam(soort));
        return (Bouwfout(soort, inhoud) ?? (Dubbelganger.ZitIn(inhoud) ? Bestandsfout.Dubbel : null)) is { } fout
            ? new(null, fout)
            : new(soort, null);
    }

    private static string? Bouwfout(Bestandssoort soort, byte[] inhoud) => soort switch
    {
        Bestandssoort.Pdf => PdfKeuring.Fout(inhoud),
        Bestandssoort.Jpg => JpegKeuring.Fout(inhoud),
        Bestandssoort.Png => PngKeuring.Fout(inhoud),
        _ => TiffKeuring.Fout(inhoud),
    };
}
