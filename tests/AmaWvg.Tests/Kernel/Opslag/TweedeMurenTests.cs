using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>What somebody could do who got a statement of their own past the program, as the role of its connection.</summary>
public sealed class TweedeMurenTests(Portaal portaal)
{
    [Fact]
    public async Task App_TicketOfAnotherInTheOwnRow_IsNoSession()
    {
        var (dief, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var client = await dief.ClientAsync();
        await ander.ClientAsync();

        // As the owner: the role app cannot even write it.
        await VoerUitAsync(portaal.Eigenaar, """
            update kernel.sessie set (ticket, hco) = (select ticket, hco from kernel.sessie where persoon = $1 limit 1) where persoon = $2
            """, ander.Persoon.Sleutel, dief.Persoon.Sleutel);

        (await client.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
    }

    [Fact]
    public async Task App_NewRowWithTheTicketOfAnother_IsNoSession()
    {
        var (dief, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var client = await dief.ClientAsync();
        await ander.ClientAsync();
        // Its own row makes place for one under the same key, as if the thief had begun with that one.
        await VoerUitAsync(portaal.Eigenaar, "create table kernel.gestolen as select sleutel from kernel.sessie where persoon = $1", dief.Persoon.Sleutel);
        await VoerUitAsync(portaal.Eigenaar, "delete from kernel.sessie where persoon = $1", dief.Persoon.Sleutel);
        await VoerUitAsync(portaal.Eigenaar, "grant select on kernel.gestolen to app");
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);

        var rijen = await VoerUitAsync(app, """
            insert into kernel.sessie (sleutel, persoon, uitgever, hco, ticket, begonnen, laatst_actief)
            select (select sleutel from kernel.gestolen), persoon, uitgever, hco, ticket, begonnen, laatst_actief from kernel.sessie where persoon = $1 limit 1
            """, ander.Persoon.Sleutel);
        await VoerUitAsync(portaal.Eigenaar, "drop table kernel.gestolen");

        Assert.Equal(1, rijen);
        (await client.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
    }

    [Fact]
    public async Task App_SessionThatEnded_StaysEnded()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();
        await organisatie.BeeindigSessiesAsync();
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);

        Assert.Equal(0, await VoerUitAsync(app, "update kernel.sessie set beeindigd = null, reden = null where persoon = $1", organisatie.Persoon.Sleutel));
        Assert.Equal(0, await VoerUitAsync(app, "update kernel.sessie set laatst_actief = now() where persoon = $1", organisatie.Persoon.Sleutel));
    }

    [Fact]
    public async Task App_AccessDirectory_ShowsOnePersonAtATime()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eigen.ClientAsync();
        await ander.ClientAsync();
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);

        Assert.Equal(0, await TelAsync(app, "select count(*) from toegangsbeheer.toegang"));
        Assert.Equal(0, await TelAsync(app, "select count(*) from toegangsbeheer.medewerker"));
        Assert.Equal(1, await TelAsync(app, $"select set_config('app.insz', '{eigen.Persoon.Insz.Waarde}', true); select count(*) from toegangsbeheer.toegang"));
    }

    [Fact]
    public async Task App_FileOfAMessage_IsReachedByTheOrganisationsOwnMessageAlone()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await eigen.MaakBerichtbijlageAsync(await eigen.MaakConceptAsync(), await eigen.MaakBerichtAsync());
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);

        Assert.Equal(0, await TelAsync(app, "select count(*) from mijn_berichten.verzendinhoud"));
        Assert.Equal(0, await TelAsync(app, Als(ander, "select count(*) from mijn_berichten.verzendinhoud")));
        Assert.Equal(1, await TelAsync(app, Als(eigen, "select count(*) from mijn_berichten.verzendinhoud")));
    }

    private static string Als(TestOrganisatie organisatie, string sql) => $"select set_config('app.hco', '{organisatie.Hco.Waarde}', true); {sql}";

    private static async Task<long> TelAsync(NpgsqlDataSource database, string sql)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        await using var reader = await command.ExecuteReaderAsync();
        while (reader.GetName(0) != "count")
            await reader.NextResultAsync();
        await reader.ReadAsync();
        return reader.GetInt64(0);
    }

    private static async Task<int> VoerUitAsync(NpgsqlDataSource database, string sql, params string[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync();
    }
}
