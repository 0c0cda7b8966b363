using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Tests.Architecture;

/// <summary>An id of another organisation answers 404 on every address that takes one, also when one of the two walls is down.</summary>
public sealed class VreemdeIdTests(Portaal portaal)
{
    private enum Soort
    {
        Deelnemer,
        Overeenkomst,
        Bijlage,
    }

    // A new route with an id fails here until somebody says what its id is.
    private static readonly Dictionary<string, Soort> Ids = new()
    {
        ["/deelnemers/{id:guid}"] = Soort.Deelnemer,
        ["/deelnemers/{id:guid}/naam"] = Soort.Deelnemer,
        ["/mijn-voorziening/bijlagen/{id:guid}"] = Soort.Bijlage,
        ["/overeenkomsten/{id:guid}/referentie"] = Soort.Overeenkomst,
        ["/overeenkomsten/{id:guid}/stopzetten"] = Soort.Overeenkomst,
        ["/overeenkomsten/{id:guid}/stopzetting-intrekken"] = Soort.Overeenkomst,
    };

    [Fact]
    public void Routes_WithAnId_AreAllKnownHere() =>
        Assert.Equal(Ids.Keys.Order(StringComparer.Ordinal), MetId().Select(Pattern).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("normal")]
    [InlineData("filter off")]
    [InlineData("row-level security off")]
    public async Task Send_IdOfAnotherOrganisation_Is404AndChangesNothing(string walls)
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await ander.MaakDeelnemerAsync();
        var overeenkomst = await ander.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        var bijlage = await ander.MaakBijlageAsync();
        var before = await RijenAsync(ander);
        var client = await eigen.ClientAsync(walls switch
        {
            "filter off" => portaal.ZonderFilter,
            "row-level security off" => portaal.ZonderRijbeveiliging,
            _ => portaal.Host,
        });

        foreach (var route in MetId())
            foreach (var method in Routes.Methods(route))
            {
                var id = Ids[Pattern(route)] switch { Soort.Deelnemer => deelnemer.Id, Soort.Overeenkomst => overeenkomst.Id, _ => bijlage.Id };
                var url = Pattern(route).Replace("{id:guid}", $"{id}", StringComparison.Ordinal);
                var answer = method == "GET" ? await client.GetAsync(url) : await PostAsync(client, url, overeenkomst.Versie);
                Assert.True(answer.Status == 404, $"{walls}: {method} {url} answered {answer.Status}.");
                Assert.Equal("Pagina niet gevonden", answer.H1);
            }

        Assert.Equal(before, await RijenAsync(ander));
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

    private async Task<string> RijenAsync(TestOrganisatie organisatie)
    {
        await using var select = portaal.Eigenaar.CreateCommand("""
            select (select string_agg(d::text, '') from overeenkomsten.deelnemer d where hco = $1)
                || (select string_agg(o::text, '') from overeenkomsten.overeenkomst o where hco = $1)
                || (select string_agg(b::text, '') from mijn_voorziening.bijlage b where hco = $1)
                || (select count(*) from kernel.historiek where hco = $1)
            """);
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        return (string)(await select.ExecuteScalarAsync())!;
    }
}
