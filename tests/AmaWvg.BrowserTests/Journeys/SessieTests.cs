using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>The end of a session is told in time, and one key moves it.</summary>
public sealed class SessieTests(Proefstand proefstand)
{
    private static readonly TimeSpan Tik = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("Enter")]
    [InlineData("Escape")]
    public async Task Warning_FiveMinutesBeforeTheEnd_OneKeyKeepsThePersonSignedIn(string toets)
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        var venster = zitting.Venster;
        await venster.GaNaarAsync(Ingevuld.Nieuw);
        await venster.VulAsync("Voornaam", "Nele");

        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(26));

        await Assertions.Expect(venster.Bijna()).ToContainTextAsync("Nog 4 minuten.");
        await Assertions.Expect(venster.Knop("Aangemeld blijven")).ToBeFocusedAsync();
        var voordien = await zitting.LaatstActiefAsync();
        await venster.Page.Keyboard.PressAsync(toets);
        await Assertions.Expect(venster.Bijna()).ToBeHiddenAsync();
        await Assertions.Expect(venster.Veld("Voornaam")).ToBeFocusedAsync();
        await Assertions.Expect(venster.Veld("Voornaam")).ToHaveValueAsync("Nele");
        Assert.True(await zitting.LaatstActiefAsync() > voordien.AddMinutes(25));
    }

    [Fact]
    public async Task Warning_LeftAlone_CountsDownWithoutKeepingTheSessionAlive()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        await zitting.Venster.GaNaarAsync(Ingevuld.Nieuw);
        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(26));
        await Assertions.Expect(zitting.Venster.Bijna()).ToBeVisibleAsync();
        var voordien = await zitting.LaatstActiefAsync();

        for (var times = 0; times < 3; times++)
            await zitting.TikAsync(Tik);

        Assert.Equal(voordien, await zitting.LaatstActiefAsync());
        await Assertions.Expect(zitting.Venster.Bijna()).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Poll_SessionEnded_StopsAndLeavesItsLink()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten");
        var gevraagd = 0;
        await venster.Page.RouteAsync("**/proef", route =>
        {
            gevraagd++;
            return route.FulfillAsync(new() { Status = 401 });
        });
        await venster.Page.EvaluateAsync("""
            () => {
              document.querySelector('main').insertAdjacentHTML('beforeend',
                '<div id="verversing" data-hx-get="/proef" data-hx-trigger="every 1s" data-hx-swap="outerHTML"><p>Bezig</p><a id="ververs" href="/overeenkomsten">Vernieuw</a></div>');
              htmx.process(document.getElementById('verversing'));
            }
            """);

        await Assertions.Expect(venster.Page.Locator("#verversing")).ToHaveCountAsync(0);
        await Assertions.Expect(venster.Page.Locator("#ververs")).ToBeVisibleAsync();
        await venster.Page.WaitForTimeoutAsync(2500);
        Assert.Equal(1, gevraagd);
    }

    [Fact]
    public async Task Warning_AnotherTabWasUsed_DoesNotAppear()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        await zitting.Venster.GaNaarAsync(Ingevuld.Nieuw);

        await zitting.TikAsync(TimeSpan.FromMinutes(26));

        await zitting.Venster.VulAsync("Voornaam", "Nele");
        await Assertions.Expect(zitting.Venster.Bijna()).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Warning_EightHoursAlmostOver_SaysSoOnce()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        var (venster, dialoog) = (zitting.Venster, zitting.Venster.Dialoog("U wordt om"));
        await zitting.VerouderAsync(TimeSpan.FromMinutes(470));
        await venster.GaNaarAsync(Ingevuld.Nieuw);

        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(6));

        await Assertions.Expect(dialoog).ToContainTextAsync("Langer na elkaar aangemeld blijven kan niet.");
        await Assertions.Expect(venster.Knop("Verder werken")).ToBeFocusedAsync();
        await venster.DrukAsync("Verder werken");
        await Assertions.Expect(dialoog).ToBeHiddenAsync();
        await zitting.TikAsync(Tik);
        await Assertions.Expect(dialoog).ToBeHiddenAsync();
        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(5));
        await Assertions.Expect(venster.Einde()).ToBeVisibleAsync();
    }

    [Fact]
    public async Task End_NothingTyped_SignsInAndReturnsToThePage()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        var venster = zitting.Venster;
        await venster.GaNaarAsync("/overeenkomsten?status=lopend");
        await zitting.BeeindigAsync();
        await zitting.TikAsync(TimeSpan.FromMinutes(26));
        await Assertions.Expect(venster.Knop("Opnieuw aanmelden")).ToBeFocusedAsync();

        await venster.DrukAsync("Opnieuw aanmelden");
        await venster.VerwachtKopAsync("E-loket arbeidsmatige activiteiten");
        await zitting.MeldOpnieuwAanAsync();
        await venster.DrukAsync("Profiel bevestigen");

        await Assertions.Expect(venster.Page).ToHaveURLAsync(new Regex(@"/overeenkomsten\?status=lopend$"));
    }
}
