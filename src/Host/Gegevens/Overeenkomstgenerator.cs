using AmaWvg.MijnVoorziening.Gegevens;
using AmaWvg.Overeenkomsten.Gegevens;

namespace AmaWvg.Host.Gegevens;

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
        var jaren = Jaren();
        var som = jaren.Sum(jaar => jaar.Gewicht);
        var laatste = Eerste(vandaag.AddDays(90), voorziening.Erkenningen[^1].TotEnMet);
        var gepland = laatste > vandaag ? Gepland : 0;
        return Enumerable.Range(0, aantal)
            .Select(_ => toeval.Kans(gepland) ? toeval.Dag(vandaag.AddDays(1), laatste) : Startdatum(jaren, som))
            .Order();
    }

    private DateOnly Startdatum(List<(DateOnly Van, DateOnly TotEnMet, double Gewicht)> jaren, double som)
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

    /// <summary>The days since the recognition, year by year, each with what started in that year at this type.</summary>
    private List<(DateOnly Van, DateOnly TotEnMet, double Gewicht)> Jaren()
    {
        var begin = Laatste(voorziening.Erkenningen[0].Van, Erkenningenreeks.Portaalstart);
        var jaren = new List<(DateOnly, DateOnly, double)>();
        for (var jaar = begin.Year; jaar <= vandaag.Year; jaar++)
        {
            var (van, totEnMet) = (Laatste(new(jaar, 1, 1), begin), Eerste(new(jaar, 12, 31), vandaag));
            var dagen = jaar == Spreiding.EersteJaar ? 184.0 : 365;
            jaren.Add((van, totEnMet, Spreiding.InJaar(voorziening.Type, jaar) * (totEnMet.DayNumber - van.DayNumber + 1) / dagen));
        }
        return jaren;
    }

    private static DateOnly Eerste(DateOnly een, DateOnly ander) => een < ander ? een : ander;

    private static DateOnly Laatste(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
