using AmaWvg.Kernel.Contracts.MijnVoorziening;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal sealed class Bestandskeurder : IBestandskeuring
{
    public async Task<Bestandsoordeel> KeurAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (bestand is null || Bestandskeuze.IsLeeg(bestand))
            return new(null, Bestandsfout.Geen);
        var (gekeurd, fout) = await GekeurdBestand.LeesAsync(bestand, cancellationToken);
        return new(
            gekeurd is null ? null : new(gekeurd.Naam, gekeurd.Soort.Mediatype, BijlageRij.Omschrijf(gekeurd.Soort, gekeurd.Inhoud.Length), gekeurd.Inhoud),
            fout);
    }
}
