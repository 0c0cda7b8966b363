using AmaWvg.Host;

namespace AmaWvg.Tests.Host;

/// <summary>What the start finds in a database with its safe settings, and when its key ring is lost.</summary>
[Collection(Storingen.Name)]
public sealed class SleutelringverliesTests(BreekbaarPortaal breekbaar)
{
    [Fact]
    public async Task Gebreken_SafeDatabase_AreNone() => Assert.Empty(await GebrekenAsync());

    [Fact]
    public async Task Gebreken_RingLostWhileThereAreSessions_IsOne()
    {
        await (await breekbaar.Portaal.MaakOrganisatieAsync()).ClientAsync();
        await RunAsync("create table kernel.bewaard as select * from kernel.sleutelring");
        await RunAsync("delete from kernel.sleutelring");
        try
        {
            Assert.Equal(["sleutelring-leeg"], (await GebrekenAsync()).Select(gebrek => gebrek.Naam));
        }
        finally
        {
            await RunAsync("insert into kernel.sleutelring select * from kernel.bewaard");
            await RunAsync("drop table kernel.bewaard");
        }
    }

    private Task<List<Gebrek>> GebrekenAsync() => Databank.GebrekenAsync("Portaal", "app", breekbaar.Portaal.Gegevens.App);

    private async Task RunAsync(string sql)
    {
        await using var command = breekbaar.Portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
