using AmaWvg.Kernel.Contracts.Toegang;

namespace AmaWvg.Tests.MijnBerichten.Beheer;

/// <summary>Staff see what an organisation got, from the portal itself too.</summary>
public sealed class OntvangenTests(Portaal portaal)
{
    [Theory]
    [InlineData(Rollen.Beslisser)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_MessagesOfAnOrganisation_ShowsThemAndLeavesThemUnread(string rol)
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await organisatie.MaakBerichtAsync("Uw uitbetaling van mei 2026", "Financieel", adres: "boekhouding@voorbeeld.be", status: "Mislukt");
        await ander.MaakBerichtAsync("Van een ander", dag: portaal.Klok.Vandaag.AddYears(5)); // The newest stands first.
        var staf = await portaal.MedewerkerAsync(new TestPersoon("Mia", "Medewerker"), rol);

        var lijst = await staf.GetAsync($"/beheer/berichten/ontvangen?voorziening={organisatie.Hco.Waarde}");

        lijst.IsPagina($"Berichten aan {organisatie.Naam}");
        Assert.Equal(["22/11/2026", $"Uw uitbetaling van mei 2026, aan {organisatie.Naam}", "Financieel", "Het e-loket"], Assert.Single(lijst.Rijen()));
        var bericht = await staf.GetAsync(lijst.Link($"Uw uitbetaling van mei 2026, aan {organisatie.Naam}").GetAttribute("href")!);
        bericht.IsPagina("Uw uitbetaling van mei 2026");
        Assert.Equal((organisatie.Naam, "Het e-loket"), (bericht.Feiten()["Aan"], bericht.Feiten()["Gemaakt door"]));
        Assert.Equal(["boekhouding@voorbeeld.be", "Niet gelukt"], Assert.Single(bericht.Rijen())[..2]);
        Assert.Contains("Ongelezen", (await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten")).Words, StringComparison.Ordinal);
        Assert.Contains($"Van een ander, aan {ander.Naam}", (await staf.GetAsync("/beheer/berichten/ontvangen")).Words, StringComparison.Ordinal);
    }
}
