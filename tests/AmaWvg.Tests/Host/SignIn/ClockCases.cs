using AmaWvg.Host;
using static AmaWvg.Tests.Host.SignIn.SignInCase;

namespace AmaWvg.Tests.Host.SignIn;

// Clocks that jump or differ, and time that passes at the provider.
internal static class ClockCases
{
    public static readonly SignInCase[] All =
    [
        new("good: after nine minutes", null) { BeforeReturn = Advance(TimeSpan.FromMinutes(9)) },
        new("clock: after eleven minutes", AanmeldFout.Verlopen) { BeforeReturn = Advance(TimeSpan.FromMinutes(11)), ReachesTokenEndpoint = false },
        new("clock: a day later", AanmeldFout.Verlopen) { BeforeReturn = Advance(TimeSpan.FromDays(1)), ReachesTokenEndpoint = false },
        new("good: clock set back 20 s", null) { BeforeReturn = Advance(TimeSpan.FromSeconds(-20)) },
        new("clock: set back five minutes", AanmeldFout.Verlopen) { BeforeReturn = Advance(TimeSpan.FromMinutes(-5)), ReachesTokenEndpoint = false },
        Good("provider 20 s ahead", p => p.ClockError = TimeSpan.FromSeconds(20)),
        Good("provider 20 s behind", p => p.ClockError = TimeSpan.FromSeconds(-20)),
        Good("provider four minutes behind", p => p.ClockError = TimeSpan.FromMinutes(-4)),
        new("clock: provider five minutes ahead", AanmeldFout.OngeldigToken) { Lie = p => p.ClockError = TimeSpan.FromMinutes(5) },
        new("clock: provider six minutes behind", AanmeldFout.OngeldigToken) { Lie = p => p.ClockError = TimeSpan.FromMinutes(-6) },
        new("good: code redeemed after 29 s", null) { AfterCode = Advance(TimeSpan.FromSeconds(29)) },
        new("clock: code redeemed after 31 s", AanmeldFout.TokenAntwoord) { AfterCode = Advance(TimeSpan.FromSeconds(31)) },
    ];

    private static Action<SignInPortal> Advance(TimeSpan time) => portal => portal.Clock.Advance(time);
}
