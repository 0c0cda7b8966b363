using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

/// <summary>Staff search over all organisations.</summary>
public sealed class ZoekenTests(Portaal portaal)
{
    private static int _volgnummer;

    [Fact]
    public async Task Get_WordsOfNameAndReference_FindThemAtEveryOrganisation()
    {
        var (naam, eerste, tweede) = (Uniek(), await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eerste.MaakOvereenkomstAsync(await eerste.MaakDeelnemerAsync("Joséphine", naam), new(2026, 1, 1), referentie: "Tuin");
        await tweede.MaakOvereenkomstAsync(await tweede.MaakDeelnemerAsync("Josephine", naam), new(2026, 2, 1), new(2026, 3, 1), "Keuken");
        var client = await portaal.MedewerkerAsync(new(), Rollen.FinancieelBeheerder);

        var beide = await client.GetAsync($"/beheer/overeenkomsten?zoek=josephine {naam}");
        Assert.Equal([[tweede.Naam, "Keuken", "Stopgezet"], [eerste.Naam, "Tuin", "Lopend"]], beide.Rijen().Select(rij => new[] { rij[3], rij[4], rij[7] }));
        Assert.Equal(["Tuin", "Keuken"], (await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&sorteer=start")).Rijen().Select(rij => rij[4]));
        foreach (var filter in new[] { $"voorziening={eerste.Hco}", $"voorziening={eerste.Naam}", "status=lopend", "startTot=31/1/2026", "zoek=tuin " + naam })
            Assert.Equal("Tuin", Assert.Single((await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&{filter}".Replace($"zoek={naam}&zoek=", "zoek=", StringComparison.Ordinal))).Rijen())[4]);
        Assert.Equal("Keuken", Assert.Single((await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&eindeVan=1/3/2026&eindeTot=1/3/2026")).Rijen())[4]);
    }

    [Theory]
    [InlineData("naam")]
    [InlineData("voornaam")]
    [InlineData("insz")]
    [InlineData("voorziening")]
    [InlineData("referentie")]
    [InlineData("start")]
    [InlineData("einde")]
    [InlineData("status")]
    public async Task Get_SortedByAColumn_PutsTheRowsInThatOrderAndBack(string kolom)
    {
        var (naam, eerste, tweede) = (Uniek(), await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eerste.MaakOvereenkomstAsync(await eerste.MaakDeelnemerAsync("Bert", naam + "a", TestInsz.Nieuw(new(1970, 1, 1))), new(2026, 1, 1), new(2026, 3, 1), "Keuken");
        await tweede.MaakOvereenkomstAsync(await tweede.MaakDeelnemerAsync("An", naam + "b", TestInsz.Nieuw(new(1980, 1, 1))), new(2026, 2, 1), referentie: "Tuin");
        var client = await portaal.BehandelaarAsync();
        var plaats = kolom switch { "naam" => 0, "voornaam" => 1, "insz" => 2, "voorziening" => 3, "referentie" => 4, "start" => 5, "einde" => 6, _ => 7 };

        var op = (await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&sorteer={kolom}")).Rijen().Select(rij => rij[plaats]).ToList();
        var neer = (await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&sorteer=-{kolom}")).Rijen().Select(rij => rij[plaats]).ToList();

        Assert.Equal(2, op.Distinct().Count());
        Assert.Equal(op.AsEnumerable().Reverse(), neer);
        Assert.Equal(kolom switch { "voornaam" => "An", "start" => "01/01/2026", "einde" => "01/03/2026", "status" => "Lopend", "referentie" => "Keuken", _ => op[0] }, op[0]);
        if (kolom is "naam" or "insz" or "voorziening")
            Assert.Equal(op.Order(StringComparer.OrdinalIgnoreCase), op);
    }

    [Fact]
    public async Task Export_OfWhatTheSearchFinds_HoldsTheRowsOfTheScreen()
    {
        var (naam, organisatie) = (Uniek(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await organisatie.MaakDeelnemerAsync("Joséphine", naam);
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), new(2026, 3, 1), "=Tuin", aangemeld: new(2026, 1, 2));
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 4, 1), referentie: "Keuken", aangemeld: new(2026, 4, 1));
        var client = await portaal.BehandelaarAsync();
        var page = await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&sorteer=start");

        var csv = Csv.Read((await client.GetAsync(page.Link("Exporteer resultaten (CSV), 2 rijen").GetAttribute("href")!)).Body);

        Assert.Equal(["Naam", "Voornaam", "INSZ-nummer", "Voorziening", "HCO-nummer", "Referentie", "Startdatum", "Einddatum", "Aangemeld op", "Status"], csv[0]);
        Assert.Equal([naam, "Joséphine", deelnemer.Insz.Weergave, organisatie.Naam, organisatie.Hco.Weergave, "'=Tuin", "01/01/2026", "01/03/2026", "02/01/2026", "Stopgezet"], csv[1]);
        Assert.Equal("Keuken", csv[2][5]);
        (await client.GetAsync("/beheer/overeenkomsten/export.csv?zoek=ab")).IsNaar("/beheer/overeenkomsten?zoek=ab");
    }

    [Fact]
    public async Task Get_MoreThanAPage_ShowsThemByTwentyFiveWithTheSameFragment()
    {
        var (naam, organisatie) = (Uniek(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await organisatie.MaakDeelnemerAsync("Luc", naam);
        for (var n = 0; n < 26; n++)
            await organisatie.MaakOvereenkomstAsync(deelnemer, new DateOnly(2026, 1, 1).AddDays(n), referentie: $"Werkpost {n}");
        var client = await portaal.BehandelaarAsync();

        var page = await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}");

        Assert.Equal(25, page.Rijen().Count);
        Assert.StartsWith("Overeenkomsten, pagina 1 van 2", page.Title, StringComparison.Ordinal);
        Assert.Single((await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&pagina=2")).Rijen());
        Assert.Equal(25, (await client.GetAsync($"/beheer/overeenkomsten?zoek={naam}&pagina=99")).Rijen().Count);
        var fragment = await client.HtmxAsync($"/beheer/overeenkomsten?zoek={naam}");
        Assert.Equal(page.Root.QuerySelector("#overeenkomsten-resultaten")!.OuterHtml, fragment.Root.OuterHtml);
    }

    [Theory]
    [InlineData("ab", "Zoeken in overeenkomsten", "Typ een woord van ten minste 3 tekens")]
    [InlineData("abc&startVan=1/2/26", "Startdatum van", "\"Startdatum van\": bedoelt u 01/02/2026? Kijk de datum na")]
    [InlineData("abc&startVan=31/2/2026", "Startdatum van", "\"Startdatum van\" moet een bestaande datum zijn, zoals 27/3/2026")]
    public async Task Get_WhatCannotBeSearched_SaysSoAtTheField(string zoek, string veld, string fout)
    {
        var page = await (await portaal.BehandelaarAsync()).GetAsync($"/beheer/overeenkomsten?zoek={zoek}");

        Assert.Equal([fout], page.FoutenBij(veld));
        Assert.Empty(page.Root.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Get_WholeInszInTheSearchBox_LeadsToThePersonAndStandsInNoAddress()
    {
        var (_, deelnemer, _) = await portaal.OvereenkomstAsync();
        var client = await portaal.BehandelaarAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/beheer/overeenkomsten?zoek={deelnemer.Insz.Waarde}");
        (await client.SendAsync(request, maySendInsz: true)).IsNaar($"/beheer/overeenkomsten?deelnemer={deelnemer.Id}");
    }

    [Fact]
    public async Task Get_ListAndDetails_LeaveALineInTheAccessLog()
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var persoon = new TestPersoon("Dora", "Dossier");
        var client = await portaal.MedewerkerAsync(persoon, Rollen.Dossierbehandelaar);

        await client.GetAsync($"/beheer/overeenkomsten?voorziening={organisatie.Hco}");
        await client.GetAsync($"/beheer/overeenkomsten/{overeenkomst.Id}");

        await using var select = portaal.Eigenaar.CreateCommand("select string_agg(format('%s %s %s', hco, doel, aantal), '; ' order by doel) from kernel.toegangslog where persoon = $1");
        select.Parameters.Add(new() { Value = persoon.Sleutel });
        Assert.Equal($"{organisatie.Hco} details overeenkomst 1; {organisatie.Hco} zoeken in overeenkomsten 1", await select.ExecuteScalarAsync());
    }

    private static string Uniek() => $"Zoekling{string.Concat($"{Interlocked.Increment(ref _volgnummer):000}".Select(c => (char)(c - '0' + 'a')))}";
}
