using Npgsql;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>Nobody makes and approves a run alone: not with a second account, and not with a statement of their own as the role of the staff.</summary>
[Collection(Runportaal.Naam)]
public sealed class VierOgenTests(Runportaal runs)
{
    [Fact]
    public async Task Approve_SamePersonWithAnotherAccount_IsRefused()
    {
        var run = await VoorstelAsync();
        var zelfde = new TestPersoon("Fien", "Financieel") { Insz = runs.Maker.Insz };
        Assert.NotEqual(runs.Maker.Sleutel, zelfde.Sleutel);
        var form = (await (await runs.TweedeAsync()).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren");
        var client = await runs.Portaal.MedewerkerAsync(zelfde, Rollen.Goedkeurder);

        (await client.GetAsync($"{run}/goedkeuren")).IsNaar(run, 303);
        var refused = await client.PostAsync($"{run}/goedkeuren", [.. (await client.GetAsync("/contact")).Form("Afmelden").Fields, .. form.Inhoud]);

        Assert.Equal(422, refused.Status);
        refused.HeeftFouten("U maakte dit voorstel zelf. Iemand anders moet het goedkeuren");
        Assert.Equal(["Voorgesteld"], await StatusAsync(run));
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
    }

    [Theory]
    [InlineData("status = 'Goedgekeurd', data = data || jsonb_build_object('status', 'Goedgekeurd', 'goedgekeurd', now(), 'goedgekeurd_door', 'x', 'goedgekeurd_door_sleutel', data ->> 'gemaakt_door_sleutel', 'goedgekeurd_door_mens', 'x')", false)]
    [InlineData("status = 'Goedgekeurd', data = data || jsonb_build_object('status', 'Goedgekeurd', 'goedgekeurd', now(), 'goedgekeurd_door', 'x', 'goedgekeurd_door_sleutel', 'x', 'goedgekeurd_door_mens', data ->> 'gemaakt_door_mens')", false)]
    [InlineData("status = 'Goedgekeurd', data = data || jsonb_build_object('status', 'Goedgekeurd', 'goedgekeurd', now(), 'goedgekeurd_door', 'x', 'goedgekeurd_door_sleutel', 'x')", false)]
    [InlineData("data = data || jsonb_build_object('gemaakt_door_sleutel', 'x', 'gemaakt_door_mens', 'x')", true)]
    [InlineData("data = data || jsonb_build_object('gemaakt_door_mens', null)", true)]
    [InlineData("maand = '2089-01-01', data = data || jsonb_build_object('maand', '2089-01')", true)]
    [InlineData("eerste_maand = '2018-01-01', data = data || jsonb_build_object('eerste_maand', '2018-01')", true)]
    [InlineData("status = 'Goedgekeurd', data = data || jsonb_build_object('gemaakt_door_sleutel', 'x', 'gemaakt_door_mens', 'x', 'status', 'Goedgekeurd', 'goedgekeurd', now(), 'goedgekeurd_door', 'y', 'goedgekeurd_door_sleutel', 'y', 'goedgekeurd_door_mens', 'y')", true)]
    [InlineData("data = data || jsonb_build_object('poging', (data ->> 'poging')::int + 1, 'gemaakt_door_sleutel', 'x', 'gemaakt_door_mens', 'x')", true)]
    public async Task Beheer_OneStatementThatMakesAndApproves_IsRefused(string set, bool isRight)
    {
        var run = await VoorstelAsync();

        var fault = await Assert.ThrowsAsync<PostgresException>(() => AlsBeheerAsync($"update mijn_uitbetalingen.mt_doc_uitbetalingsrun set {set} where id = '{Id(run)}'"));

        Assert.Equal(isRight ? PostgresErrorCodes.InsufficientPrivilege : PostgresErrorCodes.CheckViolation, fault.SqlState);
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
    }

    [Theory]
    [InlineData("data = data || jsonb_build_object('goedgekeurd_door', 'x', 'goedgekeurd_door_sleutel', 'x', 'goedgekeurd_door_mens', 'x')")]
    [InlineData("data = data || jsonb_build_object('gemaakt_door', 'x', 'gemaakt_door_sleutel', 'x')")]
    [InlineData("status = 'InOpmaak', data = data || jsonb_build_object('poging', (data ->> 'poging')::int + 1, 'status', 'InOpmaak', 'gemaakt_door_sleutel', 'x', 'gemaakt_door_mens', 'x', 'goedgekeurd', null, 'goedgekeurd_door', null, 'goedgekeurd_door_sleutel', null, 'goedgekeurd_door_mens', null)")]
    public async Task Beheer_WhoMadeOrApprovedAnApprovedRun_StaysAsItIs(string set)
    {
        var run = await VoorstelAsync();
        await runs.KeurGoedAsync(run);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => AlsBeheerAsync($"update mijn_uitbetalingen.mt_doc_uitbetalingsrun set {set} where id = '{Id(run)}'"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    [Fact]
    public async Task Beheer_RunThatIsApprovedWhenItBegins_IsRefused()
    {
        var fault = await Assert.ThrowsAsync<PostgresException>(() => AlsBeheerAsync("""
            insert into mijn_uitbetalingen.mt_doc_uitbetalingsrun (id, maand, eerste_maand, status, data)
            select id, '2090-01-01', '2090-01-01', 'Goedgekeurd', jsonb_build_object('id', id, 'maand', '2090-01', 'eerste_maand', '2090-01', 'status', 'Goedgekeurd', 'poging', 1,
                'gemaakt_door', 'x', 'gemaakt_door_sleutel', 'x', 'gemaakt_door_mens', 'x', 'gevraagd', now(), 'aantal', 0, 'totaal', 0,
                'goedgekeurd_door', 'y', 'goedgekeurd_door_sleutel', 'y', 'goedgekeurd_door_mens', 'y', 'goedgekeurd', now()) from gen_random_uuid() id
            """));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    private async Task<string> VoorstelAsync()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        return await runs.StelVoorAsync();
    }

    private static string Id(string run) => run.Split('/')[^1];

    private Task<IReadOnlyList<string>> StatusAsync(string run) =>
        runs.LeesAsync($"select status from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = '{Id(run)}'");

    private async Task AlsBeheerAsync(string sql)
    {
        await using var beheer = NpgsqlDataSource.Create(runs.Portaal.Gegevens.Beheer);
        await using var command = beheer.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
