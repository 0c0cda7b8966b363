using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal sealed class Bestandskeurder(Keurplaatsen plaatsen, IHuidigeSessie sessie) : IBestandskeuring
{
    public async Task<Bestandsoordeel> KeurAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (bestand is null || Bestandskeuze.IsLeeg(bestand))
            return new(null, Bestandsfout.Geen);
        using var plaats = await plaatsen.NeemAsync(sessie.Persoon ?? "", cancellationToken);
        var (gekeurd, fout) = await plaats.LeesAsync(bestand, cancellationToken);
        return new(
            gekeurd is null ? null : new(gekeurd.Naam, gekeurd.Soort.Mediatype, BijlageRij.Omschrijf(gekeurd.Soort, gekeurd.Inhoud.Length), gekeurd.Inhoud),
            fout);
    }
}
