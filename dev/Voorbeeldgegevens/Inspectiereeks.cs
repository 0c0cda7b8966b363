using System.Globalization;
using AmaWvg.Inspecties;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A round of 2024–2025 with 30 invented begeleiders, of whom the checklists yield every figure of the published report. None is recognised now.</summary>
internal static class Inspectiereeks
{
    private const int Zaad = 20_240_731;
    private const long EersteHco = 84_000_000;
    private const string Inspecteur = "Test Inspecteur";
    private const int DagenTotDefinitief = 35;
    private const int DagenTotTermijn = 125;

    private static readonly Dictionary<string, (string Type, string Naam)> Types = new()
    {
        ["initiatief beschut wonen"] = ("InitiatiefBeschutWonen", "Beschut Wonen"),
        ["maatwerkbedrijf"] = ("Maatwerkbedrijf", "Maatwerkbedrijf"),
        ["OCMW"] = ("Ocmw", "OCMW"),
        ["psychiatrisch ziekenhuis"] = ("PsychiatrischZiekenhuis", "Psychiatrisch Centrum"),
        ["subsidie-eenheid VAPH"] = ("VoorzieningVaph", "Dienstencentrum"),
    };

    private static readonly Dictionary<string, string> Gemeenten = new()
    {
        ["Antwerpen"] = "Mechelen",
        ["Limburg"] = "Hasselt",
        ["Oost-Vlaanderen"] = "Aalst",
        ["Vlaams-Brabant"] = "Leuven",
        ["West-Vlaanderen"] = "Kortrijk",
    };

    /// <summary>The begeleiders of the round, so that pages of the department know their names.</summary>
    public static IEnumerable<VoorzieningGegeven> Voorzieningen(Inspectiegegevens gegevens) => gegevens.Inspecties.Select(inspectie => inspectie.Begeleider).Select(lid => new VoorzieningGegeven(
        lid.Hco, lid.Naam, Enum.Parse<TypeVoorziening>(lid.Type), Gemeenten.GetValueOrDefault(lid.Provincie, "Brussel"), lid.Provincie));

    /// <summary>The round with all that it holds.</summary>
    public static Inspectiegegevens Maak()
    {
        var toeval = new Toeval(Zaad);
        var steekproef = Csvrijen.Lees("003_steekproef.csv");
        var begeleiders = steekproef.Select(Begeleider).ToList();
        var begin = BrusselseTijd.Begin(new DateOnly(2024, 10, 1)).AddHours(10);
        var ronde = new Inspectieronde
        {
            Id = toeval.Id(begin),
            Naam = "AMA 2024-2025",
            Van = new(2024, 12, 2),
            TotEnMet = new(2025, 2, 27),
            Peildag = new(2024, 7, 31),
            MinstensActief = 5,
            Grootte = begeleiders.Count,
            Quota = [.. begeleiders.GroupBy(lid => lid.Type).Select(type => new Typequotum(type.Key, type.Count()))],
            Zaad = Zaad,
            Gemaakt = begin,
        };
        ronde.Trek(new(begeleiders, begeleiders, [], begin, Inspecteur));
        ronde.Bevestig(begin);
        var bevindingen = Csvrijen.Lees("003_bevindingen.csv").ToLookup(rij => rij["begeleider"]);
        var dossiers = Csvrijen.Lees("003_dossiers.csv").ToLookup(rij => rij["begeleider"]);
        var gegevens = new Inspectiegegevens(ronde, [], [], [], []);
        foreach (var (rij, lid) in steekproef.Zip(begeleiders))
            Voeg(gegevens, rij, lid, bevindingen[rij["begeleider"]], [.. dossiers[rij["begeleider"]]], toeval);
        return gegevens;
    }

    private static Begeleider Begeleider(IReadOnlyDictionary<string, string> rij, int plaats)
    {
        var (type, naam) = Types[rij["type"]];
        return new(Voorzieningenlijst.Hco(EersteHco, plaats), $"{naam} {rij["begeleider"]} (fictief)", type, rij["provincie"], "", int.Parse(rij["actieve_overeenkomsten_31_07_2024"], CultureInfo.InvariantCulture));
    }

    private static void Voeg(
        Inspectiegegevens gegevens, IReadOnlyDictionary<string, string> rij, Begeleider lid, IEnumerable<IReadOnlyDictionary<string, string>> bevindingen,
        IReadOnlyList<IReadOnlyDictionary<string, string>> dossiers, Toeval toeval)
    {
        var dag = DateOnly.ParseExact(rij["inspectiedatum"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var nu = BrusselseTijd.Begin(dag).AddHours(16);
        var ronde = gegevens.Ronde;
        var inspectie = new Inspectie { Id = toeval.Id(ronde.Gemaakt), Hco = lid.Hco, RondeId = ronde.Id, Rondenaam = ronde.Naam, Peildag = ronde.Peildag, Begeleider = lid };
        inspectie.KondigAan(new(dag, "", [], BrusselseTijd.Begin(dag.AddDays(-21)).AddHours(9), Inspecteur));
        inspectie.LegBezoekVast(new(dag, Inspecteur, "begeleider, coördinator", "mondelinge toelichting, dossiers, verzekeringsdocumenten"));
        inspectie.Trek(dossiers.Select(dossier => dossier["dossier"]).Distinct().Select(_ => toeval.Id(nu)));
        foreach (var bevinding in bevindingen)
        {
            var regel = new Checklistregel { Id = toeval.Id(nu), Hco = lid.Hco, InspectieId = inspectie.Id, Criterium = bevinding["criterium"] };
            var (geheel, perDossier) = Oordelen(Criteria.Vind(bevinding["criterium"])!, bevinding["oordeel"] is "conform", inspectie.Dossiernummers, dossiers);
            var isInbreuk = bevinding["oordeel"] is not "conform";
            regel.Vul(geheel, perDossier, "", [Bron.Mondeling, Bron.Documenten], isInbreuk ? "Dit werd niet overal aangetoond." : "Dit werd aangetoond.", "");
            regel.Teken(nu, Inspecteur, null);
            gegevens.Regels.Add(regel);
        }
        var beschrijving = new Beschrijving { Id = toeval.Id(nu), Hco = lid.Hco, InspectieId = inspectie.Id };
        var heeftUitsluiting = rij["hanteert_uitsluitingscriteria"] is "ja";
        beschrijving.Vul(
            heeftUitsluiting, heeftUitsluiting ? "Zwaar agressief gedrag en acuut middelengebruik, soepel toegepast." : "", "Overleg met andere begeleiders in de provincie.", "", "Interne kwaliteitszorg.",
            "Intern en extern.", "", [.. Signaalthemas.Alle.Where(_ => toeval.Kans(0.3)).Select(thema => new Beleidssignaal(thema.Sleutel, "Besproken tijdens het bezoek."))]);
        gegevens.Beschrijvingen.Add(beschrijving);
        var alle = gegevens.Regels.Where(regel => regel.InspectieId == inspectie.Id).Select(regel => regel.Bevinding).ToList();
        inspectie.MaakOntwerp(dag.AddDays(28));
        inspectie.MaakDefinitief(nu.AddDays(DagenTotDefinitief), bevindingen.Any(bevinding => bevinding["oordeel"] is not "conform"), Toetsing.VraagtHercontrole(alle, inspectie.Dossiernummers));
        gegevens.Inspecties.Add(inspectie);
        var inbreuken = bevindingen.Where(bevinding => bevinding["oordeel"] is not "conform").Select(bevinding => Criteria.Vind(bevinding["criterium"])!)
            .Select(criterium => Remediering.Van(inspectie, criterium, toeval.Id(nu.AddDays(DagenTotDefinitief)), dag.AddDays(DagenTotTermijn))).ToList();
        Inspectieverloop.Volg(rij["begeleider"], inspectie, inbreuken, nu);
        gegevens.Remedieringen.AddRange(inbreuken);
    }

    // Of two criteria the files say which files were right; of the others with files only that there was one.
    private static (Oordeel? Geheel, Dictionary<int, Oordeel> Dossiers) Oordelen(
        Criterium criterium, bool isConform, IReadOnlyList<int> nummers, IReadOnlyList<IReadOnlyDictionary<string, string>> dossiers)
    {
        if (!criterium.PerDossier)
            return (isConform ? Oordeel.Aangetoond : Oordeel.NietAangetoond, []);
        var gekend = dossiers.Where(rij => rij["criterium"] == criterium.Nummer).ToDictionary(rij => int.Parse(rij["dossier"], CultureInfo.InvariantCulture), rij => rij["aangetoond"] is "ja");
        return (null, nummers.ToDictionary(nummer => nummer, nummer => gekend.TryGetValue(nummer, out var ja) ? Van(ja) : Van(isConform || nummer != nummers[0])));

        static Oordeel Van(bool ja) => ja ? Oordeel.Aangetoond : Oordeel.NietAangetoond;
    }
}

/// <summary>A round to load.</summary>
internal sealed record Inspectiegegevens(Inspectieronde Ronde, List<Inspectie> Inspecties, List<Checklistregel> Regels, List<Beschrijving> Beschrijvingen, List<Remediering> Remedieringen);
