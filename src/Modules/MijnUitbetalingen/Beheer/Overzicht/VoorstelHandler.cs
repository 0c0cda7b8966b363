using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnUitbetalingen.Voorstellen;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen.Beheer.Overzicht;

/// <summary>Asks for the proposal of the next run, or again for the one that was not approved yet.</summary>
internal sealed class VoorstelHandler(MijnUitbetalingenBeheerDb db, Runplanning planning, Voorstelwachter wachter, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="maand">Month that the person saw, jjjj-mm.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go.</returns>
    public async Task<string> HandleAsync(string maand, CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        if (!volgende.KanNu || maand != BeheerOverzichtView.Sleutel(volgende.Maand))
            return BeheerUrls.Overzicht;
        var run = volgende.Open ?? db.Add(await planning.BeginAsync(volgende.Maand, cancellationToken)).Entity;
        run.VraagVoorstel(sessie.Ondertekenaar(run), clock.GetUtcNow());
        var regel = db.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Voorstel gevraagd", $"{volgende.Maand.Weergave}.");
        try
        {
            var wijziging = await db.BewaarAsync(run.Id, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
            wachter.Wek();
            // Who asked at the same moment asked for the same.
            return wijziging.Url ?? BeheerUrls.Overzicht;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "uitbetalingsrun" })
        {
            return BeheerUrls.Overzicht;
        }
    }
}
