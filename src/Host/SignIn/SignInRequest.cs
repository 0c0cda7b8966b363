using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Host;

/// <summary>What a challenge may ask more than a plain sign-in: set as items of its <see cref="AuthenticationProperties"/>.</summary>
public static class StepUp
{
    /// <summary>Digital keys that are good enough, separated by spaces.</summary>
    public const string AcrValues = "acr_values";

    /// <summary>Largest age of the sign-in, in seconds.</summary>
    public const string MaxAge = "max_age";

    /// <summary>Only <c>login</c> is known: show the key again.</summary>
    public const string Prompt = "prompt";

    /// <summary>Key of the person who is signed in and must show the key again.</summary>
    public const string Persoon = "persoon";

    /// <summary>Profile that person goes on with.</summary>
    public const string Profiel = "profiel";
}

// What was asked of the provider; it travels in the protected state, so the answer can be held against it.
internal sealed record SignInRequest(
    string ReturnUrl, string RedirectUri, string Nonce, string Verifier, string? AcrValues, long? MaxAge, bool Again, DateTimeOffset Start)
{
    public string? Persoon { get; private init; }

    public string? Profiel { get; private init; }

    private const string NonceItem = "nonce", VerifierItem = "verifier", RedirectItem = "redirect_uri";

    public string Challenge => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public static SignInRequest Create(AuthenticationProperties asked, OidcOptions options, string redirectUri, DateTimeOffset now)
    {
        var maxAge = Number(asked, StepUp.MaxAge);
        return new(
            LokaalAdres.OrHome(asked.RedirectUri), redirectUri, Secret(), Secret(),
            Item(asked, StepUp.AcrValues) ?? (options.AcrValues is { Length: > 0 } always ? always : null),
            maxAge,
            // A provider that does not say when someone signed in is asked to do it again.
            Item(asked, StepUp.Prompt) == "login" || (maxAge is not null && !options.Mapping.HasAuthTime),
            now)
        {
            Persoon = Item(asked, StepUp.Persoon),
            Profiel = Item(asked, StepUp.Profiel),
        };
    }

    public AuthenticationProperties ToProperties()
    {
        var properties = new AuthenticationProperties { RedirectUri = ReturnUrl, IssuedUtc = Start };
        properties.Items[RedirectItem] = RedirectUri;
        properties.Items[NonceItem] = Nonce;
        properties.Items[VerifierItem] = Verifier;
        if (AcrValues is not null) properties.Items[StepUp.AcrValues] = AcrValues;
        if (MaxAge is { } maxAge) properties.Items[StepUp.MaxAge] = maxAge.ToString(CultureInfo.InvariantCulture);
        if (Again) properties.Items[StepUp.Prompt] = "login";
        if (Persoon is not null) properties.Items[StepUp.Persoon] = Persoon;
        if (Profiel is not null) properties.Items[StepUp.Profiel] = Profiel;
        return properties;
    }

    public static SignInRequest From(AuthenticationProperties state) => new(
        LokaalAdres.OrHome(state.RedirectUri),
        state.Items[RedirectItem]!,
        state.Items[NonceItem]!,
        state.Items[VerifierItem]!,
        Item(state, StepUp.AcrValues),
        Number(state, StepUp.MaxAge),
        Item(state, StepUp.Prompt) is not null,
        state.IssuedUtc ?? DateTimeOffset.MinValue)
    {
        Persoon = Item(state, StepUp.Persoon),
        Profiel = Item(state, StepUp.Profiel),
    };

    private static string Secret() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private static string? Item(AuthenticationProperties properties, string name) =>
        properties.Items.TryGetValue(name, out var value) && value is { Length: > 0 } ? value : null;

    private static long? Number(AuthenticationProperties properties, string name) =>
        Item(properties, name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
