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

    private static readonly int[] BisOpslag = [0, 20, 40];

    public async Task<IReadOnlyList<Termijn>> VanEigenVoorzieningAsync(CancellationToken cancellationToken)
    {
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        return [.. Maandelijks(erkend, clock.Vandaag()).Concat(await EigenAsync(erkend, cancellationToken)).OrderBy(termijn => termijn.UiterstOp)];
    }

    /// <summary>Only what hangs on the organisation's own agreements and recognition, the nearest first.</summary>
    /// <param name="erkend">Periods in which it is recognised.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Termijn>> EigenAsync(IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        return [.. (await EindesAsync(erkend, vandaag, cancellationToken)).Concat(await PensioenenAsync(erkend, vandaag, cancellationToken)).Concat(await ErkenningAsync(erkend, vandaag, cancellationToken)).OrderBy(termijn => termijn.UiterstOp)];
    }

    private static IEnumerable<Termijn> Maandelijks(IReadOnlyList<Periode> erkend, DateOnly vandaag)
    {
        var maand = Maand.Van(vandaag);
        foreach (var gestart in ((Maand[])[maand, maand.Volgende]).Where(waarin => IsErkend(erkend, waarin)))
            yield return new(gestart.LaatsteDag, $"Aanmelden wat in {gestart.Weergave} start", "Later aanmelden kost maanden subsidie.", OvereenkomstenUrls.Nieuw);
        foreach (var gestopt in ((Maand[])[maand.Vorige, maand]).Where(waarin => IsErkend(erkend, waarin)))
        {
            if (Stoptermijn.UitersteDag(gestopt.EersteDag) is var dag && dag >= vandaag)
                yield return new(dag, $"Stopzetten wat in {gestopt.Weergave} eindigt", "Later stopzetten leidt tot terugvorderingen.", Eindes(gestopt));
        }
    }

    // A month without a recognised day can neither be reported nor be paid.
    private static bool IsErkend(IReadOnlyList<Periode> erkend, Maand maand) => erkend.Any(periode => periode.OmvatEnigeDagVan(maand));

    private async Task<IEnumerable<Termijn>> EindesAsync(IReadOnlyList<Periode> erkend, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var tot = vandaag.AddDays(DagenVooruit);
        var eindes = await db.Overeenkomsten.Where(o => o.GeannuleerdOp == null && o.Sorteereinde >= vandaag && o.Sorteereinde <= tot).Select(o => o.Sorteereinde).ToListAsync(cancellationToken);
        return eindes.GroupBy(Maand.Van).Where(maand => IsErkend(erkend, maand.Key)).Select(maand => new Termijn(
            maand.Key.Volgende.LaatsteDag,
            $"{DutchNumber.Count(maand.Count(), "overeenkomst eindigt", "overeenkomsten eindigen")} in {maand.Key.Weergave}",
            "Loopt de begeleiding langer? Wijzig dan de einddatum, anders verliest u maanden subsidie.",
            Eindes(maand.Key)));
    }

    private async Task<IEnumerable<Termijn>> PensioenenAsync(IReadOnlyList<Periode> erkend, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var (van, tot) = (Maand.Van(vandaag).Vorige.EersteDag, vandaag.AddMonths(MaandenVooruit));
        var (begin, einde) = Pensioennummers(van, tot);
        // Each range and each participant is looked up by an index: as a join, PostgreSQL expects many and reads every agreement of the organisation.
        var lopend = await db.Deelnemers
            .FromSql($"""
                select d.* from unnest({begin}, {einde}) as nummers (begin, einde) cross join lateral (
                    select d.*, d.xmin from overeenkomsten.deelnemer d
                    where d.hco = current_setting('app.hco', true) and d.insz >= nummers.begin and d.insz <= nummers.einde and d.samengevoegd_met is null
                        and (select true from overeenkomsten.overeenkomst o
                            where o.hco = d.hco and o.deelnemer_id = d.id and o.geannuleerd_op is null and o.sorteereinde >= {tot} limit 1)
                    offset 0) d
                """)
            .Select(d => new { d.Id, d.Insz, d.OpgegevenGeboortedatum }).ToListAsync(cancellationToken);
        return lopend
            .Select(d => (d.Id, Geboren: d.Insz.Geboortedatum ?? d.OpgegevenGeboortedatum ?? DateOnly.FromDayNumber(0)))
            .Where(d => Leeftijd.Pensioendag(d.Geboren) is var dag && dag >= van && dag <= tot)
            .GroupBy(d => Deelnamevoorwaarden.LaatsteSubsidiemaand(d.Geboren), d => d.Id)
            .Where(maand => IsErkend(erkend, maand.Key))
            .Select(maand => new Termijn(
                Stoptermijn.UitersteDag(maand.Key.EersteDag),
                $"{DutchNumber.Count(maand.Count(), "deelnemer bereikt", "deelnemers bereiken")} de pensioenleeftijd",
                $"De laatste maand met subsidie is {maand.Key.Weergave}. Zet de overeenkomst stop.",
                maand.Count() == 1 ? OvereenkomstenUrls.Deelnemer(maand.First()) : OvereenkomstenUrls.Overzicht));
    }

    // Whoever reaches the pension age in these days has a number that begins with one of these months of birth (BIS: 20 or 40 more), or with a year and no month.
    private static (string[] Begin, string[] Einde) Pensioennummers(DateOnly van, DateOnly tot)
    {
        var maanden = Enumerable.Range(0, (tot.Year - van.Year + 4) * 12).Select(new DateOnly(van.Year - 68, 1, 1).AddMonths).ToList();
        var geboren = maanden.Where(maand => Leeftijd.Pensioendag(maand) <= tot && Leeftijd.Pensioendag(maand.AddMonths(1).AddDays(-1)) >= van);
        List<string> stukken = [.. geboren.SelectMany(maand => BisOpslag.Select(opslag => $"{maand.Year % 100:00}{maand.Month + opslag:00}"))];
        stukken.AddRange(maanden.Select(maand => maand.Year % 100).Append(0).Distinct().SelectMany(jaar => BisOpslag.Select(opslag => $"{jaar:00}{opslag:00}")));
        return ([.. stukken.Select(stuk => $"{stuk}0000000")], [.. stukken.Select(stuk => $"{stuk}9999999")]);
    }

    private async Task<IEnumerable<Termijn>> ErkenningAsync(IReadOnlyList<Periode> erkend, DateOnly vandaag, CancellationToken cancellationToken) =>
        erkend is [.., { TotEnMet: { } einde }] && einde >= vandaag && einde.AddMonths(-MaandenVoorErkenning) <= vandaag && await erkenningen.MoetHernieuwenAsync(cancellationToken)
            ? [new(einde, "Uw erkenning loopt af", "Vraag op tijd een nieuwe erkenning aan. Maanden zonder erkenning betalen wij niet.", PortaalUrls.MijnVoorziening)]
            : [];

    // The overview of what ends in a month.
    private static string Eindes(Maand maand) =>
        $"{OvereenkomstenUrls.Overzicht}?{OverzichtVeld.EindeVan}={Uri.EscapeDataString(DutchDate.Format(maand.EersteDag))}&{OverzichtVeld.EindeTot}={Uri.EscapeDataString(DutchDate.Format(maand.LaatsteDag))}";
}
