using System.Security.Claims;

namespace AmaWvg.Toegang;

/// <summary>Rights from the access chains of the portal itself, by the INSZ that the identity provider vouches for.</summary>
internal sealed class RechtenUitGids(IRechtenbron bron) : IToegangsrechten
{
    public async Task<IReadOnlyList<Profiel>> VanAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken)
    {
        if (!Insz.TryParse(persoon.FindFirstValue(PersoonClaims.Insz), out var insz))
            return [];
        var profielen = await bron.VanAsync(insz, cancellationToken);
        return [.. profielen.GroupBy(profiel => profiel.Sleutel).Select(Samen).OrderBy(profiel => profiel.Naam, StringComparer.Ordinal)];
    }

    // Whoever gets access for the same organisation in two ways has the roles of both.
    private static Profiel Samen(IGrouping<string, Profiel> zelfde) => zelfde.First() with { Rollen = [.. zelfde.SelectMany(profiel => profiel.Rollen).Distinct()] };
}
