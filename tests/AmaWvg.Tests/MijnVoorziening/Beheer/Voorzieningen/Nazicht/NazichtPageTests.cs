namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen.Nazicht;

/// <summary>The page on which staff look at an account number that waits.</summary>
public sealed class NazichtPageTests(Portaal portaal)
{
    [Fact]
    public async Task Decide_FromALaterPageOfTheList_LeadsBackToIt()
    {
        var organisatie = await WachtendAsync();
        var staf = await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar);
        var voorziening = await staf.GetAsync($"/beheer/voorzieningen/{await organisatie.VoorzieningAsync()}?lijst=sorteer%3Dgemeente%26pagina%3D3&rij=4");

        var page = await staf.GetAsync(voorziening.Link("Kijk na rekeningnummer").GetAttribute("href")!);
        Assert.Equal(Terug(page), page.Link("Annuleren").GetAttribute("href"));
        var fout = await page.Form("Weigeren").VerstuurAsync();
        var gedaan = await fout.Form("Weigeren").Vul("Toelichting", "Het klopt niet.").VerstuurEnVolgAsync();

        foreach (var weer in new[] { await staf.GetAsync(Terug(page)), await staf.GetAsync(Terug(fout)), gedaan })
            Assert.Equal("/beheer/voorzieningen?sorteer=gemeente&pagina=3#rij-4", Terug(weer));
    }

    private async Task<TestOrganisatie> WachtendAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.BenoemContactpersoonAsync("chloe@voorbeeld.be");
        var client = await organisatie.ClientAsync();
        await (await client.GetAsync("/mijn-voorziening/contactpersoon")).Form("Bewaren").Vul("E-mailadres", "ander@voorbeeld.be").VerstuurAsync();
        await (await client.GetAsync("/mijn-voorziening/rekeningnummer")).Form("Bewaren").Vul("Rekeningnummer", "BE68 5390 0754 7034").VerstuurAsync();
        return organisatie;
    }

    private static string Terug(PortaalResponse page) => page.Root.QuerySelector(".crumb a")!.GetAttribute("href")!;
}
