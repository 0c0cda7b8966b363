using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Reads whole files, for whoever may: the organisation, or staff with a reason.</summary>
internal sealed class Dossierlezer(IBegeleideDeelnemers deelnemers, IModelovereenkomsten modellen)
{
    /// <summary>The file of a participant; null when there is no such participant.</summary>
    public async Task<Deelnemerdossier?> VanAsync(Werkeenheid eenheid, Guid deelnemer, CancellationToken cancellationToken) =>
        await deelnemers.VindAsync(eenheid, deelnemer, cancellationToken) is { } gevonden ? await LeesAsync(eenheid, gevonden, cancellationToken) : null;

    /// <summary>The file of the participant of an agreement; null when there is no such agreement.</summary>
    public async Task<Deelnemerdossier?> VanOvereenkomstAsync(Werkeenheid eenheid, Guid overeenkomst, CancellationToken cancellationToken) =>
        await deelnemers.VanOvereenkomstAsync(eenheid, overeenkomst, cancellationToken) is { } gevonden ? await LeesAsync(eenheid, gevonden, cancellationToken) : null;

    private async Task<Deelnemerdossier> LeesAsync(Werkeenheid eenheid, BegeleideDeelnemer deelnemer, CancellationToken cancellationToken)
    {
        var ids = deelnemer.Ids.ToArray();
        var stukken = await eenheid.Query<Dossierstuk>().Where(stuk => stuk.DeelnemerId.IsOneOf(ids)).OrderBy(stuk => stuk.Dag).ThenBy(stuk => stuk.Id).ToListAsync(cancellationToken);
        var overeenkomsten = deelnemer.Overeenkomsten.Select(overeenkomst => overeenkomst.Id).ToArray();
        // A draft was shown to nobody.
        var versies = (await eenheid.Query<Modelversie>().Where(model => model.OvereenkomstId.IsOneOf(overeenkomsten)).ToListAsync(cancellationToken)).Where(model => !model.IsOntwerp).ToList();
        var bijlagen = await eenheid.BijlagenAsync([.. stukken.Select(stuk => stuk.Id), .. versies.Select(versie => versie.Id)], cancellationToken);
        var standen = await modellen.VanAsync(eenheid, deelnemer.Hco, overeenkomsten, cancellationToken);
        return new(deelnemer, stukken, bijlagen.ToLookup(bijlage => bijlage.Onderwerp), standen)
        {
            Versies = versies.OrderBy(versie => versie.Nummer).ToLookup(versie => versie.OvereenkomstId),
        };
    }
}

/// <summary>Everything that was recorded about a participant.</summary>
/// <param name="Deelnemer">The participant with the agreements.</param>
/// <param name="Stukken">What was recorded, by day; also what turned out to be a mistake.</param>
/// <param name="Bijlagen">The files, by what they are with.</param>
/// <param name="Modellen">The agreements by the model, by id of the agreement.</param>
internal sealed record Deelnemerdossier(
    BegeleideDeelnemer Deelnemer, IReadOnlyList<Dossierstuk> Stukken, ILookup<Guid, Dossierbijlage> Bijlagen, IReadOnlyDictionary<Guid, Modelstand> Modellen)
{
    /// <summary>The versions of the agreement by the model that were made ready to be signed, by agreement and in their order; their scans stand among the files.</summary>
    public required ILookup<Guid, Modelversie> Versies { get; init; }

    /// <summary>What counts.</summary>
    public IEnumerable<Dossierstuk> Geldig => Stukken.Where(stuk => !stuk.IsVervallen);

    /// <summary>How it stands with the duties of an agreement.</summary>
    public IReadOnlyList<Plichtstand> Plichten(BegeleideOvereenkomst overeenkomst, DateOnly vandaag) =>
        new Plichtregels(overeenkomst.Id, overeenkomst.Begeleiding, overeenkomst.AangemeldOp, Modellen.GetValueOrDefault(overeenkomst.Id), [.. Geldig.Select(stuk => stuk.Feit)], vandaag).Alle();

    /// <summary>The agreement that somebody asks for, else the newest one.</summary>
    public BegeleideOvereenkomst? Kies(Guid? overeenkomst) => Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == overeenkomst) ?? (Deelnemer.Overeenkomsten is [var eerste, ..] ? eerste : null);
}
