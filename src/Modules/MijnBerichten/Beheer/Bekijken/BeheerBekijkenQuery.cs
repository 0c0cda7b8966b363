using System.Text.Json;
using Marten;

namespace AmaWvg.MijnBerichten;

internal sealed class BeheerBekijkenQuery(BeheerDocumenten documenten, IDoelgroepen doelgroepen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RijenPerPagina = 50;

    // A message without an address gives one row without a mail.
    private const string Mails = """
        select b.tenant_id, m.data ->> 'adres', m.status, m.tijdstip
        from mijn_berichten.mt_doc_bericht b left join mijn_berichten.mt_doc_bezorging m on m.bericht_id = b.id and m.tenant_id = b.tenant_id
        where b.verzending_id = $1
        """;

    private const string Mislukt = """
        select (count(*) filter (where geparkeerd is not null))::int, (count(*) filter (where geparkeerd is null))::int
        from kernel.outbox where soort = $1 and gegevens = $2::jsonb and verwerkt is null and pogingen > 0
        """;

    public async Task<BeheerVerzendingView?> RunAsync(Guid id, int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Verzending>(id, cancellationToken) is not { } verzending)
            return null;
        var bijlagen = await documenten.Query<Verzendbijlage>().Where(b => b.VerzendingId == id).OrderBy(b => b.Toegevoegd).ToListAsync(cancellationToken);
        var view = new BeheerVerzendingView
        {
            Id = id,
            Onderwerp = verzending.Onderwerp,
            Tekst = verzending.Tekst,
            Soort = verzending.Soort,
            Aan = verzending.Aan,
            Door = verzending.Door,
            Conceptversie = verzending.Versie,
            Verstuurd = verzending.Verstuurd is { } moment ? BrusselseTijd.Lokaal(moment) : null,
            Aantal = verzending.Aantal,
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken) is { } regel && regel.Onderwerp == id ? regel : null, sessie, clock),
            Bijlagen = [.. bijlagen.Select(b => new BijlageRij(b.Id, b.Naam, b.Omschrijving))],
        };
        return verzending.Verstuurd is null
            ? view with { Aantal = (await doelgroepen.VindAsync(verzending.Doelgroep, cancellationToken)).Count }
            : await VerslagAsync(view, pagina, cancellationToken);
    }

    private async Task<BeheerVerzendingView> VerslagAsync(BeheerVerzendingView view, int pagina, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var berichten = await documenten.LeesAsync(
            Mails, [view.Id],
            row => (
                Hco: HcoNummer.Hydrate(row.GetString(0)),
                Mail: row.IsDBNull(1) ? null : new Bezorgd(row.GetString(1), Enum.Parse<Bezorgstatus>(row.GetString(2)), row.GetFieldValue<DateTimeOffset>(3))),
            cancellationToken);
        var mails = berichten.Where(b => b.Mail is not null).Select(b => (Naam: keuzes.NaamVan(b.Hco), Mail: b.Mail!)).ToList();
        var zonder = berichten.Where(b => b.Mail is null).Select(b => keuzes.NaamVan(b.Hco)).ToList();
        var mislukt = (await documenten.LeesAsync(
            Mislukt, [nameof(BerichtGeschreven), JsonSerializer.Serialize(new BerichtGeschreven(view.Id))],
            row => (Vast: row.GetInt32(0), Haperend: row.GetInt32(1)), cancellationToken))[0];

        var rijen = mails.OrderByDescending(m => m.Mail.IsMislukt).ThenBy(m => m.Naam, StringComparer.Ordinal).ThenBy(m => m.Mail.Adres, StringComparer.Ordinal)
            .Select(m => new VerslagRij(m.Naam, new(m.Mail.Adres, m.Mail.Status, m.Mail.Tijdstip)))
            .Concat(zonder.Order(StringComparer.Ordinal).Select(naam => new VerslagRij(naam, null))).ToList();
        var paginering = new Paginering(rijen.Count, RijenPerPagina, pagina);
        return view with
        {
            Mails = (mails.Count(m => m.Mail.Status == Bezorgstatus.Verzonden), mails.Count(m => m.Mail.Status == Bezorgstatus.Onderweg), mails.Count(m => m.Mail.IsMislukt)),
            Gemaakt = berichten.Select(b => b.Hco).Distinct().Count(),
            Vastgelopen = mislukt.Vast,
            Haperend = mislukt.Haperend,
            ZonderAdres = zonder.Count,
            Rijen = paginering.Van(rijen),
            Paginering = paginering,
        };
    }

    private sealed record Bezorgd(string Adres, Bezorgstatus Status, DateTimeOffset Tijdstip)
    {
        public bool IsMislukt => Status is Bezorgstatus.Geweigerd or Bezorgstatus.Mislukt;
    }
}
