using Microsoft.AspNetCore.Http;

namespace AmaWvg.Kernel;

/// <summary>
/// Where a posted form waits that cannot be carried out now: the session ended, or the person has to sign in once more first.
/// Only the same person, signed in for the same organisation, gets it back, at the page of the form, for eight hours.
/// </summary>
public interface IParkeerplaats
{
    /// <summary>
    /// Keeps the form that this request posts, for the person and organisation of the session that its cookie names, whether that
    /// session is alive or ended. Afterwards send the person to sign in, to return to the path of this request.
    /// </summary>
    /// <returns>
    /// False when nothing is kept: the page of this form gives nothing back, the session or the form's key is unknown or somebody
    /// else's, the request comes from another origin, or is too large. Of a chosen file the name is kept.
    /// </returns>
    Task<bool> ParkeerAsync(HttpContext context);

    /// <summary>The form that was kept for this person, this organisation and the path of this request, or null.</summary>
    Task<IFormCollection?> VindAsync(HttpContext context);

    /// <summary>For which profile a form of this person was kept last, or null.</summary>
    Task<string?> ProfielAsync(HttpContext context);

    /// <summary>Throws away what was kept for this person, this organisation and the path of this request.</summary>
    Task WisAsync(HttpContext context);
}
