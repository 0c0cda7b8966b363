using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AmaWvg.Tests.Host.SignIn;

namespace AmaWvg.Tests.Testing;

/// <summary>An identity provider as far as the portal asks it without a browser: its discovery document and its keys.</summary>
internal sealed class TestProvider : HttpMessageHandler
{
    public const string Issuer = "https://idp.test";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = request.RequestUri!.AbsolutePath switch
        {
            "/.well-known/openid-configuration" => new JsonObject
            {
                ["issuer"] = Issuer,
                ["authorization_endpoint"] = $"{Issuer}/auth",
                ["token_endpoint"] = $"{Issuer}/token",
                ["end_session_endpoint"] = $"{Issuer}/einde",
                ["jwks_uri"] = $"{Issuer}/jwks",
            },
            "/jwks" => new JsonObject { ["keys"] = new JsonArray(SigningKey.First.ToJwk()) },
            _ => null,
        };
        return Task.FromResult(answer is null
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(answer) });
    }
}
