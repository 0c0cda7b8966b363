using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Toegang.Profielkeuze;
using AmaWvg.Toegang.Rechten;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Somebody who tries an address, in a browser of their own.</summary>
internal sealed record Actor(PortaalClient Client, ClaimsPrincipal Persoon)
{
    /// <summary>The columns of toegang.txt.</summary>
    public static IReadOnlyList<string> Namen { get; } =
        ["bezoeker", "zonder-profiel", Rollen.Begeleider, .. Rollen.Departement, "andere-organisatie", "ingetrokken"];

    /// <summary>Whether an address belongs to the department.</summary>
    public static bool IsBeheer(string route) => route.StartsWith("/beheer", StringComparison.Ordinal);

    /// <summary>Somebody who may use an address: of the organisation, or of the department.</summary>
    public static Task<Actor> VoorAsync(Portaal portaal, Proefdossier dossier, string route, PortaalHost? host = null) =>
        IsBeheer(route)
            ? MedewerkerAsync(portaal, Formulier.Alle.FirstOrDefault(formulier => formulier.Route == route)?.Wie ?? Rollen.Beslisser, host)
            : BegeleiderAsync(portaal, dossier.Organisatie, host);

    public static Task<Actor> MaakAsync(Portaal portaal, Proefdossier dossier, string naam) => naam switch
    {
        "bezoeker" => Task.FromResult(new Actor(portaal.Bezoeker(), new())),
        "zonder-profiel" => VanAsync(portaal.Host, dossier.Organisatie.Persoon.Principal),
        Rollen.Begeleider => BegeleiderAsync(portaal, dossier.Organisatie),
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

    private static async Task<Actor> AndereOrganisatieAsync(Portaal portaal) => await BegeleiderAsync(portaal, await portaal.MaakOrganisatieAsync());

    private static async Task<Actor> IngetrokkenAsync(Portaal portaal, TestOrganisatie organisatie)
    {
        var actor = await BegeleiderAsync(portaal, organisatie);
        await organisatie.TrekRechtInAsync(organisatie.Persoon);
        return actor;
    }

    private static async Task<Actor> MedewerkerAsync(Portaal portaal, string rol, PortaalHost? host = null)
    {
        var (persoon, profiel) = (new TestPersoon(), new AmaWvg.Kernel.Contracts.Toegang.Profiel(Toegangsrecht.Departement, null, "Departement Zorg", "Brussel", [rol]));
        await using var insert = portaal.Eigenaar.CreateCommand("insert into toegang.toegangsrecht values ($1, $2, $3, $4, $5)");
        foreach (var value in (object[])[persoon.Insz.Waarde, profiel.Sleutel, profiel.Naam, profiel.Gemeente, profiel.Rollen.ToArray()])
            insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
        return await VanAsync(host ?? portaal.Host, Profielsessie.Van(persoon.Principal, profiel, meerProfielen: false));
    }

    private static async Task<Actor> VanAsync(PortaalHost host, ClaimsPrincipal persoon) => new(await TestSessie.MeldAanAsync(host, persoon), persoon);
}
