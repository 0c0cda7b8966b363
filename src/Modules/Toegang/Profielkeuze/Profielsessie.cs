using System.Security.Claims;

namespace AmaWvg.Toegang;

/// <summary>The claims of a session for one profile.</summary>
internal static class Profielsessie
{
    private static readonly string[] OfAnEarlierProfile =
        [SessieClaims.Profiel, SessieClaims.Hco, SessieClaims.Organisatie, SessieClaims.MeerProfielen, ClaimTypes.Role];

    public static ClaimsPrincipal Van(ClaimsPrincipal persoon, Profiel profiel, bool meerProfielen)
    {
        var claims = persoon.Claims.Where(claim => !OfAnEarlierProfile.Contains(claim.Type)).ToList();
        claims.Add(new(SessieClaims.Profiel, profiel.Sleutel));
        claims.Add(new(SessieClaims.Organisatie, profiel.Naam));
        claims.AddRange(profiel.Rollen.Select(rol => new Claim(ClaimTypes.Role, rol)));
        if (profiel.Hco is { } hco)
            claims.Add(new(SessieClaims.Hco, hco.Waarde));
        if (meerProfielen)
            claims.Add(new(SessieClaims.MeerProfielen, "ja"));
        return new(new ClaimsIdentity(claims, SessieClaims.Scheme));
    }
}
