namespace AmaWvg.Toegang;

/// <summary>
/// Where the identity provider itself, not a browser, says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0).
/// The signed token is the only proof.
/// </summary>
internal static class AfmeldberichtEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(ToegangUrls.Afmeldbericht, Post).ExemptFromUnsafeRequestCheck();

    private static async Task<IResult> Post(
        HttpContext context, IExterneAanmelding provider, SessieEinde sessies, Beveiligingslog log, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await provider.LeesAfmeldberichtAsync(await TokenAsync(context.Request, cancellationToken), cancellationToken) is not { } bericht)
            return Geweigerd();
        if (await sessies.DoorProviderAsync(bericht, cancellationToken))
            return Results.Ok();
        log.Noteer(Beveiligingsfeit.AfmeldberichtGeweigerd, "herhaald");
        return Geweigerd();
    }

    // A body that cannot be read, or is too large, brings no token either.
    private static async Task<string> TokenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.HasFormContentType && (await Formulierlezing.LeesAsync(request, cancellationToken))["logout_token"] is [{ } token] ? token : "";
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return "";
        }
    }

    private static IResult Geweigerd() => Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
}
