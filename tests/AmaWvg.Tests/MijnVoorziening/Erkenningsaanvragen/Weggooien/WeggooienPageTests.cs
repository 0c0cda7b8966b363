using AmaWvg.MijnVoorziening;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Weggooien;

public sealed class WeggooienPageTests(Portaal portaal)
{
    private const string Heading = "Aanvraag weggooien";

    [Fact]
    public async Task Post_Draft_IsGoneWithItsAttachmentsAndTheHistorySaysSo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var client = await organisatie.ClientAsync();
        var vraag = await client.GetAsync((await client.GetAsync("/mijn-voorziening")).Link(Heading).GetAttribute("href")!);

        vraag.IsPagina(Heading);
        Assert.Contains("met 1 bijlage", vraag.Words, StringComparison.Ordinal);
        var page = await vraag.Form(Heading).VerstuurEnVolgAsync();

        page.IsPagina("Mijn voorziening").HeeftBericht("Erkenningsaanvraag weggegooid");
        Assert.StartsWith("Erkenningsaanvraag weggegooid: Begonnen op ", page.Historiek()[0], StringComparison.Ordinal);
        Assert.Empty(await organisatie.AanvragenAsync());
        Assert.Empty(await portaal.DocumentenAsync<Bijlage>(organisatie.Hco));
        Assert.Equal(404, (await client.GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}")).Status);
        (await client.GetAsync("/mijn-voorziening/erkenningsaanvragen/nieuw")).IsPagina("Nieuwe erkenningsaanvraag");
    }

    [Fact]
    public async Task Post_ColleagueWentOn_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakAanvraagAsync();
        var form = (await (await organisatie.ClientAsync()).GetAsync(Url(aanvraag))).Form(Heading);
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.Bewaar(TestAanvraag.Criteria, new(portaal.Klok.Nu, wie.Naam)));

        (await form.VerstuurAsync()).IsPagina("Iemand werkte intussen verder aan deze aanvraag", 409);

        Assert.Single(await organisatie.AanvragenAsync());
    }

    [Fact]
    public async Task Post_FiledMeanwhile_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync(Url(aanvraag))).Form(Heading);
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, portaal.Klok.Nu));

        (await form.VerstuurAsync()).IsPagina("Deze aanvraag is al ingediend", 409);
        (await client.GetAsync(Url(aanvraag))).IsNaar($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}", 302);

        Assert.Single(await organisatie.AanvragenAsync());
    }

    [Fact]
    public async Task Post_ApplicationOfAnotherOrganisation_Is404()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var form = (await (await eigen.ClientAsync()).GetAsync(Url(await eigen.MaakAanvraagAsync()))).Form(Heading);
        var vreemd = await ander.MaakAanvraagAsync();

        Assert.Equal(404, (await form.Client.GetAsync(Url(vreemd))).Status);
        Assert.Equal(404, (await form.Client.PostAsync(Url(vreemd), form.Fields)).Status);

        Assert.Single(await ander.AanvragenAsync());
    }

    // The wall of the database behind the program: what was filed stays.
    [Fact]
    public async Task Database_AsAnOrganisation_RemovesDraftsAlone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync();

        await Assert.ThrowsAsync<JasperFx.ConcurrencyException>(() => organisatie.AlsAsync(async services =>
        {
            var documenten = services.GetRequiredService<Documenten>();
            documenten.Verwijder((await documenten.LoadAsync<Erkenningsaanvraag>(aanvraag.Id, default))!);
            await documenten.SaveDraftAsync(default);
            return aanvraag;
        }));

        Assert.Single(await organisatie.AanvragenAsync());
    }

    private static string Url(Erkenningsaanvraag aanvraag) => $"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}/weggooien";
}
