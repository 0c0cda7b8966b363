using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Overzicht;

internal sealed class OverzichtQuery(OvereenkomstenDb db, TimeProvider clock)
{
    public const int RijenPerPagina = 25;

    private const string Doel = "overzicht overeenkomsten";

    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var errors = Controleer(filter);
        var (totaal, pagina, rijen) = filter.IsHalfInsz ? (0, 1, []) : await ZoekAsync(filter, filter.Pagina, cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        return new(filter, errors, totaal, paginas, pagina, rijen, await NaamVanDeelnemerAsync(filter, cancellationToken));
    }

    // The page's ids and the count come from an index alone; only the page's own rows are read from the table.
    private async Task<(int Totaal, int Pagina, IReadOnlyList<OverzichtRow> Rijen)> ZoekAsync(
        OverzichtFilter filter, int pagina, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var selectie = db.Overeenkomsten.AsNoTracking().Waar(filter, vandaag);
        var ids = selectie.Sorteer(filter.Sortering).Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina).Select(o => o.Id);
        var rijen = await db.Overeenkomsten.AsNoTracking()
            .Where(o => ids.Contains(o.Id))
            .Sorteer(filter.Sortering)
            .Select(o => new { o.DeelnemerId, o.Naam, o.Voornaam, o.Insz, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag, o.GeannuleerdOp, Totaal = selectie.Count() })
            .MetInzage(Doel)
            .ToListAsync(cancellationToken);
        if (rijen.Count == 0 && pagina > 1)
            return await ZoekAsync(filter, 1, cancellationToken);
        return (rijen.FirstOrDefault()?.Totaal ?? 0, pagina, [.. rijen.Select((o, nummer) => new OverzichtRow(
            nummer + 1, o.DeelnemerId, o.Naam, o.Voornaam, o.Insz.Weergave, o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag,
            OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.GeannuleerdOp is not null),
            o.GeannuleerdOp is null && Aanmeldtermijn.IsLaattijdig(o.Startdatum, o.Aanmeldingsdag)
                ? Aanmeldtermijn.SubsidieVanaf(o.Startdatum, o.Aanmeldingsdag).Weergave
                : null))]);
    }

    // The name is shown above the list, also when the list is empty.
    private async Task<string?> NaamVanDeelnemerAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Deelnemer is not { } id)
            return null;
        var persoon = await db.Deelnemers.AsNoTracking().Where(d => d.Id == id).Select(d => new { DeelnemerId = d.Id, d.Voornaam, d.Naam }).MetInzage(Doel).SingleOrDefaultAsync(cancellationToken);
        return persoon is null ? null : Persoonsnaam.Volledig(persoon.Voornaam, persoon.Naam);
    }

    /// <summary>The numbers that were mistyped, and the dates that do not exist or stand the wrong way around.</summary>
    public static FormErrors Controleer(OverzichtFilter filter)
    {
        var errors = FormErrors.None;
        foreach (var field in filter.Mistypt)
            errors.Add(field, InszVeld.Controlegetal);
        foreach (var (van, tot) in OverzichtVeld.Periodes)
        {
            foreach (var field in (string[])[van, tot])
            {
                if (DutchDate.Fout(filter[field], OverzichtVeld.Label(field)) is { } fout)
                    errors.Add(field, fout);
            }
            if (DutchDate.TryParse(filter[van], out var begin) && DutchDate.TryParse(filter[tot], out var einde) && einde < begin)
                errors.Add(tot, $"\"{OverzichtVeld.Label(tot)}\" moet op of na {DutchDate.Format(begin)} liggen");
        }
        return errors;
    }
}
