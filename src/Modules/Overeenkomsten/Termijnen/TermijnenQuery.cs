using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Termijnen;

/// <summary>The deadlines of the session's own organisation: those of every month, and those of its own agreements.</summary>
internal sealed class TermijnenQuery(OvereenkomstenDb db, IErkenningen erkenningen, TimeProvider clock) : ITermijnen
{
    private const int DagenVooruit = 31;
    private const int MaandenVooruit = 3;
    private const int MaandenVoorErkenning = 6;

    public async Task<IReadOnlyList<Termijn>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        [.. Maandelijks(clock.Vandaag()).Concat(await EigenAsync(await erkenningen.VanEigenVoorzieningAsync(cancellationToken), cancellationToken)).OrderBy(termijn => termijn.UiterstOp)];

    /// <summary>Only what hangs on the organisation's own agreements and recognition, the nearest first.</summary>
    /// <param name="erkend">Periods in which it is recognised.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Termijn>> EigenAsync(IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        return [.. (await EindesAsync(vandaag, cancellationToken)).Concat(await PensioenenAsync(vandaag, cancellationToken)).Concat(await ErkenningAsync(erkend, vandaag, cancellationToken)).OrderBy(termijn => termijn.UiterstOp)];
    }

    private static IEnumerable<Termijn> Maandelijks(DateOnly vandaag)
    {
        var maand = Maand.Van(vandaag);
        foreach (var gestart in (Maand[])[maand, maand.Volgende])
            yield return new(gestart.LaatsteDag, $"Aanmelden wat in {gestart.Weergave} start", "Later aanmelden kost maanden subsidie.", OvereenkomstenUrls.Nieuw);
        foreach (var gestopt in (Maand[])[maand.Vorige, maand])
        {
            if (Stoptermijn.UitersteDag(gestopt.EersteDag) is var dag && dag >= vandaag)
                yield return new(dag, $"Stopzetten wat in {gestopt.Weergave} eindigt", "Later stopzetten leidt tot terugvorderingen.", Eindes(gestopt));
        }
    }

    private async Task<IEnumerable<Termijn>> EindesAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var tot = vandaag.AddDays(DagenVooruit);
        var eindes = await db.Overeenkomsten.Where(o => o.GeannuleerdOp == null && o.Sorteereinde >= vandaag && o.Sorteereinde <= tot).Select(o => o.Sorteereinde).ToListAsync(cancellationToken);
        return eindes.GroupBy(Maand.Van).Select(maand => new Termijn(
            maand.Key.Volgende.LaatsteDag,
            maand.Count() == 1 ? $"1 overeenkomst eindigt in {maand.Key.Weergave}" : $"{maand.Count()} overeenkomsten eindigen in {maand.Key.Weergave}",
            "Loopt de begeleiding langer? Wijzig dan de einddatum, anders verliest u maanden subsidie.",
            Eindes(maand.Key)));
    }

    private async Task<IEnumerable<Termijn>> PensioenenAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var (van, tot) = (Maand.Van(vandaag).Vorige.EersteDag, vandaag.AddMonths(MaandenVooruit));
        // Whoever can have this birthday is born in one of these years, by which the number begins.
        string[] jaren = [.. Enumerable.Range(van.Year - 67, tot.Year - van.Year + 3).Select(jaar => $"{jaar % 100:00}")];
        var lopend = await db.Deelnemers
            .Where(d => jaren.Contains(((string)(object)d.Insz).Substring(0, 2)) && db.Overeenkomsten.Any(o => o.DeelnemerId == d.Id && o.GeannuleerdOp == null && o.Sorteereinde >= tot))
            .Select(d => new { d.Id, d.Insz, d.OpgegevenGeboortedatum }).ToListAsync(cancellationToken);
        return lopend
            .Select(d => (d.Id, Geboren: d.Insz.Geboortedatum ?? d.OpgegevenGeboortedatum ?? DateOnly.FromDayNumber(0)))
            .Where(d => Leeftijd.Pensioendag(d.Geboren) is var dag && dag >= van && dag <= tot)
            .GroupBy(d => Deelnamevoorwaarden.LaatsteSubsidiemaand(d.Geboren), d => d.Id)
            .Select(maand => new Termijn(
                Stoptermijn.UitersteDag(maand.Key.EersteDag),
                $"{(maand.Count() == 1 ? "1 deelnemer bereikt" : $"{maand.Count()} deelnemers bereiken")} de pensioenleeftijd",
                $"De laatste maand met subsidie is {maand.Key.Weergave}. Zet de overeenkomst stop.",
                maand.Count() == 1 ? OvereenkomstenUrls.Deelnemer(maand.First()) : OvereenkomstenUrls.Overzicht));
    }

    private async Task<IEnumerable<Termijn>> ErkenningAsync(IReadOnlyList<Periode> erkend, DateOnly vandaag, CancellationToken cancellationToken) =>
        erkend is [.., { TotEnMet: { } einde }] && einde >= vandaag && einde.AddMonths(-MaandenVoorErkenning) <= vandaag && !await erkenningen.IsOpgehevenAsync(cancellationToken)
            ? [new(einde, "Uw erkenning loopt af", "Vraag op tijd een nieuwe erkenning aan. Maanden zonder erkenning betalen wij niet.", PortaalUrls.MijnVoorziening)]
            : [];

    // The overview of what ends in a month.
    private static string Eindes(Maand maand) =>
        $"{OvereenkomstenUrls.Overzicht}?{OverzichtVeld.EindeVan}={Uri.EscapeDataString(DutchDate.Format(maand.EersteDag))}&{OverzichtVeld.EindeTot}={Uri.EscapeDataString(DutchDate.Format(maand.LaatsteDag))}";
}
