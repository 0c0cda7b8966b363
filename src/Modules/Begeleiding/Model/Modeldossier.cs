using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>An agreement with its versions by the model.</summary>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Overeenkomst">The agreement as it was reported.</param>
/// <param name="Versies">The versions, the newest first.</param>
internal sealed record Modeldossier(BegeleideDeelnemer Deelnemer, BegeleideOvereenkomst Overeenkomst, IReadOnlyList<Modelversie> Versies)
{
    /// <summary>The version that is still written; null for none.</summary>
    public Modelversie? Ontwerp => Versies.FirstOrDefault(versie => versie.IsOntwerp);
}

/// <summary>Reads agreements by the model of the session's organisation. Whoever shows one writes in the access log first.</summary>
internal sealed class Modellezer(Documenten documenten, IBegeleideDeelnemers deelnemers, IHuidigeSessie sessie)
{
    /// <summary>The agreement with its versions; null for none, or for one that was cancelled.</summary>
    public async Task<Modeldossier?> VindAsync(Guid overeenkomst, CancellationToken cancellationToken)
    {
        if (await deelnemers.VanOvereenkomstAsync(documenten, overeenkomst, cancellationToken) is not { } deelnemer
            || deelnemer.Overeenkomsten.FirstOrDefault(een => een.Id == overeenkomst) is not { } gevonden)
            return null;
        var versies = await documenten.Query<Modelversie>().Where(versie => versie.OvereenkomstId == overeenkomst).OrderByDescending(versie => versie.Nummer).ToListAsync(cancellationToken);
        return new(deelnemer, gevonden, versies);
    }

    /// <summary>What a first version begins with.</summary>
    public async Task<Dictionary<string, string>> BeginAsync(Modeldossier dossier, Werkpost werkpost, CancellationToken cancellationToken)
    {
        var polissen = await documenten.Query<Polis>().ToListAsync(cancellationToken);
        var standaard = (await documenten.StandaardafsprakenAsync(cancellationToken))?.Teksten ?? [];
        var periode = dossier.Overeenkomst.Periode;
        return Modelopstelling.Begin(new(werkpost, polissen, periode.Van, periode.TotEnMet, sessie.Organisatie), standaard);
    }

    /// <summary>The text of a version: as it was fixed, or as it would be now.</summary>
    public async Task<Modeltekst> TekstAsync(Modeldossier dossier, Modelversie versie, CancellationToken cancellationToken)
    {
        if (versie.Tekst is { } vast)
            return vast;
        var werkpost = (await documenten.WerkpostAsync(versie.WerkpostId, cancellationToken))!;
        var lid = versie.PersoneelslidId is { } id ? await documenten.LoadAsync<Personeelslid>(id, cancellationToken) : null;
        return Modelopstelling.Tekst(versie.Antwoorden, Partijen(dossier.Deelnemer, werkpost, lid), dossier.Overeenkomst.Periode.Van);
    }

    private List<Modelpartij> Partijen(BegeleideDeelnemer deelnemer, Werkpost werkpost, Personeelslid? lid) =>
    [
        new("De deelnemer", deelnemer.VolledigeNaam, deelnemer.Geboortedatum is { } geboren ? $"{deelnemer.VolledigeNaam}, geboren op {DutchDate.InWords(geboren)}" : deelnemer.VolledigeNaam),
        new("De werkpost", werkpost.Naam, string.Join('\n', new[]
        {
            $"{werkpost.Naam} ({werkpost.Soort.Label.ToLowerInvariant()}{(werkpost.Kbo is { } kbo ? $", KBO-nummer {kbo.Weergave}" : "")})",
            werkpost.Adressen.Split('\n')[0],
            werkpost.Werkpostbegeleider.Length == 0 ? "" : $"Werkpostbegeleider: {werkpost.Werkpostbegeleider}",
            string.Join(", ", new[] { werkpost.Telefoon, werkpost.Email }.Where(bereik => bereik.Length > 0)),
        }.Where(regel => regel.Length > 0))),
        new("De erkende begeleider", sessie.Organisatie, $"{sessie.Organisatie} (HCO-nummer {sessie.Hco!.Weergave}){(lid is null ? "" : $"\nUw begeleider: {lid.Naam}, {lid.Functie}")}"),
    ];
}
