using System.Security.Cryptography;

namespace AmaWvg.Inspecties;

/// <summary>Makes a report of what stands in the checklist now.</summary>
internal sealed class Verslagmaker(InspectieDocumenten documenten, IInspectiedossiers dossiers, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, TimeProvider clock)
{
    /// <summary>The report, added to what is saved next, with its PDF and the hash of that.</summary>
    public async Task<Verslag> MaakAsync(Inspectie inspectie, Verslagsoort soort, CancellationToken cancellationToken)
    {
        var regels = await documenten.ChecklistAsync(inspectie.Id, cancellationToken);
        var beschrijving = await documenten.BeschrijvingAsync(inspectie.Id, cancellationToken);
        var eerder = await documenten.LijstAsync<Verslag>(vraag => vraag.Where(verslag => verslag.InspectieId == inspectie.Id), cancellationToken);
        var (nu, inhoud) = (clock.GetUtcNow(), Inhoud(inspectie, regels, beschrijving));
        var nummer = eerder.Count + 1;
        var pdf = Verslagpdf.Maak(inhoud, soort, nummer, BrusselseTijd.DagVan(nu)).Write(nu);
        var verslag = new Verslag
        {
            Id = Guid.CreateVersion7(nu),
            Hco = inspectie.Hco,
            InspectieId = inspectie.Id,
            Soort = soort,
            Nummer = nummer,
            Inhoud = inhoud,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(pdf)),
            Waarschuwingen = [.. await WaarschuwingenAsync(inspectie, inhoud, cancellationToken)],
            Gemaakt = nu,
        };
        documenten.Nieuw(verslag);
        documenten.BewaarInhoud(verslag.Id, inspectie.Hco, pdf);
        return verslag;
    }

    private Verslaginhoud Inhoud(Inspectie inspectie, IReadOnlyDictionary<string, Checklistregel> regels, Beschrijving? beschrijving)
    {
        var lid = inspectie.Begeleider;
        return new(
            lid.Naam, voorzieningen.Types.FirstOrDefault(type => type.Sleutel == lid.Type)?.Label ?? lid.Type, lid.Provincie, inspectie.Rondenaam, inspectie.Bezoek!, inspectie.Dossiers.Count,
            [.. Criteria.Alle.Select(criterium => Deel(criterium, regels[criterium.Nummer], inspectie.Dossiernummers))],
            [.. Delen(beschrijving).Where(deel => deel.Tekst.Length > 0)],
            Toetsing.VraagtHercontrole([.. regels.Values.Select(regel => regel.Bevinding)], inspectie.Dossiernummers))
        {
            Reactie = inspectie.Reactie?.Tekst,
        };
    }

    private static Verslagcriterium Deel(Criterium criterium, Checklistregel regel, IReadOnlyList<int> nummers) => new(
        criterium.Nummer, Toetsing.Score(criterium, regel.Bevinding, nummers),
        string.Join("; ", [.. regel.Geheel is { } geheel ? [geheel.Label()] : Array.Empty<string>(), .. nummers.Where(regel.Dossiers.ContainsKey).Select(nummer => $"dossier {nummer}: {regel.Dossiers[nummer].Label().ToLowerInvariant()}"),
            .. regel.Reden.Length > 0 ? [$"reden: {regel.Reden}"] : Array.Empty<string>()]),
        string.Join(", ", regel.Bronnen.Select(bron => bron.ToString().ToLowerInvariant())), regel.Vaststelling, regel.Bewijs);

    private static IEnumerable<Verslagdeel> Delen(Beschrijving? beschrijving) => beschrijving is null ? [] :
    [
        new("Uitsluitingscriteria", beschrijving.Uitsluiting switch { true => beschrijving.Uitsluitingscriteria, false => "De begeleider hanteert geen uitsluitingscriteria.", _ => "" }),
        new("Samenwerkingsverbanden", beschrijving.Samenwerking),
        new("Andere erkenningen en subsidies", beschrijving.Erkenningen),
        new("Kwaliteit", beschrijving.Kwaliteit),
        new("Werkposten", beschrijving.Werkposten),
        new("Evolutie van de doelgroep", beschrijving.Evolutie),
        .. beschrijving.Signalen.Select(signaal => new Verslagdeel($"Beleidssignaal: {Signaalthemas.Label(signaal.Thema)}", signaal.Tekst)),
    ];

    private async Task<IReadOnlyList<string>> WaarschuwingenAsync(Inspectie inspectie, Verslaginhoud inhoud, CancellationToken cancellationToken)
    {
        var namen = new List<(int Nummer, string Naam)>();
        foreach (var keuze in inspectie.Dossiers)
            if (await dossiers.VindAsync(inspectie.Hco, keuze.Overeenkomst, cancellationToken) is { } dossier)
                namen.Add((keuze.Nummer, dossier.Naam));
        return Persoonsgegevens.Vind(inhoud, namen);
    }
}

/// <summary>Looks for participants in a report that everybody will read.</summary>
internal static class Persoonsgegevens
{
    /// <summary>Where the report may name somebody; never whom.</summary>
    /// <param name="inhoud">The report.</param>
    /// <param name="namen">Names of the participants of the files.</param>
    public static IReadOnlyList<string> Vind(Verslaginhoud inhoud, IReadOnlyList<(int Nummer, string Naam)> namen) =>
    [
        .. Teksten(inhoud).SelectMany(deel => (Insztekst.Bevat(deel.Tekst) ? [$"{deel.Waar}: een INSZ-nummer"] : Array.Empty<string>())
            .Concat(namen.Where(naam => Noemt(deel.Tekst, naam.Naam)).Select(naam => $"{deel.Waar}: de naam van de deelnemer van dossier {naam.Nummer}"))),
    ];

    private static IEnumerable<(string Waar, string Tekst)> Teksten(Verslaginhoud inhoud) =>
    [
        .. inhoud.Criteria.SelectMany(criterium => new[] { (criterium.Nummer, criterium.Vaststelling), (criterium.Nummer, criterium.Bewijs), (criterium.Nummer, criterium.Dossiers) }),
        .. inhoud.Beschrijving.Select(deel => (deel.Kop, deel.Tekst)),
        ("Bezoek", $"{inhoud.Bezoek.Gesprekspartners} {inhoud.Bezoek.Bronnen}"),
        ("Reactie", inhoud.Reactie ?? ""),
    ];

    // A family name is enough to know somebody by. Words of one or two letters stand everywhere.
    private static bool Noemt(string tekst, string naam)
    {
        var woorden = Woorden(tekst).ToHashSet(StringComparer.Ordinal);
        return Woorden(naam).Any(woord => woord.Length > 2 && woorden.Contains(woord));
    }

    private static IEnumerable<string> Woorden(string tekst) => new string([.. Letterbeeld.Vouw(tekst).Select(letter => char.IsLetter(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
