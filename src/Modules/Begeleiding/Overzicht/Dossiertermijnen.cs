namespace AmaWvg.Begeleiding;

/// <summary>What has to be done before which day for the files of the organisation. It names nobody.</summary>
internal sealed class Dossiertermijnen(StandenQuery standen, TimeProvider clock) : ITermijnbron
{
    /// <summary>From so many months before, an evaluation is told (BR-37).</summary>
    public const int MaandenVooraf = 2;

    private const int DagenVooraf = 14;
    private const string Evalueer = "Evalueer minstens elke 12 maanden, samen met de deelnemer.";
    private const string Vulaan = "Vul aan wat in het begeleidingsdossier ontbreekt.";

    /// <summary>For the first tab and the calendar: the evaluations, and all that is missing in one line.</summary>
    public async Task<IReadOnlyList<Termijn>> EigenAsync(CancellationToken cancellationToken)
    {
        var (alle, vandaag) = ((await standen.RunAsync(cancellationToken)).Alle, clock.Vandaag());
        return MetEvaluaties(alle, vandaag, Onvolledig(alle, vandaag));
    }

    /// <summary>The evaluations by month, and what is missing by duty; the most urgent first.</summary>
    public static IReadOnlyList<Termijn> Van(IReadOnlyList<Dossierstand> standen, DateOnly vandaag) => MetEvaluaties(standen, vandaag, Ontbrekend(standen, vandaag));

    private static IReadOnlyList<Termijn> MetEvaluaties(IReadOnlyList<Dossierstand> standen, DateOnly vandaag, IEnumerable<Termijn> andere) =>
        [.. Evaluaties(standen, vandaag).Concat(andere).OrderBy(termijn => termijn.UiterstOp)];

    private static IEnumerable<Termijn> Evaluaties(IReadOnlyList<Dossierstand> standen, DateOnly vandaag)
    {
        var dagen = standen.Select(stand => stand.Evaluatie).OfType<DateOnly>().Where(dag => dag <= vandaag.AddMonths(MaandenVooraf)).Order().ToList();
        foreach (var maand in dagen.GroupBy(dag => (IsLaat: dag < vandaag, Maand: dag < vandaag ? default : Maand.Van(dag))))
            yield return maand.Key.IsLaat
                ? new(maand.First(), DutchNumber.Count(maand.Count(), "evaluatie is te laat", "evaluaties zijn te laat"), Evalueer, Url(OverzichtFilter.Evaluatie, OverzichtFilter.TeLaat))
                : new(maand.First(), $"{DutchNumber.Count(maand.Count(), "evaluatie", "evaluaties")} in {maand.Key.Maand.Weergave}", Evalueer, Url(OverzichtFilter.Evaluatie, OverzichtFilter.Binnenkort));
    }

    private static IEnumerable<Termijn> Onvolledig(IReadOnlyList<Dossierstand> standen, DateOnly vandaag)
    {
        var dagen = standen.Select(stand => Ontbreekt.Select(plicht => Uiterst(stand, plicht, vandaag)).Min()).OfType<DateOnly>().ToList();
        return dagen.Count == 0 ? [] : [new(dagen.Min(), DutchNumber.Count(dagen.Count, "begeleidingsdossier is aan te vullen", "begeleidingsdossiers zijn aan te vullen"), Vulaan, BegeleidingUrls.Overzicht)];
    }

    private static IEnumerable<Begeleidingsplicht> Ontbreekt => Enum.GetValues<Begeleidingsplicht>().Where(plicht => plicht is not Begeleidingsplicht.Evaluatie);

    private static DateOnly? Uiterst(Dossierstand stand, Begeleidingsplicht plicht, DateOnly vandaag) =>
        stand.Toestanden[(int)plicht] is not Plichttoestand.InOrde && stand.Uiterst[(int)plicht] is { } dag && dag <= vandaag.AddDays(DagenVooraf) ? dag : null;

    private static IEnumerable<Termijn> Ontbrekend(IReadOnlyList<Dossierstand> standen, DateOnly vandaag) =>
        from plicht in Ontbreekt
        let dagen = standen.Select(stand => Uiterst(stand, plicht, vandaag)).OfType<DateOnly>().ToList()
        where dagen.Count > 0
        select new Termijn(dagen.Min(), $"{plicht.Naam()}: {DutchNumber.Count(dagen.Count, "dossier", "dossiers")} aan te vullen", Vulaan, Url(OverzichtFilter.Stap, OverzichtFilter.Sleutel(plicht)));

    private static string Url(string veld, string waarde) => $"{BegeleidingUrls.Overzicht}?{veld}={waarde}";
}
