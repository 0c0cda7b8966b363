using AmaWvg.Cijfers;

namespace AmaWvg.Tests.Cijfers.Publicaties;

/// <summary>
/// Who has the published tables, and tries to work out what is hidden. It knows the truth, and looks for another set of numbers that the tables
/// allow as well: a number that is the same in all of them is given away.
/// </summary>
internal sealed class Aanvaller
{
    private const int MeesteStappen = 20_000;

    private readonly Dictionary<string, int> _plaatsen = [];
    private readonly List<(long Waar, long Minst, long Meest, string Naam)> _onbekend = [];
    private readonly List<List<(int Plaats, int Keren)>> _sommen = [];
    private readonly bool _zietGetal;
    private int _stappen;

    /// <param name="waar">The tables as they are; rows that are years have the column that adds up, and so have columns that are years.</param>
    /// <param name="open">The same as published.</param>
    public Aanvaller(IReadOnlyList<Cijfertabel> waar, IReadOnlyList<Cijfertabel> open)
    {
        var zegtKlein = open.Any(tabel => tabel.Alle.Any(rij => rij.Cellen.Any(cel => cel.Soort == Celsoort.Klein)));
        _zietGetal = open.Any(tabel => tabel.Alle.Any(rij => rij.Cellen.Any(cel => cel is { Soort: Celsoort.Aantal, Waarde: not 0 })));
        for (var nummer = 0; nummer < waar.Count; nummer++)
        {
            var (echt, getoond) = (waar[nummer], open[nummer]);
            foreach (var (rij, toon, index) in echt.Alle.Zip(getoond.Alle).Select((paar, index) => (paar.First, paar.Second, index)))
            {
                for (var kolom = 0; kolom < rij.Cellen.Count; kolom++)
                {
                    if (toon.Cellen[kolom].Soort is Celsoort.Klein or Celsoort.Verborgen && _plaatsen.TryAdd(Naam(echt, index, kolom), _onbekend.Count))
                        _onbekend.Add(((long)rij.Cellen[kolom].Waarde!, toon.Cellen[kolom].Soort == Celsoort.Klein || !zegtKlein ? 1 : 5, toon.Cellen[kolom].Soort == Celsoort.Klein ? 4 : long.MaxValue, Naam(echt, index, kolom)));
                }
            }
        }
        foreach (var tabel in waar)
        {
            var rijen = tabel.Alle.Count();
            for (var index = 0; index < rijen; index++)
                Som(tabel, Enumerable.Range(0, tabel.Kolommen.Count).Select(kolom => (index, kolom, kolom == tabel.Totaalkolom)));
            for (var kolom = 0; kolom < tabel.Kolommen.Count; kolom++)
                Som(tabel, Enumerable.Range(0, rijen).Select(index => (index, kolom, index == rijen - 1)));
        }
    }

    /// <summary>The numbers that it works out.</summary>
    public IEnumerable<string> Achterhaald() => Enumerable.Range(0, _onbekend.Count).Where(plaats => !KanAnders(plaats)).Select(plaats => $"{_onbekend[plaats].Naam} = {_onbekend[plaats].Waar}");

    // Whoever sees no number at all, nor that one is small, may as well double them all.
    private bool KanAnders(int plaats) => (!_zietGetal && _onbekend.TrueForAll(onbekend => onbekend.Meest == long.MaxValue)) || new[] { 1L, -1L, 2L, -2L, 3L, -3L }.Any(verschil =>
    {
        _stappen = 0;
        var (anders, vast) = (new long[_onbekend.Count], new bool[_onbekend.Count]);
        return Past(plaats, verschil) && Verleg(anders, vast, plaats, verschil);
    });

    // Moves one number, and then another in every sum that no longer comes out.
    private bool Verleg(long[] anders, bool[] vast, int plaats, long verschil)
    {
        if (++_stappen > MeesteStappen)
            return false;
        (anders[plaats], vast[plaats]) = (verschil, true);
        var (klopt, fout) = (true, 0L);
        List<(int Plaats, int Keren)>? som = null;
        foreach (var kandidaat in _sommen)
        {
            fout = kandidaat.Sum(term => term.Keren * anders[term.Plaats]);
            if (fout == 0)
                continue;
            (klopt, som) = (false, kandidaat);
            break;
        }
        if (klopt)
            return true;
        foreach (var (ander, keren) in som!.Where(term => !vast[term.Plaats]))
        {
            foreach (var stap in new[] { -fout * keren, -Math.Sign(fout) * keren }.Distinct())
            {
                if (Past(ander, stap) && Verleg(anders, vast, ander, stap))
                    return true;
            }
        }
        (anders[plaats], vast[plaats]) = (0, false);
        return false;
    }

    private bool Past(int plaats, long verschil) => _onbekend[plaats].Waar + verschil is var nieuw && nieuw >= _onbekend[plaats].Minst && nieuw <= _onbekend[plaats].Meest;

    private void Som(Cijfertabel tabel, IEnumerable<(int Rij, int Kolom, bool IsSom)> cellen)
    {
        List<(int, int)> termen = [.. cellen.Select(cel => (Naam(tabel, cel.Rij, cel.Kolom), cel.IsSom)).Where(cel => _plaatsen.ContainsKey(cel.Item1)).Select(cel => (_plaatsen[cel.Item1], cel.IsSom ? 1 : -1))];
        if (termen.Count > 0)
            _sommen.Add(termen);
    }

    // A year stands for the same total in both tables.
    private static string Naam(Cijfertabel tabel, int rij, int kolom)
    {
        var (label, kop) = (rij < tabel.Rijen.Count ? tabel.Rijen[rij].Label : "", kolom == tabel.Totaalkolom ? "" : tabel.Kolommen[kolom]);
        return label is "" || kop is "" ? label + kop : $"{tabel.Sleutel} {label} {kop}";
    }
}
