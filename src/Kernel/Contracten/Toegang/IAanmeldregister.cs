using System.Security.Claims;

namespace AmaWvg.Kernel;

/// <summary>Hears of everybody who signs in: who manages access sees a name only from then on.</summary>
public interface IAanmeldregister
{
    /// <summary>Notes the name that the identity provider gave, and the moment.</summary>
    Task NoteerAsync(ClaimsPrincipal persoon, CancellationToken cancellationToken);
}
