using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AmaWvg.Host.Aanmelden;

/// <summary>Signs in with the external identity provider: authorization code, PKCE, every answer checked.</summary>
public sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : RemoteAuthenticationHandler<OidcOptions>(options, logger, encoder)
{
    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            var configuration = await Options.Discovery.GetAsync(Context.RequestAborted);
            var asked = SignInRequest.Create(properties, Options, BuildRedirectUri(Options.CallbackPath), TimeProvider.GetUtcNow());
            var state = asked.ToProperties();
            GenerateCorrelationId(state);
            Response.Headers.CacheControl = "no-store";
            Response.Redirect(QueryHelpers.AddQueryString(configuration.AuthorizationEndpoint, Parameters(asked, state)));
        }
        catch (AanmeldException failure)
        {
            Refuse(failure.Fout);
        }
    }

    /// <inheritdoc />
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        Response.Headers.CacheControl = "no-store";
        AuthenticationTicket ticket;
        try
        {
            ticket = await ReadAnswerAsync();
        }
        catch (AanmeldException failure)
        {
            Refuse(failure.Fout);
            return HandleRequestResult.Handle();
        }

        await Options.BeforeSignIn(Context);
        return HandleRequestResult.Success(ticket);
    }

    private async Task<AuthenticationTicket> ReadAnswerAsync()
    {
        CallbackChecks.CheckShape(Request);
        var state = CallbackChecks.ReadState(Request, Options);
        if (!ValidateCorrelationId(state)) throw new AanmeldException(AanmeldFout.OngeldigeState);
        CallbackChecks.CheckAge(state, TimeProvider.GetUtcNow());
        var configuration = await Options.Discovery.GetAsync(Context.RequestAborted);
        CallbackChecks.CheckIssuer(Request, configuration);
        var code = CallbackChecks.ReadCode(Request);

        var asked = SignInRequest.From(state);
        var person = await IdentifyAsync(configuration, code, asked);
        return new(person, new AuthenticationProperties { RedirectUri = asked.ReturnUrl }, Scheme.Name);
    }

    private async Task<ClaimsPrincipal> IdentifyAsync(OpenIdConnectConfiguration configuration, string code, SignInRequest asked)
    {
        var cancellation = Context.RequestAborted;
        var tokens = await TokenEndpoint.RedeemAsync(Options, configuration.TokenEndpoint, code, asked, cancellation);
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

    private void Refuse(AanmeldFout fout)
    {
        Logger.Log(fout == AanmeldFout.Geannuleerd ? LogLevel.Information : LogLevel.Warning, "Aanmelden mislukt: {Reden}", fout);
        Response.Redirect($"{OriginalPathBase}{Options.FoutPath}?fout={fout.Slug()}");
    }
}
