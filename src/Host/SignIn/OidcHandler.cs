using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AmaWvg.Host;

/// <summary>Signs in with the external identity provider: authorization code, PKCE, every answer checked.</summary>
public sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder, Beveiligingslog log)
    : RemoteAuthenticationHandler<OidcOptions>(options, logger, encoder)
{
    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var asked = SignInRequest.Create(properties, Options, BuildRedirectUri(Options.CallbackPath), TimeProvider.GetUtcNow());
        try
        {
            var configuration = await Options.Discovery.GetAsync(Context.RequestAborted);
            var state = asked.ToProperties();
            GenerateCorrelationId(state);
            Response.Headers.CacheControl = "no-store";
            Response.Redirect(QueryHelpers.AddQueryString(configuration.AuthorizationEndpoint, Parameters(asked, state)));
        }
        catch (AanmeldException failure)
        {
            Refuse(failure.Fout, asked);
        }
    }

    /// <inheritdoc />
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        Response.Headers.CacheControl = "no-store";
        SignInRequest? asked = null;
        try
        {
            asked = ReadQuestion();
            var person = await ReadAnswerAsync(asked);
            var isSame = asked.Persoon is not null && person.FindFirstValue(ClaimTypes.NameIdentifier) == asked.Persoon;
            var principal = await Options.BeginSession(Context, person, isSame ? asked.Profiel : null);
            log.Noteer(Beveiligingsfeit.Aangemeld, isSame ? "opnieuw" : "", person.FindFirstValue(ClaimTypes.NameIdentifier));
            return HandleRequestResult.Success(new(principal, new AuthenticationProperties { RedirectUri = asked.ReturnUrl }, Scheme.Name));
        }
        catch (AanmeldException failure)
        {
            Refuse(failure.Fout, asked);
            return HandleRequestResult.Handle();
        }
    }

    private SignInRequest ReadQuestion()
    {
        CallbackChecks.CheckShape(Request);
        var state = CallbackChecks.ReadState(Request, Options);
        return ValidateCorrelationId(state) ? SignInRequest.From(state) : throw new AanmeldException(AanmeldFout.OngeldigeState);
    }

    private async Task<ClaimsPrincipal> ReadAnswerAsync(SignInRequest asked)
    {
        CallbackChecks.CheckAge(asked.Start, TimeProvider.GetUtcNow());
        var configuration = await Options.Discovery.GetAsync(Context.RequestAborted);
        CallbackChecks.CheckIssuer(Request, configuration);
        var code = CallbackChecks.ReadCode(Request);
        return await Options.UseOnce(Context, asked.Nonce, asked.Start + CallbackChecks.StateLife)
            ? await IdentifyAsync(configuration, code, asked)
            : throw new AanmeldException(AanmeldFout.OngeldigeState);
    }

    private async Task<ClaimsPrincipal> IdentifyAsync(OpenIdConnectConfiguration configuration, string code, SignInRequest asked)
    {
        var cancellation = Context.RequestAborted;
        var tokens = await TokenEndpoint.RedeemAsync(Options, configuration.TokenEndpoint, code, asked, TimeProvider.GetUtcNow(), cancellation);
        var claims = await TokenSignature.VerifyIdTokenAsync(tokens.IdToken, Options, configuration, TimeProvider, cancellation);
        var token = new IdTokenChecks(claims, Options, asked, TimeProvider.GetUtcNow()).Verify(tokens.AccessToken);

        var mapping = Options.Mapping;
        var person = !mapping.IsComplete(claims.Json) && mapping.HasUserInfo && configuration.UserInfoEndpoint is { Length: > 0 } endpoint
            ? await UserInfoEndpoint.GetAsync(Options, endpoint, tokens.AccessToken, token.Subject, cancellation)
            : claims.Json;
        return mapping.ToPrincipal(token, person);
    }

    private Dictionary<string, string?> Parameters(SignInRequest asked, AuthenticationProperties state)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = Options.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = asked.RedirectUri,
            ["scope"] = Options.Scopes,
            ["state"] = Options.StateFormat.Protect(state),
            ["nonce"] = asked.Nonce,
            ["code_challenge"] = asked.Challenge,
            ["code_challenge_method"] = "S256",
        };
        if (asked.AcrValues is not null) parameters[StepUp.AcrValues] = asked.AcrValues;
        if (asked.MaxAge is { } maxAge) parameters[StepUp.MaxAge] = maxAge.ToString(CultureInfo.InvariantCulture);
        if (asked.Again) parameters[StepUp.Prompt] = "login";
        return parameters;
    }

    // Who was asked to show the key again is still signed in, and hears that on another page. Where somebody was going is not forgotten.
    private void Refuse(AanmeldFout fout, SignInRequest? asked)
    {
        log.Noteer(Beveiligingsfeit.AanmeldenGeweigerd, fout.Slug());
        var page = asked?.Persoon is null ? Options.FoutPath : Options.OpnieuwPath;
        Response.Redirect($"{OriginalPathBase}{page}?fout={fout.Slug()}{Terug(asked)}");
    }

    private static string Terug(SignInRequest? asked) => asked is null ? "" : $"&terug={Uri.EscapeDataString(asked.ReturnUrl)}";
}
