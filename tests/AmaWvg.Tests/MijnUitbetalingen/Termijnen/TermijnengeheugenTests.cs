using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnUitbetalingen.Termijnen;

/// <summary>What the start page remembers, and whom it finds by a date of birth that was typed.</summary>
public sealed class TermijnengeheugenTests(Portaal portaal)
{
    // What the start page remembers counts until something changes, at whatever host, and only on its day.
    [Fact]
    public async Task Get_SomethingChanged_IsSeenAtOnce()
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await organisatie.MaakDeelnemerAsync(insz: TestInsz.Nieuw(new(1960, 12, 20)));
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), new(2026, 12, 10));
        await ander.MaakOvereenkomstAsync(await ander.MaakDeelnemerAsync(), new(2026, 1, 1));
        var (client, buur) = (await organisatie.ClientAsync(), await ander.ClientAsync());
        Assert.Equal((1, 1), (await AantalAsync(client), await AantalAsync(client)));

        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 12, 11));
        Assert.Equal((2, 0), (await AantalAsync(client), await AantalAsync(buur)));

        await VoerUitAsync($"update overeenkomsten.mt_doc_overeenkomst set geannuleerd_op = '2026-11-22' where einddatum is null and tenant_id = '{organisatie.Hco}'");
        Assert.Equal(1, await AantalAsync(client));

        await VoerUitAsync($$"""update mijn_voorziening.mt_doc_erkenning set data = data || '{"tot_en_met": "2027-01-22"}' where tenant_id = '{{organisatie.Hco}}'""");
        Assert.Equal((2, 0), (await AantalAsync(client), await AantalAsync(buur)));

        await organisatie.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);
        Assert.Equal(1, await AantalAsync(client));

        await organisatie.TrekErkenningenInAsync();
        Assert.Equal(0, await AantalAsync(client));

        portaal.Klok.Vandaag = new(2026, 11, 30);
        await organisatie.ErkenAsync(new(2026, 1, 1), new(2030, 12, 31));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1), new(2026, 12, 31));
        foreach (var (dag, aantal) in ((DateOnly, int)[])[(new(2026, 11, 30), 1), (new(2026, 12, 31), 1), (new(2027, 1, 1), 0)])
        {
            portaal.Klok.Vandaag = dag;
            Assert.Equal((dag, aantal), (dag, await AantalAsync(await organisatie.ClientAsync())));
        }
    }

    // A date of birth that was typed, because the number has none: with an unknown month, and with a day that does not exist.
    [Theory]
    [InlineData("60000012345", "1960-12-20", true)]
    [InlineData("45200012345", "1961-02-22", true)]
    [InlineData("60123212345", "1960-12-20", true)]
    [InlineData("60000012345", "1961-02-23", false)]
    public async Task Get_PensionAge_IsSeenByTheDateThatWasTyped(string insz, string geboren, bool verwacht)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        await VoerUitAsync($"update overeenkomsten.mt_doc_deelnemer set insz = '{insz}', data = data || jsonb_build_object('insz', '{insz}'), opgegeven_geboortedatum = '{geboren}' where id = '{deelnemer.Id}'");

        var page = await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten");

        Assert.Equal(verwacht, page.Words.Contains("1 deelnemer bereikt de pensioenleeftijd", StringComparison.Ordinal));
    }

    // Beside the lines about files of guidance, which are there as long as these are empty.
    private static async Task<int> AantalAsync(PortaalClient client) =>
        (await client.GetAsync("/overeenkomsten")).Root.QuerySelectorAll("#te-doen li:not(:has(a[href^='/begeleiding']))").Length;

    private async Task VoerUitAsync(string sql)
    {
        await using var command = portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
