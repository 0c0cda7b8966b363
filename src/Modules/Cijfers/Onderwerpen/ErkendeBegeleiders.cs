namespace AmaWvg.Cijfers;

/// <summary>How many and which begeleiders are recognised on a day, and how that grew.</summary>
internal sealed class ErkendeBegeleiders : IOnderwerp
{
    private static readonly string[] Kolommen = ["Begeleiders"];

    public string Sleutel => "erkende-begeleiders";

    public string Titel => "Erkende begeleiders";

    public string Zin => "Hoeveel en welke begeleiders op een dag erkend zijn, per provincie en per type, en hoe hun aantal groeide.";

    public bool IsOpenbaar => true;

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var register = await bron.RegisterAsync(cancellationToken);
        var alle = register.Van(vraag);
        var erkend = Op(alle, vraag.Peiling);
        return
        [
            PerProvincie(erkend, vraag),
            Tabelmaker.PerType("per-type", "Erkende begeleiders per type", Definitie.Erkend, Kolommen, erkend, register.Types, deel => [Cel.Aantal(deel.Count)]),
            new("per-jaar", "Erkende begeleiders per jaar", "Op", Kolommen, [.. vraag.Jaren.Select(jaar => new Cijferrij(
                DutchDate.Format(vraag.Laatste(jaar)), [Cel.Aantal(Op(alle, vraag.Peiling with { Dag = vraag.Laatste(jaar) }).Count)]) { Jaar = jaar })])
            {
                Definitie = Definitie.Erkend,
                Grafiek = 0,
            },
            Lijst(erkend, register),
        ];
    }

    /// <summary>The same as the answer of the minister counts them.</summary>
    public static Cijfertabel PerProvincie(IReadOnlyList<Voorzieningcijfer> erkend, Cijfervraag vraag) => Tabelmaker.PerProvincie(
        "per-provincie", $"Erkende begeleiders per provincie op {DutchDate.Format(vraag.Peiling.Dag)}", Definitie.Erkend, Kolommen, erkend, deel => [Cel.Aantal(deel.Count)]);

    /// <summary>Their names, by province.</summary>
    public static Cijfertabel Lijst(IReadOnlyList<Voorzieningcijfer> erkend, Register register)
    {
        var plaats = Provincies.Van(erkend).Select((provincie, nummer) => (provincie, nummer)).ToDictionary(paar => paar.provincie.Sleutel, paar => paar);
        return new("lijst", "Namen van de erkende begeleiders", "Naam", ["Gemeente", "Provincie", "Type voorziening"], [.. erkend
            .OrderBy(v => plaats[v.Provincie].nummer).ThenBy(v => Letterbeeld.Vouw(v.Naam), StringComparer.Ordinal)
            .Select(v => new Cijferrij(v.Naam, [Cel.Woord(v.Gemeente), Cel.Woord(plaats[v.Provincie].provincie.Label), Cel.Woord(register.Label(v.Type))]) { Url = PortaalUrls.BeheerVoorziening(v.Id) })])
        {
            Definitie = Definitie.Erkend,
        };
    }

    /// <summary>Those that are recognised.</summary>
    public static IReadOnlyList<Voorzieningcijfer> Op(IEnumerable<Voorzieningcijfer> voorzieningen, Peiling peiling) => [.. voorzieningen.Where(v => v.IsErkend(peiling))];
}
