namespace AmaWvg.Begeleiding;

/// <summary>What has to be done before which day for the files of the organisation. It names nobody.</summary>
internal sealed class Dossiertermijnen(StandenQuery standen, TimeProvider clock) : ITermijnbron
{
    /// <summary>From so many months before, an evaluation is told (BR-37).</summary>
    public const int MaandenVooraf = 2;

    private const int DagenVooraf = 14;

    public async Task<IReadOnlyList<Termijn>> EigenAsync(CancellationToken cancellationToken) => Van(await standen.RunAsync(cancellationToken), clock.Vandaag());

    /// <summary>The evaluations by month, and what is missing by duty; the most urgent first.</summary>
    public static IReadOnlyList<Termijn> Van(IReadOnlyList<Dossierstand> standen, DateOnly vandaag) =>
        [.. Evaluaties(standen, vandaag).Concat(Ontbrekend(standen, vandaag)).OrderBy(termijn => termijn.UiterstOp)];

    private static IEnumerable<Termijn> Evaluaties(IReadOnlyList<Dossierstand> standen, DateOnly vandaag)
    {
        var dagen = standen.Select(stand => stand.Evaluatie).OfType<DateOnly>().Where(dag => dag <= vandaag.AddMonths(MaandenVooraf)).Order().ToList();
        foreach (var maand in dagen.GroupBy(dag => (IsLaat: dag < vandaag, Maand: dag < vandaag ? default : Maand.Van(dag))))
            yield return maand.Key.IsLaat
                ? new(maand.First(), DutchNumber.Count(maand.Count(), "evaluatie is te laat", "evaluaties zijn te laat"), "Evalueer minstens elke 12 maanden, samen met de deelnemer.", Url(OverzichtFilter.Evaluatie, OverzichtFilter.TeLaat))
                : new(maand.First(), $"{DutchNumber.Count(maand.Count(), "evaluatie", "evaluaties")} in {maand.Key.Maand.Weergave}", "Evalueer minstens elke 12 maanden, samen met de deelnemer.", Url(OverzichtFilter.Evaluatie, OverzichtFilter.Binnenkort));
    }

    private static IEnumerable<Termijn> Ontbrekend(IReadOnlyList<Dossierstand> standen, DateOnly vandaag) =>
        from plicht in Enum.GetValues<Begeleidingsplicht>()
        where plicht is not Begeleidingsplicht.Evaluatie
        let dagen = standen.Where(stand => stand.Toestanden[(int)plicht] is not Plichttoestand.InOrde).Select(stand => stand.Uiterst[(int)plicht]).OfType<DateOnly>()
            .Where(dag => dag <= vandaag.AddDays(DagenVooraf)).ToList()
        where dagen.Count > 0
        select new Termijn(dagen.Min(), $"{plicht.Naam()}: {DutchNumber.Count(dagen.Count, "dossier", "dossiers")} aan te vullen", "Vul aan wat in het begeleidingsdossier ontbreekt.", Url(OverzichtFilter.Stap, OverzichtFilter.Sleutel(plicht)));

    private static string Url(string veld, string waarde) => $"{BegeleidingUrls.Overzicht}?{veld}={waarde}";
}
