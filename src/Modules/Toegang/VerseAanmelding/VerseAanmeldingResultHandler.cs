using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Toegang.VerseAanmelding;

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
