using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>
/// A window with a session of its own, of a person whom no other test knows, and a clock that the test moves: what is kept for this
/// person disturbs nobody.
/// </summary>
internal sealed partial class Zitting : IAsyncDisposable
{
    private const string Cookie = "__Host-eloket";
    private const int Typpauze = 1_000;

    private readonly Proefstand _proefstand;
    private readonly string _persoon = $"persoon-{Guid.NewGuid():N}";
    private readonly string _voorbeeld;

    private Zitting(Proefstand proefstand, Venster venster, string voorbeeld) => (_proefstand, Venster, _voorbeeld) = (proefstand, venster, voorbeeld);

    public Venster Venster { get; }

    public static async Task<Zitting> OpenAsync(
        Proefstand proefstand, bool script = true, string naam = "Test Begeleider", string organisatie = "De Lochting")
    {
        var venster = await proefstand.AangemeldAsync(naam, organisatie, script);
        await venster.Page.Clock.InstallAsync();
        var zitting = new Zitting(proefstand, venster, await CookieAsync(venster));
        await zitting.SessieAsync(metProfiel: true);
        return zitting;
    }

    /// <summary>The window of somebody who signed in through the provider.</summary>
    public static async Task<Zitting> VanAsync(Proefstand proefstand, Venster venster) => new(proefstand, venster, await CookieAsync(venster));

    public ValueTask DisposeAsync() => Venster.DisposeAsync();

    /// <summary>A new session of the same person, as after a sign-in in another window.</summary>
    public async Task SessieAsync(bool metProfiel) => await Venster.Page.Context.AddCookiesAsync(
    [
        new()
        {
            Name = Cookie,
            Value = await _proefstand.Sessies.NieuweAsync(_voorbeeld, _persoon, metProfiel),
            Domain = _proefstand.Adres.Host,
            Path = "/",
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteAttribute.Lax,
        },
    ]);

    /// <summary>From the sign-in page, past the provider, to the choice of a profile.</summary>
    public async Task MeldOpnieuwAanAsync()
    {
        var link = await Venster.Page.GetByRole(AriaRole.Link, new() { Name = "Aanmelden met digitale sleutel" }).GetAttributeAsync("href");
        await SessieAsync(metProfiel: false);
        await Venster.GaNaarAsync($"/profiel{Terug().Match(link!)}");
        await Venster.VerwachtKopAsync("Kies een profiel");
    }

    /// <summary>Asks or changes the row of the session; the statement calls its key $1.</summary>
    public async Task<T?> RijAsync<T>(string sql) => await _proefstand.Sessies.RijAsync<T>(await CookieAsync(Venster), sql);

    /// <summary>When the person was last active.</summary>
    public Task<DateTime> LaatstActiefAsync() => RijAsync<DateTime>("select laatst_actief from kernel.sessie where sleutel = $1");

    /// <summary>Ends the session from the server.</summary>
    public Task BeeindigAsync() => RijAsync<object>("update kernel.sessie set beeindigd = now(), reden = 'test' where sleutel = $1");

    /// <summary>Makes the session older than it is.</summary>
    public Task VerouderAsync(TimeSpan tijd) => RijAsync<object>(FormattableString.Invariant(
        $"update kernel.sessie set begonnen = begonnen - interval '{tijd.TotalSeconds} seconds' where sleutel = $1"));

    /// <summary>Time in which the person does nothing: for the server and for the page.</summary>
    public async Task VerstrijktAsync(TimeSpan tijd)
    {
        await VerouderAsync(tijd);
        await RijAsync<object>(FormattableString.Invariant(
            $"update kernel.sessie set laatst_actief = laatst_actief - interval '{tijd.TotalSeconds} seconds' where sleutel = $1"));
        await TikAsync(tijd);
    }

    /// <summary>Time on the page alone, until it asked the server. What was typed is answered first: a leap of time would break off that question.</summary>
    public async Task TikAsync(TimeSpan tijd)
    {
        await Venster.Page.Clock.RunForAsync(Typpauze);
        await Assertions.Expect(Venster.Page.Locator(".htmx-request")).ToHaveCountAsync(0);
        await Venster.Page.RunAndWaitForResponseAsync(
            () => Venster.Page.Clock.FastForwardAsync((long)tijd.TotalMilliseconds), answer => answer.Url.EndsWith("/sessie", StringComparison.Ordinal));
    }

    private static async Task<string> CookieAsync(Venster venster) =>
        (await venster.Page.Context.CookiesAsync()).Single(cookie => cookie.Name == Cookie).Value;

    [GeneratedRegex(@"\?terug=.+")]
    private static partial Regex Terug();
}
