namespace AmaWvg.Tests.Kernel.Dagtaken;

/// <summary>What has done its work goes after its term; what is still needed stays. In years before all other tests.</summary>
public sealed class OpruimtaakTests(Portaal portaal)
{
    private static readonly DateOnly Vandaag = new(2003, 5, 14);

    [Fact]
    public async Task Run_EventsOfTheOutbox_GoNinetyDaysAfterTheyWereDone()
    {
        portaal.Klok.Vandaag = Vandaag;
        var organisatie = await portaal.MaakOrganisatieAsync();
        await GebeurtenisAsync(organisatie, "oud", dagen: 91);
        await GebeurtenisAsync(organisatie, "jong", dagen: 89);
        await GebeurtenisAsync(organisatie, "eenmaal", dagen: 2000, kenmerk: $"'{organisatie.Hco}'");
        await GebeurtenisAsync(organisatie, "open", dagen: null);

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.DagAsync();

        Assert.Equal(["eenmaal", "jong", "open"], await LeesAsync($"select soort from kernel.outbox where hco = '{organisatie.Hco}' order by soort"));
    }

    [Fact]
    public async Task Run_KeysOfForms_GoThirtyDaysAfterTheyWereUsed()
    {
        portaal.Klok.Vandaag = Vandaag;
        var organisatie = await portaal.MaakOrganisatieAsync();
        await VoerUitAsync($"""
            insert into kernel.idempotentie (hco, sleutel, persoon, pad, inhoud, antwoord, tijdstip)
            select '{organisatie.Hco}', uuidv7(), 'p', dagen::text, '', '/', date '{Vandaag:yyyy-MM-dd}' - dagen from unnest(array[29, 31, 400]) dagen
            """);

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.DagAsync();

        Assert.Equal(["29"], await LeesAsync($"select pad from kernel.idempotentie where hco = '{organisatie.Hco}'"));
    }

    [Fact]
    public async Task Run_MarksOfChanges_GoAfterTwoDays()
    {
        portaal.Klok.Vandaag = Vandaag;
        var organisatie = await portaal.MaakOrganisatieAsync();
        await VoerUitAsync($"delete from kernel.wijziging where hco = '{organisatie.Hco}'");
        await VoerUitAsync($"insert into kernel.wijziging (hco, merk, tijdstip) select '{organisatie.Hco}', dagen, date '{Vandaag:yyyy-MM-dd}' - dagen from unnest(array[1, 3, 400]) dagen");

        await using (var werk = new Achtergrondwerk(organisatie))
            await werk.DagAsync();

        Assert.Equal(["1"], await LeesAsync($"select merk::text from kernel.wijziging where hco = '{organisatie.Hco}'"));
    }

    [Fact]
    public async Task Werker_DeletingEventsThatAreNotDone_TouchesNone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await GebeurtenisAsync(organisatie, "open", dagen: null);
        await GebeurtenisAsync(organisatie, "eenmaal", dagen: 1, kenmerk: $"'{organisatie.Hco}'");

        await using var werker = Npgsql.NpgsqlDataSource.Create(portaal.Gegevens.Werker);
        await using var delete = werker.CreateCommand($"delete from kernel.outbox where hco = '{organisatie.Hco}'");

        Assert.Equal(0, await delete.ExecuteNonQueryAsync());
    }

    private Task GebeurtenisAsync(TestOrganisatie organisatie, string soort, int? dagen, string kenmerk = "null") => VoerUitAsync($$"""
        insert into kernel.outbox (id, hco, soort, gegevens, tijdstip, kenmerk, verwerkt)
        values (uuidv7(), '{{organisatie.Hco}}', '{{soort}}', '{}', '2001-01-01', {{kenmerk}}, {{(dagen is null ? "null" : $"date '{Vandaag:yyyy-MM-dd}' - {dagen}")}})
        """);

    private async Task VoerUitAsync(string sql)
    {
        await using var command = portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<IReadOnlyList<string>> LeesAsync(string sql)
    {
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        await using var reader = await select.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }
}
