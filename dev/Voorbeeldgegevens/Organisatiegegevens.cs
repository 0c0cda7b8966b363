using AmaWvg.Begeleiding;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>What an organisation of the example proves once.</summary>
/// <param name="Voorziening">The organisation.</param>
/// <param name="Werkposten">Its werkposten, by name.</param>
/// <param name="Personeel">Who guides; the last one left.</param>
/// <param name="Polissen">Its policies.</param>
/// <param name="Teksten">What it writes of its own policy.</param>
/// <param name="Standaard">What its agreements begin with.</param>
internal sealed record Organisatiegegevens(
    VoorzieningGegeven Voorziening, IReadOnlyDictionary<string, Werkpost> Werkposten, IReadOnlyList<Personeelslid> Personeel, IReadOnlyList<Polis> Polissen,
    IReadOnlyList<Beleidstekst> Teksten, Standaardafspraken Standaard)
{
    /// <summary>So many days ago somebody left.</summary>
    private const int DagenWeg = 40;

    private static readonly (string Functie, Diploma? Diploma)[] Plaatsen =
    [
        ("Trajectbegeleider", new(Diplomarichting.Sociaal, Diplomaniveau.Bachelor, "Maatschappelijk werk")),
        ("Begeleider AMA", new(Diplomarichting.Pedagogisch, Diplomaniveau.Bachelor, "Orthopedagogie")),
        ("Begeleider AMA", null),
        ("Coördinator", new(Diplomarichting.Psychologisch, Diplomaniveau.Master, "Klinische psychologie")),
    ];

    private static readonly Dictionary<Tekstsoort, string> Beleid = new()
    {
        [Tekstsoort.Doel] = "Mensen voor wie betaald werk niet of nog niet kan, doen bij ons mee: met zinvol werk, een vast ritme en contact met anderen.",
        [Tekstsoort.Doelgroep] = "Wie ouder is dan 18 en de pensioenleeftijd nog niet bereikte, en voor wie betaald werk nu niet mogelijk is.",
        [Tekstsoort.Uitsluitingscriteria] = "Wij sluiten niemand vooraf uit. Gaat het niet, dan zoeken wij samen iets anders.",
        [Tekstsoort.Kwaliteit] = "Wij bespreken elk dossier minstens één keer per jaar in het team, en vragen deelnemers en werkposten wat beter kan.",
    };

    /// <summary>First day of its guidance.</summary>
    public DateOnly Begin => Personeel[0].Van;

    /// <summary>What its history says.</summary>
    public IEnumerable<(Guid Onderwerp, string Actie, string Wat)> Toegevoegd =>
    [
        .. Werkposten.Values.Select(werkpost => (werkpost.Id, Organisatieacties.WerkpostToegevoegd, $"{werkpost.Naam}.")),
        .. Personeel.Select(lid => (lid.Id, Organisatieacties.PersoneelslidToegevoegd, $"{lid.Naam}.")),
        .. Polissen.Select(polis => (polis.Id, Organisatieacties.PolisToegevoegd, $"{polis.Woorden}.")),
        .. Teksten.Select(tekst => (tekst.Id, Organisatieacties.TekstGewijzigd, $"{tekst.Soort.Label}.")),
    ];

    /// <summary>What hangs on its documents as a file: the proofs of its staff.</summary>
    public IEnumerable<(Guid Map, string Naam, string Titel, DateOnly Op)> Bewijzen => Personeel.Select(lid => lid.Diploma is { } diploma
        ? (lid.Mappen[Personeelsbewijs.Diploma], "diploma.pdf", $"Diploma van {lid.Naam}: {diploma.Woorden}", lid.Van)
        : (lid.Mappen[Personeelsbewijs.Ervaring], "attest ervaring.pdf", $"Attest van ervaring van {lid.Naam}", lid.Van));

    public static Organisatiegegevens Maak(VoorzieningGegeven voorziening, IEnumerable<string> referenties, string door, Toeval toeval, DateOnly vandaag)
    {
        var eerste = voorziening.Erkenningen[0].Van.AddMonths(-1);
        var begin = BrusselseTijd.Begin(eerste).AddHours(9);
        return new(
            voorziening,
            Werkpostenregister.Maak(voorziening, referenties, toeval, begin),
            [.. Plaatsen.Select((plaats, index) => Lid(plaats.Functie, plaats.Diploma, new(eerste, index == Plaatsen.Length - 1 ? vandaag.AddDays(-DagenWeg) : null)))],
            [
                Polis([Polissoort.Deelnemers, Polissoort.Begeleiding], "Onderlinge Voorbeeldverzekering", new(eerste, null)),
                Polis([Polissoort.Ongevallen], "Voorbeeld Assurantiën", new(eerste, new(vandaag.Year - 2, 12, 31))),
                Polis([Polissoort.Ongevallen], "Onderlinge Voorbeeldverzekering", new(new(vandaag.Year - 1, 1, 1), null)),
            ],
            [.. Beleid.Select(tekst => new Beleidstekst { Id = toeval.Id(begin), Hco = voorziening.Hco, Soort = tekst.Key, Tekst = tekst.Value, Bewaard = begin, Door = door })],
            new() { Id = toeval.Id(begin), Hco = voorziening.Hco, Teksten = new() { ["overleg"] = "Wij spreken elkaar elke maand, op de werkpost. U mag altijd zelf een gesprek vragen." } });

        Personeelslid Lid(string functie, Diploma? diploma, Periode periode)
        {
            var lid = new Personeelslid { Id = toeval.Id(begin), Hco = voorziening.Hco, Mappen = Enum.GetValues<Personeelsbewijs>().ToDictionary(bewijs => bewijs, _ => toeval.Id(begin)) };
            var ervaring = diploma is null ? new Ervaring(eerste.AddYears(-4), eerste, "Buurthuis, als begeleider van een atelier") : null;
            lid.Wijzig(Werkpostenregister.Persoonsnaam(toeval), functie, periode, diploma, ervaring, null);
            return lid;
        }

        Polis Polis(Polissoort[] soorten, string verzekeraar, Periode periode)
        {
            var polis = new Polis { Id = toeval.Id(begin), Hco = voorziening.Hco };
            polis.Wijzig(soorten, verzekeraar, $"{toeval.Tussen(10, 99)}.{toeval.Tussen(100_000, 999_999)}", periode, ookOnderweg: true);
            return polis;
        }
    }
}
