namespace AmaWvg.MijnVoorziening;

internal sealed class BeheerBekijkenQuery(BeheerDocumenten documenten, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RegelsPerPagina = 10;

    /// <param name="id">The organisation.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="pagina">Page of the history as asked; an unknown one gives the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such organisation.</returns>
    public async Task<BeheerBekijkenView?> RunAsync(Guid id, Guid? gedaan, string? pagina, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Voorziening>(id, cancellationToken) is not { } voorziening)
            return null;
        var (hco, vandaag) = (voorziening.Hco, clock.Vandaag());
        var erkenningen = await documenten.ErkenningenAsync(cancellationToken, hco);
        var rekeningen = await documenten.RekeningenAsync(cancellationToken, hco);
        var adressen = await documenten.AdressenAsync(cancellationToken, hco);
        List<PaneelRij> aanvragen =
        [
            .. (await documenten.AanvraagstandenAsync(cancellationToken, hco)).Where(a => a.Status != AanvraagStatus.InOpmaak).OrderByDescending(a => a.Ingediend)
                .Select(a => new PaneelRij(a.Id, a.Ingediend, a.Status)),
        ];
        var samengaan = await documenten.SamengaanAsync(cancellationToken, hco);
        var totaal = await documenten.TelHistoriekAsync([id], cancellationToken, hco);
        var paginering = new Paginering(totaal, RegelsPerPagina, QueryPage.Number(pagina));
        var regels = await documenten.HistoriekAsync([id], cancellationToken, hco, paginering.Overgeslagen, paginering.PerPagina);
        var eigen = await documenten.HistoriekAsync([.. samengaan.Select(s => s.Id)], cancellationToken, hco);
        await toegangslog.NoteerBijAsync(hco, "gegevens voorziening", 1, id, cancellationToken);

        return new(
            id,
            OverzichtQuery.Gegevens(voorziening),
            await Erkenningsoverzicht.VanAsync(documenten, voorziening, erkenningen, [], vandaag, BeheerUrls.Bijlage, cancellationToken),
            OverzichtQuery.Rekening(rekeningen, vandaag),
            voorziening.Contactpersoon is { } persoon ? new(persoon.VolledigeNaam, persoon.Email, persoon.Telefoon) : null,
            [.. adressen.Select(a => new AdresRij(a.Id, a.Email, a.Administratief, a.Financieel))],
            aanvragen,
            SamengaanView.Van(samengaan is [var laatste, ..] ? laatste : null, vandaag),
            [.. regels.Select(Line)],
            paginering.Pagina,
            paginering.Paginas,
            [.. eigen.Select(Line)],
            Melding.Van(eigen.Find(regel => regel.Id == gedaan) ?? regels.Find(regel => regel.Id == gedaan), sessie, clock))
        { Totaal = totaal };
    }

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
