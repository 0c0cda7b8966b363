using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;

/// <summary>Begins an application.</summary>
internal sealed class StartenHandler(MijnVoorzieningDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>The newest application: the open one, when there is one.</summary>
    public Task<Erkenningsaanvraag?> LaatsteAsync(CancellationToken cancellationToken) =>
        db.Erkenningsaanvragen.AsNoTracking().OrderByDescending(a => a.Aangemaakt).FirstOrDefaultAsync(cancellationToken);

    /// <returns>Where to go on.</returns>
    public async Task<string> HandleAsync(Voorziening voorziening, Erkenningsaanvraag? vorige, CancellationToken cancellationToken)
    {
        var aanvraag = Erkenningsaanvraag.Begin(voorziening.Hco, vorige, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow());
        var url = AanvraagUrls.Stap(aanvraag.Id, Aanvraagstap.Voorzieningsinformatie);
        db.Add(aanvraag);
        db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Erkenningsaanvraag begonnen");
        try
        {
            await db.SaveAsync(url, cancellationToken);
            return url;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { ConstraintName: "erkenningsaanvraag_open" })
        {
            // A colleague began one at the same moment.
            return AanvraagUrls.Aanvraag((await LaatsteAsync(cancellationToken))!.Id);
        }
    }
}
