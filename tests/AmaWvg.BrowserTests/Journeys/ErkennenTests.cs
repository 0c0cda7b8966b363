namespace AmaWvg.BrowserTests.Journeys;

/// <summary>From the first application of a fresh organisation to its first agreement, with the department in between.</summary>
public sealed class ErkennenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Recognition_FromApplicationToFirstAgreement_Works(bool script)
    {
        await using var aanvrager = await proefstand.AanvragerAsync(script);
        await aanvrager.GaNaarAsync("/overeenkomsten");
        await Assertions.Expect(aanvrager.Page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe overeenkomst" })).ToHaveCountAsync(0);
        await aanvrager.DienInAsync();
        var naam = await aanvrager.Page.Locator("dl.facts dd").First.InnerTextAsync();

        await using var departement = await proefstand.DepartementAsync(script);
        await departement.GaNaarAsync("/beheer");
        await departement.KlikAsync("Dossiers");
        await departement.KlikAsync("Ingediend op");
        await departement.VerwachtPadAsync("sorteer=ingediend");
        await departement.KlikAsync("Ingediend op");
        await departement.Page.GetByRole(AriaRole.Link, new() { Name = $"Bekijk dossier {naam}", Exact = true }).ClickAsync();
        await departement.VerwachtKopAsync($"Dossier {naam}");
        await departement.VerwachtAsync("tewerkstellingsattest.pdf");
        await departement.KlikAsync("Ontvankelijk");
        await departement.DrukAsync("Ontvankelijk");
        await departement.VerwachtAsync("Erkenningsaanvraag ontvankelijk verklaard");
        await departement.KlikAsync("Goedkeuren");
        await departement.KeurGoedAsync();

        await aanvrager.GaNaarAsync("/mijn-voorziening");
        await aanvrager.VerwachtAsync($"Actief tot en met {DutchDate.Format(Proefmelding.Vandaag.AddYears(5).AddDays(-1))}");
        var download = await aanvrager.Page.RunAndWaitForDownloadAsync(() => aanvrager.KlikAsync("erkenningsbesluit.pdf"));
        Assert.Equal("erkenningsbesluit.pdf", download.SuggestedFilename);
        await aanvrager.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk aanvraag" }).ClickAsync();
        await aanvrager.VerwachtAsync("Goedgekeurd");
        await aanvrager.MeldOvereenkomstAsync(new());
    }
}
