using AmaWvg.Inspecties;
using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.Inspecties.Remedieren;

/// <summary>Zorginspectie comes back: a breach that is still there goes to the department again (BR-57).</summary>
public sealed class HercontrolePageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_NotSolvedThenSolved_ReopensAndCloses()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Ontwerp);
        proef.Inspectie.MaakDefinitief(portaal.Klok.Nu, heeftInbreuken: true, hercontrole: true);
        var inbreuk = Remediering.Van(proef.Inspectie, Criteria.Vind("4.1")!, Guid.CreateVersion7(), new(2027, 2, 1));
        inbreuk.DienIn(new("Wij vulden aan.", portaal.Klok.Nu, "An Maes"));
        inbreuk.Beoordeel(new(true, "Volledig.", null, portaal.Klok.Nu, "Bea Beslisser"));
        await portaal.BewaarAsync(proef.Inspectie);
        await portaal.BewaarAsync(inbreuk);
        var (inspecteur, staf, url) = (await portaal.InspecteurAsync(), await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar), $"/inspectie/hercontrole/{inbreuk.Id}");

        await ControleerAsync("Nee", "Eén intake ontbreekt nog.");
        Assert.Equal(Remedieringstatus.Ingediend, Assert.Single(await portaal.DocumentenAsync<Remediering>(proef.Organisatie.Hco)).Status);
        var pagina = await staf.GetAsync($"/beheer/remediering/{inbreuk.Id}");
        Assert.Contains("niet opgelost: Eén intake ontbreekt nog.", pagina.Words, StringComparison.Ordinal);
        await pagina.Form("Beoordelen").Kies("Onvoldoende").Vul("Waarom?", "Vul aan.").Vul("Nieuwe termijn", "31/1/2027").VerstuurAsync();
        var mijn = await (await proef.Organisatie.ClientAsync()).GetAsync($"/mijn-inspecties/remediering/{inbreuk.Id}");
        Assert.Contains("Eén intake ontbreekt nog.", mijn.Words, StringComparison.Ordinal);
        await mijn.Form("Indienen").Vul("Wat doet u om dit recht te zetten?", "Nu is alles er.").VerstuurAsync();
        await (await staf.GetAsync($"/beheer/remediering/{inbreuk.Id}")).Form("Beoordelen").Kies("Aanvaard").Vul("Waarom?", "Volledig.").VerstuurAsync();
        await ControleerAsync("Ja", "De intake is er.");

        Assert.Equal(2, (await portaal.UitboxAsync<HercontroleVastgelegd>(proef.Organisatie)).Count);
        Assert.Single(await portaal.UitboxAsync<InspectieAfgesloten>(proef.Organisatie));
        var verloop = (await inspecteur.GetAsync(url)).IsPagina($"Hercontrole: {Criteria.Vind("4.1")!.Kop}");
        Assert.Contains("opgelost: De intake is er.", verloop.Words, StringComparison.Ordinal);
        Assert.Contains("niet opgelost: Eén intake ontbreekt nog.", verloop.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Vaststelling bij de hercontrole", verloop.Words, StringComparison.Ordinal);

        async Task ControleerAsync(string opgelost, string vaststelling) => Assert.Equal(303, (await (await inspecteur.GetAsync(url)).Form("Bewaren")
            .Vul("Dag van de hercontrole", "20/11/2026").Kies(opgelost).Vul("Vaststelling bij de hercontrole", vaststelling).VerstuurAsync()).Status);
    }
}
