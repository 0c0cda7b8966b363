using System.Collections.Concurrent;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>What people type is text in a real browser too: no script runs and nothing is asked.</summary>
public sealed class MarkeringTests(Proefstand proefstand)
{
    private const string Schilder = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.merk ?? null))))";

    public static TheoryData<string> Merken =>
    [
        "<img src=/merk onerror=window.merk=1>",
        "\"><svg onload=window.merk=1><script src=/merk></script>",
        "' data-hx-get=\"/merk\" data-hx-trigger=\"load\" x='",
        "\" data-hx-get=\"/merk\" data-hx-trigger=\"load\" x=\"",
        "<p hx-get=/merk data-hx-get=/merk data-hx-trigger=load>",
    ];

    [Theory]
    [MemberData(nameof(Merken))]
    public async Task Show_TypedMarkup_RunsNothingAndAsksNothing(string merk)
    {
        await using var venster = await proefstand.BegeleiderAsync();
        var asked = new ConcurrentQueue<string>();
        venster.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);

        var melding = new Proefmelding { Voornaam = merk, Referentie = merk };
        await venster.MeldOvereenkomstAsync(melding);
        await KijkAsync(venster, merk);
        var details = venster.Pad;
        foreach (var link in new[] { "Wijzig naam", "Wijzig referentie", "Stopzetten" })
        {
            await venster.OpenAsync(link);
            await KijkAsync(venster, merk);
            await venster.GaNaarAsync(details);
        }
        await venster.OpenOverzichtAsync();
        await venster.Zoekvak().TypAsync(melding.Naam);
        await Assertions.Expect(venster.Rijen()).ToHaveCountAsync(1);
        await KijkAsync(venster, merk);

        Assert.DoesNotContain("/merk", asked);
    }

    private static async Task KijkAsync(Venster venster, string merk)
    {
        Assert.Null(await venster.Page.EvaluateAsync<int?>(Schilder));
        Assert.Contains(merk, await venster.Page.EvaluateAsync<string>(
            "() => document.body.innerText + [...document.querySelectorAll('input')].map(field => field.value).join()"), StringComparison.Ordinal);
    }
}
