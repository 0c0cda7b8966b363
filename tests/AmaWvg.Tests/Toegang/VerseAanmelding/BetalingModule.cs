using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

/// <summary>A module of the tests alone, with what later modules will ask: a form that needs a fresh sign-in. It saves nothing.</summary>
internal sealed class BetalingModule : IPortalModule
{
    public const string Pagina = "/betaling";
    public const string Formulier = "/betaling/rekening";
    public const string ZonderPagina = "/betaling/vrijgeven";
    public const string Klaar = "/overeenkomsten";

    public IReadOnlyList<MenuTab> Menu { get; } = [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        group.MapGet(Pagina, () => BetalingPage.Create("")).RequireVerseAanmelding();
        group.MapGet(Formulier, (HersteldFormulier hersteld) => BetalingPage.Create(hersteld.Lees(Rekening) ?? ""));
        group.MapPost(Formulier, Post).RequireVerseAanmelding();
        group.MapPost(ZonderPagina, Post).RequireVerseAanmelding();
    }

    private static IResult Post() => Redirects.SeeOther(Klaar);

    private static string Rekening(IFormCollection form) => FormText.Read(form, "rekening");
}
