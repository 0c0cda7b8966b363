namespace AmaWvg.MijnVoorziening;

internal sealed class OverzichtQuery(Documenten documenten, IEnumerable<IVoorzieningdelen> delen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RegelsPerPagina = 10;

    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="pagina">Page of the history as asked; an unknown one gives the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OverzichtView> RunAsync(Guid? gedaan, string? pagina, CancellationToken cancellationToken)
    {
        var (voorziening, vandaag) = (await documenten.EigenVoorzieningAsync(cancellationToken), clock.Vandaag());
        var erkenningen = await documenten.ErkenningenAsync(cancellationToken);
        var rekeningen = await documenten.RekeningenAsync(cancellationToken);
        var adressen = await documenten.AdressenAsync(cancellationToken);
        var samengaan = await documenten.SamengaanAsync(cancellationToken);
        List<PaneelRij> aanvragen = [.. (await documenten.AanvraagstandenAsync(cancellationToken, voorziening.Hco)).Select(a => new PaneelRij(a.Id, a.Ingediend, a.Status))];
        var totaal = await documenten.TelHistoriekAsync([voorziening.Id], cancellationToken);
        var paginering = new Paginering(totaal, RegelsPerPagina, QueryPage.Number(pagina));
        var regels = await documenten.HistoriekAsync([voorziening.Id], cancellationToken, overslaan: paginering.Overgeslagen, hoogstens: paginering.PerPagina);

        var erkenning = await Erkenningsoverzicht.VanAsync(documenten, voorziening, erkenningen, [.. aanvragen.Select(a => a.Status)], vandaag, MijnVoorzieningUrls.Bijlage, cancellationToken);
        return new(
            Gegevens(voorziening),
            erkenning,
            Rekening(rekeningen, vandaag),
            voorziening.Contactpersoon is { } persoon ? new(persoon.VolledigeNaam, persoon.Email, persoon.Telefoon) : null,
            [.. adressen.Select(a => new AdresRij(a.Id, a.Email, a.Administratief, a.Financieel))],
            PaneelView.Van(voorziening, aanvragen, isDringend: erkenning.HernieuwVoor is not null || !erkenning.IsErkend) with { Erkenningen = erkenning.Alle },
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            paginering.Pagina,
            paginering.Paginas,
            Melding.Van(regels.FirstOrDefault(regel => regel.Id == gedaan), sessie, clock))
        {
            Totaal = totaal,
            Delen = await DelenAsync(cancellationToken),
            Samengaan = SamengaanView.Van(samengaan is [var laatste, ..] ? laatste : null, vandaag),
        };
    }

    private async Task<IReadOnlyList<Voorzieningdeel>> DelenAsync(CancellationToken cancellationToken)
    {
        var alle = new List<Voorzieningdeel>();
        foreach (var bron in delen)
            alle.AddRange(await bron.LeesAsync(cancellationToken));
        return alle;
    }

    internal static VoorzieningView Gegevens(Voorziening voorziening) => new(
        voorziening.Naam, voorziening.Type.Label(), voorziening.Adres, voorziening.Gemeente, voorziening.Provincie,
        voorziening.Hco.Weergave, voorziening.Ondernemingsnummer?.Weergave);

    internal static RekeningView? Rekening(IReadOnlyList<Rekeningnummer> rekeningen, DateOnly vandaag)
    {
        if (rekeningen.FirstOrDefault(rekening => !rekening.IsGeweigerd) is not { } nieuwste)
            return null;
        var huidig = Rekeningnummer.OpDag(rekeningen, vandaag);
        return huidig == nieuwste
            ? new(nieuwste.Iban.Weergave, null, null)
            : new(nieuwste.Iban.Weergave, nieuwste.BruikbaarVanaf, huidig?.Iban.Weergave) { Nazicht = nieuwste.Wacht ? nieuwste.Id : null };
    }
}
