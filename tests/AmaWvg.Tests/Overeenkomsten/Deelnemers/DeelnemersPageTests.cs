using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.Web.Export;

namespace AmaWvg.Tests.Overeenkomsten.Deelnemers;

/// <summary>The list of participants.</summary>
public sealed class DeelnemersPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Participants_ShowsWhatRunsAndWhatComesFirst()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        Assert.Contains("Geen deelnemers gevonden", (await client.GetAsync("/deelnemers")).Words, StringComparison.Ordinal);
        var vandaag = portaal.Klok.Vandaag;
        var (een, ander) = (await organisatie.MaakDeelnemerAsync("Anna", "Zeger"), await organisatie.MaakDeelnemerAsync("Bert", "Adam"));
        var einde = vandaag.AddDays(20);
        await organisatie.MaakOvereenkomstAsync(een, vandaag.AddMonths(-2), einde);
        await organisatie.MaakOvereenkomstAsync(een, vandaag.AddMonths(-1), referentie: "Tuin");
        await organisatie.MaakOvereenkomstAsync(ander, vandaag.AddMonths(-5), vandaag.AddMonths(-3));

        var page = await client.GetAsync("/deelnemers");

        Assert.Equal(["Adam", "Zeger"], page.Rijen().Select(rij => rij[0]));
        Assert.Equal(["0", "2"], page.Rijen().Select(rij => rij[3]));
        Assert.Equal($"{DutchDate.Format(Maand.Van(einde).Volgende.LaatsteDag)} Overeenkomst eindigt op {DutchDate.Format(einde)}", page.Rijen()[1][5]);
        Assert.Equal("", page.Rijen()[0][5]);
        Assert.Equal(["Zeger"], (await client.GetAsync("/deelnemers?loopt=ja")).Rijen().Select(rij => rij[0]));
        Assert.Equal(["Adam"], (await client.GetAsync("/deelnemers?zoek=bert")).Rijen().Select(rij => rij[0]));
        foreach (var sortering in (string[])["-naam", "voornaam", "-lopend", "termijn"])
            Assert.Equal(sortering is "voornaam" ? "Zeger" : "Zeger", (await client.GetAsync($"/deelnemers?sorteer={sortering}")).Rijen()[0][0]);
        var csv = Csv.Read((await client.GetAsync("/deelnemers/export.csv?sorteer=-naam")).Body);
        Assert.Equal(["Zeger", "Anna", een.Insz.Weergave, "2", "0"], csv[1][..5]);
        var persoon = await client.GetAsync(page.Link("Details deelnemer Anna Zeger").GetAttribute("href")!);
        Assert.StartsWith("/deelnemers", persoon.Link("Terug naar deelnemers").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-15", null, null, "2027-01-31 Overeenkomst eindigt op 15/12/2026")]
    [InlineData("2026-11-01", null, null, null)]
    [InlineData("2028-01-01", null, null, null)]
    [InlineData(null, "9999-12-31", "1961-01-20", "2027-02-05 Pensioenleeftijd")]
    [InlineData(null, "2026-12-31", "1961-01-20", null)]
    [InlineData(null, null, "1961-01-20", null)]
    [InlineData("2027-06-01", "9999-12-31", "1961-01-20", "2027-02-05 Pensioenleeftijd")]
    public void Van_WhatComes_IsTheFirstWithinAYear(string? einde, string? laatste, string? geboren, string? verwacht)
    {
        var termijn = Deelnemertermijn.Van(new(2026, 11, 23), Dag(einde), Dag(laatste), Dag(geboren));

        Assert.Equal(verwacht, termijn is null ? null : $"{termijn.UiterstOp:yyyy-MM-dd} {termijn.Reden}");
    }

    private static DateOnly? Dag(string? tekst) => tekst is null ? null : DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
