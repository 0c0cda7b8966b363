namespace AmaWvg.Cijfers;

/// <summary>Agreements that run on a day.</summary>
internal sealed class Lopend : IOnderwerp
{
    private const int MiddelgrootVan = 20;
    private const int MiddelgrootTot = 50;

    private static readonly string[] Kolommen = ["Overeenkomsten", "Deelnemers", "Begeleiders"];

    public string Sleutel => "lopend";

    public string Titel => "Lopende overeenkomsten";

    public string Zin => "Hoeveel overeenkomsten op een dag lopen, van hoeveel deelnemers, per type, provincie en grootte van de begeleider.";

    public bool IsOpenbaar => true;

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var register = await bron.RegisterAsync(cancellationToken);
        var cijfer = await bron.Overeenkomsten.LopendAsync(vraag.Peiling, cancellationToken);
        var lopend = cijfer.Tellingen.ToDictionary(telling => telling.Hco);
        IReadOnlyList<Voorzieningcijfer> begeleiders = [.. register.Van(vraag).Where(v => lopend.ContainsKey(v.Hco))];
        var klassen = Klassen(begeleiders, v => lopend[v.Hco].Overeenkomsten);
        var definitie = $"{Definitie.Lopend} {Definitie.Annulering}";
        var perType = Tabelmaker.PerType("per-type", $"Lopende overeenkomsten per type op {DutchDate.Format(vraag.Peiling.Dag)}", definitie, Kolommen, begeleiders, register.Types, Cellen) with { Personen = [0] };
        return
        [
            vraag is { IsVandaag: true, Type: "", Provincie: "" } ? perType with { Totaal = MetLijst(perType.Totaal!) } : perType,
            Tabelmaker.PerProvincie("per-provincie", "Lopende overeenkomsten per provincie", definitie, Kolommen, begeleiders, Cellen) with { Personen = [0] },
            new("per-grootte", "Lopende overeenkomsten per grootte van de begeleider", "Grootte", Kolommen, [.. klassen.Select(klasse => new Cijferrij(klasse.Naam, Cellen(klasse.Leden)))])
            {
                Totaal = new("Totaal", Cellen(begeleiders)),
                Definitie = Definitie.Grootte,
                Personen = [0],
            },
        ];

        IReadOnlyList<Cel> Cellen(IReadOnlyList<Voorzieningcijfer> deel) =>
            [Cel.Aantal(deel.Sum(v => lopend[v.Hco].Overeenkomsten)), Cel.Aantal(cijfer.Deelnemers(deel.Select(v => v.Hco).ToHashSet())), Cel.Aantal(deel.Count)];
    }

    // The list shows what runs today, and has no type and no province to choose.
    private static Cijferrij MetLijst(Cijferrij totaal) =>
        totaal with { Cellen = [totaal.Cellen[0] with { Url = $"{PortaalUrls.BeheerOvereenkomsten}?status=lopend" }, .. totaal.Cellen.Skip(1)] };

    private static IReadOnlyList<(string Naam, IReadOnlyList<Voorzieningcijfer> Leden)> Klassen(IReadOnlyList<Voorzieningcijfer> begeleiders, Func<Voorzieningcijfer, int> aantal) =>
    [
        ("Klein: minder dan 20", [.. begeleiders.Where(v => aantal(v) < MiddelgrootVan)]),
        ("Middelgroot: 20 tot en met 50", [.. begeleiders.Where(v => aantal(v) is >= MiddelgrootVan and <= MiddelgrootTot)]),
        ("Groot: meer dan 50", [.. begeleiders.Where(v => aantal(v) > MiddelgrootTot)]),
    ];
}
