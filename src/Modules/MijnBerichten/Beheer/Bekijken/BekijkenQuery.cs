using System.Text.Json;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.MijnBerichten.Lezen;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Bekijken;

internal sealed class BekijkenQuery(MijnBerichtenBeheerDb db, IDoelgroepen doelgroepen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RijenPerPagina = 50;

    public async Task<VerzendingView?> RunAsync(Guid id, int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await db.Verzendingen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken) is not { } verzending)
            return null;
        var view = new VerzendingView
        {
            Id = id,
            Onderwerp = verzending.Onderwerp,
            Tekst = verzending.Tekst,
            Soort = verzending.Soort,
            Aan = verzending.Aan,
            Door = verzending.Door,
            Versie = verzending.Versie,
            Verstuurd = verzending.Verstuurd is { } moment ? BrusselseTijd.Lokaal(moment) : null,
            Aantal = verzending.Aantal,
            Melding = Melding.Van(await db.Historiek.AsNoTracking().SingleOrDefaultAsync(h => h.Id == gedaan && h.Onderwerp == id, cancellationToken), sessie, clock),
            Bijlagen = await db.Verzendbijlagen.Where(b => b.VerzendingId == id).OrderBy(b => b.Toegevoegd)
                .Select(b => new BijlageRij(b.Id, b.Naam, b.Omschrijving)).ToListAsync(cancellationToken),
        };
        return verzending.Verstuurd is null
            ? view with { Aantal = (await doelgroepen.VindAsync(verzending.Doelgroep, cancellationToken)).Count }
            : await VerslagAsync(view, pagina, cancellationToken);
    }

    private async Task<VerzendingView> VerslagAsync(VerzendingView view, int pagina, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var berichten = db.Berichten.AsNoTracking().Where(b => b.VerzendingId == view.Id);
        var mails = await berichten.Join(db.Bezorgingen, b => b.Id, m => m.BerichtId, (b, m) => new { m.Hco, m.Adres, m.Status, m.Tijdstip }).ToListAsync(cancellationToken);
        var zonder = await berichten.Where(b => !db.Bezorgingen.Any(m => m.BerichtId == b.Id)).Select(b => b.Hco).ToListAsync(cancellationToken);

        var opdracht = JsonSerializer.Serialize(new BerichtGeschreven(view.Id));
        var mislukt = await db.Set<OutboxRegel>().AsNoTracking()
            .Where(r => r.Soort == nameof(BerichtGeschreven) && r.Gegevens == opdracht && r.Verwerkt == null && r.Pogingen > 0)
            .GroupBy(r => r.Geparkeerd != null).Select(groep => new { IsVast = groep.Key, Aantal = groep.Count() }).ToListAsync(cancellationToken);

        var rijen = mails.OrderByDescending(m => IsMislukt(m.Status)).ThenBy(m => keuzes.NaamVan(m.Hco), StringComparer.Ordinal).ThenBy(m => m.Adres, StringComparer.Ordinal)
            .Select(m => new VerslagRij(keuzes.NaamVan(m.Hco), new(m.Adres, m.Status, m.Tijdstip)))
            .Concat(zonder.Select(keuzes.NaamVan).Order(StringComparer.Ordinal).Select(naam => new VerslagRij(naam, null))).ToList();
        var paginas = Math.Max(1, (rijen.Count + RijenPerPagina - 1) / RijenPerPagina);
        var nummer = pagina >= 1 && pagina <= paginas ? pagina : 1;
        return view with
        {
            Mails = (mails.Count(m => m.Status == Bezorgstatus.Verzonden), mails.Count(m => m.Status == Bezorgstatus.Onderweg), mails.Count(m => IsMislukt(m.Status))),
            Gemaakt = mails.Select(m => m.Hco).Concat(zonder).Distinct().Count(),
            Vastgelopen = mislukt.Where(groep => groep.IsVast).Sum(groep => groep.Aantal),
            Haperend = mislukt.Where(groep => !groep.IsVast).Sum(groep => groep.Aantal),
            ZonderAdres = zonder.Count,
            Totaal = rijen.Count,
            Rijen = [.. rijen.Skip((nummer - 1) * RijenPerPagina).Take(RijenPerPagina)],
            Pagina = nummer,
            Paginas = paginas,
        };
    }

    private static bool IsMislukt(Bezorgstatus status) => status is Bezorgstatus.Geweigerd or Bezorgstatus.Mislukt;
}
