using System.Collections.Concurrent;
using AmaWvg.Host;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Host.SignIn;

// The smallest portal that signs in: the handler under test, a cookie, and a page that says who you are.
internal sealed class SignInPortal : IAsyncDisposable
{
    private readonly WebApplication app;

    private SignInPortal(WebApplication app, LyingProvider provider, ManualClock clock) =>
        (this.app, Provider, Clock) = (app, provider, clock);

    public LyingProvider Provider { get; }

    public ManualClock Clock { get; }

    public LogLines Log { get; private init; } = new();

    public Dictionary<string, string?> Asked { get; } = [];

    public static async Task<SignInPortal> StartAsync(Action<OidcOptions>? change = null, ProviderProfile profile = ProviderProfile.Generiek)
    {
        var clock = new ManualClock();
        var provider = await LyingProvider.StartAsync(clock, profile);
        var log = new LogLines();
        var used = new ConcurrentDictionary<string, bool>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.None);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Aanmelden:Authority"] = provider.Issuer,
            ["Aanmelden:ClientId"] = LyingProvider.ClientId,
            ["Aanmelden:ClientSecret"] = LyingProvider.ClientSecret,
            ["Aanmelden:Profile"] = $"{profile}",
        });
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddHttpContextAccessor().AddSingleton<Beveiligingslog>();
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        builder.Services.AddAuthentication(OidcExtensions.CookieScheme)
            .AddCookie(OidcExtensions.CookieScheme, cookie => cookie.Cookie.Name = "__Host-eloket")
            .AddExternOidc(builder.Configuration);
        builder.Services.Configure<OidcOptions>(OidcExtensions.Scheme, options =>
        {
            options.KeyRefreshInterval = TimeSpan.FromSeconds(1);
            // Most unknown keys are lies, for which no new key will ever come.
            options.KeyRefreshWait = TimeSpan.FromMilliseconds(100);
            // A slow test machine is no lie; the test of a provider that hangs sets its own.
            options.BackchannelTimeout = TimeSpan.FromMinutes(1);
            options.UseOnce = (_, asked, _) => Task.FromResult(used.TryAdd(asked, true));
            change?.Invoke(options);
        });

        var app = builder.Build();
        var portal = new SignInPortal(app, provider, clock) { Log = log };
        app.UseAuthentication();
        app.MapGet("/", () => "openbaar");
        app.MapGet("/start", (string? terug) => Results.Challenge(
            new AuthenticationProperties(portal.Asked) { RedirectUri = terug }, [OidcExtensions.Scheme]));
        app.MapGet("/wie", (HttpContext context) => string.Join('\n', context.User.Claims.Select(claim => $"{claim.Type}={claim.Value}")));
        app.MapGet("/uit", (HttpContext context, OidcSignOut signOut) => signOut.SignOutUrlAsync(context));
        await app.StartAsync();
        return portal;
    }

    public Browser Open() => new(app.GetTestServer());

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<IQueryCollection> ChallengeAsync(Browser browser, string back = "/wie")
    {
        using var response = await browser.GetAsync($"/start?terug={Uri.EscapeDataString(back)}");
        return new QueryCollection(QueryHelpers.ParseQuery(response.Headers.Location!.Query));
    }

    public Dictionary<string, string?> HonestReturn(IQueryCollection question)
    {
        var answer = new Dictionary<string, string?> { ["code"] = Provider.Authorize(question), ["state"] = question["state"] };
        if (Provider.Profile == ProviderProfile.Generiek) answer["iss"] = Provider.Issuer;
        return answer;
    }

    public static string ReturnAddress(Dictionary<string, string?> answer) => QueryHelpers.AddQueryString("/aanmelden/terug", answer);

    // Where the browser ends, and who it is then.
    public async Task<(string Location, string Who)> SignInAsync(Browser browser, string back = "/wie")
    {
        var question = await ChallengeAsync(browser, back);
        return await ReturnAsync(browser, ReturnAddress(HonestReturn(question)));
    }

    public static async Task<(string Location, string Who)> ReturnAsync(Browser browser, string address, HttpMethod? method = null)
    {
        using var response = await browser.SendAsync(method ?? HttpMethod.Get, address);
        using var who = await browser.GetAsync("/wie");
        return (response.Headers.Location?.OriginalString ?? $"{(int)response.StatusCode}", await who.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Provider.DisposeAsync();
    }

    internal sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
