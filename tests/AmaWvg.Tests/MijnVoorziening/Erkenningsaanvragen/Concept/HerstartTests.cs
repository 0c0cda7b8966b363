using AmaWvg.Tests.Host.Security;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Concept;

/// <summary>What was saved outlives the program, however it ends.</summary>
public sealed class HerstartTests(Portaal portaal)
{
    [Fact]
    public async Task Concept_PortalKilledAfterwards_IsThereInTheNextPortal()
    {
        // The program that is killed has a clock of its own.
        portaal.Klok.Nu = TimeProvider.System.GetUtcNow();
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = (await scherm.FormAsync(scherm.Criteria)).Met("heeftErvaring", "ja").Met("ervaring", "Regel één\nRegel twee");
        await using (var programma = Programma.Bij(portaal))
        {
            Assert.Contains("Concept bewaard om", await form.BewaarStilAsync(await programma.AdresAsync()), StringComparison.Ordinal);
        }

        var page = await (await organisatie.ClientAsync()).GetAsync(scherm.Criteria);

        Assert.Equal(("ja", "Regel één\nRegel twee"), Stapformulier.Van(page) is var terug ? (terug.Waarde("heeftErvaring"), terug.Waarde("ervaring").ReplaceLineEndings("\n")) : default);
        (await Stapformulier.Van(page).VerstuurAsync()).IsNaar(scherm.Controleren);
    }
}
