using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The overview as people use it.</summary>
internal static partial class Overzicht
{
    private const string Luister = """
        () => {
          window.gezegd = [];
          const melding = document.getElementById('melding');
          new MutationObserver(() => melding.textContent && window.gezegd.push(melding.textContent)).observe(melding, { childList: true });
        }
        """;

    public static ILocator Zoekvak(this Venster venster) => venster.Veld("Zoeken in overeenkomsten");

    public static ILocator Aantal(this Venster venster) => venster.Page.Locator("#overzicht-aantal");

    public static ILocator Meldregel(this Venster venster) => venster.Page.Locator("#melding");

    public static ILocator Rijen(this Venster venster) => venster.Page.Locator("#overzicht-resultaten tbody tr");

    public static Task VerwachtPadAsync(this Venster venster, string regex) => Assertions.Expect(venster.Page).ToHaveURLAsync(new Regex(regex));

    /// <summary>Opens the overview; with <see cref="GezegdAsync"/> all that is announced from now on.</summary>
    public static async Task OpenOverzichtAsync(this Venster venster, string query = "")
    {
        await venster.GaNaarAsync("/overeenkomsten" + query);
        if (venster.Script)
            await venster.LuisterAsync();
    }

    /// <summary>Answers in the place of the portal when this is searched for.</summary>
    public static Task OnderschepAsync(this Venster venster, string zoek, Func<IRoute, Task> antwoord, int? keren = null) => venster.Page.RouteAsync(
        "**/overeenkomsten",
        route => route.Request.PostData?.Contains($"zoek={zoek}", StringComparison.Ordinal) is true ? antwoord(route) : route.FallbackAsync(),
        new() { Times = keren });

    /// <summary>Keeps all that is announced on this page.</summary>
    public static Task LuisterAsync(this Venster venster) => venster.Page.EvaluateAsync(Luister);

    public static Task<string[]> GezegdAsync(this Venster venster) => venster.Page.EvaluateAsync<string[]>("() => window.gezegd");

    public static async Task<int> TelAsync(this Venster venster) =>
        int.Parse(Getal().Match(await venster.Aantal().InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Types letter by letter, quicker than the pause of the search however slow the machine is.</summary>
    public static async Task TypAsync(this ILocator veld, string tekst)
    {
        await veld.FocusAsync();
        await veld.EvaluateAsync(
            "(field, text) => { for (const letter of text) { field.value += letter; field.dispatchEvent(new InputEvent('input', { bubbles: true })); } }",
            tekst);
    }

    [GeneratedRegex(@"\d+|Geen")]
    private static partial Regex Getal();
}
