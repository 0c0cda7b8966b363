namespace AmaWvg.Inspecties;

/// <summary>What one inspection adds to the policy report.</summary>
/// <param name="Inspectie">The inspection.</param>
/// <param name="Uitkomsten">What each criterion came to.</param>
/// <param name="Uitsluiting">Whether the begeleider has criteria to exclude people.</param>
/// <param name="Hercontrole">Whether Zorginspectie comes back.</param>
/// <param name="Signalen">Themes of what it wants those who make the rules to know.</param>
internal sealed record Resultaat(Inspectie Inspectie, IReadOnlyDictionary<string, Uitkomst> Uitkomsten, bool Uitsluiting, bool Hercontrole, IReadOnlyList<string> Signalen)
{
    public bool Voldoet => Uitkomsten.Values.All(uitkomst => uitkomst is Uitkomst.Conform);

    /// <summary>Worked out from the checklist, never from a total.</summary>
    public static Resultaat Van(Inspectie inspectie, IReadOnlyCollection<Checklistregel> regels, Beschrijving? beschrijving)
    {
        var bevindingen = regels.Select(regel => regel.Bevinding).ToDictionary(bevinding => bevinding.Criterium);
        return new(
            inspectie,
            Criteria.Alle.ToDictionary(criterium => criterium.Nummer, criterium => Toetsing.Score(criterium, bevindingen.GetValueOrDefault(criterium.Nummer), inspectie.Dossiernummers)),
            beschrijving?.Uitsluiting is true,
            Toetsing.VraagtHercontrole(bevindingen.Values, inspectie.Dossiernummers),
            [.. (beschrijving?.Signalen ?? []).Select(signaal => signaal.Thema).Distinct()]);
    }
}

/// <summary>How many of all.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="Totaal">Of how many.</param>
public readonly record struct Aandeel(int Aantal, int Totaal)
{
    /// <summary>In percent, rounded half up by itself: shares are not made to add up.</summary>
    public int Procent => Toetsing.Procent(Aantal, Totaal);

    public string Weergave => $"{Aantal} ({Procent}%)";
}

/// <summary>One criterion of the report.</summary>
public sealed record Criteriumcijfer(Criterium Criterium, Aandeel Conform, Aandeel NietConform)
{
    public int Totaal => Conform.Totaal;

    public string Zin => $"{Conform.Procent}% van de erkende begeleiders in de steekproef {Criterium.Zin}";
}

/// <summary>How many of a kind were inspected.</summary>
public sealed record Groepcijfer(string Groep, Aandeel Aandeel);

/// <summary>The policy report of a round: what its final inspections come to.</summary>
internal sealed record Rapport(Inspectieronde Ronde, IReadOnlyList<Resultaat> Resultaten)
{
    /// <summary>Stands with every figure.</summary>
    public const string Voorbehoud = "De cijfers gaan over de steekproef van deze ronde. Ze zijn niet zomaar te veralgemenen naar alle erkende begeleiders.";

    public const string Afronding = "Percentages zijn elk apart afgerond, een half naar boven. Samen zijn ze niet altijd 100.";

    public int Totaal => Resultaten.Count;

    public IReadOnlyList<Criteriumcijfer> Criteria => [.. Inspecties.Criteria.Alle.Select(criterium => new Criteriumcijfer(
        criterium, Deel(resultaat => resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Conform), Deel(resultaat => resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Inbreuk)))];

    public Aandeel Voldoet => Deel(resultaat => resultaat.Voldoet);

    public Aandeel VoldoetNiet => Deel(resultaat => !resultaat.Voldoet);

    public Aandeel Hercontrole => Deel(resultaat => resultaat.Hercontrole);

    public Aandeel Uitsluiting => Deel(resultaat => resultaat.Uitsluiting);

    public IReadOnlyList<Groepcijfer> Signalen => [.. Signaalthemas.Alle.Select(thema => new Groepcijfer(thema.Label, Deel(resultaat => resultaat.Signalen.Contains(thema.Sleutel))))];

    public IReadOnlyList<Groepcijfer> Per(Func<Begeleider, string> groep) =>
        [.. Resultaten.GroupBy(resultaat => groep(resultaat.Inspectie.Begeleider)).OrderBy(deel => deel.Key, StringComparer.Ordinal).Select(deel => new Groepcijfer(deel.Key, new(deel.Count(), Totaal)))];

    private Aandeel Deel(Func<Resultaat, bool> voorwaarde) => new(Resultaten.Count(voorwaarde), Totaal);
}

/// <summary>Reads the inspections of a round with their checklists.</summary>
internal static class Resultaten
{
    /// <summary>What the final inspections of a round came to, by name.</summary>
    public static async Task<Rapport> RapportAsync(this InspectieDocumenten documenten, Inspectieronde ronde, CancellationToken cancellationToken) =>
        new(ronde, [.. (await documenten.ResultatenAsync(ronde.Id, cancellationToken)).Where(resultaat => resultaat.Inspectie.DefinitiefOp is not null)]);

    /// <summary>What every inspection of a round comes to until now.</summary>
    public static async Task<IReadOnlyList<Resultaat>> ResultatenAsync(this InspectieDocumenten documenten, Guid ronde, CancellationToken cancellationToken)
    {
        var inspecties = await documenten.LijstAsync<Inspectie>(vraag => vraag.Where(inspectie => inspectie.RondeId == ronde), cancellationToken);
        var ids = inspecties.Select(inspectie => inspectie.Id).ToArray();
        var regels = (await documenten.LijstAsync<Checklistregel>(vraag => vraag.Where(regel => ids.Contains(regel.InspectieId)), cancellationToken)).ToLookup(regel => regel.InspectieId);
        var beschrijvingen = (await documenten.LijstAsync<Beschrijving>(vraag => vraag.Where(beschrijving => ids.Contains(beschrijving.InspectieId)), cancellationToken)).ToDictionary(beschrijving => beschrijving.InspectieId);
        return
        [
            .. inspecties.Where(inspectie => inspectie.Status is not Inspectiestatus.Vervallen).OrderBy(inspectie => inspectie.Begeleider.Naam, StringComparer.Ordinal)
                .Select(inspectie => Resultaat.Van(inspectie, [.. regels[inspectie.Id]], beschrijvingen.GetValueOrDefault(inspectie.Id))),
        ];
    }
}
