using AmaWvg.Toegangsbeheer;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Toegangsbeheer.Beheer;

/// <summary>A chain of rights from before there were chains, of which nobody knows the onderneming.</summary>
public sealed class BeheerOndernemingPageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Number_MovesTheAccessToTheChainOfTheOnderneming()
    {
        var (organisatie, persoon, kbo) = (await portaal.MaakOrganisatieAsync(), new TestPersoon(), portaal.Registers.Maak());
        var id = await MaakAsync(organisatie, persoon);
        var client = await portaal.MedewerkerAsync(new("Dirk", "Dossier"), Rollen.Dossierbehandelaar);
        var page = await (await client.GetAsync("/beheer/toegangsbeheer")).Form("Zoeken").Vul("Onderneming", organisatie.Naam).VerstuurAsync();
        Assert.Contains("onbekend", page.Words, StringComparison.Ordinal);
        page = await client.GetAsync($"/beheer/toegangsbeheer/{id}/onderneming");
        (await page.Form("Onderneming koppelen").VerstuurAsync()).HeeftFouten("Vul een KBO-nummer in", "Vul een reden in");
        (await page.Form("Onderneming koppelen").Vul("KBO-nummer", TestRegisters.NieuwNummer().Weergave).Vul("Reden", "Opgezocht.").VerstuurAsync())
            .HeeftFout("KBO-nummer", "De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer. Controleer het nummer");

        page = await page.Form("Onderneming koppelen").Vul("KBO-nummer", kbo.Nummer.Weergave).Vul("Reden", "Opgezocht.").VerstuurEnVolgAsync();

        page.IsPagina($"Toegangsbeheer van {kbo.Naam}").HeeftBericht("Onderneming gekoppeld");
        Assert.Equal([organisatie.Hco.Waarde], await portaal.Rechten.ProfielenAsync(persoon));
        var (oud, nu) = (await KetenAsync(Ketensleutel.VanOnbekende(organisatie.Hco)), await KetenAsync(Ketensleutel.Van(kbo.Nummer)));
        Assert.Empty(oud.Actief);
        Assert.Equal((kbo.Naam, persoon.Insz), (nu.Naam, nu.Actief.Single().Actief.Single().Wie));
        foreach (var hco in new[] { oud.Hco.Waarde, nu.Hco.Waarde })
            Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = $1 and actie = 'Onderneming gekoppeld' and door = 'Departement Zorg'", hco));
        Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = 'departement' and onderwerp = $1 and door = 'Dirk Dossier'", nu.Id));
        Assert.Equal(404, (await client.GetAsync($"/beheer/toegangsbeheer/{id}/onderneming")).Status);
    }

    [Fact]
    public async Task Post_OndernemingWithAChain_AddsWhatIsMissingThere()
    {
        var (keten, persoon) = (await TestKeten.MaakAsync(portaal), new TestPersoon());
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await MaakAsync(organisatie, persoon);
        var client = await portaal.MedewerkerAsync(new(), Rollen.Beslisser);

        await (await client.GetAsync($"/beheer/toegangsbeheer/{id}/onderneming")).Form("Onderneming koppelen")
            .Vul("KBO-nummer", keten.Onderneming.Nummer.Weergave).Vul("Reden", "Opgezocht.").VerstuurEnVolgAsync();

        var nu = await keten.LeesAsync();
        Assert.Equal(new[] { keten.Voorziening.Hco, organisatie.Hco }.ToHashSet(), nu.Actief.Select(subafdeling => subafdeling.Voorziening).ToHashSet());
        Assert.Equal(keten.Hoofd.Insz, nu.Hoofdtoegangsbeheerder!.Wie);
        Assert.Equal(200, (await (await keten.ClientAsync(keten.Hoofd)).GetAsync(ToegangsbeheerUrls.Subafdeling(nu.Actief.Single(sub => sub.Voorziening == organisatie.Hco).Id))).Status);
    }

    [Fact]
    public async Task Get_ChainOfAKnownOnderneming_IsNotThere()
    {
        var keten = await TestKeten.MaakAsync(portaal);

        Assert.Equal(404, (await (await portaal.MedewerkerAsync(new(), Rollen.Beslisser)).GetAsync($"/beheer/toegangsbeheer/{(await keten.LeesAsync()).Id}/onderneming")).Status);
    }

    private async Task<Guid> MaakAsync(TestOrganisatie organisatie, TestPersoon persoon)
    {
        await Ketentoevoeging.GeefAsync(portaal.Eigenaar, persoon.Insz, organisatie.Hco, organisatie.Naam, "Leuven", portaal.Klok.Nu);
        return (await KetenAsync(Ketensleutel.VanOnbekende(organisatie.Hco))).Id;
    }

    private async Task<Onderneming> KetenAsync(HcoNummer sleutel) => Assert.Single(await portaal.DocumentenAsync<Onderneming>(sleutel));
}
