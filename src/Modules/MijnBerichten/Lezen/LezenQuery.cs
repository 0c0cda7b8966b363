using Marten;

namespace AmaWvg.MijnBerichten;

internal sealed class LezenQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>A message; from then on the person of the session has read it.</summary>
    public async Task<BerichtView?> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Bericht>(id, cancellationToken) is not { } bericht)
            return null;
        documenten.VoerUit(
            "insert into mijn_berichten.gelezen (bericht_id, persoon, hco, tijdstip) values (?, ?, ?, ?) on conflict do nothing",
            bericht.Id, sessie.Persoon, bericht.Hco, clock.GetUtcNow());
        await documenten.SaveDraftAsync(cancellationToken);
        return await ViewAsync(documenten, bericht, cancellationToken);
    }

    /// <summary>A message with its files and mails.</summary>
    public static async Task<BerichtView> ViewAsync(Werkeenheid documenten, Bericht bericht, CancellationToken cancellationToken)
    {
        var bezorgingen = await documenten.Query<Bezorging>().Where(b => b.BerichtId == bericht.Id).OrderBy(b => b.Adres).ToListAsync(cancellationToken);
        var bijlagen = await documenten.Query<Berichtbijlage>().Where(b => b.BerichtId == bericht.Id).OrderBy(b => b.Naam).ToListAsync(cancellationToken);
        return new(
            bericht.Onderwerp,
            BrusselseTijd.Lokaal(bericht.Verzonden),
            bericht.Soort,
            bericht.Tekst,
            bericht.Koppeling is { } koppeling ? (koppeling.Tekst, koppeling.Pad) : null,
            [.. bijlagen.Select(b => new BijlageRij(b.Id, b.Naam, b.Omschrijving))],
            [.. bezorgingen.Select(b => new BezorgingRij(b.Adres, b.Status, b.Tijdstip))])
        {
            Vraagpad = PortaalUrls.StelVraag("bericht", bericht.Id),
        };
    }
}
