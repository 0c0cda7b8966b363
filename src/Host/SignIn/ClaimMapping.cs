using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AmaWvg.Host;

/// <summary>The kinds of provider the portal can talk to (Q19).</summary>
public enum ProviderProfile
{
    /// <summary>A textbook OpenID provider.</summary>
    Generiek,

    /// <summary>The Flemish one: everything in the id-token, no userinfo, no <c>auth_time</c>.</summary>
    Acm,
}

internal sealed record ClaimMapping(string Insz, string? OrganisatieCode, bool HasUserInfo, bool HasAuthTime, RightClaims Rechten)
{
    private const int MostRights = 50;

    private static readonly ClaimMapping Generiek = new("insz", OrganisatieCode: null, HasUserInfo: true, HasAuthTime: true, new("hco_nummer", "org_naam", "recht"));
    private static readonly ClaimMapping Acm = new("rrn", "vo_orgcode", HasUserInfo: false, HasAuthTime: false, new("vo_orgcode", "vo_orgnaam", "amawvg_rol_3d"));

    public static ClaimMapping For(ProviderProfile profile) => profile == ProviderProfile.Acm ? Acm : Generiek;

    public bool IsComplete(JsonElement claims) =>
        Text(claims, Insz) is { Length: 11 } insz && insz.All(char.IsAsciiDigit)
        && Text(claims, PersoonClaims.FamilyName) is not null;

    public ClaimsPrincipal ToPrincipal(VerifiedToken token, JsonElement person)
    {
        if (!IsComplete(person)) throw new AanmeldException(AanmeldFout.GegevensOntbreken);

        var identity = new ClaimsIdentity("Extern");
        Add(ClaimTypes.NameIdentifier, PersonId(token.Issuer, token.Subject));
        Add(PersoonClaims.Iss, token.Issuer);
        Add(PersoonClaims.Sub, token.Subject);
        Add(PersoonClaims.Insz, Text(person, Insz));
        Add(PersoonClaims.GivenName, Text(person, PersoonClaims.GivenName));
        Add(PersoonClaims.FamilyName, Text(person, PersoonClaims.FamilyName));
        Add(PersoonClaims.OrganisatieCode, OrganisatieCode is null ? null : Text(person, OrganisatieCode));
        Add(PersoonClaims.RechtHco, Text(person, Rechten.Hco));
        Add(PersoonClaims.RechtNaam, Text(person, Rechten.Naam));
        foreach (var recht in Texts(person, Rechten.Recht))
            Add(PersoonClaims.Recht, recht);
        Add(PersoonClaims.Acr, token.Acr);
        Add(PersoonClaims.AuthTime, token.AuthTime?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        Add(PersoonClaims.Sid, Text(token.Claims, PersoonClaims.Sid));
        return new ClaimsPrincipal(identity);

        void Add(string type, string? value)
        {
            if (value is not null) identity.AddClaim(new Claim(type, value, ClaimValueTypes.String, token.Issuer));
        }
    }

    /// <summary>The portal's own key of a person: issuer and subject together, as neither says anything alone.</summary>
    public static string PersonId(string issuer, string subject) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string? Text(JsonElement claims, string name) =>
        BackChannel.Text(claims, name) is { Length: > 0 and <= 255 } text ? text : null;

    // One text or a list of texts.
    private static IEnumerable<string> Texts(JsonElement claims, string name) => claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Take(MostRights).Select(BackChannel.Text).Where(text => text is { Length: > 0 and <= 255 }).OfType<string>()
        : Text(claims, name) is { } text ? [text] : [];
}

/// <summary>What a provider calls the claims with rights, for a portal that takes them from it.</summary>
/// <param name="Hco">Number of the voorziening that the person signed in for.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Recht">The rights there.</param>
internal sealed record RightClaims(string Hco, string Naam, string Recht);
