using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Toegang.Sessies;

/// <summary>The session of the request under way, from the ticket kept on the server.</summary>
internal sealed class HuidigeSessie(IHttpContextAccessor accessor) : IHuidigeSessie
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public string? Persoon => User?.FindFirstValue(ClaimTypes.NameIdentifier);

    public string Mens(Guid over) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{over}\n{User?.FindFirstValue(PersoonClaims.Insz) ?? throw new InvalidOperationException("Only a person has a national number.")}")));

    public string Naam => $"{User?.FindFirstValue(PersoonClaims.GivenName)} {User?.FindFirstValue(PersoonClaims.FamilyName)}".Trim();

    public HcoNummer? Hco => User?.FindFirstValue(SessieClaims.Hco) is { } hco ? HcoNummer.Hydrate(hco) : null;

    public bool IsDepartement => User is { } user && Rollen.Departement.Any(user.IsInRole);

    public string Organisatie => User?.FindFirstValue(SessieClaims.Organisatie) ?? "";

    public Eindtijd? Einde => accessor.HttpContext?.Features.Get<BekendeSessie>() is { } sessie ? new(sessie.Einde, sessie.Einde < sessie.Uiterlijk) : null;
}
