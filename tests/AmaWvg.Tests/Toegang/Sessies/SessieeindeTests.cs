using System.Text.Json;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Toegang.Sessies;

/// <summary>When a session ends, what moves that moment, and where a page says it.</summary>
public sealed class SessieeindeTests(Portaal portaal)
{
    private const string Poll = "/sessie";
    private const string Page = "/overeenkomsten";

    [Fact]
    public async Task Poll_EveryMinute_KeepsNoSessionAlive()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        for (var minute = 1; minute < 30; minute++)
        {
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
            Assert.Equal(((30 - minute) * 60, "11.30", true), Staat(await client.GetAsync(Poll)));
        }

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));

        (await client.GetAsync(Poll)).IsNaar("/aanmelden?terug=%2Fsessie", 302);
        (await client.GetAsync(Page)).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
    }

    [Fact]
    public async Task Timer_OfAPage_KeepsNoSessionAlive()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(20));
        Assert.Equal(200, (await client.SendAsync(new(HttpMethod.Get, Page) { Headers = { { "X-Achtergrond", "1" } } })).Status);

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(10));

        (await client.GetAsync(Page)).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
    }

    [Fact]
    public async Task Extend_ShortlyBeforeTheEnd_MovesItThirtyMinutesOn()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var form = (await client.GetAsync(Page)).Form("Afmelden");
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(29));

        var answer = await client.PostAsync(Poll, form.Fields);

        Assert.Equal((1800, "11.59", true), Staat(answer));
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(29));
        Assert.Equal(200, (await client.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Extend_WithAKeyThatWasUsed_GivesAnother()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var form = (await client.GetAsync("/overeenkomsten/nieuw")).Form(AanmeldenScherm.Button).VulIn();
        Assert.Equal(303, (await form.VerstuurAsync()).Status);

        var answer = await client.PostAsync(Poll, form.Fields.Where(field => field.Key[0] == '_'));

        Assert.Equal(200, answer.Status);
        using var staat = JsonDocument.Parse(answer.Body);
        Assert.NotEqual(form.Veld("_sleutel"), staat.RootElement.GetProperty("sleutel").GetString());
    }

    [Fact]
    public async Task Extend_NearTheEndOfEightHours_StopsThere()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.SessiesAsync("begonnen = begonnen - interval '7 hours 45 minutes'");
        var form = (await client.GetAsync(Page)).Form("Afmelden");

        Assert.Equal((900, "11.15", false), Staat(await client.PostAsync(Poll, form.Fields)));
    }

    [Fact]
    public async Task Extend_WithoutToken_IsRefused()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        (await client.PostAsync(Poll, [])).IsPagina("Dit formulier is niet meer geldig", 400);
    }

    [Fact]
    public async Task Page_SignedIn_SaysUntilWhen()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(10));

        var page = await client.GetAsync(Page);

        Assert.Equal("U blijft aangemeld tot 11.40 uur", page.Root.QuerySelector("footer p:has(.tot)")!.Words());
        Assert.Equal("1800", page.Root.QuerySelector("[data-rest]")!.GetAttribute("data-rest"));
    }

    [Fact]
    public async Task Page_ActivityNotWrittenYet_SaysTheRealEnd()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        portaal.Klok.Vooruit(TimeSpan.FromSeconds(29));

        Assert.Equal("1771", (await client.GetAsync(Page)).Root.QuerySelector("[data-rest]")!.GetAttribute("data-rest"));
    }

    [Fact]
    public async Task Page_OfAVisitorAndFragment_SayNothing()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        Assert.DoesNotContain("aangemeld tot", (await portaal.Bezoeker().GetAsync("/contact")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("aangemeld tot", (await client.HtmxAsync(Page)).Body, StringComparison.Ordinal);
    }

    private static (int Seconden, string Tot, bool IsVerlengbaar) Staat(PortaalResponse answer)
    {
        Assert.Equal(200, answer.Status);
        var staat = JsonDocument.Parse(answer.Bytes).RootElement;
        return (staat.GetProperty("rest").GetInt32(), staat.GetProperty("tot").GetString()!, staat.GetProperty("isVerlengbaar").GetBoolean());
    }
}
