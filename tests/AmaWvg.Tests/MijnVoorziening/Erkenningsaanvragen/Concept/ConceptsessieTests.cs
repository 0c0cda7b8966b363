namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Concept;

/// <summary>A draft and the session in which it is typed.</summary>
public sealed class ConceptsessieTests(Portaal portaal)
{
    [Fact]
    public async Task Concept_SessionEnded_IsThereAfterSigningInAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Iedereen");
        await form.BewaarStilAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(31));

        Assert.Equal(401, (await form.BewaarStilAsync()).Status);
        var opnieuw = await organisatie.ClientAsync();

        Assert.Equal("Iedereen", Stapformulier.Van(await opnieuw.GetAsync(scherm.Criteria)).Waarde("doelgroep"));
    }

    [Fact]
    public async Task Concept_NobodyDoesAnythingElse_DoesNotKeepTheSessionAlive()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var form = await scherm.FormAsync(scherm.Criteria);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(20));
        Assert.Equal(200, (await form.BewaarStilAsync()).Status);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(11));

        Assert.Equal(401, (await form.BewaarStilAsync()).Status);
    }

    [Fact]
    public async Task Concept_FormThatWasKept_ComesBackOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var form = (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Nog niet bewaard");
        await organisatie.BeeindigSessiesAsync();
        await form.VerstuurAsync();
        var opnieuw = await organisatie.ClientAsync();

        var terug = (await opnieuw.GetAsync(scherm.Criteria)).HeeftBericht("Wat u invulde, staat hieronder terug");
        await Stapformulier.Van(terug).Met("doelgroep", "Nu wel").BewaarStilAsync();

        Assert.Equal("Nog niet bewaard", Stapformulier.Van(terug).Waarde("doelgroep"));
        Assert.Equal("Nu wel", Stapformulier.Van(await opnieuw.GetAsync(scherm.Criteria)).Waarde("doelgroep"));
    }
}
