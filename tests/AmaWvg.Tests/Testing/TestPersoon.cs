using System.Security.Claims;
using AmaWvg.Host;

namespace AmaWvg.Tests.Testing;

/// <summary>Somebody who signs in, as the identity provider describes them.</summary>
/// <param name="Voornaam">First name.</param>
/// <param name="Naam">Family name.</param>
public sealed record TestPersoon(string Voornaam = "An", string Naam = "Begeleider")
{
    public Insz Insz { get; init; } = TestInsz.Nieuw();

    /// <summary>The provider's own number for this person.</summary>
    public string Sub { get; } = $"sub-{Guid.NewGuid():N}";

    /// <summary>This person's session at the provider.</summary>
    public string Sid { get; } = $"sid-{Guid.NewGuid():N}";

    /// <summary>The key under which the portal knows this person.</summary>
    public string Sleutel => ClaimMapping.PersonId(TestProvider.Issuer, Sub);

    internal ClaimsPrincipal Principal => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, Sleutel),
        new(PersoonClaims.Iss, TestProvider.Issuer),
        new(PersoonClaims.Sub, Sub),
        new(PersoonClaims.Sid, Sid),
        new(PersoonClaims.Insz, Insz.Waarde),
        new(PersoonClaims.GivenName, Voornaam),
        new(PersoonClaims.FamilyName, Naam),
    ], "Extern"));
}
