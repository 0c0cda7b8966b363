using AmaWvg.Tests.Beveiliging;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Tests.Architecture;

/// <summary>An id of another organisation answers 404 on every address that takes one, also when one of the two walls is down.</summary>
public sealed class VreemdeIdTests(Portaal portaal)
{
    [Fact]
    public void Routes_WithAnId_AreAllKnownHere() =>
        Assert.Equal(Proefdossier.RoutesMetId.Order(StringComparer.Ordinal), MetId().Select(Pattern).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("normal")]
    [InlineData("filter off")]
    [InlineData("row-level security off")]
    public async Task Send_IdOfAnotherOrganisation_Is404AndChangesNothing(string walls)
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await Proefdossier.MaakAsync(portaal));
        var before = await Momentopname.MaakAsync(portaal, ander.Organisatie);
        var client = await eigen.ClientAsync(walls switch
        {
            "filter off" => portaal.ZonderFilter,
            "row-level security off" => portaal.ZonderRijbeveiliging,
            _ => portaal.Host,
        });

        foreach (var route in MetId())
            foreach (var method in Routes.Methods(route))
            {
                var url = ander.Url(Pattern(route));
                var answer = method == "GET" ? await client.GetAsync(url) : await PostAsync(client, url, ander.Lopend.Versie);
                Assert.True(answer.Status == 404, $"{walls}: {method} {url} answered {answer.Status}.");
                Assert.Equal("Pagina niet gevonden", answer.H1);
            }

        Assert.Equal(before, await Momentopname.MaakAsync(portaal, ander.Organisatie));
    }

    [Theory]
    [InlineData("/overeenkomsten?deelnemer={0}")]
    [InlineData("/overeenkomsten/export.csv?deelnemer={0}")]
    public async Task Get_ListOfAnotherOrganisationsParticipant_IsEmpty(string url)
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await ander.MaakDeelnemerAsync("Geheim", "Elders");
        await ander.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));

        foreach (var host in new[] { portaal.Host, portaal.ZonderFilter, portaal.ZonderRijbeveiliging })
        {
            var answer = await (await eigen.ClientAsync(host)).GetAsync(url.Replace("{0}", $"{deelnemer.Id}", StringComparison.Ordinal));

            Assert.Equal(200, answer.Status);
            Assert.DoesNotContain("Geheim", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(deelnemer.Insz.Weergave, answer.Body, StringComparison.Ordinal);
        }
    }

    private IEnumerable<RouteEndpoint> MetId() => Routes.Of(portaal).Where(route => route.RoutePattern.Parameters.Count > 0);

    private static string Pattern(RouteEndpoint route) => route.RoutePattern.RawText!;

    // The hidden fields of a form of one's own, and fields that would be right.
    private static async Task<PortaalResponse> PostAsync(PortaalClient client, string url, uint versie)
    {
        var own = (await client.GetAsync("/overeenkomsten/zoek-insz")).Form("Zoek op INSZ-nummer");
        Dictionary<string, string> fields = new()
        {
            ["__RequestVerificationToken"] = own.Veld("__RequestVerificationToken"),
            ["_sleutel"] = own.Veld("_sleutel"),
            ["versie"] = $"{versie}",
            ["voornaam"] = "Gekaapt",
            ["naam"] = "Gekaapt",
            ["referentie"] = "Gekaapt",
            ["einddatum"] = "01/02/2026",
        };
        return await client.PostAsync(url, fields);
    }
}
