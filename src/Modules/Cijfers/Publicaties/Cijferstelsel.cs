namespace AmaWvg.Cijfers;

/// <summary>One number that stands in a table, or in several.</summary>
internal static class Cijferplaats
{
    /// <summary>Names the number: by its row and its column, or where one of these is the total by the other alone, so that it is the same in every table that has it.</summary>
    /// <param name="groep">What is counted, such as agreements that started.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="rij">The label of its row; null for the total.</param>
    /// <param name="kolom">The head of its column; null for the total.</param>
    public static string Naam(string groep, string tabel, string? rij, string? kolom) =>
        rij is not null && kolom is not null ? $"{groep}/{tabel}/{rij}/{kolom}" : $"{groep}/{rij ?? kolom ?? "alles"}";
}

/// <summary>So many times each of these numbers comes to a number that everybody may know.</summary>
internal sealed record Vergelijking(IReadOnlyList<(int Plaats, int Keren)> Termen, long Uitkomst);

/// <summary>The numbers of tables, each once, with all that makes them hang together.</summary>
internal sealed class Cijferstelsel
{
    private readonly IReadOnlyList<(Cijfertabel Tabel, IReadOnlyList<int> Kolommen)> _tabellen;
    private readonly Dictionary<string, int> _plaatsen = [];
    private readonly List<long> _waarden = [];
    private readonly List<bool> _isTotaal = [];
    private readonly List<Vergelijking> _vergelijkingen = [];

    public Cijferstelsel(IReadOnlyList<(Cijfertabel Tabel, IReadOnlyList<int> Kolommen)> tabellen, IReadOnlyList<(string Som, IReadOnlyList<string> Delen)> verbanden)
    {
        _tabellen = tabellen;
        for (var nummer = 0; nummer < tabellen.Count; nummer++)
            Voeg(nummer);
        foreach (var (som, delen) in verbanden.Where(verband => _plaatsen.ContainsKey(verband.Som)))
        {
            // A row that is not there is none. Whoever knows more, such as how many ended on the day itself, makes it exact: so it counts as exact.
            IReadOnlyList<(int Plaats, int Keren)> termen = [(_plaatsen[som], 1), .. delen.Where(_plaatsen.ContainsKey).Select(deel => (_plaatsen[deel], -1))];
            if (termen.Count > 1)
                _vergelijkingen.Add(new(termen, termen.Sum(term => term.Keren * _waarden[term.Plaats])));
        }
    }

    public IReadOnlyList<long> Waarden => _waarden;

    public IReadOnlyList<bool> IsTotaal => _isTotaal;

    public IReadOnlyList<Vergelijking> Vergelijkingen => _vergelijkingen;

    /// <summary>A table with the hidden numbers taken out; a small one says that it is small.</summary>
    public Cijfertabel Verberg(int nummer, bool[] verborgen, int kleinste)
    {
        var (tabel, kolommen) = _tabellen[nummer];
        return tabel with
        {
            Rijen = [.. tabel.Rijen.Select(rij => Rij(rij, isTotaal: false))],
            Totaal = tabel.Totaal is null ? null : Rij(tabel.Totaal, isTotaal: true),
        };

        Cijferrij Rij(Cijferrij rij, bool isTotaal) => rij with
        {
            Url = null,
            Cellen = [.. rij.Cellen.Select((cel, kolom) => !kolommen.Contains(kolom) || !verborgen[Plaats(tabel, isTotaal ? null : rij, kolom)] ? cel with { Url = null }
                : new Cel(cel.Waarde < kleinste ? Celsoort.Klein : Celsoort.Verborgen))],
        };
    }

    private void Voeg(int nummer)
    {
        var (tabel, kolommen) = _tabellen[nummer];
        foreach (var rij in tabel.Alle)
        {
            foreach (var kolom in kolommen)
            {
                var naam = Naam(tabel, Of(tabel, rij), kolom);
                if (_plaatsen.TryAdd(naam, _waarden.Count))
                {
                    _waarden.Add((long)rij.Cellen[kolom].Waarde!.Value);
                    _isTotaal.Add(ReferenceEquals(rij, tabel.Totaal) || kolom == tabel.Totaalkolom);
                }
            }
            if (tabel.Totaalkolom is { } totaal)
                Som(Plaats(tabel, Of(tabel, rij), totaal), kolommen.Where(kolom => kolom != totaal).Select(kolom => Plaats(tabel, Of(tabel, rij), kolom)));
        }
        foreach (var kolom in tabel.Totaal is null ? [] : kolommen)
            Som(Plaats(tabel, null, kolom), tabel.Rijen.Select(rij => Plaats(tabel, rij, kolom)));
    }

    private void Som(int totaal, IEnumerable<int> delen) => _vergelijkingen.Add(new([(totaal, 1), .. delen.Select(deel => (deel, -1))], 0));

    private int Plaats(Cijfertabel tabel, Cijferrij? rij, int kolom) => _plaatsen[Naam(tabel, rij, kolom)];

    private static Cijferrij? Of(Cijfertabel tabel, Cijferrij rij) => ReferenceEquals(rij, tabel.Totaal) ? null : rij;

    private static string Naam(Cijfertabel tabel, Cijferrij? rij, int kolom) => Cijferplaats.Naam(
        tabel.Groep, tabel.Sleutel, rij?.Label, tabel.Totaalkolom is null || kolom == tabel.Totaalkolom ? null : tabel.Kolommen[kolom]);
}
