using AmaWvg.MijnVoorziening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>A step of an application with two questions that ask for files, as a page of the portal.</summary>
internal sealed class ProefModule : IPortalModule
{
    public static IReadOnlyList<string> Vragen { get; } = ["diploma", "polis"];

    public IReadOnlyList<MenuTab> Menu => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/proef/{aanvraag:guid}").RequireAuthorization(Policies.Begeleider);
        group.MapGet("", async (Guid aanvraag, Bijlagenkluis kluis, CancellationToken cancellationToken) =>
            ProefPage.Create(await ViewAsync(kluis, aanvraag, FormErrors.None, cancellationToken)));
        group.MapPost("", PostAsync).MetBijlagen();
        group.MapPost("/schijf", SchijfAsync).MetBijlagen();
        group.MapPost("/{bijlage:guid}/verwijderen", async (Guid aanvraag, Guid bijlage, Bijlagenkluis kluis, CancellationToken cancellationToken) =>
            await kluis.VerwijderAsync(aanvraag, bijlage, $"/proef/{aanvraag}", cancellationToken) ? Redirects.SeeOther($"/proef/{aanvraag}") : Results.NotFound());
    }

    private static async Task<IResult> PostAsync(Guid aanvraag, HttpRequest request, Bijlagenkluis kluis, CancellationToken cancellationToken)
    {
        var keuzes = Bestandskeuze.Uit(await request.ReadFormAsync(cancellationToken), Vragen);
        var errors = keuzes.Count == 0
            ? FormErrors.None.Add(Bestandskeuze.Veld(Vragen[0]), Bestandsfout.Geen)
            : await kluis.VoegToeAsync(aanvraag, keuzes, $"/proef/{aanvraag}", cancellationToken);
        return errors.Any
            ? Results.RazorSlice(ProefPage.Create(await ViewAsync(kluis, aanvraag, errors, cancellationToken)), StatusCodes.Status422UnprocessableEntity)
            : Redirects.SeeOther($"/proef/{aanvraag}");
    }

    // While the files of a form are open: how long they are, and whether any of them has a name on disk, which a killed portal would leave.
    private static async Task<IResult> SchijfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        // Another test may be between making a file and taking its name away.
        var heeftNaam = !SpinWait.SpinUntil(() => Directory.GetFiles(Path.GetTempPath(), "amawvg-*").Length == 0, TimeSpan.FromSeconds(20));
        return Redirects.SeeOther($"/{form.Files.Sum(bestand => bestand.Length)}/{(heeftNaam ? "met-naam" : "zonder-naam")}");
    }

    private static async Task<ProefView> ViewAsync(Bijlagenkluis kluis, Guid aanvraag, FormErrors errors, CancellationToken cancellationToken)
    {
        var bijlagen = await kluis.VanAsync(aanvraag, cancellationToken);
        return new($"/proef/{aanvraag}", errors,
        [
            .. Vragen.Select(vraag => new BijlagenView(vraag, vraag == "diploma" ? "Diploma" : "Polis", $"/proef/{aanvraag}",
                [.. bijlagen.Where(b => b.Vraag == vraag).Select(b => BijlageRij.Van(b, $"/proef/{aanvraag}/{b.Id}/verwijderen"))])
            {
                Error = errors[Bestandskeuze.Veld(vraag)],
            }),
        ]);
    }
}

/// <summary>What the step shows.</summary>
public sealed record ProefView(string Url, FormErrors Errors, IReadOnlyList<BijlagenView> Vragen);
