using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Web.Requests;

/// <summary>A form does its work once, however often it arrives.</summary>
public sealed class IdempotentieTests(Portaal portaal)
{
    [Fact]
    public async Task Post_SameFormTwice_GivesTheSameAnswerOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();

        var (first, second) = (await form.VerstuurAsync(), await form.VerstuurAsync());

        Assert.Equal(303, first.Status);
        second.IsNaar(first.Location!);
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_SameFormWithOtherContents_GivesItBackWithAKeyOfItsOwn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();
        var first = await form.VerstuurAsync();

        var page = await form.Vul(AanmeldenScherm.Referentie, "Iets anders").VerstuurAsync();

        page.IsNaar("/overeenkomsten/nieuw");
        var again = (await form.Client.GetAsync(page.Location!)).HeeftBericht("Wat u invulde, staat hieronder terug").Form(AanmeldenScherm.Button);
        Assert.Equal("Iets anders", again.Fields.Single(field => field.Key == "referentie").Value);
        Assert.Equal("Werkpost keuken", Assert.Single(await organisatie.OvereenkomstenAsync()).Referentie);
        Assert.NotEqual(first.Location, (await (await again.VerstuurAsync()).IsPagina(AanmeldenScherm.Controle).Form(AanmeldenScherm.Button).VerstuurAsync()).Location);
        Assert.Equal(["Iets anders", "Werkpost keuken"], (await organisatie.OvereenkomstenAsync()).Select(o => o.Referentie).Order());
        Assert.Empty((await form.Client.GetAsync("/overeenkomsten/nieuw")).Root.QuerySelectorAll(".notice.attention"));
    }

    // The next person is typed over the last one, in a page that came back from the browser's memory.
    [Fact]
    public async Task Post_NextPersonInTheSameForm_IsNotLost()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(voornaam: "An");
        await form.VerstuurAsync();

        var terug = await form.VulIn(voornaam: "Bert").VerstuurAsync();
        await (await form.Client.GetAsync(terug.Location!)).Form(AanmeldenScherm.Button).VerstuurAsync();

        Assert.Equal(["An", "Bert"], (await organisatie.DeelnemersAsync()).Select(d => d.Voornaam).Order());
    }

    [Fact]
    public async Task Post_KeyUsedForAnotherForm_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();
        await form.VerstuurAsync();

        var page = await form.Client.PostAsync("/overeenkomsten/zoek-insz", form.Fields);

        page.IsPagina("Dit formulier is al verstuurd", 409);
    }

    [Fact]
    public async Task Post_AfterAFieldError_MayUseTheSameFormAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(referentie: "");
        Assert.Equal(422, (await form.VerstuurAsync()).Status);

        var answer = await form.Vul(AanmeldenScherm.Referentie, "Keuken").VerstuurAsync();

        Assert.Equal(303, answer.Status);
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_TwentyAtOnce_HaveOneEffectAndOneAnswer(bool isKnown)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = isKnown ? (await organisatie.MaakDeelnemerAsync()).Insz : TestInsz.Nieuw();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: insz.Waarde);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(form.VerstuurAsync)));

        Assert.Equal([(303, answers[0].Location)], answers.Select(a => (a.Status, a.Location)).Distinct());
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_TwentyAtOnceOfAChange_HaveOneEffectAndOneAnswer()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").Vul("Voornaam", "Lucas");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(form.VerstuurAsync)));

        Assert.Equal([(303, answers[0].Location)], answers.Select(a => (a.Status, a.Location)).Distinct());
        Assert.Single((await client.GetAsync($"/deelnemers/{deelnemer.Id}")).Historiek());
    }

    [Fact]
    public async Task Post_TwoFormsForOneNewPersonAtOnce_NeitherIsLostNorBreaks()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = TestInsz.Nieuw().Waarde;
        var client = await organisatie.ClientAsync();
        var forms = new List<PortaalForm>();
        for (var n = 0; n < 10; n++)
            forms.Add((await client.GetAsync("/overeenkomsten/nieuw")).Form(AanmeldenScherm.Button).VulIn(insz: insz, referentie: $"Werkpost {n}").Naar("/overeenkomsten/nieuw", KeyValuePair.Create("bevestigd", "ja")));

        var answers = await Task.WhenAll(forms.Select(form => Task.Run(form.VerstuurAsync)));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { 303, 409 }));
        Assert.Single(await organisatie.DeelnemersAsync());
        Assert.Equal(answers.Count(answer => answer.Status == 303), (await organisatie.OvereenkomstenAsync()).Count);
    }
}
