namespace AmaWvg.MijnVoorziening;

/// <summary>Tells each organisation that may renew it, and whose last recognition ends within six months (BR-21).</summary>
internal sealed class Hernieuwingstaak(WerkDocumenten documenten) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var laatste = (await documenten.ErkenningenAsync(cancellationToken)).ToLookup(e => e.Hco)
            .SelectMany(alle => alle.DieTellen().Where(e => e.TotEnMet == alle.Max(ook => ook.TotEnMet)))
            .Where(e => e.TotEnMet >= vandaag && Erkenningstermijn.Hernieuwingsdag(e.TotEnMet) <= vandaag);
        var typen = (await documenten.VoorzieningenAsync(cancellationToken)).ToDictionary(v => v.Hco, v => v.Type);
        var aanvragen = (await documenten.AanvraagstandenAsync(cancellationToken)).ToLookup(a => a.Hco, a => a.Status);
        var gevraagd = laatste.Where(e => Aanvraagrecht.MoetHernieuwen(e.OpgehevenOp is not null, typen[e.Hco], aanvragen[e.Hco]));
        await documenten.PubliceerEenmaalAsync([.. gevraagd.Select(e => (e.Hco, e.Id, new ErkenningLooptAf(e.TotEnMet)))], cancellationToken);
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
