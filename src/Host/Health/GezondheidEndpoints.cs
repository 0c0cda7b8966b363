namespace AmaWvg.Host;

/// <summary>For the machine that watches the portal: up or down, nothing more. Outside sessions and limits.</summary>
internal static class GezondheidEndpoints
{
    public static void MapGezondheid(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Text("ok")).ShortCircuit();
        endpoints.MapGet("/health/ready", async (Gereedheid gereedheid, CancellationToken cancellationToken) =>
        {
            var ready = await gereedheid.IsReadyAsync(cancellationToken);
            return Results.Text(ready ? "ok" : "not ready", statusCode: ready ? 200 : 503);
        }).ShortCircuit();
    }
}
