namespace AmaWvg.MijnVoorziening;

/// <summary>What a file turned out to be: a kind, or the reason why it is not taken.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Fout">The reason.</param>
/// <param name="Verbruik">What the check cost, in the measure of <see cref="Keurbudget"/>.</param>
internal readonly record struct Keurresultaat(Bestandssoort? Soort, string? Fout, long Verbruik);

/// <summary>The one place that every file passes before it is kept. What the browser says about its type does not count.</summary>
internal static class Bestandskeuring
{
    /// <summary>Judges a file that is not empty and not too large.</summary>
    /// <param name="naam">Clean name.</param>
    /// <param name="inhoud">The whole file.</param>
    public static Keurresultaat Keur(string naam, byte[] inhoud)
    {
        var budget = new Keurbudget();
        var (soort, fout) = Oordeel(naam, inhoud, budget);
        return new(fout is null ? soort : null, fout, budget.Verbruik + inhoud.Length);
    }

    private static (Bestandssoort? Soort, string? Fout) Oordeel(string naam, byte[] inhoud, Keurbudget budget)
    {
        if (Bestandssoorten.AndereFoto(inhoud) is { } foto)
            return (null, Bestandsfout.AndereFoto(foto, naam));
        if (Bestandssoorten.VanInhoud(inhoud) is not { } soort || Bestandssoorten.VanNaam(naam) is not { } beloofd)
            return (null, Bestandsfout.AndereSoort);
        if (soort != beloofd)
            return (null, Bestandsfout.AndereNaam(soort));
        return (soort, Bouwfout(soort, inhoud, budget) ?? (Dubbelganger.ZitIn(inhoud) ? Bestandsfout.Dubbel : null));
    }

    private static string? Bouwfout(Bestandssoort soort, byte[] inhoud, Keurbudget budget) => soort switch
    {
        Bestandssoort.Pdf => PdfKeuring.Fout(inhoud, budget),
        Bestandssoort.Jpg => JpegKeuring.Fout(inhoud),
        Bestandssoort.Png => PngKeuring.Fout(inhoud, budget),
        _ => TiffKeuring.Fout(inhoud),
    };
}
