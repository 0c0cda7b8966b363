using AmaWvg.Web.Components;
using AmaWvg.Web.Layout;
using Microsoft.AspNetCore.Http;
using RazorSlices;

namespace AmaWvg.Web.Errors;

/// <summary>The pages for what goes wrong, each with its status code.</summary>
public static class Foutpagina
{
    /// <summary>The page for a bare status code.</summary>
    public static IResult Voor(int status) => status switch
    {
        400 => Page(400, "Dit verzoek is niet gelukt", "Wij begrijpen dit adres of formulier niet.", "Ga terug en probeer het opnieuw."),
        401 => Page(401, "U bent afgemeld", "Meld u opnieuw aan om verder te werken."),
        403 => Page(403, "U hebt geen toegang tot deze pagina", "Kies een ander profiel, of vraag het recht aan de toegangsbeheerder van uw organisatie."),
        404 => Page(404, "Pagina niet gevonden", "Deze pagina bestaat niet, of hoort niet bij uw organisatie.", "Controleer het adres, of zoek verder vanaf de startpagina."),
        405 => Page(405, "Dit kan niet op deze pagina", "Ga terug en gebruik de knoppen op de pagina zelf."),
        413 => Page(413, "Uw formulier is te groot", "Maak de tekst korter of kies een kleiner bestand, en probeer het opnieuw."),
        429 => Page(429, "Even geduld", "U deed in korte tijd heel veel verzoeken. Wacht een minuut en probeer het opnieuw."),
        503 => Page(503, "Deze dienst is even niet beschikbaar", "Wij werken eraan. Wat u bewaarde, blijft bewaard.", "Probeer het over enkele minuten opnieuw."),
        _ => Page(500, "Er is een probleem met deze dienst", "Wat u eerder bewaarde, is niet verloren.", "Probeer het over enkele minuten opnieuw. Blijft het probleem bestaan, neem dan contact met ons op."),
    };

    /// <summary>A form without a valid token, or from somewhere else.</summary>
    public static IResult FormulierGeweigerd(HttpContext context) => Slice(400, new("Dit formulier is niet meer geldig",
    [
        "Misschien meldde u zich intussen opnieuw aan, of stond het formulier te lang open. Er is niets gewijzigd.",
        "Open de pagina opnieuw en vul het formulier nog eens in.",
    ])
    { Url = context.Request.Path, Link = "Open het formulier opnieuw" });

    /// <summary>A form that was opened for another organisation than the session's now: what was typed is shown, nothing is done.</summary>
    public static IResult AndereOrganisatie(IFormCollection form) => Slice(409, new("Dit formulier hoort bij een andere organisatie",
    [
        "U koos intussen een ander profiel. Daarom is er niets gewijzigd.",
        "Kies het juiste profiel en vul het formulier opnieuw in. Wat u invulde, staat hieronder.",
    ])
    {
        Ingevuld = [.. form.Where(field => field.Key is not (['_', ..] or "") && field.Value.ToString() is not "").Select(Typed)],
        Url = PortaalUrls.Profiel,
        Link = "Ander profiel kiezen",
    });

    /// <summary>The same form was sent before with other contents.</summary>
    public static IResult AlVerstuurd(string answer) => Slice(409, new("Dit formulier is al verstuurd",
    [
        "U stuurde hetzelfde formulier eerder al door, met andere gegevens. Die eerste keer is bewaard; nu is er niets gewijzigd.",
        "Bekijk wat er bewaard is. Wilt u nog iets aanpassen, open het formulier dan opnieuw.",
    ])
    { Url = answer, Link = "Bekijk wat er bewaard is" });

    private static SummaryRow Typed(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> field) =>
        new(char.ToUpperInvariant(field.Key[0]) + field.Key[1..], field.Value);

    private static IResult Page(int status, string titel, params string[] alineas) => Slice(status, new(titel, alineas));

    private static IResult Slice(int status, FoutModel model) => Results.RazorSlice(FoutPage.Create(model), status);
}
