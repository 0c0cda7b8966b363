using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Beheer.Zoeken;

internal sealed class ZoekenQuery(OvereenkomstenBeheerDb db, IVoorzieningen voorzieningen, Toegangslogboek toegangslog, Inszloket loket, TimeProvider clock)
{
    public const int RijenPerPagina = 25;

    /// <summary>More than these nobody reads: they are neither counted nor shown, so that no search has to go through all agreements.</summary>
    public const int Meeste = 1000;

    private const int KortsteWoord = 3;

    public async Task<ZoekenView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var errors = Controleer(filter);
        var namen = (await voorzieningen.AlleAsync(cancellationToken)).ToDictionary(v => v.Hco);
        var persoon = filter.Deelnemer is { } id ? await db.Deelnemers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) : null;
        if (filter.IsHalfInsz || errors.Any || (filter.Deelnemer is not null && persoon is null))
        {
            await NoteerAsync(persoon, [], cancellationToken);
            return new(filter, errors, 0, 1, 1, [], persoon?.VolledigeNaam);
        }

        var selectie = Selectie(filter, persoon, namen.Values);
        var totaal = await selectie.Sorteer(OverzichtFilter.StandaardSortering).Take(Meeste + 1).CountAsync(cancellationToken);
        var paginas = Math.Max(1, (Math.Min(totaal, Meeste) + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        var vandaag = clock.Vandaag();
        var rijen = await selectie.Sorteer(filter.Sortering)
            .Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina).ToListAsync(cancellationToken);
        await NoteerAsync(persoon, rijen, cancellationToken);
        return new(filter, errors, totaal, paginas, pagina, [.. rijen.Select((o, nummer) => new ZoekenRow(
            nummer + 1, o.Id, o.Naam, o.Voornaam, o.Insz.Weergave, namen[o.Hco].Naam, o.Referentie, o.Startdatum, o.Einddatum,
            OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd)))], persoon?.VolledigeNaam);
    }

    /// <returns>A participant with this number at any organisation, or the empty id: nobody.</returns>
    public async Task<Guid> VindAsync(Insz insz, CancellationToken cancellationToken) => (await loket.VraagBijAsync(
        Sleutelregister.Departement,
        insz,
        "zoeken op INSZ-nummer",
        () => db.Deelnemers.AsNoTracking().Where(d => d.Insz == insz && d.SamengevoegdMet == null).OrderBy(d => d.Id).FirstOrDefaultAsync(cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken))?.Id ?? Guid.Empty;

    // The person searched for is named above the list, also when it is empty.
    private Task NoteerAsync(Deelnemer? persoon, List<Overeenkomst> rijen, CancellationToken cancellationToken) => toegangslog.NoteerAlleAsync(
        "zoeken in overeenkomsten", [.. rijen.Select(o => o.DeelnemerId).Concat(persoon is null ? [] : [persoon.Id]).Distinct()], cancellationToken);

    private IQueryable<Overeenkomst> Selectie(OverzichtFilter filter, Deelnemer? persoon, IEnumerable<Voorzieningnaam> alle)
    {
        var selectie = db.Overeenkomsten.AsNoTracking().Waar(filter.Zonder(OverzichtVeld.Deelnemer), clock.Vandaag());
        if (persoon is not null)
            selectie = selectie.Where(o => o.Insz == persoon.Insz);
        if (filter[OverzichtVeld.Voorziening] is { Length: > 0 } text)
        {
            var hcos = alle.Where(v => Past(v, text)).Select(v => v.Hco).ToList();
            selectie = selectie.Where(o => hcos.Contains(o.Hco));
        }
        return selectie;
    }

    private static bool Past(Voorzieningnaam voorziening, string text) =>
        (HcoNummer.TryParse(text, out var hco) && hco == voorziening.Hco)
        || Letterbeeld.Woorden(text).All(woord => Letterbeeld.Vouw(voorziening.Naam).Contains(woord, StringComparison.Ordinal));

    /// <summary>What is wrong with a filter; the index over all organisations knows groups of three letters.</summary>
    public static FormErrors Controleer(OverzichtFilter filter)
    {
        var errors = FormErrors.None;
        var woorden = Letterbeeld.Woorden(filter[OverzichtVeld.Zoek]);
        if (woorden.Length > 0 && woorden.Max(woord => woord.Length) < KortsteWoord)
            errors.Add(OverzichtVeld.Zoek, $"Typ een woord van ten minste {KortsteWoord} tekens");
        foreach (var error in OverzichtQuery.Controleer(filter).All)
            errors.Add(error.FieldId!, error.Text);
        return errors;
    }
}
