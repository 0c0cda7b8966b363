using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Details;

internal sealed class DetailsQuery(OvereenkomstenDb db, IBetalingen betalingen, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="id">The participant.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such participant at this voorziening; another one when this one was joined with it.</returns>
    public async Task<DetailsView?> RunAsync(Guid id, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await db.Deelnemers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } deelnemer)
            return null;
        if (deelnemer.SamengevoegdMet is { } nu)
            return await RunAsync(nu, gedaan, cancellationToken);
        var onderwerpen = await db.OnderwerpenVanAsync(id, cancellationToken);
        var overeenkomsten = await db.Overeenkomsten.AsNoTracking()
            .Where(o => o.DeelnemerId == id).Sorteer("-start").ToListAsync(cancellationToken);
        var historiek = await db.Historiek.AsNoTracking()
            .Where(h => onderwerpen.Contains(h.Onderwerp)).OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id).ToListAsync(cancellationToken);
        await toegangslog.NoteerAsync("details deelnemer", 1, id, cancellationToken);

        var vandaag = clock.Vandaag();
        return new(
            deelnemer.Id,
            deelnemer.VolledigeNaam,
            deelnemer.Insz.Weergave,
            deelnemer.Geboortedatum,
            [.. overeenkomsten.Select(o => Row(o, vandaag))],
            await betalingen.VanDeelnemerAsync(onderwerpen, cancellationToken),
            [.. historiek.Select(Line)],
            MeldingVan(historiek.FirstOrDefault(h => h.Id == gedaan), overeenkomsten, vandaag));
    }

    private Melding? MeldingVan(HistoriekRegel? regel, List<Overeenkomst> overeenkomsten, DateOnly vandaag)
    {
        var samen = regel?.Actie == Acties.Aangemeld && overeenkomsten.Count(o => !o.IsGeannuleerd && (o.Einddatum ?? DateOnly.MaxValue) >= vandaag) > 1;
        var melding = Melding.Van(regel, sessie, clock);
        return samen && melding is not null
            ? melding with { Tekst = $"{melding.Tekst} Er loopt al een overeenkomst voor deze deelnemer; u ontvangt één subsidie per deelnemer." }
            : melding;
    }

    private static DetailsRow Row(Overeenkomst o, DateOnly vandaag) => new(
        o.Id, o.Referentie, o.Startdatum, o.Einddatum, o.Stopreden?.Label(), o.Aanmeldingsdag,
        OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd),
        o is { IsLaattijdigAangemeld: true, IsGeannuleerd: false } ? o.SubsidieVanaf.Weergave : null,
        o.Vergrendeling is null);

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
