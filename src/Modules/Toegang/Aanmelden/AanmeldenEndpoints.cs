using System.Security.Claims;
using AmaWvg.Toegang.Aanmelden;

namespace AmaWvg.Toegang;

internal static class AanmeldenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", Start);
        endpoints.MapGet(ToegangUrls.Aanmelden, Get);
        endpoints.MapGet(ToegangUrls.DigitaleSleutel, (string? terug, IExterneAanmelding extern_) => extern_.MeldAan(ToegangUrls.ProfielVoor(LokaalAdres.OrHome(terug))));
    }

    private static IResult Start(HttpContext context) => Results.Redirect(context.User switch
    {
        { Identity.IsAuthenticated: not true } => ToegangUrls.Aanmelden,
        var user when user.IsInRole(Rollen.Begeleider) => ToegangUrls.StartBegeleider,
        var user when user.IsInRole(Rollen.Toegangsbeheer) => ToegangUrls.StartToegangsbeheer,
        var user when user.IsInRole(Rollen.Inspecteur) => ToegangUrls.StartInspectie,
        var user when Rollen.Departement.Any(user.IsInRole) => ToegangUrls.StartDepartement,
        _ => PortaalUrls.Profiel,
    });

    private static IResult Get(string? terug, string? fout, string? ingevuld, HttpContext context) => AanmeldenPage.Create(new(
        ToegangUrls.DigitaleSleutelVoor(LokaalAdres.OrHome(terug)),
        Aanmeldfout.Tekst(fout),
        new[] { Einde(context.Features.Get<BekendeSessie>()), Ingevuld(ingevuld) }.OfType<string>().ToArray()));

    private static string? Einde(BekendeSessie? sessie) => sessie is null
        ? null
        : Sessiereden.Uitleg(sessie.Reden, sessie.Ticket.Principal.FindFirstValue(SessieClaims.Organisatie) ?? "");

    private static string? Ingevuld(string? state) => state switch
    {
        "bewaard" => "Wat u invulde, is nog niet verstuurd, maar u bent het niet kwijt. Meld u binnen 8 uur opnieuw aan voor dezelfde organisatie: dan staat het terug in het formulier.",
        "kwijt" => "Wat u invulde, is niet verstuurd en konden wij niet voor u bijhouden. Meld u opnieuw aan en vul het formulier nog eens in.",
        _ => null,
    };
}

/// <summary>What the page for visitors shows.</summary>
/// <param name="Url">Address that goes to the identity provider.</param>
/// <param name="Fout">Why the last attempt failed, in plain words, or null.</param>
/// <param name="Afgemeld">Why the session ended and what became of a form that was posted afterwards; often nothing.</param>
public sealed record AanmeldenView(string Url, string? Fout, IReadOnlyList<string> Afgemeld);
