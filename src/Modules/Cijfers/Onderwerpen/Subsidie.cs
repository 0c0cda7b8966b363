namespace AmaWvg.Cijfers;

/// <summary>What was paid and clawed back, and what the year may still bring.</summary>
internal sealed class Subsidie : IOnderwerp
{
    private static readonly string[] Kolommen = ["Toegekend", "Teruggevorderd", "Uitbetaald"];

    public string Sleutel => "subsidie";

    public string Titel => "Subsidie";

    public string Zin => "Wat per jaar en per maand toegekend, teruggevorderd en uitbetaald is, per type en provincie, en een vooruitzicht op het hele jaar.";

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var register = await bron.RegisterAsync(cancellationToken);
        var gekozen = register.Van(vraag);
        var hcos = gekozen.Select(v => v.Hco).ToHashSet();
        var alle = (await bron.Betalingen.PerMaandAsync(vraag.Peiling, cancellationToken)).Where(betaald => hcos.Contains(betaald.Hco)).ToList();
        var jaren = vraag.Jaren.ToHashSet();
        var betalingen = alle.Where(betaald => jaren.Contains(betaald.Maand.Jaar)).ToList();
        var perHco = betalingen.ToLookup(betaald => betaald.Hco);
        // A row for what got something.
        IReadOnlyList<Voorzieningcijfer> ontvangers = [.. gekozen.Where(v => perHco.Contains(v.Hco))];
        return
        [
            new("per-jaar", "Subsidie per jaar", "Jaar", Kolommen, [.. vraag.Jaren.Select(jaar =>
                new Cijferrij(vraag.Jaarkop(jaar), Cellen(betalingen.Where(betaald => betaald.Maand.Jaar == jaar))) { Jaar = jaar })])
            {
                Totaal = new("Totaal", Cellen(betalingen)),
                Definitie = Definitie.Uitbetaald,
                Grafiek = 2,
            },
            PerMaand(vraag, betalingen),
            Tabelmaker.PerType("per-type", "Subsidie per type", Definitie.Uitbetaald, Kolommen, ontvangers, register.Types, deel => Cellen(deel.SelectMany(v => perHco[v.Hco]))),
            Tabelmaker.PerProvincie("per-provincie", "Subsidie per provincie", Definitie.Uitbetaald, Kolommen, ontvangers, deel => Cellen(deel.SelectMany(v => perHco[v.Hco]))),
            await VooruitzichtAsync(vraag, alle, hcos, bron, cancellationToken),
        ];
    }

    private static Cijfertabel PerMaand(Cijfervraag vraag, List<Betaalcijfer> betalingen)
    {
        var laatste = vraag.Jaren is [var eerste, ..] ? eerste : 0;
        var maanden = betalingen.Where(betaald => betaald.Maand.Jaar == laatste).ToList();
        return new("per-maand", $"Subsidie per maand in {laatste}", "Maand", Kolommen, [.. maanden
            .GroupBy(betaald => betaald.Maand).OrderBy(maand => maand.Key)
            .Select(maand => new Cijferrij(maand.Key.Weergave, Cellen(maand)))])
        {
            Totaal = new("Totaal", Cellen(maanden)),
            IsGeordend = true,
            Definitie = Definitie.Uitbetaald,
            Grafiek = 2,
        };
    }

    private static async Task<Cijfertabel> VooruitzichtAsync(
        Cijfervraag vraag, List<Betaalcijfer> betalingen, HashSet<HcoNummer> hcos, Cijferbron bron, CancellationToken cancellationToken)
    {
        var dag = vraag.Peiling.Dag;
        var ditJaar = betalingen.Where(betaald => betaald.Maand.Jaar == dag.Year).ToList();
        var eerste = ditJaar.Count == 0 ? Maand.Van(dag) : ditJaar.Max(betaald => betaald.Maand).Volgende;
        var maanden = Maand.Reeks(eerste, new(dag.Year, 12)).ToList();
        var deelnemers = (await bron.Overeenkomsten.LopendAsync(vraag.Peiling, cancellationToken)).Tellingen.Where(telling => hcos.Contains(telling.Hco)).Sum(telling => telling.Deelnemers);
        var (uitbetaald, komt) = (Som(ditJaar, betaald => betaald.Uitbetaald), deelnemers * (await bron.Betalingen.TarievenAsync(cancellationToken)).Som(maanden));
        return new("vooruitzicht", $"Vooruitzicht op {dag.Year}", "Deel", ["Bedrag"],
        [
            new("Uitbetaald tot nu", [Cel.Van(uitbetaald)]),
            new($"{DutchNumber.Count(deelnemers, "deelnemer", "deelnemers")}, {DutchNumber.Count(maanden.Count, "maand", "maanden")}", [Cel.Van(komt)]),
        ])
        {
            Totaal = new($"Vooruitzicht op {dag.Year}", [Cel.Van(uitbetaald + komt)]),
            Definitie = Definitie.Vooruitzicht,
        };
    }

    private static IReadOnlyList<Cel> Cellen(IEnumerable<Betaalcijfer> betalingen)
    {
        var deel = betalingen.ToList();
        return [Cel.Van(Som(deel, betaald => betaald.Toegekend)), Cel.Van(Som(deel, betaald => betaald.Teruggevorderd)), Cel.Van(Som(deel, betaald => betaald.Uitbetaald))];
    }

    private static Bedrag Som(IEnumerable<Betaalcijfer> betalingen, Func<Betaalcijfer, Bedrag> bedrag) => betalingen.Aggregate(Bedrag.Nul, (som, betaald) => som + bedrag(betaald));
}
