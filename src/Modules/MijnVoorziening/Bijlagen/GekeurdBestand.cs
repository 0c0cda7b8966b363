namespace AmaWvg.MijnVoorziening;

/// <summary>A chosen file that passed its checks.</summary>
/// <param name="Naam">Clean name.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Inhoud">The whole file.</param>
internal sealed record GekeurdBestand(string Naam, Bestandssoort Soort, byte[] Inhoud)
{
    /// <summary>What is wrong with its size, which is known before it is opened.</summary>
    public static string? Maatfout(IFormFile bestand) => bestand switch
    {
        { Length: > Bijlage.Grootste } => Bestandsfout.TeGroot,
        WeggelatenBestand => Bestandsfout.NietMeegekomen,
        { Length: 0 } => Bestandsfout.Leeg,
        _ => null,
    };
}
