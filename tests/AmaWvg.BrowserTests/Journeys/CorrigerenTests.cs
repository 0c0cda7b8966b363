using AmaWvg.BrowserTests.Pages;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>The department sets agreements right, and lets one organisation go up in another.</summary>
public sealed class CorrigerenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true, "Optimat")]
    [InlineData(false, "SOWEPO")]
    public async Task Correct_CancelAndAbsorb_TheOrganisationSeesWhatCameOfIt(bool script, string opgeslorpt)
    {
        var melding = new Proefmelding { Start = Proefmelding.Vandaag.AddDays(-70) };
        var insz = TestInsz.Nieuw().Weergave;
        await using (var beheer = await Correcties.OpenAsync(proefstand, melding, script))
        {
            await beheer.VraagAsync("INSZ wijzigen", "Nieuw INSZ-nummer", insz);
            await beheer.VerwachtAsync("Het nieuwe nummer geldt voor 1 overeenkomst.");
            await beheer.DrukAsync("INSZ wijzigen");
            await beheer.VerwachtAsync("INSZ-nummer gewijzigd");

            await beheer.VraagAsync("Overeenkomst annuleren");
            await beheer.DrukAsync("Overeenkomst annuleren");
            await beheer.VerwachtAsync("Overeenkomst geannuleerd");
        }
        await using (var begeleider = await proefstand.BegeleiderAsync(script))
        {
            await begeleider.GaNaarAsync($"/overeenkomsten?zoek={melding.Naam}&status=geannuleerd");
            await begeleider.VerwachtAsync(insz);
            await begeleider.OpenAsync("Details deelnemer");
            await begeleider.VerwachtAsync("Overeenkomst geannuleerd");
            await Assertions.Expect(begeleider.Page.GetByRole(AriaRole.Link, new() { Name = "Stopzetten" })).ToHaveCountAsync(0);
        }

        await using var venster = await Samengaan.OpenAsync(proefstand, opgeslorpt, script);
        await venster.VraagAsync("Overname", "Tot uw dienst");
        await venster.VulAsync("Reden", Correcties.Reden);
        await venster.DrukAsync("Overname bevestigen");
        await venster.VerwachtKopAsync(opgeslorpt);
        await Assertions.Expect(venster.Page.Locator(".notice.good h2")).ToHaveTextAsync("Overname verwerkt");
        var eersteDag = Proefmelding.Datum(Proefmelding.Vandaag.AddDays(1 - Proefmelding.Vandaag.Day).AddMonths(1));
        await venster.GaNaarAsync($"/beheer/overeenkomsten?voorziening=Tot uw dienst&startVan={eersteDag}&startTot={eersteDag}");
        await venster.OpenAsync("Bekijk");
        await venster.VerwachtAsync("Ging over van");
    }
}
