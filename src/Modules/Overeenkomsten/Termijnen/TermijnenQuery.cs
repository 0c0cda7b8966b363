namespace AmaWvg.Overeenkomsten;

/// <summary>The deadlines of the session's own organisation: those of every month, and those of its own agreements.</summary>
internal sealed class TermijnenQuery(Documenten documenten, IErkenningen erkenningen, IEnumerable<ITermijnbron> bronnen, IHuidigeSessie sessie, TimeProvider clock) : ITermijnen
{
    private const int DagenVooruit = 31;
    private const int MaandenVooruit = 3;
    private const int MaandenVoorErkenning = 6;

    public async Task<IReadOnlyList<Termijn>> VanEigenVoorzieningAsync(CancellationToken cancellationToken)
    {
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        return [.. Maandelijks(erkend, clock.Vandaag()).Concat(await EigenAsync(erkend, cancellationToken)).OrderBy(termijn => termijn.UiterstOp)];
    }

    /// <summary>Only what hangs on the organisation's own agreements, recognition and files, the nearest first.</summary>
    /// <param name="erkend">Periods in which it is recognised.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Termijn>> EigenAsync(IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var pensioen = (Van: Maand.Van(vandaag).Vorige.EersteDag, Tot: vandaag.AddMonths(MaandenVooruit));
        var rijen = sessie.Hco is { } hco ? await LeesAsync(Termijnvraag.Van(hco, (vandaag, vandaag.AddDays(DagenVooruit)), pensioen), cancellationToken) : [];
        var deelnemers = rijen.Where(rij => rij.Id is not null).DistinctBy(rij => rij.Id)
            .Select(rij => (rij.Id!.Value, Insz.Hydrate(rij.Insz!).Geboortedatum ?? rij.OpgegevenGeboortedatum ?? DateOnly.FromDayNumber(0)));
        var andere = new List<Termijn>();
        foreach (var bron in bronnen)
            andere.AddRange(await bron.EigenAsync(cancellationToken));
        return
        [
            .. VanEindes(erkend, rijen.Select(rij => rij.Einde).OfType<DateOnly>())
                .Concat(VanPensioenen(erkend, pensioen, deelnemers))
                .Concat(await ErkenningAsync(erkend, vandaag, cancellationToken))
                .Concat(andere)
                .OrderBy(termijn => termijn.UiterstOp),
        ];
    }

    private Task<List<Termijnrij>> LeesAsync((string Sql, object?[] Waarden) vraag, CancellationToken cancellationToken) =>
        documenten.LeesAsync(vraag.Sql, vraag.Waarden, Termijnrij.Lees, cancellationToken);

    private static IEnumerable<Termijn> Maandelijks(IReadOnlyList<Periode> erkend, DateOnly vandaag)
    {
        var maand = Maand.Van(vandaag);
        foreach (var gestart in ((Maand[])[maand, maand.Volgende]).Where(waarin => IsErkend(erkend, waarin)))
            yield return new(gestart.LaatsteDag, $"Aanmelden wat in {gestart.Weergave} start", "Later aanmelden kost maanden subsidie.", OvereenkomstenUrls.Nieuw);
        foreach (var gestopt in ((Maand[])[maand.Vorige, maand]).Where(waarin => IsErkend(erkend, waarin)))
        {
            if (Stoptermijn.UitersteDag(gestopt.EersteDag) is var dag && dag >= vandaag)
                yield return new(dag, $"Stopzetten wat in {gestopt.Weergave} eindigt", "Later stopzetten leidt tot terugvorderingen.", Eindes(gestopt));
        }
    }

    // A month without a recognised day can neither be reported nor be paid.
    private static bool IsErkend(IReadOnlyList<Periode> erkend, Maand maand) => erkend.Any(periode => periode.OmvatEnigeDagVan(maand));

    private static IEnumerable<Termijn> VanEindes(IReadOnlyList<Periode> erkend, IEnumerable<DateOnly> eindes) =>
        eindes.GroupBy(Maand.Van).Where(maand => IsErkend(erkend, maand.Key)).Select(maand => new Termijn(
            maand.Key.Volgende.LaatsteDag,
            $"{DutchNumber.Count(maand.Count(), "overeenkomst eindigt", "overeenkomsten eindigen")} in {maand.Key.Weergave}",
            "Loopt de begeleiding langer? Wijzig dan de einddatum, anders verliest u maanden subsidie.",
            Eindes(maand.Key)));

    private static IEnumerable<Termijn> VanPensioenen(IReadOnlyList<Periode> erkend, (DateOnly Van, DateOnly Tot) dagen, IEnumerable<(Guid Id, DateOnly Geboren)> deelnemers) => deelnemers
        .Where(d => Leeftijd.Pensioendag(d.Geboren) is var dag && dag >= dagen.Van && dag <= dagen.Tot)
        .GroupBy(d => Deelnamevoorwaarden.LaatsteSubsidiemaand(d.Geboren), d => d.Id)
        .Where(maand => IsErkend(erkend, maand.Key))
        .Select(maand => new Termijn(
            Stoptermijn.UitersteDag(maand.Key.EersteDag),
            $"{DutchNumber.Count(maand.Count(), "deelnemer bereikt", "deelnemers bereiken")} de pensioenleeftijd",
            $"De laatste maand met subsidie is {maand.Key.Weergave}. Zet de overeenkomst stop.",
            maand.Count() == 1 ? OvereenkomstenUrls.Deelnemer(maand.First()) : OvereenkomstenUrls.Overzicht));

    private async Task<IEnumerable<Termijn>> ErkenningAsync(IReadOnlyList<Periode> erkend, DateOnly vandaag, CancellationToken cancellationToken) =>
        erkend is [.., { TotEnMet: { } einde }] && einde >= vandaag && einde.AddMonths(-MaandenVoorErkenning) <= vandaag && await erkenningen.MoetHernieuwenAsync(cancellationToken)
            ? [new(einde, "Uw erkenning loopt af", "Vraag op tijd een nieuwe erkenning aan. Maanden zonder erkenning betalen wij niet.", PortaalUrls.MijnVoorziening)]
            : [];

    // The overview of what ends in a month.
    private static string Eindes(Maand maand) =>
        $"{OvereenkomstenUrls.Overzicht}?{OverzichtVeld.EindeVan}={Uri.EscapeDataString(DutchDate.Format(maand.EersteDag))}&{OverzichtVeld.EindeTot}={Uri.EscapeDataString(DutchDate.Format(maand.LaatsteDag))}";
}
