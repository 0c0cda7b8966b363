using System.Globalization;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;

/// <summary>The file for the bank of an approved run. Whoever fetches it first makes it, with the day on which the bank pays; later it is that file, byte for byte.</summary>
internal sealed class BetaalbestandHandler(MijnUitbetalingenBeheerDb db, IOptions<UitbetalingOptions> options, TimeProvider clock)
{
    /// <returns>Null when there is nothing to pay (any more), or no account to pay it from.</returns>
    public async Task<Bankbestand?> GeefAsync(Guid run, CancellationToken cancellationToken) =>
        await VindAsync(run, cancellationToken) ?? await MaakAsync(run, cancellationToken);

    private Task<Bankbestand?> VindAsync(Guid run, CancellationToken cancellationToken) =>
        db.Bankbestanden.AsNoTracking().SingleOrDefaultAsync(bestand => bestand.RunId == run, cancellationToken);

    private async Task<Bankbestand?> MaakAsync(Guid id, CancellationToken cancellationToken)
    {
        var run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
        // What was booked as paid went to the bank another way: a file would pay it twice.
        if (run is not { Status: RunStatus.Goedgekeurd } || options.Value.Iban is not { } iban)
            return null;
        var betalingen = await db.Goedgekeurd.AsNoTracking()
            .Where(u => u.RunId == id && (u.Status == UitbetalingStatus.InVerwerking || u.Status == UitbetalingStatus.Uitbetaald))
            .OrderBy(u => u.Nummer).ToListAsync(cancellationToken);
        if (betalingen.Count == 0)
            return null;

        var (nu, uitvoeren) = (clock.GetUtcNow(), Bankkalender.EersteVanaf(clock.Vandaag()));
        var kenmerk = string.Create(CultureInfo.InvariantCulture, $"AMA-{run.Maand.EersteDag:yyyyMM}-{betalingen[0].Nummer:000000}");
        using var inhoud = new MemoryStream();
        await SepaWriter.WriteAsync(
            new(kenmerk, nu, uitvoeren, SepaTekst.Naam(options.Value.Naam, iban), Iban.Parse(iban), [.. betalingen.Select(Overschrijving)]), inhoud);
        return await BewaarAsync(new() { RunId = id, Naam = $"{kenmerk}.xml", Gemaakt = nu, Uitvoeren = uitvoeren, Inhoud = inhoud.ToArray() }, run.Maand, cancellationToken);
    }

    private async Task<Bankbestand?> BewaarAsync(Bankbestand bestand, Maand maand, CancellationToken cancellationToken)
    {
        db.Add(bestand);
        db.NoteerHistoriekVanDepartement(
            HistoriekOnderwerp.Uitbetalingsrun(bestand.RunId), "Betaalbestand opgehaald", $"{maand.Weergave}, uitvoering door de bank op {DutchDate.Format(bestand.Uitvoeren)}.");
        try
        {
            await db.SaveAsync(BeheerUrls.Betaalbestand(bestand.RunId), cancellationToken);
            return bestand;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { ConstraintName: "bankbestand_pkey" or "bankbestand_run" })
        {
            // Somebody else was first: that file counts. Or the run was booked as paid at this moment: then there is none.
            db.ChangeTracker.Clear();
            return await VindAsync(bestand.RunId, cancellationToken);
        }
    }

    private static Overschrijving Overschrijving(Uitbetaling betaling) => new(
        betaling.Betalingsnummer, SepaTekst.Naam(betaling.Naam, betaling.Hco.Waarde), betaling.Iban!, betaling.Bedrag, $"Subsidie arbeidsmatige activiteiten {betaling.Maand.Weergave}, {betaling.Betalingsnummer}");
}
