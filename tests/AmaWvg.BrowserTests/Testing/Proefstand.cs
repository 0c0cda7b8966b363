using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(AmaWvg.BrowserTests.Testing.Proefstand))]

namespace AmaWvg.BrowserTests.Testing;

/// <summary>One portal and one browser for all tests; each test gets a window of its own. A class that needs the example data untouched asks one for itself.</summary>
public sealed class Proefstand : IAsyncLifetime
{
    private const int Geduld = 15_000;
    private const string Departement = "Departement Zorg";
    private const string Toegangsbeheer = "Toegangsbeheer van De Lochting";

    private readonly ConcurrentDictionary<(string Persoon, string Organisatie), Lazy<Task<string>>> _aanmeldingen = new();
    private ChromiumProgram? _chromium;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Portaal? _portaal;
    private bool _script = true;

    /// <summary>Address of the portal.</summary>
    public Uri Adres => _portaal!.Adres;

    /// <summary>Address of the sign-in provider.</summary>
    public Uri Provider => _portaal!.Provider;

    internal Sessietafel Sessies => _portaal!.Sessies;

    internal DirectoryInfo Mail => _portaal!.Mail;

    internal string Eigenaar => _portaal!.Eigenaar;

    /// <summary>Changes the database as its owner.</summary>
    internal Task VoerUitAsync(string sql) => _portaal!.VoerUitAsync(sql);

    /// <summary>Where the HTML of every state goes, for the Nu validator.</summary>
    public static DirectoryInfo Paginas { get; } = Repository.EmptyArtifacts("paginas");

    /// <summary>The same portal and browser, in which every window has JavaScript off.</summary>
    public Proefstand ZonderScript
    {
        get
        {
            var copy = (Proefstand)MemberwiseClone();
            copy._script = false;
            return copy;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var portaal = Portaal.StartAsync();
        Assertions.SetDefaultExpectTimeout(Geduld);
        _chromium = await ChromiumProgram.FindAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(_chromium.Options);
        _portaal = await portaal;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _chromium?.Dispose();
        if (_portaal is not null)
            await _portaal.DisposeAsync();
    }

    /// <summary>A window in which nobody is signed in.</summary>
    public Task<Venster> BezoekerAsync(bool script = true) => OpenAsync(null, script && _script);

    /// <summary>A window in which Test Begeleider is signed in for De Lochting.</summary>
    public Task<Venster> BegeleiderAsync(bool script = true) => AangemeldAsync("Test Begeleider", "De Lochting", script);

    /// <summary>A window in which Test Dossierbeheer is signed in for the department.</summary>
    public Task<Venster> DepartementAsync(bool script = true) => AangemeldAsync("Test Dossierbeheer", Departement, script);

    /// <summary>A window in which Test Toegangsbeheerder is signed in for the access chain of De Lochting.</summary>
    public Task<Venster> ToegangsbeheerderAsync(bool script = true) => AangemeldAsync("Test Toegangsbeheerder", Toegangsbeheer, script);

    /// <summary>A window in which somebody signed in through the provider and chose an organisation; that is done once for all tests.</summary>
    public async Task<Venster> AangemeldAsync(string persoon, string organisatie, bool script = true) =>
        await OpenAsync(await _aanmeldingen.GetOrAdd((persoon, organisatie), new Lazy<Task<string>>(() => MeldAanAsync(persoon, organisatie))).Value, script && _script);

    /// <summary>A window in which Test Begeleider has just signed in for De Lochting, for pages that ask for a fresh sign-in.</summary>
    public async Task<Venster> VerseBegeleiderAsync() => await OpenAsync(await MeldAanAsync("Test Begeleider", "De Lochting"), _script);

    private async Task<string> MeldAanAsync(string persoon, string organisatie)
    {
        await using var venster = await BezoekerAsync();
        await venster.MeldAanAsync(persoon);
        await venster.KiesProfielAsync(organisatie, organisatie == Departement ? "Te doen" : organisatie == Toegangsbeheer ? "Toegangsbeheer" : organisatie is "Zorginspectie" ? "Inspectierondes" : "Overeenkomsten");
        return await venster.Page.Context.StorageStateAsync();
    }

    private async Task<Venster> OpenAsync(string? aanmelding, bool script)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Adres.ToString(),
            JavaScriptEnabled = script,
            StorageState = aanmelding,
            Locale = "nl-BE",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(Geduld);
        return new(await context.NewPageAsync(), new(context, Adres, Provider), script);
    }
}
