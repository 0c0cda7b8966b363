using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Voorzieningen;

/// <summary>A voorziening that enters the portal by its access chain.</summary>
public sealed class VoorzieningOntvangerTests(Portaal portaal)
{
    [Fact]
    public async Task Event_OfAnUnknownVoorziening_MakesItOnce()
    {
        var (organisatie, hco) = (await portaal.MaakOrganisatieAsync(), portaal.Registers.Maak().Voeg().Hco);
        await MeldAsync(organisatie, hco);
        await MeldAsync(organisatie, hco);

        var gemaakt = Assert.Single(await portaal.DocumentenAsync<Voorziening>(hco));
        Assert.Equal(("Huis", TypeVoorziening.Ocmw, "Leuven", "0566988259"), (gemaakt.Naam, gemaakt.Type, gemaakt.Gemeente, gemaakt.Ondernemingsnummer!.Waarde));
        var persoon = new TestPersoon();
        await portaal.Rechten.GeefAsync(persoon.Insz, hco, "Huis");
        var client = await portaal.MeldAanAsync(persoon);
        await (await client.GetAsync("/profiel")).Form("Profiel bevestigen").Kies("Huis").VerstuurAsync();
        (await client.GetAsync("/overeenkomsten")).IsPagina("Overeenkomsten");
        (await client.GetAsync("/mijn-voorziening")).IsPagina("Mijn voorziening");
    }

    [Fact]
    public async Task Event_OfAKnownVoorziening_LeavesItAlone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        await MeldAsync(organisatie, organisatie.Hco);

        Assert.Equal(organisatie.Naam, Assert.Single(await portaal.DocumentenAsync<Voorziening>(organisatie.Hco)).Naam);
    }

    private static async Task MeldAsync(TestOrganisatie organisatie, HcoNummer hco)
    {
        await organisatie.MetDocumentenAsync(documenten => documenten.Publiceer(new VoorzieningAangesloten(hco.Waarde, "0566988259", "Huis", "Ocmw", "Dorpsstraat 1", "Leuven", "Vlaams-Brabant")));
        await using var werk = new Achtergrondwerk(organisatie);
        await werk.AllesAsync();
    }
}
