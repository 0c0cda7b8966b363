using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;

/// <summary>Releases an account number for payments, or refuses it for good.</summary>
internal sealed class NazichtHandler(MijnVoorzieningBeheerDb db, TimeProvider clock)
{
    /// <summary>Somebody else decided, or the organisation gave another number.</summary>
    public Task<Wijziging> AlBeslistAsync(Guid voorziening, CancellationToken cancellationToken) => db.BotsingAsync(voorziening, cancellationToken);

    public async Task<Wijziging> HandleAsync(Rekeningnummer rekening, NazichtForm form, CancellationToken cancellationToken)
    {
        var (nu, isVrij) = (clock.GetUtcNow(), form.Vrijgeven is true);
        var voorziening = await db.Voorzieningen.AsNoTracking().Where(v => v.Hco == rekening.Hco).Select(v => v.Id).SingleAsync(cancellationToken);
        var vorige = await db.VorigeAdressen.Where(v => v.Hco == rekening.Hco).Select(v => v.Email).ToListAsync(cancellationToken);
        var bruikbaar = new[] { rekening.BruikbaarVanaf, BrusselseTijd.DagVan(nu) }.Max();
        db.Add(new Rekeningnazicht { Id = rekening.Id, Hco = rekening.Hco, Vrijgegeven = isVrij, Toelichting = form.Toelichting, Tijdstip = nu });
        db.PubliceerBij(rekening.Hco, new RekeningnummerNagezien(isVrij, bruikbaar, form.Toelichting, Berichtadressen.Elk(vorige)));
        var regel = db.NoteerHistoriekBij(
            rekening.Hco, HistoriekOnderwerp.Voorziening(voorziening), isVrij ? "Rekeningnummer vrijgegeven" : "Rekeningnummer geweigerd",
            $"{rekening.Iban.Weergave}. {form.Toelichting}", Departement.Naam);
        try
        {
            return await db.BewaarAsync(voorziening, VoorzieningenUrls.VoorzieningNa(voorziening, regel), cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "rekeningnazicht" })
        {
            return await db.BotsingAsync(voorziening, cancellationToken);
        }
    }
}
