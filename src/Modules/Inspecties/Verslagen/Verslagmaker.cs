using System.Security.Cryptography;

namespace AmaWvg.Inspecties;

/// <summary>Makes a report of what stands in the checklist now.</summary>
internal sealed class Verslagmaker(InspectieDocumenten documenten, IInspectiedossiers dossiers, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, TimeProvider clock)
{
    /// <summary>The report, added to what is saved next, with its PDF and the hash of that.</summary>
    public async Task<Verslag> MaakAsync(Inspectie inspectie, Verslagsoort soort, CancellationToken cancellationToken)
    {
        var (nu, type) = (clock.GetUtcNow(), inspectie.Begeleider.Type);
        var inhoud = Verslaginhoud.Van(
            inspectie, await documenten.ChecklistAsync(inspectie.Id, cancellationToken), await documenten.BeschrijvingAsync(inspectie.Id, cancellationToken),
            voorzieningen.Types.FirstOrDefault(soort => soort.Sleutel == type)?.Label ?? type);
        var eerder = await documenten.LijstAsync<Verslag>(vraag => vraag.Where(verslag => verslag.InspectieId == inspectie.Id), cancellationToken);
        var (verslag, pdf) = Maak(inspectie, inhoud, soort, eerder.Count + 1, Guid.CreateVersion7(nu), nu, await NamenAsync(inspectie, cancellationToken));
        documenten.Nieuw(verslag);
        documenten.BewaarInhoud(verslag.Id, inspectie.Hco, pdf);
        return verslag;
    }

    /// <summary>A report with its PDF.</summary>
    /// <param name="inspectie">The inspection.</param>
    /// <param name="inhoud">What stands in it.</param>
    /// <param name="soort">What it is.</param>
    /// <param name="nummer">Counts the reports of the inspection.</param>
    /// <param name="id">Its id.</param>
    /// <param name="nu">When it is made.</param>
    /// <param name="namen">Names of the participants of the files.</param>
    public static (Verslag Verslag, byte[] Pdf) Maak(
        Inspectie inspectie, Verslaginhoud inhoud, Verslagsoort soort, int nummer, Guid id, DateTimeOffset nu, IReadOnlyList<(int Nummer, string Naam)> namen)
    {
        var pdf = Verslagpdf.Maak(inhoud, soort, nummer, BrusselseTijd.DagVan(nu)).Write(nu);
        var verslag = new Verslag
        {
            Id = id,
            Hco = inspectie.Hco,
            InspectieId = inspectie.Id,
            Soort = soort,
            Nummer = nummer,
            Inhoud = inhoud,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(pdf)),
            Waarschuwingen = [.. Persoonsgegevens.Vind(inhoud, namen)],
            Gemaakt = nu,
        };
        return (verslag, pdf);
    }

    private async Task<IReadOnlyList<(int Nummer, string Naam)>> NamenAsync(Inspectie inspectie, CancellationToken cancellationToken)
    {
        var namen = new List<(int Nummer, string Naam)>();
        foreach (var keuze in inspectie.Dossiers)
            if (await dossiers.VindAsync(inspectie.Hco, keuze.Overeenkomst, cancellationToken) is { } dossier)
                namen.Add((keuze.Nummer, dossier.Naam));
        return namen;
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
