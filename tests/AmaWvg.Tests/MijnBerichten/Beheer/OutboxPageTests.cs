namespace AmaWvg.Tests.MijnBerichten.Beheer;

public sealed class OutboxPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_EventThatWaitsForStaff_SaysInWordsWhatAndForWhom()
    {
        portaal.Klok.Vooruit(TimeSpan.FromDays(1)); // The newest stands first.
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ParkeerAsync();

        var page = (await (await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar)).GetAsync("/beheer/outbox")).IsPagina("Verwerking");

        Assert.Equal(["Bericht: Contactpersoon gewijzigd", organisatie.Naam], page.Root.QuerySelectorAll("tbody tr").Select(row => row.Children.Take(2).Select(cell => cell.Words())).Single(row => row.Last() == organisatie.Naam));
    }
}
