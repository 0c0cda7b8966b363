using Microsoft.AspNetCore.Http;

namespace AmaWvg.Kernel;

/// <summary>Goes on in another profile of the same person, without asking the identity provider again.</summary>
public interface IProfielwissel
{
    /// <summary>Ends the session and begins one for this profile; the rest of the request is that session's.</summary>
    /// <param name="context">The request of the person.</param>
    /// <param name="profiel">A profile to which the person has a right, or is about to get one in this request.</param>
    Task NaarAsync(HttpContext context, Profiel profiel);
}
