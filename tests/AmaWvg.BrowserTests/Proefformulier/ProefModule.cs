using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.BrowserTests.Proefformulier;

/// <summary>A module of the tests alone: one form with more kinds of fields than the portal has yet. It saves nothing.</summary>
internal sealed class ProefModule : IPortalModule
{
    public const string Pad = "/proef";
    public const string Vers = "/proef/vers";

    public IReadOnlyList<MenuTab> Menu { get; } = [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Pad).RequireAuthorization(Policies.Begeleider);
        group.MapGet("", (HersteldFormulier hersteld) => ProefPage.Create(hersteld.Lees(ProefForm.Van) ?? new()));
        group.MapPost("", async (HttpContext context) => ProefPage.Create(ProefForm.Van(await context.Request.ReadFormAsync())));
        group.MapGet("/vers", (HersteldFormulier hersteld) => VersPage.Create(hersteld.Lees(ProefForm.Van)?.Naam ?? ""));
        group.MapPost("/vers", () => Redirects.SeeOther("/overeenkomsten")).RequireVerseAanmelding();
    }
}
