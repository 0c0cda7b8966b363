namespace AmaWvg.Cijfers;

/// <summary>
/// Whether somebody can work out a hidden number who knows every number that is shown, every total, and that <c>&lt; 5</c> is 1 to 4 and hidden is 5 or
/// more. A number is safe when there is another set of numbers that all of that allows as well, in which it is different: so it is looked for.
/// What is not found in so many steps counts as given away, and then more is hidden than was needed.
/// </summary>
internal sealed class Uitwijzing
{
    private const int MeesteStappen = 400;

    private static readonly long[] Verschillen = [1, -1, 2, -2, 3, -3];

    private readonly int[] _plaatsen;
    private readonly long[] _waarden;
    private readonly List<(int Nummer, int Keren)[]> _sommen = [];
    private readonly List<(int Som, int Keren)>[] _staatIn;
    private readonly long[] _fouten;
    private readonly bool[] _vast;
    private int _stappen;

    private Uitwijzing(Cijferstelsel stelsel, bool[] verborgen)
    {
        _plaatsen = [.. Enumerable.Range(0, verborgen.Length).Where(plaats => verborgen[plaats])];
        _waarden = [.. _plaatsen.Select(plaats => stelsel.Waarden[plaats])];
        (_staatIn, _vast) = ([.. _plaatsen.Select(_ => new List<(int, int)>())], new bool[_plaatsen.Length]);
        var nummers = _plaatsen.Select((plaats, nummer) => (plaats, nummer)).ToDictionary(paar => paar.plaats, paar => paar.nummer);
        foreach (var vergelijking in stelsel.Vergelijkingen)
        {
            (int, int)[] termen =
            [
                .. vergelijking.Termen.Where(term => verborgen[term.Plaats]).GroupBy(term => nummers[term.Plaats], term => term.Keren).Select(term => (term.Key, term.Sum())).Where(term => term.Item2 != 0),
            ];
            if (termen.Length == 0)
                continue;
            foreach (var (nummer, keren) in termen)
                _staatIn[nummer].Add((_sommen.Count, keren));
            _sommen.Add(termen);
        }
        _fouten = new long[_sommen.Count];
    }

    /// <summary>A hidden number that is given away; null when none is.</summary>
    public static int? Vind(Cijferstelsel stelsel, bool[] verborgen)
    {
        var uitwijzing = new Uitwijzing(stelsel, verborgen);
        for (var nummer = 0; nummer < uitwijzing._plaatsen.Length; nummer++)
        {
            if (!uitwijzing.KanAnders(nummer))
                return uitwijzing._plaatsen[nummer];
        }
        return null;
    }

    private bool KanAnders(int nummer) => Array.Exists(Verschillen, verschil =>
    {
        _stappen = 0;
        Array.Clear(_fouten);
        Array.Clear(_vast);
        return Past(nummer, verschil) && Verleg(nummer, verschil);
    });

    // Moves one number, and then another in a sum that no longer comes out, until all do.
    private bool Verleg(int nummer, long verschil)
    {
        if (++_stappen > MeesteStappen)
            return false;
        Zet(nummer, verschil, vast: true);
        var som = _fouten.AsSpan().IndexOfAnyExcept(0);
        if (som < 0)
            return true;
        var fout = _fouten[som];
        foreach (var (ander, keren) in _sommen[som])
        {
            if (_vast[ander])
                continue;
            var heel = fout % keren == 0 ? -fout / keren : 0;
            foreach (var stap in new[] { heel, -Math.Sign(fout) * Math.Sign(keren) }.Where(stap => stap != 0).Distinct())
            {
                if (Past(ander, stap) && Verleg(ander, stap))
                    return true;
            }
        }
        Zet(nummer, -verschil, vast: false);
        return false;
    }

    // How far each sum is off is kept, so that a step looks at the sums of one number alone.
    private void Zet(int nummer, long verschil, bool vast)
    {
        _vast[nummer] = vast;
        foreach (var (som, keren) in _staatIn[nummer])
            _fouten[som] += keren * verschil;
    }

    private bool Past(int nummer, long verschil) => _waarden[nummer] + verschil is var nieuw && (_waarden[nummer] < Geheimhouding.Kleinste ? nieuw is >= 1 and < Geheimhouding.Kleinste : nieuw >= Geheimhouding.Kleinste);
}
