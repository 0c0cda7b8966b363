namespace AmaWvg.MijnBerichten;

/// <summary>Marks all messages as read at once.</summary>
internal static class AllesLezenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapPost(MijnBerichtenUrls.AllesLezen, Post);

    private static async Task<IResult> Post(HttpRequest request, AllesLezenHandler handler, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        return Redirects.SeeOther(await handler.HandleAsync(Guid.TryParse(form["laatste"], out var laatste) ? laatste : Guid.Empty, cancellationToken));
    }
}

internal sealed class AllesLezenHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    // What came after the page was made was not seen, and stays unread.
    private const string Markeer = """
        insert into mijn_berichten.gelezen (bericht_id, persoon, hco, tijdstip)
        select b.id, ?, b.tenant_id, ? from mijn_berichten.mt_doc_bericht b
        join mijn_berichten.mt_doc_bericht laatste on laatste.tenant_id = b.tenant_id and laatste.id = ?
        where b.tenant_id = ? and (b.verzonden, b.id) <= (laatste.verzonden, laatste.id)
        on conflict do nothing
        """;

    /// <summary>From now on the person of the session has read every message up to this one; as with one message, the history of the organisation does not say so.</summary>
    /// <param name="laatste">The newest message that the page knew.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go.</returns>
    public async Task<string> HandleAsync(Guid laatste, CancellationToken cancellationToken)
    {
        documenten.VoerUit(Markeer, sessie.Persoon, clock.GetUtcNow(), laatste, sessie.Hco);
        await documenten.SaveAsync(MijnBerichtenUrls.AllesGelezen, cancellationToken);
        return MijnBerichtenUrls.AllesGelezen;
    }
}
