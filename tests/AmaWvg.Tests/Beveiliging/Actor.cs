using System.Security.Claims;
using AmaWvg.Toegang;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Somebody who tries an address, in a browser of their own.</summary>
internal sealed record Actor(PortaalClient Client, ClaimsPrincipal Persoon)
{
    /// <summary>The columns of toegang.txt.</summary>
    public static IReadOnlyList<string> Namen { get; } =
        ["bezoeker", "zonder-profiel", Rollen.Begeleider, .. Rollen.Departement, Rollen.Inspecteur, Rollen.Toegangsbeheer, "andere-organisatie", "ingetrokken"];

    /// <summary>Whether an address belongs to the department.</summary>
    public static bool IsBeheer(string route) => route.StartsWith("/beheer", StringComparison.Ordinal);

    /// <summary>Whether an address belongs to Zorginspectie.</summary>
    public static bool IsInspectie(string route) => route.StartsWith("/inspectie/", StringComparison.Ordinal);

    /// <summary>Whether an address belongs to an access chain.</summary>
    public static bool IsToegangsbeheer(string route) => route.StartsWith("/toegangsbeheer", StringComparison.Ordinal);

    /// <summary>Whether an address belongs to the organisation itself.</summary>
    public static bool IsVanOrganisatie(string route) => !IsBeheer(route) && !IsInspectie(route) && !IsToegangsbeheer(route);

    /// <summary>Somebody who may use an address: of the organisation, of its access chain, or of the department.</summary>
    public static Task<Actor> VoorAsync(Portaal portaal, Proefdossier dossier, string route, PortaalHost? host = null) =>
        IsBeheer(route)
            ? MedewerkerAsync(portaal, Formulier.Alle.FirstOrDefault(formulier => formulier.Route == route)?.Wie ?? Rollen.Beslisser, host)
            : IsInspectie(route) ? VanAsync(host ?? portaal.Host, Portaal.Inspecteur(new("Ines", "Inspecteur")))
            : IsToegangsbeheer(route) ? ToegangsbeheerderAsync(portaal, dossier, host)
            : BegeleiderAsync(portaal, dossier.Organisatie, host);

    public static Task<Actor> MaakAsync(Portaal portaal, Proefdossier dossier, string naam) => naam switch
    {
        "bezoeker" => Task.FromResult(new Actor(portaal.Bezoeker(), new())),
        "zonder-profiel" => VanAsync(portaal.Host, dossier.Organisatie.Persoon.Principal),
        Rollen.Begeleider => BegeleiderAsync(portaal, dossier.Organisatie),
        Rollen.Inspecteur => VanAsync(portaal.Host, Portaal.Inspecteur(new("Ines", "Inspecteur"))),
        Rollen.Toegangsbeheer => ToegangsbeheerderAsync(portaal, dossier),
        "andere-organisatie" => AndereOrganisatieAsync(portaal),
        "ingetrokken" => IngetrokkenAsync(portaal, dossier.Organisatie),
        _ => MedewerkerAsync(portaal, naam),
    };

    /// <summary>How the portal names the person.</summary>
    public string Sleutel => Persoon.FindFirstValue(ClaimTypes.NameIdentifier)!;

    /// <summary>Another browser in which the same person is signed in for the same profile.</summary>
    public Task<PortaalClient> OpnieuwAsync(Portaal portaal) => TestSessie.MeldAanAsync(portaal.Host, Persoon);

    public string? Profiel => Persoon.FindFirstValue(SessieClaims.Profiel);

    /// <summary>Whether this is the person of the organisation, whatever rights are left.</summary>
    public bool IsVan(Proefdossier dossier) => Persoon.FindFirstValue(ClaimTypes.NameIdentifier) == dossier.Organisatie.Persoon.Sleutel;

    public static Task<Actor> BegeleiderAsync(Portaal portaal, TestOrganisatie organisatie, PortaalHost? host = null) =>
        VanAsync(host ?? portaal.Host, Profielsessie.Van(organisatie.Persoon.Principal, organisatie.Profiel, meerProfielen: false));

    private static async Task<Actor> ToegangsbeheerderAsync(Portaal portaal, Proefdossier dossier, PortaalHost? host = null)
    {
        var keten = (await dossier.MetKetenAsync()).Keten;
        return await VanAsync(host ?? portaal.Host, keten.Principal(keten.Hoofd));
    }

    private static async Task<Actor> AndereOrganisatieAsync(Portaal portaal) => await BegeleiderAsync(portaal, await portaal.MaakOrganisatieAsync());

    private static async Task<Actor> IngetrokkenAsync(Portaal portaal, TestOrganisatie organisatie)
    {
        var actor = await BegeleiderAsync(portaal, organisatie);
        await organisatie.TrekRechtInAsync(organisatie.Persoon);
        return actor;
    }

    private static async Task<Actor> MedewerkerAsync(Portaal portaal, string rol, PortaalHost? host = null)
    {
        var (persoon, profiel) = (new TestPersoon(), new Profiel(Departement.Sleutel, null, Departement.Naam, "", [rol]));
        return await VanAsync(host ?? portaal.Host, Profielsessie.Van(persoon.Principal, profiel, meerProfielen: false));
    }

    private static async Task<Actor> VanAsync(PortaalHost host, ClaimsPrincipal persoon) => new(await TestSessie.MeldAanAsync(host, persoon), persoon);
}
