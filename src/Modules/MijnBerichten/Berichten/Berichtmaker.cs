using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Outbox;

namespace AmaWvg.MijnBerichten.Berichten;

/// <summary>Puts a message in the portal, and asks for its mails: one for each address.</summary>
internal sealed class Berichtmaker(MijnBerichtenWerkerDb db, IBerichtadressen adressen, TimeProvider clock)
{
    public async Task MaakAsync(Herkomst herkomst, Berichttekst tekst, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        db.Add(Bericht.Van(herkomst, tekst, nu));
        var naar = await adressen.VanAsync(herkomst.Hco, tekst.Soort, cancellationToken);
        foreach (var adres in naar.Concat(tekst.OokNaar).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var bezorging = new Bezorging { Id = Guid.CreateVersion7(nu), Hco = herkomst.Hco, BerichtId = herkomst.Id, Adres = adres, Tijdstip = nu };
            db.Add(bezorging);
            db.PubliceerBij(herkomst.Hco, new Mailbezorging(bezorging.Id));
        }
        await db.SaveChangesAsync(cancellationToken);
    }
}
