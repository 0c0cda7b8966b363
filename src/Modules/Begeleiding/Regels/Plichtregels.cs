namespace AmaWvg.Begeleiding;

/// <summary>
/// How it stands with the nine duties of an agreement (BR-30 to BR-38). The hour of a talk is not asked, so what happened on the first day itself counts as before
/// the start. Of an agreement that ended is judged how it stood on its last day.
/// </summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Periode">Days of the guidance: of an agreement that passed from another voorziening, from its first day there.</param>
/// <param name="AangemeldOp">Day of its report.</param>
/// <param name="Model">How far the agreement by the model is; null while it was not filled in.</param>
/// <param name="Feiten">What was recorded about it.</param>
/// <param name="Vandaag">The day it is.</param>
internal sealed record Plichtregels(Guid Overeenkomst, Periode Periode, DateOnly AangemeldOp, Modelstand? Model, IReadOnlyList<Dossierfeit> Feiten, DateOnly Vandaag)
{
    /// <summary>Around the first day, so many days before and after.</summary>
    public const int DagenRondStart = 14;

    private DateOnly Start => Periode.Van;

    private bool IsGestart => Vandaag >= Start;

    private bool IsVoorbij => Periode.TotEnMet < Vandaag;

    // The day on which it is judged.
    private DateOnly Peildag => Periode.TotEnMet is { } einde && einde < Vandaag ? einde : Vandaag;

    /// <summary>The nine, in the order in which they happen.</summary>
    public IReadOnlyList<Plichtstand> Alle() =>
        [Intake(), Zoeken(), Modelovereenkomst(), Verzekeringen(), Toestemming(), Aanspreekpunt(), Opvolging(), Evaluatie(), Combinatie()];

    // BR-30
    private Plichtstand Intake() => VoorDeStart(Begeleidingsplicht.Intake, Van(Begeleidingsplicht.Intake), "Gesprek op", "Het gesprek van {0} kwam na de eerste dag", "Er is geen gesprek vastgelegd");

    // BR-31
    private Plichtstand Zoeken()
    {
        var (alle, plicht) = (Van(Begeleidingsplicht.Zoeken), Begeleidingsplicht.Zoeken);
        var geschikt = alle.Where(feit => feit.Kern == Zoekuitkomst.Geschikt).ToList();
        return geschikt.Count > 0 || alle.Count == 0
            ? VoorDeStart(plicht, geschikt, "Geschikt gevonden op", "Pas op {0}, na de eerste dag, is een geschikte activiteit vastgelegd", "Er is geen zoektocht vastgelegd")
            : Open(plicht, $"{DutchNumber.Count(alle.Count, "poging", "pogingen")} vastgelegd, nog geen enkele met uitkomst geschikt", alle);
    }

    // BR-32
    private Plichtstand Modelovereenkomst() => Model switch
    {
        { Getekend: { } dag } when dag <= Start => new(Begeleidingsplicht.Model, Plichttoestand.InOrde, $"Getekend door de drie partijen op {Dag(dag)}", [Model.Id]),
        { Getekend: { } dag } => new(Begeleidingsplicht.Model, Plichttoestand.LaatGedaan, $"Getekend op {Dag(dag)}, na de eerste dag {Dag(Start)}", [Model.Id]),
        { } => Open(Begeleidingsplicht.Model, "Ingevuld, nog niet getekend door de drie partijen", []) with { Bronnen = [Model.Id] },
        null => Open(Begeleidingsplicht.Model, "De overeenkomst volgens het model is nog niet ingevuld", []),
    };

    // BR-33
    private Plichtstand Verzekeringen()
    {
        var polissen = Van(Begeleidingsplicht.Verzekeringen);
        var gebreken = Verzekering.Soorten.Select(soort => Gebrek(soort, [.. polissen.Where(polis => Verzekering.Dekt(polis.Kern, soort))])).OfType<(Plichttoestand Toestand, string Reden)>().ToList();
        if (gebreken.Count == 0)
            return new(Begeleidingsplicht.Verzekeringen, Plichttoestand.InOrde, "Beide verzekeringen dekken de eerste dag en vandaag", Ids(polissen));
        var reden = string.Join(". ", gebreken.Select(gebrek => gebrek.Reden));
        return IsGestart
            ? new(Begeleidingsplicht.Verzekeringen, gebreken.Max(gebrek => gebrek.Toestand is Plichttoestand.Ontbreekt) ? Plichttoestand.Ontbreekt : Plichttoestand.TeLaat, reden, Ids(polissen), Nog(Start))
            : Open(Begeleidingsplicht.Verzekeringen, reden, polissen);
    }

    private (Plichttoestand Toestand, string Reden)? Gebrek(string soort, IReadOnlyList<Dossierfeit> polissen)
    {
        var naam = Verzekering.Woord(soort);
        if (polissen.Count == 0)
            return (Plichttoestand.Ontbreekt, $"Er is geen polis {naam} vastgelegd");
        if (!polissen.Any(polis => Loopt(polis, Peildag)) && IsGestart)
            return (Plichttoestand.Ontbreekt, $"De polis {naam} dekt {(IsVoorbij ? "de laatste dag" : "vandaag")} niet");
        return polissen.Any(polis => Loopt(polis, Start)) ? null : (Plichttoestand.TeLaat, $"De polis {naam} dekt de eerste dag {Dag(Start)} niet");
    }

    // BR-34
    private Plichtstand Toestemming()
    {
        var (alle, plicht) = (Van(Begeleidingsplicht.Toestemming).OrderByDescending(feit => feit.Dag).ToList(), Begeleidingsplicht.Toestemming);
        if (alle.Count == 0)
            return Open(plicht, "Er is geen toestemming vastgelegd. Deel nog geen gegevens", alle);
        var (geweigerd, gegeven) = (alle.Find(feit => feit.Kern == Toestemmingsantwoord.Geweigerd), alle.Where(feit => feit.Kern != Toestemmingsantwoord.Geweigerd).ToList());
        if (gegeven.Find(feit => feit.Tot is null || feit.Tot > Peildag) is { } geldt)
            return geweigerd is null || geweigerd.Dag < geldt.Dag
                ? new(plicht, Plichttoestand.InOrde, $"Gegeven op {Dag(geldt.Dag)}", [geldt.Id])
                : new(plicht, Plichttoestand.InOrde, $"Gegeven op {Dag(geldt.Dag)}, en op {Dag(geweigerd.Dag)} geweigerd. Deel alleen wat niet geweigerd is", [geldt.Id, geweigerd.Id]);
        DateOnly? ingetrokken = gegeven.Count == 0 ? null : gegeven.Max(feit => feit.Tot!.Value);
        return geweigerd is not null && !(ingetrokken > geweigerd.Dag)
            ? new(plicht, Plichttoestand.InOrde, $"Geweigerd op {Dag(geweigerd.Dag)}. Deel geen gegevens", [geweigerd.Id])
            : new(plicht, Plichttoestand.NogNietNodig, $"Ingetrokken op {Dag(ingetrokken!.Value)}. Vraag ze opnieuw voor u nog gegevens deelt", Ids(alle));
    }

    // BR-35
    private Plichtstand Aanspreekpunt()
    {
        var (alle, plicht) = (Van(Begeleidingsplicht.Aanspreekpunt), Begeleidingsplicht.Aanspreekpunt);
        if (alle.Count == 0)
            return Open(plicht, "Er is niemand aangewezen", alle);
        var tot = IsGestart ? Peildag : Start;
        if (EersteGat(alle, tot) is not { } gat)
            return new(plicht, Plichttoestand.InOrde, $"{alle.Where(feit => Loopt(feit, tot)).MaxBy(feit => feit.Dag)!.Kern} is het aanspreekpunt", Ids(alle));
        if (!IsGestart)
            return Open(plicht, $"Op de eerste dag {Dag(Start)} is niemand aangewezen", alle);
        return alle.Any(feit => Loopt(feit, tot))
            ? new(plicht, Plichttoestand.LaatGedaan, $"Vanaf {Dag(gat)} was een tijd niemand aangewezen", Ids(alle))
            : new(plicht, Plichttoestand.Ontbreekt, $"Sinds {Dag(gat)} is niemand aangewezen", Ids(alle), Nog(gat));
    }

    private DateOnly? EersteGat(IReadOnlyList<Dossierfeit> alle, DateOnly tot)
    {
        var dag = Start;
        foreach (var feit in alle.OrderBy(feit => feit.Dag))
        {
            if (feit.Dag > dag)
                break;
            if (feit.Tot is null)
                return null;
            dag = feit.Tot >= dag ? feit.Tot.Value.AddDays(1) : dag;
        }
        return dag > tot ? null : dag;
    }

    // BR-36
    private Plichtstand Opvolging()
    {
        var (alle, plicht, uiterst) = (Van(Begeleidingsplicht.Opvolging), Begeleidingsplicht.Opvolging, Start.AddDays(DagenRondStart));
        if (alle.FirstOrDefault(feit => feit.Dag >= Start.AddDays(-DagenRondStart) && feit.Dag <= uiterst) is { } start)
            return new(plicht, Plichttoestand.InOrde, $"Contact bij de start op {Dag(start.Dag)}, {DutchNumber.Count(alle.Count, "contactmoment", "contactmomenten")} in totaal", Ids(alle));
        if (!IsVoorbij && Vandaag <= uiterst)
            return new(plicht, Plichttoestand.NogNietNodig, $"Leg een contact bij de start vast, ten laatste op {Dag(uiterst)}", [], uiterst);
        return alle.FirstOrDefault(feit => feit.Dag > uiterst) is { } later
            ? new(plicht, Plichttoestand.LaatGedaan, $"Het eerste contact na de start kwam op {Dag(later.Dag)}, meer dan {DagenRondStart} dagen na de eerste dag", Ids(alle))
            : new(plicht, Plichttoestand.Ontbreekt, $"Er is geen contact vastgelegd van rond de eerste dag {Dag(Start)}", [], Nog(uiterst));
    }

    // BR-37
    private Plichtstand Evaluatie()
    {
        var alle = Van(Begeleidingsplicht.Evaluatie).Where(feit => feit.Dag >= Start && feit.Dag <= Peildag).ToList();
        var (vorige, telaat) = (Start, (DateOnly?)null);
        foreach (var feit in alle)
        {
            telaat = feit.Dag > vorige.AddYears(1) ? feit.Dag : telaat;
            vorige = feit.Dag;
        }
        var norm = vorige.AddYears(1);
        var volgende = alle is [.., { Tot: { } afgesproken }] && afgesproken < norm ? afgesproken : norm;
        DateOnly? uiterst = IsVoorbij || Periode.TotEnMet < volgende ? null : volgende;
        if (Peildag > norm)
            return new(Begeleidingsplicht.Evaluatie, Plichttoestand.TeLaat, $"De evaluatie moest ten laatste op {Dag(norm)} gebeuren", Ids(alle), IsVoorbij ? null : norm);
        if (telaat is { } dag)
            return new(
                Begeleidingsplicht.Evaluatie, Plichttoestand.LaatGedaan,
                $"De evaluatie van {Dag(dag)} is gedaan, meer dan 12 maanden na {(dag == alle[0].Dag ? "de start" : "de vorige")}{(uiterst is null ? "" : $". De volgende is ten laatste op {Dag(volgende)}")}", Ids(alle), uiterst);
        return alle.Count == 0
            ? new(Begeleidingsplicht.Evaluatie, Plichttoestand.NogNietNodig, uiterst is null ? "De overeenkomst duurde geen jaar" : $"De eerste evaluatie is ten laatste op {Dag(norm)}", [], uiterst)
            : new(Begeleidingsplicht.Evaluatie, Plichttoestand.InOrde, uiterst is null ? $"Laatste evaluatie op {Dag(vorige)}" : $"Laatste evaluatie op {Dag(vorige)}, de volgende ten laatste op {Dag(volgende)}", Ids(alle), uiterst);
    }

    // BR-38
    private Plichtstand Combinatie() => Van(Begeleidingsplicht.Evaluatie).LastOrDefault(feit => feit.Dag >= Start) switch
    {
        null => new(Begeleidingsplicht.Combinatie, Plichttoestand.InOrde, $"Verklaard bij de aanmelding op {Dag(AangemeldOp)}", []),
        { Kern: Verklaring.Gegeven } feit => new(Begeleidingsplicht.Combinatie, Plichttoestand.InOrde, $"Verklaard bij de evaluatie van {Dag(feit.Dag)}", [feit.Id]),
        var feit => new(Begeleidingsplicht.Combinatie, Plichttoestand.Ontbreekt, $"Bij de evaluatie van {Dag(feit.Dag)} is dit niet opnieuw verklaard", [feit.Id], Nog(feit.Dag)),
    };

    private Plichtstand VoorDeStart(Begeleidingsplicht plicht, IReadOnlyList<Dossierfeit> feiten, string gedaan, string later, string niets) => feiten switch
    {
        [] => Open(plicht, niets, feiten),
        [var eerste, ..] when eerste.Dag <= Start => new(plicht, Plichttoestand.InOrde, $"{gedaan} {Dag(eerste.Dag)}", Ids(feiten)),
        [var eerste, ..] => new(plicht, Plichttoestand.LaatGedaan, string.Format(System.Globalization.CultureInfo.InvariantCulture, later, Dag(eerste.Dag)), Ids(feiten)),
    };

    // Before the start there is time; after it something is missing.
    private Plichtstand Open(Begeleidingsplicht plicht, string reden, IReadOnlyList<Dossierfeit> feiten) => IsGestart
        ? new(plicht, Plichttoestand.Ontbreekt, reden, Ids(feiten), Nog(Start))
        : new(plicht, Plichttoestand.NogNietNodig, $"{reden}. Nodig voor de start op {Dag(Start)}", Ids(feiten), Start);

    // Nothing is still to do for an agreement that is over.
    private DateOnly? Nog(DateOnly dag) => IsVoorbij ? null : dag;

    private List<Dossierfeit> Van(Begeleidingsplicht plicht) => [.. Feiten.Where(feit => feit.Plicht == plicht && feit.GaatOver(Overeenkomst)).OrderBy(feit => feit.Dag).ThenBy(feit => feit.Id)];

    private static bool Loopt(Dossierfeit feit, DateOnly dag) => feit.Dag <= dag && (feit.Tot is null || feit.Tot >= dag);

    private static IReadOnlyList<Guid> Ids(IEnumerable<Dossierfeit> feiten) => [.. feiten.Select(feit => feit.Id)];

    private static string Dag(DateOnly dag) => DutchDate.Format(dag);
}
