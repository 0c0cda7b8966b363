namespace AmaWvg.Begeleiding;

/// <summary>Writes an agreement from the answers: what the model begins with, what is still open, and its text.</summary>
internal static class Modelopstelling
{
    /// <summary>The answers with which a first version begins: of the werkpost, of the voorziening, else what the portal proposes.</summary>
    public static Dictionary<string, string> Begin(Modelbron bron, IReadOnlyDictionary<string, string> voorziening)
    {
        var antwoorden = new Dictionary<string, string>();
        foreach (var vraag in Modelvragen.Groepen.SelectMany(groep => groep.Vragen))
        {
            var standaard = vraag.Standaard switch
            {
                Modelstandaard.Werkpost => bron.Werkpost.Standaard.GetValueOrDefault(vraag.Sleutel, ""),
                Modelstandaard.Voorziening => voorziening.GetValueOrDefault(vraag.Sleutel, ""),
                _ => "",
            };
            if ((standaard.Length > 0 ? standaard : vraag.Voorstel(bron)) is { Length: > 0 } tekst)
                antwoorden[vraag.Sleutel] = tekst;
        }
        return antwoorden;
    }

    /// <summary>What is wrong with the answers of a step, by field.</summary>
    public static FormErrors Fouten(Modelgroep groep, IReadOnlyDictionary<string, string> antwoorden)
    {
        var errors = groep.HeeftRooster ? Weekrooster.Fouten(antwoorden) : FormErrors.None;
        foreach (var vraag in groep.Vragen)
        {
            var tekst = antwoorden.GetValueOrDefault(vraag.Sleutel, "");
            if (tekst.Length == 0 && vraag.IsVerplicht)
                errors.Add(vraag.Sleutel, $"Beantwoord de vraag \"{vraag.Label}\"");
            else if (Tekstfout(vraag, tekst) is { } fout)
                errors.Add(vraag.Sleutel, fout);
        }
        return Gekozen(antwoorden, Modelvragen.Gegevens).Count > 0 && Gekozen(antwoorden, Modelvragen.Instanties).Count == 0 && groep == Modelvragen.Toestemming
            ? errors.Add(Modelvragen.Instanties, "Kies met wie u deze gegevens deelt, of deel geen gegevens")
            : errors;
    }

    /// <summary>Whether words can be kept, whatever the question.</summary>
    public static bool Past(string tekst) => Letterbeeld.Past(tekst, Modelvraag.Langste) && !Insztekst.Bevat(tekst);

    /// <summary>What is wrong with words, wherever they are typed; null for nothing.</summary>
    public static string? Tekstfout(Modelvraag vraag, string tekst) =>
        !Letterbeeld.Past(tekst, Modelvraag.Langste) ? $"Vul bij \"{vraag.Label}\" ten hoogste {Modelvraag.Langste} tekens in"
        : Insztekst.Bevat(tekst) ? $"Vul bij \"{vraag.Label}\" geen INSZ-nummer in"
        : null;

    /// <summary>The boxes that are ticked, in their order.</summary>
    public static IReadOnlyList<string> Gekozen(IReadOnlyDictionary<string, string> antwoorden, string sleutel) =>
        antwoorden.GetValueOrDefault(sleutel, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The three who make it.</summary>
    public static IReadOnlyList<Modelpartij> Partijen(BegeleideDeelnemer deelnemer, Werkpost werkpost, Personeelslid? lid, string voorziening) =>
    [
        new("De deelnemer", deelnemer.VolledigeNaam, deelnemer.Geboortedatum is { } geboren ? $"{deelnemer.VolledigeNaam}, geboren op {DutchDate.InWords(geboren)}" : deelnemer.VolledigeNaam),
        new("De werkpost", werkpost.Naam, string.Join('\n', new[]
        {
            $"{werkpost.Naam} ({werkpost.Soort.Label.ToLowerInvariant()}{(werkpost.Kbo is { } kbo ? $", KBO-nummer {kbo.Weergave}" : "")})",
            werkpost.Adressen.Split('\n')[0],
            werkpost.Werkpostbegeleider.Length == 0 ? "" : $"Werkpostbegeleider: {werkpost.Werkpostbegeleider}",
            string.Join(", ", new[] { werkpost.Telefoon, werkpost.Email }.Where(bereik => bereik.Length > 0)),
        }.Where(regel => regel.Length > 0))),
        new("De erkende begeleider", voorziening, $"{voorziening} (HCO-nummer {deelnemer.Hco.Weergave}){(lid is null ? "" : $"\nUw begeleider: {lid.Naam}, {lid.Functie}")}"),
    ];

    /// <summary>The whole text.</summary>
    /// <param name="antwoorden">The answers.</param>
    /// <param name="partijen">Who makes it.</param>
    /// <param name="van">First day.</param>
    public static Modeltekst Tekst(IReadOnlyDictionary<string, string> antwoorden, IReadOnlyList<Modelpartij> partijen, DateOnly van) => new(
        partijen,
        [
            .. Modelvragen.Groepen.Select((groep, index) => new Modeldeel($"{index + 1}. {groep.Titel}", [.. Vooraf(groep, antwoorden, van), .. Bepalingen(groep, antwoorden)])),
            new($"{Modelvragen.Groepen.Count + 1}. Onbezoldigd", [Onbezoldigd, Bepaling(Onkosten, antwoorden)]),
        ]);

    private static Modelvraag Onkosten { get; } = Modelvragen.Toestemming.Vragen[^1];

    private static Modelbepaling Onbezoldigd { get; } = new("Geen loon",
        "U krijgt geen loon voor deze activiteiten. Dit is geen arbeidsovereenkomst.\n"
        + "De werkpost geeft uw activiteiten aan bij de RSZ met een Dimona-aangifte van het type DWD, als onbezoldigd. Kiest de werkpost bij vergissing ‘bezoldigd’, dan kunt u uw uitkering verliezen. "
        + "Merkt u dat? Zeg het dan meteen aan uw begeleider.");

    private static IEnumerable<Modelbepaling> Bepalingen(Modelgroep groep, IReadOnlyDictionary<string, string> antwoorden) =>
        groep == Modelvragen.Toestemming && Gekozen(antwoorden, Modelvragen.Gegevens).Count == 0
            ? []
            : groep.Vragen.Where(vraag => vraag != Onkosten).Select(vraag => Bepaling(vraag, antwoorden));

    private static Modelbepaling Bepaling(Modelvraag vraag, IReadOnlyDictionary<string, string> antwoorden) =>
        new(vraag.Kop, antwoorden.GetValueOrDefault(vraag.Sleutel, "") is { Length: > 0 } tekst ? tekst : vraag.Anders ?? "");

    // What is said before the questions of a group.
    private static IEnumerable<Modelbepaling> Vooraf(Modelgroep groep, IReadOnlyDictionary<string, string> antwoorden, DateOnly van)
    {
        if (groep.HeeftRooster)
            yield return new("Uurrooster en pauzes", "") { Rooster = Weekrooster.Van(antwoorden) };
        if (groep == Modelvragen.Duur)
            yield return new("Aanvang", $"Deze overeenkomst begint op {DutchDate.InWords(van)}.");
        if (groep != Modelvragen.Toestemming)
            yield break;
        if (Gekozen(antwoorden, Modelvragen.Gegevens) is not { Count: > 0 } gegevens)
        {
            yield return new("Geen gegevens delen", "Wij delen geen gegevens over u met andere diensten. Willen wij dat later wel doen, dan vragen wij u eerst toestemming.");
            yield break;
        }
        yield return new("Uw keuze", "U kiest zelf. Ook zonder toestemming kunt u deelnemen. Zet een kruis:\n[   ]  Ja, ik geef toestemming om deze gegevens te delen.\n[   ]  Nee, ik geef geen toestemming.");
        yield return new("Welke gegevens", Lijst(gegevens));
        yield return new("Met wie", Lijst(Gekozen(antwoorden, Modelvragen.Instanties)));
    }

    private static string Lijst(IReadOnlyList<string> regels) => string.Join('\n', regels.Select(regel => $"– {regel}"));
}
