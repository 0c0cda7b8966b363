using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Beheer.Outbox;

internal static class OutboxEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Outbox, Get);
        group.MapPost(MijnBerichtenUrls.Outbox, Post);
    }

    private static async Task<IResult> Get(string? pagina, string? gedaan, OutboxQuery query, CancellationToken cancellationToken) => OutboxPage.Create(
        await query.RunAsync(QueryPage.Number(pagina), gedaan is "ja", cancellationToken));

    private static async Task<IResult> Post(HttpRequest request, OutboxHandler handler, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        return Guid.TryParse(form["regel"], out var regel) && await handler.ProbeerOpnieuwAsync(regel, cancellationToken)
            ? Redirects.SeeOther(MijnBerichtenUrls.OutboxNa)
            : Results.NotFound();
    }
}
