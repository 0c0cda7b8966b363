using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Tests.Testing;

/// <summary>Somebody who signs in, as the identity provider describes them.</summary>
/// <param name="Voornaam">First name.</param>
/// <param name="Naam">Family name.</param>
public sealed record TestPersoon(string Voornaam = "An", string Naam = "Begeleider")
{
    public Insz Insz { get; } = TestInsz.Nieuw();

    /// <summary>The key under which the portal knows this person.</summary>
    public string Sleutel { get; } = $"persoon-{Guid.NewGuid():N}";

    internal ClaimsPrincipal Principal => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, Sleutel),
        new(PersoonClaims.Iss, TestProvider.Issuer),
        new(PersoonClaims.Sub, $"sub-{Sleutel}"),
        new(PersoonClaims.Insz, Insz.Waarde),
        new(PersoonClaims.GivenName, Voornaam),
        new(PersoonClaims.FamilyName, Naam),
    ], "Extern"));
}
