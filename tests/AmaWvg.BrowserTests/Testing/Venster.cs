namespace AmaWvg.BrowserTests.Testing;

/// <summary>A browser window of one person, in the words of the screen.</summary>
public sealed class Venster : IAsyncDisposable
{
    private readonly Bewaker _bewaker;

    internal Venster(IPage page, Bewaker bewaker, bool script)
    {
        (Page, _bewaker, Script) = (page, bewaker, script);
        page.Response += (_, response) => Document = response.Request.IsNavigationRequest && response.Status is (< 300 or >= 400) ? response : Document;
    }

    public IPage Page { get; }

    /// <summary>The page as the server sent it.</summary>
    public IResponse? Document { get; private set; }

    /// <summary>Whether JavaScript is on.</summary>
    public bool Script { get; }

    public ILocator Kop => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Path and query of the address.</summary>
    public string Pad => new Uri(Page.Url).PathAndQuery;

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _bewaker.Check();
    }

    public async Task<int> GaNaarAsync(string pad) => (await Page.GotoAsync(pad))!.Status;

    public Task KlikAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    public Task DrukAsync(string knop) => Knop(knop).ClickAsync();

    public ILocator Knop(string naam) => Page.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    public ILocator Veld(string label) => Page.GetByLabel(label, new() { Exact = true });

    public ILocator Dialoog(string kop) => Page.GetByRole(AriaRole.Dialog, new() { Name = kop });

    /// <summary>The session almost ends.</summary>
    public ILocator Bijna() => Dialoog("Wilt u aangemeld blijven?");

    /// <summary>The session ended.</summary>
    public ILocator Einde() => Dialoog("U bent afgemeld");

    public Task VulAsync(string label, string tekst) => Veld(label).FillAsync(tekst);

    public async Task VerwachtKopAsync(string kop) => await Assertions.Expect(Kop).ToHaveTextAsync(kop);

    public async Task VerwachtAsync(string tekst) => await Assertions.Expect(Page.GetByText(tekst).First).ToBeVisibleAsync();

    /// <summary>A second window of the same person: same cookies.</summary>
    public async Task<Venster> TweedeAsync() => new(await Page.Context.NewPageAsync(), _bewaker, Script);

    /// <summary>From the portal's start page through the provider to the choice of a profile.</summary>
    public async Task MeldAanAsync(string persoon, string sleutel = "itsme")
    {
        await GaNaarAsync("/");
        await KlikAsync("Aanmelden met digitale sleutel");
        await VerwachtKopAsync("Aanmelden bij de testprovider");
        await Page.GetByLabel(sleutel).CheckAsync();
        await DrukAsync(persoon);
    }

    public async Task KiesProfielAsync(string organisatie, string kop = "Overeenkomsten")
    {
        await VerwachtKopAsync("Kies een profiel");
        await Page.GetByLabel(organisatie, new() { Exact = true }).CheckAsync();
        await DrukAsync("Profiel bevestigen");
        await VerwachtKopAsync(kop);
    }

    /// <summary>422: the title says so, the summary has the focus, and each message stands there and at its field.</summary>
    public async Task VerwachtFoutenAsync(params string[] fouten)
    {
        var samenvatting = Page.Locator("#fouten");
        await Assertions.Expect(samenvatting.GetByRole(AriaRole.Link)).ToHaveTextAsync(fouten);
        await Assertions.Expect(samenvatting).ToBeFocusedAsync();
        await Assertions.Expect(Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Fout: "));
        foreach (var fout in fouten)
            await Assertions.Expect(Page.Locator(".error", new() { HasTextString = fout }).First).ToBeVisibleAsync();
    }

    /// <summary>The one confirmation after a change, on the page with this heading.</summary>
    public async Task VerwachtBevestigingAsync(string kop, string pagina = "Details deelnemer")
    {
        await VerwachtKopAsync(pagina);
        await Assertions.Expect(Page.Locator(".notice.good h2")).ToHaveTextAsync(kop);
    }
}
