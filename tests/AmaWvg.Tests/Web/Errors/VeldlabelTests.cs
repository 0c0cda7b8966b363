using AmaWvg.Inspecties;
using AmaWvg.Tests.Inspecties;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Web.Errors;

/// <summary>What was typed in a form is shown under the labels of that form.</summary>
public sealed class VeldlabelTests(Portaal portaal)
{
    [Theory]
    [InlineData("/overeenkomsten/nieuw")]
    [InlineData("/overeenkomsten/zoek-insz")]
    [InlineData("/deelnemers/{deelnemer}/naam")]
    [InlineData("/overeenkomsten/{overeenkomst}/referentie")]
    [InlineData("/overeenkomsten/{overeenkomst}/stopzetten")]
    [InlineData("/overeenkomsten/{overeenkomst}/correctievraag")]
    [InlineData("/mijn-inspecties/{inspectie}")]
    [InlineData("/deelnemers/{deelnemer}/begeleiding/zoeken")]
    [InlineData("/deelnemers/{deelnemer}/begeleiding/aanspreekpunt")]
    [InlineData("/overeenkomsten/{overeenkomst}/model/uitvoering")]
    [InlineData("/begeleiding/werkposten/nieuw")]
    [InlineData("/mijn-voorziening/personeel/nieuw")]
    [InlineData("/mijn-voorziening/verzekeringen/nieuw")]
    public async Task Form_EveryFieldToTypeIn_HasItsLabelInTheModule(string url)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        var inspectie = await Proefinspectie.MaakAsync(portaal, organisatie, [overeenkomst.Id], Inspectiestatus.Bezocht);
        await organisatie.MaakModelAsync(overeenkomst, await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync(), vast: false);
        var labels = portaal.Services.GetServices<IPortalModule>().SelectMany(module => module.Veldlabels).ToDictionary();

        var page = await (await organisatie.ClientAsync()).GetAsync(url.Replace("{deelnemer}", $"{deelnemer.Id}", StringComparison.Ordinal)
            .Replace("{overeenkomst}", $"{overeenkomst.Id}", StringComparison.Ordinal).Replace("{inspectie}", $"{inspectie.Inspectie.Id}", StringComparison.Ordinal));

        var fields = page.Root.QuerySelectorAll("form[method=post] input[type=text]");
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Equal(Labels.Of(field), labels.GetValueOrDefault(field.GetAttribute("name")!)));
    }

    [Fact]
    public async Task Post_FormOfAnotherOrganisation_ShowsWhatWasTypedWithItsLabels()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(eerste.Persoon);
        var client = await eerste.ClientAsync();
        var old = (await client.GetAsync("/overeenkomsten/nieuw")).Form("Overeenkomst aanmelden").Vul("Referentie overeenkomst", "Keuken").Vul("Voornaam", "Luc");
        await (await client.GetAsync("/profiel")).Form("Profiel bevestigen").Kies(tweede.Naam).VerstuurAsync();

        var page = await old.VerstuurAsync();

        Assert.Equal(
            new Dictionary<string, string> { ["Voornaam"] = "Luc", ["Referentie overeenkomst"] = "Keuken" },
            page.Feiten());
    }
}
