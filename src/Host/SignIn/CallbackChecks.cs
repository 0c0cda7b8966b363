using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AmaWvg.Host;

// The checks on the address the browser comes back with, in this order; none of them calls the provider's token endpoint.
internal static class CallbackChecks
{
    public static readonly TimeSpan StateLife = TimeSpan.FromMinutes(10);
    private static readonly string[] TokenNames = ["id_token", "access_token", "refresh_token"];

    public static void CheckShape(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || Hoofdverzoek.Is(request.HttpContext)
            || request.Query.Any(parameter => parameter.Value.Count != 1)
            || TokenNames.Any(request.Query.ContainsKey))
            throw new AanmeldException(AanmeldFout.OngeldigeAanroep);
    }

    public static AuthenticationProperties ReadState(HttpRequest request, OidcOptions options) =>
        options.StateFormat.Unprotect(request.Query["state"]) ?? throw new AanmeldException(AanmeldFout.OngeldigeState);

    public static void CheckAge(DateTimeOffset start, DateTimeOffset now)
    {
        if (now - start > StateLife || start - now > TokenClaims.Skew)
            throw new AanmeldException(AanmeldFout.Verlopen);
    }

    public static void CheckIssuer(HttpRequest request, OpenIdConnectConfiguration configuration)
    {
        var issuer = request.Query["iss"].ToString();
        var missing = issuer.Length == 0 && !request.Query.ContainsKey("iss");
        if (missing ? configuration.AuthorizationResponseIssParameterSupported : issuer != configuration.Issuer)
            throw new AanmeldException(AanmeldFout.AndereProvider);
    }

    public static string ReadCode(HttpRequest request)
    {
        if (request.Query.TryGetValue("error", out var error))
            throw new AanmeldException(error == "access_denied" ? AanmeldFout.Geannuleerd : AanmeldFout.ProviderWeigert);
        return request.Query["code"].ToString() is { Length: > 0 and <= 4096 } code
            ? code
            : throw new AanmeldException(AanmeldFout.OngeldigeAanroep);
    }
}
