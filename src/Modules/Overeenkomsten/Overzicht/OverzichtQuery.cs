using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Overzicht;

internal sealed class OverzichtQuery(OvereenkomstenDb db, TimeProvider clock)
{
    public const int RijenPerPagina = 25;

    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var errors = Controleer(filter);
        var selectie = db.Overeenkomsten.AsNoTracking().Waar(filter, vandaag);
        var totaal = filter.IsHalfInsz ? 0 : await selectie.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        var rijen = totaal == 0 ? [] : await RijenAsync(selectie, filter.Sortering, pagina, vandaag, cancellationToken);
        await db.NoteerToegangAsync("overzicht overeenkomsten", rijen.Select(r => r.Deelnemer).Distinct().Count(), null, cancellationToken);
        return new(filter, errors, totaal, paginas, pagina, rijen, await NaamVanDeelnemerAsync(filter, cancellationToken));
    }

    // The page's ids come from an index alone; only its own rows are read from the table.
    private async Task<IReadOnlyList<OverzichtRow>> RijenAsync(
        IQueryable<Overeenkomst> selectie, string sortering, int pagina, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var ids = selectie.Sorteer(sortering).Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina).Select(o => o.Id);
        var rijen = await db.Overeenkomsten.AsNoTracking()
            .Where(o => ids.Contains(o.Id))
            .Sorteer(sortering)
            .Select(o => new { o.Id, o.DeelnemerId, o.Naam, o.Voornaam, o.Insz, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag })
            .ToListAsync(cancellationToken);
        return [.. rijen.Select(o => new OverzichtRow(
            o.Id, o.DeelnemerId, o.Naam, o.Voornaam, o.Insz.Weergave, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag,
            OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum),
            Aanmeldtermijn.IsLaattijdig(o.Startdatum, o.Aanmeldingsdag)
                ? Aanmeldtermijn.SubsidieVanaf(o.Startdatum, o.Aanmeldingsdag).Weergave
                : null))];
    }

    private async Task<string?> NaamVanDeelnemerAsync(OverzichtFilter filter, CancellationToken cancellationToken) =>
        filter.Deelnemer is { } id
            ? await db.Deelnemers.Where(d => d.Id == id).Select(d => d.Voornaam + " " + d.Naam).SingleOrDefaultAsync(cancellationToken)
            : null;

    private static FormErrors Controleer(OverzichtFilter filter)
    {
        var errors = FormErrors.None;
        foreach (var (van, tot) in OverzichtVeld.Periodes)
        {
            foreach (var field in (string[])[van, tot])
            {
                if (filter[field].Length > 0 && !DutchDate.TryParse(filter[field], out _))
                    errors.Add(field, $"{OverzichtVeld.Label(field)} moet een bestaande datum zijn, zoals 27/3/2026");
            }
            if (DutchDate.TryParse(filter[van], out var begin) && DutchDate.TryParse(filter[tot], out var einde) && einde < begin)
                errors.Add(tot, $"{OverzichtVeld.Label(tot)} moet op of na {DutchDate.Format(begin)} liggen");
        }
        return errors;
    }
}
