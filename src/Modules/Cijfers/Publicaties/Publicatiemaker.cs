namespace AmaWvg.Cijfers;

/// <summary>Makes what is published for a day: all subjects at once, as what one tells may give away what another hides.</summary>
internal static class Publicatiemaker
{
    // Persons are not published: how many there are in all parts together is not their sum, and tells about the part that is hidden.
    private const string Personen = "Deelnemers";

    public static async Task<IReadOnlyList<Publicatie>> MaakAsync(DateOnly dag, DateOnly gekendOp, Cijferbron bron, TimeProvider clock, CancellationToken cancellationToken)
    {
        var vraag = Cijfervraag.Van(new(dag, gekendOp));
        var onderwerpen = new List<(IOnderwerp Onderwerp, IReadOnlyList<Cijfertabel> Tabellen)>();
        foreach (var onderwerp in Onderwerpenlijst.Openbaar)
            onderwerpen.Add((onderwerp, [.. (await onderwerp.MaakAsync(vraag, bron, cancellationToken)).Select(tabel => Zonder(tabel with { Groep = onderwerp.Sleutel }, Personen))]));
        var open = new Queue<Cijfertabel>(Geheimhouding.Pas(
            [.. onderwerpen.SelectMany(deel => deel.Tabellen).Where(tabel => tabel.Personen.Count > 0).Select(tabel => (tabel, tabel.Personen))], Verbanden([.. onderwerpen.SelectMany(deel => deel.Tabellen)])));
        return
        [
            .. onderwerpen.Select(deel => new Publicatie
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                Onderwerp = deel.Onderwerp.Sleutel,
                Titel = deel.Onderwerp.Titel,
                Dag = dag,
                GekendOp = gekendOp,
                Tabellen = [.. deel.Tabellen.Select(tabel => tabel.Personen.Count > 0 ? open.Dequeue() : ZonderLinks(tabel))],
            }),
        ];
    }

    // What started has ended, or runs: of a type, of a province, and of all.
    private static IReadOnlyList<(string Som, IReadOnlyList<string> Delen)> Verbanden(IReadOnlyList<Cijfertabel> tabellen)
    {
        var types = tabellen.Where(tabel => tabel is { Personen.Count: > 0, Sleutel: "per-type" }).SelectMany(tabel => tabel.Rijen.Select(rij => (rij.Label, rij.Label)));
        var provincies = tabellen.Where(tabel => tabel is { Totaalkolom: 0, Sleutel: "per-provincie" }).SelectMany(tabel => tabel.Kolommen.Skip(1).Select(kort => (kort, Provincies.Voluit(kort))));
        return
        [
            .. types.Concat(provincies).Distinct().Select(paar => Verband(paar.Item1, paar.Item2)),
            Verband(null, null),
        ];

        static (string, IReadOnlyList<string>) Verband(string? label, string? lopend) => (Plaats("opgestart", label), [Plaats("beeindigd", label), Plaats("lopend", lopend)]);
    }

    private static string Plaats(string onderwerp, string? label) => Cijferplaats.Naam(onderwerp, "", label, null);

    private static Cijfertabel Zonder(Cijfertabel tabel, string kolom)
    {
        var weg = tabel.Kolommen.ToList().IndexOf(kolom);
        return weg < 0 ? tabel : tabel with { Kolommen = Weg(tabel.Kolommen), Rijen = [.. tabel.Rijen.Select(Rij)], Totaal = tabel.Totaal is null ? null : Rij(tabel.Totaal) };

        Cijferrij Rij(Cijferrij rij) => rij with { Cellen = Weg(rij.Cellen) };

        IReadOnlyList<T> Weg<T>(IReadOnlyList<T> lijst) => [.. lijst.Where((_, nummer) => nummer != weg)];
    }

    private static Cijfertabel ZonderLinks(Cijfertabel tabel) => tabel with
    {
        Rijen = [.. tabel.Rijen.Select(rij => rij with { Url = null, Cellen = [.. rij.Cellen.Select(cel => cel with { Url = null })] })],
    };
}
