using System.Globalization;
using System.Security.Claims;
using AmaWvg.Toegang.VerseAanmelding;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang;

/// <summary>Showing the key again, and the page for when that does not work out. The session stays as it is until it does.</summary>
internal static class OpnieuwEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ToegangUrls.Opnieuw, Get).RequireAuthorization(Policies.Aangemeld);
        endpoints.MapGet(ToegangUrls.OpnieuwSleutel, VraagAsync).RequireAuthorization(Policies.Aangemeld);
    }

    private static IResult Get(string? terug, string? fout, string? ingevuld) => OpnieuwPage.Create(new(
        ToegangUrls.OpnieuwSleutelVoor(LokaalAdres.OrHome(terug)),
        ingevuld is "kwijt" ? "Uw formulier kon niet bewaard worden. Meld u opnieuw aan en verstuur het nog eens." : Aanmeldfout.Tekst(fout)));

    private static Task VraagAsync(string? terug, HttpContext context, IExterneAanmelding provider, IOptions<VerseAanmeldingOptions> options) =>
        provider.MeldOpnieuwAanAsync(context, LokaalAdres.OrHome(terug), options.Value.SterkeSleutels, options.Value.Versheid);
}

/// <summary>What somebody reads who is signed in and must show the key again.</summary>
/// <param name="Url">Address that asks for the key.</param>
/// <param name="Bericht">Why it did not work out the last time, or that a form was not kept; null when there is nothing to say.</param>
public sealed record OpnieuwView(string Url, string? Bericht);

internal sealed class VerseAanmeldingRequirement : IAuthorizationRequirement;

/// <summary>Judges this session alone: what the same person showed in another one does not count.</summary>
internal sealed class VerseAanmeldingHandler(IOptions<VerseAanmeldingOptions> options, TimeProvider clock) : AuthorizationHandler<VerseAanmeldingRequirement>
{
    // The provider's clock may be a little ahead.
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, VerseAanmeldingRequirement requirement)
    {
        if (IsStrong(context.User) && IsFresh(context.User))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private bool IsStrong(ClaimsPrincipal user) =>
        user.FindFirstValue(PersoonClaims.Acr) is { } key && options.Value.SterkeSleutels.Split(' ').Contains(key, StringComparer.Ordinal);

    // A provider that does not say when the key was shown may have seen it long ago.
    private bool IsFresh(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(PersoonClaims.AuthTime), CultureInfo.InvariantCulture, out var seconds)
        && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds) is var age && age >= -Skew && age <= options.Value.Versheid;
}

/// <summary>Sends who lacks nothing but a fresh sign-in to show the key again; every other answer is the framework's own.</summary>
internal sealed class VerseAanmeldingResultHandler(IParkeerplaats parkeerplaats) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _framework = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() is { Count: > 0 } failed && failed.TrueForAll(one => one is VerseAanmeldingRequirement)
            ? AskAsync(context)
            : _framework.HandleAsync(next, context, policy, authorizeResult);

    private async Task AskAsync(HttpContext context)
    {
        var url = HttpMethods.IsGet(context.Request.Method)
            ? ToegangUrls.OpnieuwSleutelVoor(context.Request.Path + context.Request.QueryString)
            : await parkeerplaats.ParkeerAsync(context)
                ? ToegangUrls.OpnieuwSleutelVoor(context.Request.Path)
                : ToegangUrls.OpnieuwNaVerlies(context.Request.Path);
        if (context.Request.IsHtmx())
            context.Response.Htmx(h => h.Redirect(url));
        else
            await Redirects.SeeOther(url).ExecuteAsync(context);
    }
}
