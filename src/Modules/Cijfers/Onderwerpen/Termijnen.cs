namespace AmaWvg.Cijfers;

/// <summary>What came late, what that cost, and how long decisions took.</summary>
internal sealed class Termijnen : IOnderwerp
{
    public string Sleutel => "termijnen";

    public string Titel => "Termijnen";

    public string Zin => "Hoeveel aanmeldingen en stopzettingen laat waren, hoeveel maanden daardoor verloren gingen, en hoe lang beslissingen over een erkenning duurden.";

    public async Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken)
    {
        var hcos = (await bron.RegisterAsync(cancellationToken)).Van(vraag).Select(v => v.Hco).ToHashSet();
        var tellingen = (await bron.Overeenkomsten.TermijnenAsync(vraag.Peiling, cancellationToken)).Where(telling => hcos.Contains(telling.Hco)).ToLookup(telling => telling.Jaar);
        var terug = (await bron.Betalingen.PerMaandAsync(vraag.Peiling, cancellationToken)).Where(betaald => hcos.Contains(betaald.Hco)).ToLookup(betaald => betaald.Maand.Jaar);
        List<Cijfertabel> tabellen =
        [
            new("meldingen", "Late aanmeldingen en stopzettingen", "Jaar", ["Opgestart", "Laat aangemeld", "Aandeel laat aangemeld", "Verloren maanden", "Beëindigd", "Laat gestopt", "Aandeel laat gestopt", "Teruggevorderd"],
                [.. vraag.Jaren.Select(jaar => Melding(vraag.Jaarkop(jaar), tellingen[jaar], terug[jaar]) with { Jaar = jaar })])
            {
                Totaal = Melding("Totaal", vraag.Jaren.SelectMany(jaar => tellingen[jaar]), vraag.Jaren.SelectMany(jaar => terug[jaar])),
                Definitie = $"{Definitie.Laat} {Definitie.Verloren}",
                Grafiek = 2,
            },
        ];
        if (vraag is { Type: "", Provincie: "" })
            tabellen.Add(Beslissingen(vraag, await bron.Voorzieningen.AanvragenAsync(cancellationToken), bron.Voorzieningen.Termijn));
        return tabellen;
    }

    private static Cijferrij Melding(string label, IEnumerable<Termijntelling> tellingen, IEnumerable<Betaalcijfer> betalingen)
    {
        var deel = tellingen.ToList();
        var (opgestart, laat, beeindigd, traag) = (deel.Sum(t => t.Opgestart), deel.Sum(t => t.LaatAangemeld), deel.Sum(t => t.Beeindigd), deel.Sum(t => t.LaatGestopt));
        return new(label,
        [
            Cel.Aantal(opgestart), Cel.Aantal(laat), Cel.Aandeel(laat, opgestart), Cel.Aantal(deel.Sum(t => t.VerlorenMaanden)),
            Cel.Aantal(beeindigd), Cel.Aantal(traag), Cel.Aandeel(traag, beeindigd), Cel.Van(betalingen.Aggregate(Bedrag.Nul, (som, betaald) => som + betaald.Teruggevorderd)),
        ]);
    }

    private static Cijfertabel Beslissingen(Cijfervraag vraag, IReadOnlyList<Aanvraagcijfer> aanvragen, (int Ontvankelijkheid, int Beslissing) termijn)
    {
        var perJaar = aanvragen.Where(a => a.Ingediend <= vraag.Peiling.Dag && a.Ingediend <= vraag.Peiling.GekendOp && !(a.Ingetrokken <= vraag.Peiling.GekendOp)).ToLookup(a => a.Ingediend.Year);
        return new("beslissingen", "Beslissingen over aanvragen voor een erkenning, per jaar van de aanvraag", "Jaar",
            ["Aanvragen", "Ontvankelijkheid beslist", "Dagen, gemiddeld", $"Binnen {termijn.Ontvankelijkheid} dagen", "Aanvraag beslist", "Dagen tot beslissing, gemiddeld", $"Binnen {termijn.Beslissing} dagen"],
            [.. vraag.Jaren.Select(jaar => Rij(vraag.Jaarkop(jaar), perJaar[jaar]) with { Jaar = jaar })])
        {
            Totaal = Rij("Totaal", vraag.Jaren.SelectMany(jaar => perJaar[jaar])),
            Definitie = Definitie.Beslissing,
            Grafiek = 5,
        };

        Cijferrij Rij(string label, IEnumerable<Aanvraagcijfer> aanvragen)
        {
            var deel = aanvragen.ToList();
            return new(label, [Cel.Aantal(deel.Count), .. Duur(deel, a => a.Ontvankelijkheid, termijn.Ontvankelijkheid), .. Duur(deel, a => a.Beslissing, termijn.Beslissing)]);
        }

        IEnumerable<Cel> Duur(List<Aanvraagcijfer> deel, Func<Aanvraagcijfer, DateOnly?> einde, int hoogstens)
        {
            var dagen = deel.Where(a => einde(a) <= vraag.Peiling.GekendOp).Select(a => einde(a)!.Value.DayNumber - a.Ingediend.DayNumber).ToList();
            return [Cel.Aantal(dagen.Count), Cel.Dagen(dagen.Count == 0 ? null : Math.Round((decimal)dagen.Sum() / dagen.Count, 2, MidpointRounding.AwayFromZero)), Cel.Aandeel(dagen.Count(dag => dag <= hoogstens), dagen.Count)];
        }
    }
}
