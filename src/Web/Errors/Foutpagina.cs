using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>The pages for what goes wrong, each with its status code.</summary>
public static class Foutpagina
{
    private const string NietGevondenTitel = "Pagina niet gevonden";

    private static readonly TimeSpan Hersteltijd = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Rusttijd = TimeSpan.FromSeconds(5);

    /// <summary>The page for a bare status code.</summary>
    public static IResult Voor(int status) => status switch
    {
        400 => Page(400, "Dit verzoek is niet gelukt", "Wij begrijpen dit adres of formulier niet.", "Ga terug en probeer het opnieuw."),
        401 => Page(401, "U bent afgemeld", "Meld u opnieuw aan om verder te werken."),
        403 => new FoutResult(403, new FoutModel("U hebt geen toegang tot deze pagina", ["Met uw profiel en uw rol kunt u deze pagina niet openen.", "Kies een ander profiel, of vraag het recht aan de toegangsbeheerder van uw organisatie."])
        {
            Verder = new(PortaalUrls.Toegangscontrole, "Waarom heb ik geen toegang?"),
        }),
        404 => new FoutResult(404, NietGevonden),
        405 => Page(405, "Dit kan niet op deze pagina", "Ga terug en gebruik de knoppen op de pagina zelf."),
        408 => Page(408, "De verbinding was te traag", "Uw verzoek kwam niet volledig bij ons aan. Er is niets gewijzigd.", "Ga terug en probeer het opnieuw."),
        409 => Page(409, "Iemand anders was u voor", "Iemand anders wijzigde deze gegevens intussen. Uw wijziging is niet bewaard.", "Ga terug, laad de pagina opnieuw en bekijk wat er veranderde."),
        413 => Page(413, "Uw formulier is te groot", "Wij konden uw formulier niet lezen. Er is niets gewijzigd.", "Ga terug, maak de tekst korter of kies een kleiner bestand, en probeer het opnieuw."),
        429 => Page(429, "Even geduld", "U deed in korte tijd heel veel verzoeken. Wacht een minuut en probeer het opnieuw."),
        503 => new FoutResult(503, NietBeschikbaar),
        < 500 and >= 400 => Page(status, "Dit verzoek is niet gelukt", "Wij kunnen dit verzoek niet behandelen.", "Ga terug en probeer het opnieuw."),
        _ => new FoutResult(500, Storing),
    };

    /// <summary>More is asked at the same time than the portal can do: nothing was begun, and in a moment there is room again.</summary>
    public static IResult Druk() => new FoutResult(503, context =>
    {
        context.Response.Headers.RetryAfter = Rusttijd.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return new("Het is nu erg druk", ["Wij konden uw vraag niet meteen behandelen. Er is niets gewijzigd.", "Wacht enkele seconden en probeer het opnieuw."]);
    });

    /// <summary>A form without a valid token, or from somewhere else.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isBewaard">Whether the form that is opened again holds what was typed.</param>
    public static IResult FormulierGeweigerd(HttpContext context, bool isBewaard = false) => new FoutResult(400, new FoutModel("Dit formulier is niet meer geldig",
    [
        "Misschien meldde u zich intussen opnieuw aan, of stond het formulier te lang open. Er is niets gewijzigd.",
        isBewaard ? "Open het formulier opnieuw: wat u invulde, staat er dan weer in." : "Open de pagina opnieuw en vul het formulier nog eens in.",
    ])
    { Url = context.Request.Path, Link = "Open het formulier opnieuw" });

    /// <summary>A form that was opened for another organisation than the session's now: what was typed is shown, nothing is done.</summary>
    public static IResult AndereOrganisatie(IFormCollection form) => new FoutResult(409, context => new("Dit formulier hoort bij een andere organisatie",
    [
        "U koos intussen een ander profiel. Daarom is er niets gewijzigd.",
        "Kies het juiste profiel en vul het formulier opnieuw in. Wat u invulde, staat hieronder.",
    ])
    {
        Ingevuld = [.. Ingevuld(form, context.RequestServices.GetServices<IPortalModule>())],
        Url = PortaalUrls.Profiel,
        Link = "Ander profiel kiezen",
    });

    /// <summary>The same form was sent before with other contents, and its page cannot give back what was typed: it is shown here.</summary>
    public static IResult AlVerstuurd(IFormCollection form, string answer) => new FoutResult(409, context => new("Dit formulier is al verstuurd",
    [
        "U stuurde hetzelfde formulier eerder al door, met andere gegevens. Die eerste keer is bewaard; nu is er niets gewijzigd.",
        "Bekijk wat er bewaard is. Wilt u nog iets aanpassen, open het formulier dan opnieuw.",
    ])
    {
        Ingevuld = [.. Ingevuld(form, context.RequestServices.GetServices<IPortalModule>())],
        Url = answer,
        Link = "Bekijk wat er bewaard is",
    });

    // Whether it belongs to another organisation of this person is not looked up: the wall between organisations stays whole.
    private static FoutModel NietGevonden(HttpContext context) =>
        context.GetEndpoint() is not null && HttpMethods.IsGet(context.Request.Method) && context.User.HasClaim(claim => claim.Type == SessieClaims.MeerProfielen)
            ? new(NietGevondenTitel,
            [
                $"Deze pagina bestaat niet, of hoort niet bij {context.User.FindFirstValue(SessieClaims.Organisatie)}, de organisatie waarvoor u nu werkt.",
                "U werkt voor meer organisaties. Kies het profiel van de organisatie waar ze bij hoort: daarna opent ze.",
            ])
            {
                Url = $"{PortaalUrls.Profiel}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}",
                Link = "Ander profiel kiezen",
            }
            : new(NietGevondenTitel, ["Deze pagina bestaat niet, of hoort niet bij uw organisatie.", "Controleer het adres, of zoek verder vanaf de startpagina."]);

    private static IEnumerable<SummaryRij> Ingevuld(IFormCollection form, IEnumerable<IPortalModule> modules) =>
        from label in modules.SelectMany(module => module.Veldlabels)
        let value = form[label.Key].ToString()
        where value.Length > 0
        select new SummaryRij(label.Value, value);

    private static FoutModel Storing(HttpContext context) =>
        new("Er is een probleem met deze dienst", [.. Bewaard(context), "Blijft het probleem bestaan? Neem dan contact met ons op en geef deze foutcode door."])
        {
            Foutcode = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
        };

    private static FoutModel NietBeschikbaar(HttpContext context)
    {
        context.Response.Headers.RetryAfter = Hersteltijd.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return new("Deze dienst is even niet beschikbaar", ["Wij werken eraan.", .. Bewaard(context)]);
    }

    // Whoever posted cannot know whether it was saved; the form's key sees to it that trying again is safe.
    private static string[] Bewaard(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? ["Wij weten niet zeker of uw formulier bewaard is.", "Ga terug en verstuur het over enkele minuten opnieuw. Wij bewaren het nooit dubbel."]
        : ["Wat u eerder bewaarde, is niet verloren.", "Probeer het over enkele minuten opnieuw."];

    private static FoutResult Page(int status, string titel, params string[] alineas) => new(status, new FoutModel(titel, alineas));
}
