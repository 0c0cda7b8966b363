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
        return Modelopstelling.Tekst(versie.Antwoorden, Modelopstelling.Partijen(dossier.Deelnemer, werkpost, lid, sessie.Organisatie), dossier.Overeenkomst.Periode.Van);
    }
}
