namespace AmaWvg.BrowserTests.Testing;

/// <summary>A window used without a mouse: each stop on the way has a visible focus.</summary>
internal static class Toetsenbord
{
    private const int LangsteWeg = 120;

    private const string Fault = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return 'The focus is on body.';
          const s = getComputedStyle(e), box = e.getBoundingClientRect();
          const ring = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
          const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return ring && seen ? '' : `No visible focus on ${e.outerHTML.slice(0, 150)}`;
        }
        """;

    /// <summary>Presses Tab until the control has the focus.</summary>
    public static async Task TabNaarAsync(this Venster venster, ILocator control)
    {
        await control.WaitForAsync();
        for (var i = 0; i < LangsteWeg; i++)
        {
            if (await control.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await venster.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await venster.Page.EvaluateAsync<string>(Fault));
        }
        Assert.Fail($"Tab does not reach {control}.");
    }

    public static async Task TypInAsync(this Venster venster, string label, string tekst)
    {
        await venster.TabNaarAsync(venster.Veld(label));
        await venster.Page.Keyboard.PressAsync("Control+A");
        await venster.Page.Keyboard.TypeAsync(tekst);
    }

    public static async Task EnterAsync(this Venster venster, AriaRole role, string naam)
    {
        await venster.TabNaarAsync(venster.Page.GetByRole(role, new() { Name = naam }).First);
        await venster.Page.Keyboard.PressAsync("Enter");
    }
}
