using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegang.Agenda;

/// <summary>Deadlines in a calendar program, by a secret address.</summary>
public sealed class AgendaPageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Address_ShowsTheDeadlinesToWhoeverHasItUntilItIsWithdrawn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        var client = await organisatie.ClientAsync();

        var pad = await MaakAsync(client);
        var agenda = await portaal.Bezoeker().GetAsync(pad);

        Assert.Equal((200, "text/calendar"), (agenda.Status, agenda.ContentHeaders.ContentType?.MediaType));
        Assert.Contains("SUMMARY:Uw erkenning loopt af", agenda.Body, StringComparison.Ordinal);
        Assert.Equal(pad, Pad(await client.GetAsync("/agenda")));
        (await (await client.GetAsync("/agenda")).Form("Adres intrekken").VerstuurAsync()).IsNaar("/agenda?gedaan=ingetrokken");
        Assert.Equal(404, (await portaal.Bezoeker().GetAsync(pad)).Status);
        Assert.True((await client.GetAsync("/agenda?gedaan=ingetrokken")).Heeft("Adres maken"));
    }

    [Fact]
    public async Task Post_AddressAgain_EndsTheOneBefore()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var eerste = await MaakAsync(client);

        await (await client.GetAsync("/agenda")).Form("Nieuw adres maken").VerstuurAsync();

        var tweede = Pad(await client.GetAsync("/agenda"));
        Assert.NotEqual(eerste, tweede);
        Assert.Equal((404, 200), ((await portaal.Bezoeker().GetAsync(eerste)).Status, (await portaal.Bezoeker().GetAsync(tweede)).Status));
    }

    [Fact]
    public async Task Get_OwnerLostTheRight_LeadsNowhere()
    {
        var (organisatie, persoon) = (await portaal.MaakOrganisatieAsync(), new TestPersoon());
        var pad = await MaakAsync(await organisatie.ClientAsync(persoon));
        Assert.Equal(200, (await portaal.Bezoeker().GetAsync(pad)).Status);

        await portaal.Rechten.TrekInAsync(persoon.Insz, organisatie.Hco);

        Assert.Equal(404, (await portaal.Bezoeker().GetAsync(pad)).Status);
        // Nor does it come to life again with a new right.
        await portaal.Rechten.GeefAsync(persoon.Insz, organisatie.Hco, organisatie.Naam);
        Assert.Equal(404, (await portaal.Bezoeker().GetAsync(pad)).Status);
    }

    [Fact]
    public async Task Get_SecretOfAnotherOrganisation_LeadsNowhere()
    {
        var (organisatie, andere) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var pad = await MaakAsync(await organisatie.ClientAsync());
        await MaakAsync(await andere.ClientAsync());

        foreach (var fout in (string[])[pad.Replace(organisatie.Hco.Waarde, andere.Hco.Waarde, StringComparison.Ordinal), pad.Replace(organisatie.Hco.Waarde, "departement", StringComparison.Ordinal), pad[..^1], pad.Split('&')[0], "/agenda/termijnen.ics", "/agenda/termijnen.ics?profiel=x&sleutel=y"])
            Assert.Equal((fout, 404), (fout, (await portaal.Bezoeker().GetAsync(fout)).Status));
    }

    [Fact]
    public async Task Post_Staff_ShowsWhatWaitsForTheDepartment()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakIngediendeAanvraagAsync();

        var agenda = await portaal.Bezoeker().GetAsync(await MaakAsync(await portaal.BehandelaarAsync()));

        Assert.Contains($"SUMMARY:Ontvankelijkheid nagaan: {organisatie.Naam}", agenda.Body.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_ByStaff_EndsTheAddressesOfThatPersonToo()
    {
        var (organisatie, persoon) = (await portaal.MaakOrganisatieAsync(), new TestPersoon());
        var pad = await MaakAsync(await organisatie.ClientAsync(persoon));
        var sleutel = (await portaal.LijstAsync($"select encode(sleutel, 'hex') from kernel.sessie where persoon = '{persoon.Sleutel}' and beeindigd is null"))[0];

        await portaal.Services.GetRequiredService<SessieEinde>().DoorDepartementAsync(Convert.FromHexString(sleutel), TestContext.Current.CancellationToken);

        Assert.Equal(404, (await portaal.Bezoeker().GetAsync(pad)).Status);
    }

    private static async Task<string> MaakAsync(PortaalClient client)
    {
        (await (await client.GetAsync("/agenda")).Form("Adres maken").VerstuurAsync()).IsNaar("/agenda?gedaan=gemaakt");
        return Pad(await client.GetAsync("/agenda?gedaan=gemaakt"));
    }

    private static string Pad(PortaalResponse page) => new Uri(page.Root.QuerySelector("#adres")!.GetAttribute("value")!).PathAndQuery;
}
