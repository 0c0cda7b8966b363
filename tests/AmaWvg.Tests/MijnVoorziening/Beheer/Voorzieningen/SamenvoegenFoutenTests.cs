namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

/// <summary>What the form of a merger or absorption does not take.</summary>
public sealed class SamenvoegenFoutenTests(Portaal portaal)
{
    [Theory]
    [InlineData("?naar=&datum=", "Datum", "Vul een datum in")]
    [InlineData("?soort=&naar=&datum=x", "Wat gebeurt er?", "Kies of het een fusie of een overname is")]
    [InlineData("?soort=Fusie&naar=&datum=1/1/2026", "HCO-nummer van de andere voorziening", "Vul het HCO-nummer van de andere voorziening in")]
    [InlineData("?soort=Fusie&naar=999999999&datum=1/1/2026", "HCO-nummer van de andere voorziening", "Er is geen voorziening met dit HCO-nummer")]
    [InlineData("?soort=Fusie&naar={0}x&datum=1/1/2026", "HCO-nummer van de andere voorziening", "Een HCO-nummer bestaat alleen uit cijfers. Verwijder ‘X’")]
    [InlineData("?soort=Fusie&naar=71%0999&datum=1/1/2026", "HCO-nummer van de andere voorziening", "Vul één HCO-nummer in, van ten hoogste 20 cijfers")]
    [InlineData("?soort=Fusie&naar={0}&datum=1/1/26", "Datum", "\"Datum\": bedoelt u 01/01/2026? Kijk de datum na")]
    [InlineData("?soort=Fusie&naar={0}&datum=1/1/2026", "HCO-nummer van de andere voorziening", "Vul het HCO-nummer van een andere voorziening in")]
    [InlineData("?soort=Fusie&naar={0}&datum=31/2/2026", "Datum", "\"Datum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("?soort=Fusie&naar={0}&datum=1/1/2029", "Datum", "\"Datum\" mag ten hoogste 12 maanden na vandaag liggen")]
    public async Task Get_WhatTheRulesRefuse_SaysSoAtTheField(string query, string veld, string fout)
    {
        var van = await portaal.MaakOrganisatieAsync();

        var page = await (await portaal.BehandelaarAsync()).GetAsync(await van.UrlAsync("fusie-of-overname") + query.Replace("{0}", van.Hco.Waarde, StringComparison.Ordinal));

        Assert.Equal([fout], page.IsPagina("Fusie of overname").FoutenBij(veld));
    }

    [Theory]
    [InlineData("15/3/2016")]
    [InlineData("22/11/2021")]
    public async Task Get_DayBeforeTheRecognitionBegan_IsRefusedAtTheDate(string datum)
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Geen));

        var page = await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar, "Fusie", datum);

        Assert.Equal([$"\"Datum\" moet op of na 23/11/2021 liggen: op die dag begon de erkenning van {van.Naam}"], page.IsPagina("Fusie of overname").FoutenBij("Datum"));
        (await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar, "Fusie", "23/11/2021")).IsPagina("Controleer en bevestig");
    }

    [Fact]
    public async Task Post_DayBeforeTheRecognitionBegan_KeepsTheRecognition()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Geen));
        var form = (await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar, "Fusie")).Form("Fusie bevestigen").Vul("Reden", "Tikfout.");

        var page = await form.Client.PostAsync(form.Action, form.Met("datum", "15/3/2016"));

        Assert.Equal(422, page.Status);
        Assert.Single(page.IsPagina("Fusie of overname", 422).FoutenBij("Datum"));
        Assert.StartsWith("Actief tot en met", (await (await van.ClientAsync()).GetAsync("/mijn-voorziening")).Feiten()["Erkenning"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("\n")]
    public async Task Post_CellsSideBySide_AreNotOneNumber(string tussen)
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var form = (await (await portaal.BehandelaarAsync()).GetAsync(await van.UrlAsync("fusie-of-overname"))).Form("Verder")
            .Kies("Overname").Vul("Datum", Overnameproef.Datum);

        var page = await form.Client.PostAsync(form.Action, form.Met("naar", naar.Hco.Waarde.Insert(5, tussen)));

        page.HeeftFout("HCO-nummer van de andere voorziening", "Vul één HCO-nummer in, van ten hoogste 20 cijfers");
        Assert.Equal(303, (await form.Vul("HCO-nummer van de andere voorziening", naar.Hco.Waarde.Insert(5, " ")).VerstuurAsync()).Status);
    }
}
