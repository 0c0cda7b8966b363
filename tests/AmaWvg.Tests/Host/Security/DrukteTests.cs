namespace AmaWvg.Tests.Host.Security;

/// <summary>More at the same time than the portal can do: whoever comes too many is told so at once, and nothing waits.</summary>
public sealed class DrukteTests(Portaal portaal)
{
    [Fact]
    public async Task Get_MoreThanThePortalCanDo_IsToldAtOnceToComeBackLater()
    {
        var faal = new Faalmodule();
        await using var host = new PortaalHost(portaal, faal.Register, instellingen: new Dictionary<string, string> { ["Limieten:Tegelijk"] = "2" });
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(host);
        var form = (await client.GetAsync("/profiel")).Form("Profiel bevestigen");
        var waiting = new List<Task<PortaalResponse>>();
        for (var n = 0; n < 2; n++)
        {
            waiting.Add(client.GetAsync("/proef/wacht"));
            await faal.ArrivalAsync();
        }

        var (refused, fragment) = (await client.GetAsync("/contact"), await client.HtmxAsync("/overeenkomsten?zoek=an"));

        refused.IsPagina("Het is nu erg druk", 503);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
        Assert.Equal((503, 5), (fragment.Status, (int)fragment.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        Assert.StartsWith("Het is nu erg druk. ", fragment.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await client.GetAsync("/health/ready")).Status);
        Assert.Equal(200, (await client.GetAsync("/css/portaal.css")).Status);
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        faal.GoOn();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, (await client.GetAsync("/contact")).Status);
    }
}
