namespace AmaWvg.Toegangsbeheer;

internal sealed class KetenQuery(Documenten documenten, Ketentoegang toegang, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RegelsPerPagina = 10;

    public async Task<KetenView> RunAsync(Onderneming keten, Guid? gedaan, string? pagina, CancellationToken cancellationToken)
    {
        var lopend = keten.Aanstellingen.Where(aanstelling => aanstelling.Einde is null).OrderBy(aanstelling => aanstelling.Functie).ToList();
        var (personen, inzage) = await toegang.ToonAsync(keten.Id, [.. lopend.Select(aanstelling => aanstelling.Wie).Distinct()], cancellationToken);
        var totaal = await documenten.TelHistoriekAsync([keten.Id], cancellationToken);
        var paginering = new Paginering(totaal, RegelsPerPagina, QueryPage.Number(pagina));
        var regels = await documenten.HistoriekAsync([keten.Id], cancellationToken, overslaan: paginering.Overgeslagen, hoogstens: paginering.PerPagina);
        return new(
            keten.Id,
            keten.Naam,
            keten.Nummerweergave,
            [.. lopend.Select(aanstelling => Rij(aanstelling, personen, inzage))],
            keten.Hoedanigheid is { } begin ? DutchDate.Format(begin.Dag) : null,
            keten.Toegangsbeheerder is { } beheerder ? personen.InZin(beheerder.Wie) : null,
            [.. keten.Actief.OrderBy(subafdeling => subafdeling.Naam, StringComparer.Ordinal).Select(subafdeling => Rij(subafdeling, personen))],
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            paginering,
            Mogelijkheden(keten))
        {
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };
    }

    private Ketenmogelijkheden Mogelijkheden(Onderneming keten) => new(
        keten.Mag(toegang.Wie, Ketenhandeling.HoofdtoegangsbeheerderAanstellen),
        keten.Mag(toegang.Wie, Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen) && keten.Hoofdtoegangsbeheerder is not null,
        keten.Mag(toegang.Wie, Ketenhandeling.HoedanigheidActiveren) && keten.Hoedanigheid is null,
        keten.Mag(toegang.Wie, Ketenhandeling.ToegangsbeheerdersAanstellen) && keten.Hoedanigheid is not null,
        keten.Mag(toegang.Wie, Ketenhandeling.SubafdelingenBeheren) && keten.Hoedanigheid is not null);

    internal static AanstellingRij Rij(Aanstelling aanstelling, Personen personen, Inzage inzage) =>
        new(aanstelling.Id, aanstelling.Functie.Naam(), personen.Naam(aanstelling.Wie), aanstelling.Wie.Toon(inzage), DutchDate.Format(aanstelling.Begin.Dag), aanstelling.Begin.Door);

    internal static SubafdelingRij Rij(Subafdeling subafdeling, Personen personen) => new(
        subafdeling.Id, subafdeling.Naam, subafdeling.Voorziening.Weergave, subafdeling.Toepassing, personen.NaamOfNiemand(subafdeling.Beheerder), subafdeling.Actief.Count(), subafdeling.Actief.Count(gebruiker => gebruiker.HeeftRecht));
}
