using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AmaWvg.Tests.Domein.Types;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>A national number typed in any filter stands in no request, address, history, title or Referer.</summary>
public sealed partial class InszInAdresTests(Proefstand proefstand)
{
    private static readonly (string Lijst, string[] Velden)[] Lijsten =
    [
        ("/overeenkomsten", ["zoek", "naam", "voornaam", "referentie", "startVan"]),
        ("/begeleiding", ["zoek"]),
        ("/mijn-berichten", ["onderwerp"]),
        ("/begeleiding/werkposten", ["zoek"]),
        ("/beheer/overeenkomsten", ["zoek", "voorziening"]),
        ("/beheer/voorzieningen", ["zoek"]),
        ("/beheer/remediering", ["zoek"]),
        ("/beheer/berichten/vragen", ["zoek"]),
    ];

    public static TheoryData<string, string, bool> Velden { get; } =
        [.. Lijsten.SelectMany(lijst => lijst.Velden.SelectMany(veld => new[] { true, false }.Select(script => new TheoryDataRow<string, string, bool>(lijst.Lijst, veld, script))))];

    [Theory]
    [MemberData(nameof(Velden))]
    public async Task Filter_NumberTyped_LeavesNoTrace(string lijst, string veld, bool script)
    {
        await using var venster = await (lijst.StartsWith("/beheer", StringComparison.Ordinal) ? proefstand.DepartementAsync(script) : proefstand.BegeleiderAsync(script));
        var sporen = new ConcurrentQueue<string>();
        venster.Page.Request += (_, verzoek) => sporen.Enqueue($"{verzoek.Url} {verzoek.Headers.GetValueOrDefault("referer")} {verzoek.Headers.GetValueOrDefault("hx-current-url")}");
        foreach (var getypt in Inszteksten.Met[..2])
        {
            await venster.GaNaarAsync(lijst);
            if (await venster.Page.Locator(".filter details:not([open]) summary").CountAsync() > 0)
                await venster.Page.GetByText("Meer filters").ClickAsync();
            var vak = venster.Page.Locator($"form.filter [name={veld}]");
            await vak.FillAsync(getypt);
            if (script)
                await Assertions.Expect(venster.Page.Locator(".results")).ToContainTextAsync("INSZ-nummer");
            await venster.Page.RunAndWaitForResponseAsync(() => vak.PressAsync("Enter"), answer => answer.Request.Method == "POST");
            if (lijst.EndsWith("overeenkomsten", StringComparison.Ordinal))
                await venster.VerwachtPadAsync("[?/]deelnemer");
            await Assertions.Expect(venster.Page.Locator(".results")).ToContainTextAsync("INSZ-nummer");
            sporen.Enqueue($"{venster.Page.Url} {await venster.Page.TitleAsync()}");
            if (script)
                sporen.Enqueue(await venster.Page.EvaluateAsync<string>("() => [location.href, document.title, document.referrer, ...navigation.entries().map(e => e.url)].join(' ')"));
        }

        Assert.True(sporen.Count > 5);
        Assert.DoesNotContain(sporen, spoor => Insztekst.Bevat(Sleutel().Replace(Uri.UnescapeDataString(Uri.UnescapeDataString(spoor)), "x")));
    }

    // The groups of a key are no number.
    [GeneratedRegex("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")]
    private static partial Regex Sleutel();
}
