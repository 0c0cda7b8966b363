namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>What tests of announcements share: say it, do it, make the next run.</summary>
public abstract class Aankondiging(Runportaal runs)
{
    protected Runportaal Runs => runs;

    protected async Task<Betaling> VolgendeAsync(TestOrganisatie organisatie)
    {
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(Runs.VolgendeMaand());
        await Runs.BetaalAsync();
        return (await Runs.BetalingenAsync(organisatie))[^1];
    }

    // What the form says while typing and what the history keeps.
    protected async Task StopAsync(TestOrganisatie organisatie, DateOnly vandaag, DateOnly einde, string gevolg)
    {
        Runs.Portaal.Klok.Vandaag = vandaag;
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        var client = await organisatie.ClientAsync();
        var url = $"/overeenkomsten/{overeenkomst.Id}/stopzetten";

        Assert.Equal(gevolg, (await client.HtmxAsync($"{url}?einddatum={einde:dd'%2F'MM'%2F'yyyy}")).Words);
        var na = await (await client.GetAsync(url)).Form("Overeenkomst stopzetten").Vul("Einddatum", $"{einde:dd/MM/yyyy}").VerstuurEnVolgAsync();
        Assert.Contains(na.Historiek(), regel => regel.EndsWith($"tot en met {einde:dd/MM/yyyy}. {gevolg}", StringComparison.Ordinal));
    }

    protected static void Zegt(PortaalResponse page, params ReadOnlySpan<string> zinnen)
    {
        foreach (var zin in zinnen)
            Assert.Contains(zin, page.Words, StringComparison.Ordinal);
    }

    protected static string Hoofdletter(Maand maand) => $"{char.ToUpperInvariant(maand.Weergave[0])}{maand.Weergave[1..]}";

    protected static string DutchDate(Maand maand) => AmaWvg.Web.DutchDate.InWords(maand.EersteDag.AddDays(4));
}
