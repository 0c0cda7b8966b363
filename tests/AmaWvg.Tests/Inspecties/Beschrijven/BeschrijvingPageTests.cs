using AmaWvg.Inspecties;

namespace AmaWvg.Tests.Inspecties.Beschrijven;

/// <summary>The description saves itself, as the checklist does, and cannot change once the report is final.</summary>
public sealed class BeschrijvingPageTests(Portaal portaal)
{
    [Fact]
    public async Task Description_TwoInspectorsAtOnce_LosesNothing()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Bezocht);
        var (een, ander) = (await portaal.InspecteurAsync(), await portaal.InspecteurAsync(new("Otto", "Inspecteur")));
        var (pagina, concept) = ($"{proef.Url}/beschrijving", $"{proef.Url}/beschrijving/concept");
        var (eerst, later) = ((await een.GetAsync(pagina)).Form("Bewaren"), (await ander.GetAsync(pagina)).Form("Bewaren"));

        Assert.Equal(200, (await een.PostAsync(concept, eerst.Kies("Ja").Vul("Kwaliteit", "Zelfevaluatie").Fields)).Status);
        Assert.Equal(422, (await ander.PostAsync(concept, later.Vul("Kwaliteit", "Iets anders").Fields)).Status);
        var botsing = await later.VerstuurAsync();
        Assert.Equal(409, botsing.Status);
        Assert.Equal("Iets anders", botsing.Form("Bewaren").Value("Kwaliteit"));
        Assert.Contains("Ines Inspecteur", botsing.Words, StringComparison.Ordinal);
        var fout = await eerst.VerstuurAsync();
        Assert.Equal(422, fout.Status);
        Assert.Contains("Vul in welke uitsluitingscriteria", fout.Words, StringComparison.Ordinal);
        Assert.Equal(303, (await fout.Form("Bewaren").Vul("Welke uitsluitingscriteria?", "Agressie").VerstuurAsync()).Status);

        await portaal.VoerUitAsync(
            """update inspecties.mt_doc_inspectie set status = 'Afgesloten', data = data || '{"status": "Afgesloten"}' where id = $1""", proef.Inspectie.Id);
        var dicht = await een.GetAsync(pagina);
        Assert.Contains("Zelfevaluatie", dicht.Words, StringComparison.Ordinal);
        Assert.Empty(dicht.Root.QuerySelectorAll("main textarea"));
        Assert.Empty((await een.GetAsync($"{proef.Url}/checklist/4.1")).Root.QuerySelectorAll("main textarea"));
        Assert.Equal(404, (await een.PostAsync(concept, eerst.Fields)).Status);
    }
}
