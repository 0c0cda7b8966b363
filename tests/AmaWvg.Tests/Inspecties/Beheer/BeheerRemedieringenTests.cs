using AmaWvg.Inspecties;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Inspecties.Beheer;

/// <summary>The breaches of all begeleiders: for whom each waits, and what the department has to do first.</summary>
public sealed class BeheerRemedieringenTests(Portaal portaal)
{
    private const string Url = "/beheer/remediering";

    [Fact]
    public async Task Get_BreachesInEveryState_SaysForWhomEachWaitsAndPutsTheDepartmentFirst()
    {
        var (naam, staf) = (await MaakAsync(), await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar));

        var lijst = await staf.GetAsync($"{Url}?zoek={naam}");

        Assert.Equal(["Het departement", "De begeleider", "Zorginspectie"], lijst.Rijen().Select(rij => rij[3]));
        Assert.Equal(["Te beoordelen", "Te remediëren", "Aanvaard, hercontrole volgt"], lijst.Rijen().Select(rij => rij[2]));
        Assert.Equal(["Te beoordelen"], (await staf.GetAsync($"{Url}?zoek={naam}&wacht=departement")).Rijen().Select(rij => rij[2]));
        Assert.Equal(["Afgesloten"], (await staf.GetAsync($"{Url}?zoek={naam}&wacht=afgesloten")).Rijen().Select(rij => rij[2]));
        Assert.Contains(lijst.Root.QuerySelectorAll(".printed"), regel => regel.Words() == $"Filter: niet afgesloten; ‘{naam}’");
        Assert.Equal($"{Url}?wacht=departement", (await staf.GetAsync("/beheer")).Root.QuerySelectorAll("main a").Single(link => link.Words().EndsWith("beoordelen", StringComparison.Ordinal) && link.GetAttribute("href")!.StartsWith(Url, StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Get_SearchedAndSorted_FindsThemAndTheFileHasTheSame()
    {
        var (naam, staf) = (await MaakAsync(), await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar));

        var lijst = await staf.GetAsync($"{Url}?zoek={naam}&sorteer=-termijn");
        var een = await staf.GetAsync($"{Url}?zoek={naam}+4.2");

        Assert.Equal(["03/02/2027", "02/02/2027", "01/02/2027"], lijst.Rijen().Select(rij => rij[4]));
        Assert.StartsWith("4.2", Assert.Single(een.Rijen())[1], StringComparison.Ordinal);
        Assert.Contains("Controleer de spelling", (await staf.GetAsync($"{Url}?zoek=onvindbaar{naam}")).Words, StringComparison.Ordinal);
        Assert.Contains("‘iets’ is niet begrepen", (await staf.GetAsync($"{Url}?wacht=iets")).Words, StringComparison.Ordinal);
        var csv = Csv.Read((await staf.GetAsync(lijst.Link("Exporteer resultaten (CSV), 3 rijen").GetAttribute("href")!)).Body);
        Assert.Equal(["Begeleider", "Ronde", "Criterium", "Stand", "Wacht op", "Uiterlijk"], csv[0]);
        Assert.Equal(lijst.Rijen().Select(rij => $"{rij[0]} {rij[2]} {rij[3]} {rij[4]}"), csv.Skip(1).Select(rij => $"{rij[0]} {rij[3]} {rij[4]} {rij[5]}"));
    }

    // Of one begeleider: to put right, to judge, accepted with a second visit to come, and closed.
    private async Task<string> MaakAsync()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Ontwerp);
        proef.Inspectie.MaakDefinitief(portaal.Klok.Nu, heeftInbreuken: true, hercontrole: true);
        await portaal.BewaarAsync(proef.Inspectie);
        foreach (var (nummer, dag) in new[] { ("4.1", 1), ("4.2", 2), ("4.3", 3), ("3.1", 4) })
        {
            var inbreuk = Remediering.Van(proef.Inspectie, Criteria.Vind(nummer)!, Guid.CreateVersion7(), new(2027, 2, dag));
            if (nummer is not "4.1")
                inbreuk.DienIn(new("Wij vulden aan.", portaal.Klok.Nu, "An Maes"));
            if (nummer is "4.3" or "3.1")
                inbreuk.Beoordeel(new(true, "Volledig.", null, portaal.Klok.Nu, "Bea Beslisser"));
            await portaal.BewaarAsync(inbreuk);
        }
        return proef.Organisatie.Naam.Split(' ')[^1];
    }
}
