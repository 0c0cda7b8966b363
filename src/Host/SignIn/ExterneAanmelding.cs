using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

/// <summary>What pages ask of the identity provider.</summary>
internal sealed class ExterneAanmelding(
    IOptionsMonitor<OidcOptions> monitor, OidcSignOut signOut, TimeProvider clock, Beveiligingslog log) : IExterneAanmelding
{
    public IResult MeldAan(string terug) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = LokaalAdres.OrHome(terug) }, [OidcExtensions.Scheme]);

    public Task MeldOpnieuwAanAsync(HttpContext context, string terug, string sleutels, TimeSpan leeftijd) =>
        context.ChallengeAsync(OidcExtensions.Scheme, new AuthenticationProperties(new Dictionary<string, string?>
        {
            [StepUp.AcrValues] = sleutels,
            [StepUp.MaxAge] = leeftijd.TotalSeconds.ToString(CultureInfo.InvariantCulture),
            [StepUp.Prompt] = "login",
            [StepUp.Persoon] = context.User.FindFirstValue(ClaimTypes.NameIdentifier),
            [StepUp.Profiel] = context.User.FindFirstValue(SessieClaims.Profiel),
        })
        { RedirectUri = LokaalAdres.OrHome(terug) });

    public Task<string> AfmeldadresAsync(HttpContext context) => signOut.SignOutUrlAsync(context);

    public bool IsEigenAfmelding(string? state) => signOut.IsOwnState(state);

    public async Task<Afmeldbericht?> LeesAfmeldberichtAsync(string token, CancellationToken cancellationToken)
    {
        var options = monitor.Get(OidcExtensions.Scheme);
        try
        {
            var configuration = await options.Discovery.GetAsync(cancellationToken);
            var claims = await TokenSignature.VerifyLogoutTokenAsync(token, options, configuration);
            return LogoutTokenChecks.Verify(claims, options, clock.GetUtcNow());
        }
        catch (AanmeldException refusal)
        {
            log.Noteer(Beveiligingsfeit.AfmeldberichtGeweigerd, refusal.Fout.Slug());
            return null;
        }
    }
}
