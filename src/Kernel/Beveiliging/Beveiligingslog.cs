using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Kernel;

/// <summary>
/// The security log: one line per event, with who, for whom, where and under which trace. It names persons by the portal's own key
/// and pages by their route, so that no national number, address or search text can get in.
/// </summary>
public sealed class Beveiligingslog(ILogger<Beveiligingslog> log, IHttpContextAccessor accessor)
{
    /// <summary>Writes one event.</summary>
    /// <param name="feit">What happened.</param>
    /// <param name="reden">Why, as a fixed word; never something that came in with the request.</param>
    /// <param name="persoon">Key of the person, when that is not who is signed in now.</param>
    /// <param name="over">Key of somebody else whom it happens to.</param>
    public void Noteer(Beveiligingsfeit feit, string reden = "", string? persoon = null, string? over = null)
    {
        var context = accessor.HttpContext;
        Metingen.Tel(feit, reden);
        log.Log(
            Niveau(feit),
            "Beveiliging: {Feit} {Reden}; persoon {Persoon}, profiel {Profiel}, {Methode} {Route}, adres {Adres}, spoor {Spoor}, over {Over}",
            feit,
            reden,
            persoon ?? context?.User.FindFirstValue(ClaimTypes.NameIdentifier),
            context?.User.FindFirstValue(SessieClaims.Profiel),
            Methode(context?.Request.Method),
            (context?.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText,
            context?.Connection.RemoteIpAddress,
            Activity.Current?.TraceId.ToString() ?? context?.TraceIdentifier,
            over);
    }

    private static LogLevel Niveau(Beveiligingsfeit feit) =>
        feit is Beveiligingsfeit.Aangemeld or Beveiligingsfeit.ProfielGekozen or Beveiligingsfeit.Afgemeld or Beveiligingsfeit.AgendaAdres ? LogLevel.Information : LogLevel.Warning;

    // A method may be any word that somebody sends.
    private static string? Methode(string? method) => method is null or { Length: > 7 } ? null : HttpMethods.GetCanonicalizedValue(method);
}
