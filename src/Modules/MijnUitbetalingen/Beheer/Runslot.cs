namespace AmaWvg.MijnUitbetalingen;

/// <summary>Changes a run together with its payments: one at a time, in one transaction.</summary>
internal static class Runslot
{
    /// <summary>Begins the transaction in which nobody else changes the run; its proposal is not made again meanwhile, for that needs the run.</summary>
    /// <returns>False when somebody did since it was read.</returns>
    public static async Task<bool> VergrendelAsync(this BeheerDocumenten documenten, Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        await documenten.BeginAsync(cancellationToken);
        var versies = await documenten.LeesAsync(
            "select mt_version from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = $1 for update", [run.Id], row => row.GetGuid(0), cancellationToken);
        return versies is [var versie] && versie == run.Versie;
    }

    /// <summary>Saves what was changed in that transaction, and ends it.</summary>
    public static async Task<Wijziging> LegVastAsync(this BeheerDocumenten documenten, Uitbetalingsrun run, string url, CancellationToken cancellationToken)
    {
        var wijziging = await documenten.BewaarAsync(run.Id, url, cancellationToken);
        if (wijziging.Url is not null)
            await documenten.CommitAsync(cancellationToken);
        return wijziging;
    }
}
