using AmaWvg.Tests.Beveiliging;
using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

public sealed class AnnulerenTests(Portaal portaal)
{
    private static readonly string[] Acties = ["annuleren", "einddatum", "insz", "startdatum"];

    public static TheoryData<string> Toestanden => ["gepland", "lopend", "stopgezet", "geannuleerd", "overgedragen"];

    [Fact]
    public async Task Post_Cancel_TheOrganisationSeesItEverywhereAndChangesItNoMore()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        var client = await organisatie.ClientAsync();
        var stop = (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten")).Form("Overeenkomst stopzetten").Vul("Einddatum", "30/11/2026");
        var referentie = (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/referentie")).Form("Bewaren").Vul("Referentie overeenkomst", "Anders");

        var page = (await portaal.AnnuleerAsync(overeenkomst.Id)).IsPagina("Overeenkomst van Luc Peeters").HeeftBericht("Overeenkomst geannuleerd");

        Assert.Equal("Geannuleerd", page.Root.QuerySelector(".lead .tag")!.Words());
        Assert.Contains($"{overeenkomst.Id}", Assert.Single(await portaal.UitboxAsync<OvereenkomstGeannuleerd>(organisatie)), StringComparison.Ordinal);
        Assert.Equal("Geannuleerd", Assert.Single((await client.GetAsync("/overeenkomsten?status=geannuleerd")).Rijen())[7]);
        Assert.Equal("Geen overeenkomsten gevonden", (await client.GetAsync("/overeenkomsten?status=lopend")).Root.QuerySelector("h2#overzicht-aantal")!.Words());
        Assert.Equal("Geannuleerd", Csv.Read((await client.GetAsync("/overeenkomsten/export.csv")).Body)[1][7]);
        var details = await client.GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal(("Geannuleerd", "Stel een vraag over Werkpost keuken"), (Assert.Single(details.Rijen())[4], details.Rijen()[0][5]));
        foreach (var (form, veld) in new[] { (stop, "Einddatum"), (referentie, "Referentie overeenkomst") })
        {
            (await client.GetAsync(form.Action)).IsNaar($"/deelnemers/{deelnemer.Id}", 302);
            var conflict = (await form.VerstuurAsync()).HeeftBericht("Iemand anders paste dit intussen aan");
            var again = conflict.Root.QuerySelectorAll("button").Select(button => button.Words()).First(knop => knop is "Overeenkomst stopzetten" or "Bewaren");
            (await conflict.Form(again).VerstuurAsync()).HeeftFout(veld, "Het Departement Zorg annuleerde deze overeenkomst. U kunt ze niet meer wijzigen");
        }
    }

    [Fact]
    public async Task Post_Cancel_SaysWhatIsNotPaidAndFreesTheReference()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();

        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "annuleren");
        Assert.Contains("Januari 2026 tot en met november 2026 worden niet meer betaald (€ 1.117,38).", bevestig.Words, StringComparison.Ordinal);
        await bevestig.Form("Overeenkomst annuleren").VerstuurAsync();

        var form = (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}")).Form("Overeenkomst aanmelden");
        (await form.VulOvereenkomstIn("Werkpost keuken").VerstuurEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");
    }

    [Theory]
    [MemberData(nameof(Toestanden))]
    public async Task Post_EveryCorrectionStraightToEveryState_DoesWhatThatStateAllows(string toestand)
    {
        foreach (var actie in Acties)
        {
            var (organisatie, id) = await MaakAsync(toestand);
            var client = await portaal.BeslisserAsync();
            var versie = actie == "insz" ? Assert.Single(await organisatie.DeelnemersAsync()).Versie : Assert.Single(await organisatie.OvereenkomstenAsync()).Versie;
            var before = await Momentopname.MaakAsync(portaal, organisatie, metToegangslog: false);

            // The page shows no form when the state refuses: the token of another one does.
            var tokens = (await client.GetAsync("/beheer/overeenkomsten/zoek-insz")).Form("Zoek op INSZ-nummer").Fields.Where(field => field.Key is ['_', ..]);
            var answer = await client.PostAsync(Correctieproef.Url(id, actie), [.. tokens,
                new("versie", $"{versie}"), new("reden", "Rechtstreeks"), new("bevestigd", "ja"), new("startdatum", "2/1/2026"), new("einddatum", "30/6/2027"), new("insz", TestInsz.Nieuw().Waarde)]);

            var verwacht = (toestand, actie) switch
            {
                ("geannuleerd", "annuleren" or "einddatum" or "startdatum") => 409,
                // After the day on which it passed, the end is set right at the other organisation.
                ("overgedragen", "einddatum") => 422,
                _ => 303,
            };
            Assert.Equal((toestand, actie, verwacht), (toestand, actie, answer.Status));
            Assert.Equal(verwacht != 303, before == await Momentopname.MaakAsync(portaal, organisatie, metToegangslog: false));
            if (verwacht == 409)
                (await client.GetAsync(Correctieproef.Url(id, actie))).IsNaar(Correctieproef.Url(id), 302);
        }
    }

    [Theory]
    [InlineData(Rollen.FinancieelBeheerder)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_MayOnlyRead_OffersNothingToSetRight(string rol)
    {
        var (_, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var client = await portaal.MedewerkerAsync(new(), rol);

        var page = (await client.GetAsync(Correctieproef.Url(overeenkomst.Id))).IsPagina("Overeenkomst van Luc Peeters");

        Assert.DoesNotContain("corrigeren", page.Words, StringComparison.Ordinal);
        foreach (var actie in Acties)
            Assert.Equal(403, (await client.GetAsync(Correctieproef.Url(overeenkomst.Id, actie))).Status);
    }

    private async Task<(TestOrganisatie Organisatie, Guid Overeenkomst)> MaakAsync(string toestand)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(
            deelnemer, toestand == "gepland" ? new(2027, 1, 1) : new(2026, 1, 1), toestand == "stopgezet" ? new(2026, 6, 30) : null, aangemeld: new(2026, 1, 1));
        if (toestand == "geannuleerd")
            await portaal.AnnuleerAsync(overeenkomst.Id);
        if (toestand == "overgedragen")
            await portaal.NeemOverAsync(organisatie, await portaal.MaakOrganisatieAsync());
        return (organisatie, overeenkomst.Id);
    }
}
