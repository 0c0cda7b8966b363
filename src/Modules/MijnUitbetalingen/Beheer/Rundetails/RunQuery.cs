using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Beheer.Betaalbestand;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Rundetails;

internal sealed class RunQuery(MijnUitbetalingenBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RijenPerPagina = 25;

    /// <returns>Null when there is no such run.</returns>
    public async Task<RunView?> RunAsync(Guid id, int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await db.Runs.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken) is not { } run)
            return null;
        var betalingen = await BetalingenAsync(run, cancellationToken);
        var voortgang = await VoortgangAsync(id, cancellationToken);
        var (uitvoering, heeftBestand) = await UitvoeringAsync(run, betalingen, cancellationToken);
        var historiek = await db.Historiek.AsNoTracking().Where(h => h.Onderwerp == id)
            .OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id).ToListAsync(cancellationToken);
        var paginas = Math.Max(1, (betalingen.Count + RijenPerPagina - 1) / RijenPerPagina);
        var getoond = pagina >= 1 && pagina <= paginas ? pagina : 1;
        return new(
            run.Id,
            run.Maand,
            run.Status,
            run.Peildag,
            Wie(run.GemaaktDoor, run.Gevraagd),
            run is { GoedgekeurdDoor: { } door, Goedgekeurd: { } op } ? Wie(door, op) : null,
            run.UitbetaaldOp,
            RunTotalen.Van(betalingen),
            betalingen.Count,
            [.. betalingen.Skip((getoond - 1) * RijenPerPagina).Take(RijenPerPagina).Select(u =>
                new BetalingRow(u.Id, u.Naam, u.NieuweMaanden, u.Nabetalingen, u.Terugvorderingen, u.Overgedragen, u.Bedrag, u.Status))],
            getoond,
            paginas,
            [.. historiek.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(historiek.FirstOrDefault(regel => regel.Id == gedaan), sessie, clock))
        {
            LaatOp = BrusselseTijd.DagVan(run.Gevraagd) is var gevraagd && gevraagd > run.Peildag ? gevraagd : null,
            Voortgang = run.Status is RunStatus.InOpmaak ? Runvoortgang.Van(run, voortgang) : null,
            Fout = Runvoortgang.Fout(run, voortgang, clock.GetUtcNow()),
            Overgeslagen = await db.Overgeslagen.Bij(run).OrderBy(o => o.Naam).Select(o => o.Fout).ToListAsync(cancellationToken),
            MagGoedkeuren = run.MagGoedkeuren(sessie.Ondertekenaar(run)),
            MagBoeken = run.Status is RunStatus.Goedgekeurd,
            Uitvoering = uitvoering,
            HeeftBetaalbestand = heeftBestand,
        };
    }

    /// <summary>How far its proposal is.</summary>
    /// <returns>Null when it is not being worked out, and for a run that is not there.</returns>
    public async Task<VerversingModel?> BezigAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Runs.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id && run.Status == RunStatus.InOpmaak, cancellationToken) is { } run
        && await VoortgangAsync(id, cancellationToken) is var voortgang && Runvoortgang.Fout(run, voortgang, clock.GetUtcNow()) is null
            ? Runvoortgang.Van(run, voortgang)
            : null;

    // On which day the bank pays, and whether there is a file for it, or can be.
    private async Task<(string? Uitvoering, bool HeeftBestand)> UitvoeringAsync(Uitbetalingsrun run, IReadOnlyList<Uitbetaling> betalingen, CancellationToken cancellationToken)
    {
        var bestand = await db.Bankbestanden.Where(b => b.RunId == run.Id).Select(b => new { b.Uitvoeren, b.Gemaakt }).SingleOrDefaultAsync(cancellationToken);
        if (bestand is not null)
            return ($"{DutchDate.Format(bestand.Uitvoeren)}, volgens het betaalbestand van {new MomentModel(bestand.Gemaakt).Shown}", true);
        if (!betalingen.Any(u => u.GaatNaarBank))
            return (null, false);
        return run.Status switch
        {
            RunStatus.Goedgekeurd => ($"{DutchDate.Format(Bankkalender.EersteVanaf(clock.Vandaag()))} als het betaalbestand vandaag opgehaald wordt. Wie het eerst ophaalt, legt de dag vast", true),
            RunStatus.Uitbetaald => ("Zonder betaalbestand: de run is als uitbetaald geboekt voor iemand het ophaalde. Er wordt geen betaalbestand meer gemaakt", false),
            _ => (null, false),
        };
    }

    private Task<Voorstelvoortgang?> VoortgangAsync(Guid id, CancellationToken cancellationToken) =>
        db.Voortgang.AsNoTracking().SingleOrDefaultAsync(voortgang => voortgang.RunId == id, cancellationToken);

    /// <summary>The payments of a run, by name; none while they are still being worked out. There are a few hundred organisations.</summary>
    public async Task<IReadOnlyList<Uitbetaling>> BetalingenAsync(Uitbetalingsrun run, CancellationToken cancellationToken) => run.Status.HeeftVoorstel()
        ? await db.Uitbetalingen.AsNoTracking().Where(u => u.RunId == run.Id).OrderBy(u => u.Naam).ThenBy(u => u.Hco).ToListAsync(cancellationToken)
        : [];

    private static string Wie(string naam, DateTimeOffset op) => $"{naam}, {new MomentModel(op).Shown}";
}
