using Microsoft.AspNetCore.Http;

namespace AmaWvg.Kernel;

/// <summary>The external identity provider, as far as a page needs it.</summary>
public interface IExterneAanmelding
{
    /// <summary>Sends the browser to the provider; afterwards it returns to <paramref name="terug"/>.</summary>
    /// <param name="terug">Own path to return to; anything else is replaced by the start page.</param>
    IResult MeldAan(string terug);

    /// <summary>
    /// Sends the browser of somebody who is signed in to the provider, to show a digital key again. The same person goes on in a new
    /// session for the same profile; anybody else signs in as usual. A refusal leaves the session as it was.
    /// </summary>
    /// <param name="context">The request of the person.</param>
    /// <param name="terug">Own path to return to.</param>
    /// <param name="sleutels">Digital keys that are good enough, separated by spaces.</param>
    /// <param name="leeftijd">How long ago the key may have been shown.</param>
    Task MeldOpnieuwAanAsync(HttpContext context, string terug, string sleutels, TimeSpan leeftijd);

    /// <summary>Address at the provider that ends the session there too, or an own page when the provider cannot be reached.</summary>
    Task<string> AfmeldadresAsync(HttpContext context);

    /// <summary>Whether the provider sends the browser back from a sign-out that this portal started.</summary>
    /// <param name="state">As it came back in the address.</param>
    bool IsEigenAfmelding(string? state);

    /// <summary>Reads a logout token of the provider; null, and a line in the security log, when it is not good.</summary>
    /// <param name="token">As it came in; anybody may have sent it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Afmeldbericht?> LeesAfmeldberichtAsync(string token, CancellationToken cancellationToken);
}
