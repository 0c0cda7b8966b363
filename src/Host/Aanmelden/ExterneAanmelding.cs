using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Authentication;

namespace AmaWvg.Host.Aanmelden;

/// <summary>What pages ask of the identity provider.</summary>
internal sealed class ExterneAanmelding(OidcSignOut signOut) : IExterneAanmelding
{
    public IResult MeldAan(string terug) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = LokaalAdres.OrHome(terug) }, [OidcExtensions.Scheme]);

    public Task<string> AfmeldadresAsync(HttpContext context) => signOut.SignOutUrlAsync(context);
}
