using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AmaWvg.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Host.SignIn;

// An honest provider until a test sets one of its lies; a textbook one, or one like the Flemish.
internal sealed class LyingProvider : IAsyncDisposable
{
    public const string ClientId = "portaal", ClientSecret = "geheim van+het:portaal", Insz = "85022899759";

    private static readonly TimeSpan CodeLife = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (IQueryCollection Question, DateTimeOffset At)> codes = new();
    private readonly WebApplication app;
    private readonly TimeProvider clock;

    private LyingProvider(WebApplication app, TimeProvider clock, ProviderProfile profile) =>
        (this.app, this.clock, Profile) = (app, clock, profile);

    public string Issuer => app.Urls.Single();

    public ProviderProfile Profile { get; }

    public string Subject { get; set; } = "persoon-1";

    public ClientProof Proof { get; set; } = ClientProof.Secret;

    // How far this provider's clock is ahead.
    public TimeSpan ClockError { get; set; }

    public SigningKey Key { get; set; } = SigningKey.First;

    public Action<JsonObject> Claims { get; set; } = _ => { };

    public Action<JsonObject> Header { get; set; } = _ => { };

    public Func<string, string?, byte[]>? Signature { get; set; }

    public Func<string, string> Token { get; set; } = token => token;

    public Action<JsonObject> Answer { get; set; } = _ => { };

    public Func<HttpContext, Task>? TokenEndpoint { get; set; }

    public Func<HttpContext, Task>? UserInfo { get; set; }

    public Func<HttpContext, Task>? DiscoveryEndpoint { get; set; }

    public Func<HttpContext, Task>? KeysEndpoint { get; set; }

    public Action<JsonObject> Discovery { get; set; } = _ => { };

    public Action<JsonArray> Keys { get; set; } = _ => { };

    /// <summary>Redeems a code as often as it is asked.</summary>
    public bool Forgets { get; set; }

    public int TokenCalls { get; private set; }
    public int KeyCalls { get; private set; }

    public static async Task<LyingProvider> StartAsync(TimeProvider clock, ProviderProfile profile = ProviderProfile.Generiek)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new LyingProvider(app, clock, profile);
        app.MapGet("/.well-known/openid-configuration", provider.AnswerDiscovery);
        app.MapGet("/jwks", provider.AnswerKeys);
        app.MapPost("/token", provider.AnswerToken);
        app.MapGet("/userinfo", context => provider.UserInfo?.Invoke(context) ?? Task.CompletedTask);
        await app.StartAsync();
        return provider;
    }

    public string Authorize(IQueryCollection question)
    {
        var code = $"code-{Guid.NewGuid():N}";
        codes[code] = (question, clock.GetUtcNow());
        return code;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Task AnswerDiscovery(HttpContext context)
    {
        if (DiscoveryEndpoint is not null) return DiscoveryEndpoint(context);
        var document = new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/auth",
            ["token_endpoint"] = $"{Issuer}/token",
            ["end_session_endpoint"] = $"{Issuer}/einde",
            ["jwks_uri"] = $"{Issuer}/jwks",
        };
        if (Profile == ProviderProfile.Generiek)
        {
            document["userinfo_endpoint"] = $"{Issuer}/userinfo";
            document["authorization_response_iss_parameter_supported"] = true;
        }
        Discovery(document);
        return context.Response.WriteAsJsonAsync(document);
    }

    private Task AnswerKeys(HttpContext context)
    {
        KeyCalls++;
        if (KeysEndpoint is not null) return KeysEndpoint(context);
        var keys = new JsonArray(Key.ToJwk());
        Keys(keys);
        return context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = keys });
    }

    private async Task AnswerToken(HttpContext context)
    {
        TokenCalls++;
        if (TokenEndpoint is not null)
        {
            await TokenEndpoint(context);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        if (!Find(form["code"].ToString(), out var code) || !IsHonest(context.Request, form, code.Question, code.At))
        {
            context.Response.StatusCode = 400;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = "invalid_grant" });
            return;
        }

        var answer = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["access_token"] = "toegang",
            ["id_token"] = Token(Sign(HonestClaims(code.Question, code.At))),
        };
        Answer(answer);
        await context.Response.WriteAsJsonAsync(answer);
    }

    private bool Find(string text, out (IQueryCollection Question, DateTimeOffset At) code) =>
        Forgets ? codes.TryGetValue(text, out code) : codes.TryRemove(text, out code);

    private bool IsHonest(HttpRequest request, IFormCollection form, IQueryCollection question, DateTimeOffset at) =>
        clock.GetUtcNow() - at <= CodeLife
        && Proof.IsGiven(request, form, Issuer, clock.GetUtcNow())
        && form["redirect_uri"] == question["redirect_uri"]
        && Hash(form["code_verifier"].ToString(), 32) == question["code_challenge"];

    private JsonObject HonestClaims(IQueryCollection question, DateTimeOffset at)
    {
        var now = (at + ClockError).ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["sub"] = Subject,
            ["nonce"] = question["nonce"].ToString(),
            ["iat"] = now,
            ["at_hash"] = Hash("toegang", 16),
            ["given_name"] = "Test",
            ["family_name"] = "Begeleider",
        };
        if (Profile == ProviderProfile.Generiek)
            Add(claims, new() { ["exp"] = now + 300, ["auth_time"] = now, ["acr"] = "urn:eid", ["sid"] = "sessie-1", ["insz"] = Insz });
        else
            Add(claims, new() { ["exp"] = now + 3600, ["azp"] = ClientId, ["rrn"] = Insz, ["vo_orgcode"] = "0212345678" });
        if (Profile == ProviderProfile.Acm && question.ContainsKey("acr_values")) claims["acr"] = "urn:eid";
        Claims(claims);
        return claims;
    }

    private static void Add(JsonObject claims, Dictionary<string, JsonNode> more)
    {
        foreach (var (name, value) in more)
            claims[name] = value;
    }

    private string Sign(JsonObject claims)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = Key.Kid, ["typ"] = "JWT" };
        Header(header);
        var input = $"{Encode(header)}.{Encode(claims)}";
        return $"{input}.{Base64Url.EncodeToString((Signature ?? Key.Sign)(input, header["alg"]?.ToString()))}";
    }

    public static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static string Hash(string text, int bytes) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(text)).AsSpan(0, bytes));
}
