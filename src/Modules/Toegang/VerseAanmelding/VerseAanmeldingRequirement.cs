using System.Globalization;
using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace AmaWvg.Toegang.VerseAanmelding;

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
