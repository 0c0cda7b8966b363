using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;

/// <summary>The account numbers that wait for the department.</summary>
internal sealed class Nazichtvoorraad(NazichtQuery query, MijnVoorzieningBeheerDb db) : IWerkvoorraad
{
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var wachtend = await query.Wachtend.Select(r => new { r.Id, r.Hco }).ToListAsync(cancellationToken);
        if (wachtend is not [var eerste, ..])
            return [];
        var titel = $"{DutchNumber.Count(wachtend.Count, "rekeningnummer", "rekeningnummers")} nakijken";
        return [new(Rollen.Corrigeert, titel, VoorzieningenUrls.Nazicht(eerste.Id), $"Eerst dat van {await db.NaamVanAsync(eerste.Hco, cancellationToken)}: kort daarvoor wijzigde de contactpersoon of een adres.")];
    }
}
