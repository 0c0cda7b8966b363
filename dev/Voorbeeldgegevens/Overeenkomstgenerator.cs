namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invents the participants and agreements of one recognised voorziening.</summary>
internal sealed class Overeenkomstgenerator(VoorzieningGegeven voorziening, Toeval toeval, DateOnly vandaag)
{
    private const double Gepland = 0.012;
    private const double BekendeDeelnemer = 0.4;
    private const double Gelijktijdig = 0.1;

    private readonly Deelnemergenerator _deelnemers = new(toeval);
    private readonly Meldinggenerator _meldingen = new(toeval, vandaag);
    private readonly List<Dossier> _dossiers = [];

    public IEnumerable<DeelnemerGegeven> Maak(int aantal)
    {
        var werkposten = Werkposten.Van(toeval, aantal);
        foreach (var start in Startdata(aantal))
        {
            var referentie = toeval.Kies(werkposten);
            var dossier = Kies(referentie, start);
            dossier.Voeg(_meldingen.Maak(referentie, start, dossier.Persoon.Geboren).Gegeven(toeval));
        }
        return _dossiers.Select(dossier => dossier.Gegeven(toeval));
    }

    private Dossier Kies(string referentie, DateOnly start)
    {
        if (_dossiers.Count > 0 && toeval.Kans(BekendeDeelnemer)
            && toeval.Kies(_dossiers) is var bekend && bekend.KanStarten(referentie, start, toeval.Kans(Gelijktijdig)))
            return bekend;
        var nieuw = new Dossier(_deelnemers.Nieuw(start));
        _dossiers.Add(nieuw);
        return nieuw;
    }

    private IEnumerable<DateOnly> Startdata(int aantal)
    {
        var jaren = Startjaren.Van(voorziening, vandaag);
        var som = jaren.Sum(jaar => jaar.Gewicht);
        var laatste = Dagen.Eerste(vandaag.AddDays(90), voorziening.Erkenningen[^1].TotEnMet);
        var gepland = laatste > vandaag ? Gepland : 0;
        return Enumerable.Range(0, aantal)
            .Select(_ => toeval.Kans(gepland) ? toeval.Dag(vandaag.AddDays(1), laatste) : Startdatum(jaren, som))
            .Order();
    }

    private DateOnly Startdatum(IReadOnlyList<Startjaar> jaren, double som)
    {
        var punt = toeval.Fractie() * som;
        foreach (var (van, totEnMet, gewicht) in jaren)
        {
            punt -= gewicht;
            if (punt < 0)
                return toeval.Dag(van, totEnMet);
        }
        return vandaag;
    }
}
