using AmaWvg.MijnVoorziening.Bijlagen.Keuring;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Bijlagen;

/// <summary>A chosen file that passed its checks.</summary>
/// <param name="Naam">Clean name.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Inhoud">The whole file.</param>
internal sealed record GekeurdBestand(string Naam, Bestandssoort Soort, byte[] Inhoud)
{
    /// <summary>The file, or the reason why it is not taken.</summary>
    public static async Task<(GekeurdBestand? Bestand, string? Fout)> LeesAsync(IFormFile bestand, CancellationToken cancellationToken)
    {
        if (Maatfout(bestand) is { } maatfout)
            return (null, maatfout);
        var inhoud = new byte[bestand.Length];
        await using (var stroom = bestand.OpenReadStream())
            await stroom.ReadExactlyAsync(inhoud, cancellationToken);
        var naam = Bestandsnaam.Schoon(bestand.FileName);
        var keuring = Bestandskeuring.Keur(naam, inhoud);
        return keuring.Soort is { } soort ? (new(naam, soort, inhoud), null) : (null, keuring.Fout);
    }

    /// <summary>What is wrong with its size, which is known before it is opened.</summary>
    public static string? Maatfout(IFormFile bestand) =>
        bestand.Length == 0 ? Bestandsfout.Leeg : bestand.Length > Bijlage.Grootste ? Bestandsfout.TeGroot : null;
}
