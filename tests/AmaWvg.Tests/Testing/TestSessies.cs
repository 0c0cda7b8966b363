using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>The sessions of a test's person, as an operator sees them.</summary>
internal static class TestSessies
{
    /// <summary>Ends them from the server.</summary>
    public static Task BeeindigSessiesAsync(this TestOrganisatie organisatie) =>
        organisatie.Portaal.BeeindigSessiesAsync(organisatie.Persoon.Sleutel);

    /// <summary>Ends those of anybody.</summary>
    public static Task BeeindigSessiesAsync(this Portaal portaal, string persoon) =>
        SessiesAsync(portaal, persoon, "beeindigd = laatst_actief, reden = 'test'");

    /// <summary>Changes their rows.</summary>
    public static Task SessiesAsync(this TestOrganisatie organisatie, string set) => SessiesAsync(organisatie.Portaal, organisatie.Persoon.Sleutel, set);

    private static async Task SessiesAsync(Portaal portaal, string persoon, string set)
    {
        await using var update = portaal.Eigenaar.CreateCommand($"update kernel.sessie set {set} where persoon = $1");
        update.Parameters.Add(new() { Value = persoon });
        Assert.NotEqual(0, await update.ExecuteNonQueryAsync());
    }

    /// <summary>What is kept of forms, as it stands in the database.</summary>
    public static async Task<List<byte[]>> GeparkeerdAsync(this TestOrganisatie organisatie)
    {
        await using var select = organisatie.Portaal.Eigenaar.CreateCommand("select inhoud from kernel.geparkeerde_post where persoon = $1");
        select.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        await using var reader = await select.ExecuteReaderAsync();
        var found = new List<byte[]>();
        while (await reader.ReadAsync())
            found.Add(reader.GetFieldValue<byte[]>(0));
        return found;
    }

    /// <summary>Names of the fields that are kept for a path.</summary>
    public static Task<List<string>> GeparkeerdeVeldenAsync(this TestOrganisatie organisatie, string pad) => organisatie.AlsAsync(async services =>
    {
        var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext!;
        context.Request.Path = pad;
        return (await services.GetRequiredService<IParkeerplaats>().VindAsync(context))!.Keys.ToList();
    });

    public static async Task<long> TelSessiesAsync(this TestOrganisatie organisatie)
    {
        await using var count = organisatie.Portaal.Eigenaar.CreateCommand("select count(*) from kernel.sessie where persoon = $1");
        count.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        return (long)(await count.ExecuteScalarAsync())!;
    }

    public static async Task VerwijderSessiesAsync(this TestOrganisatie organisatie)
    {
        await using var delete = organisatie.Portaal.Eigenaar.CreateCommand("delete from kernel.sessie where persoon = $1");
        delete.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        Assert.NotEqual(0, await delete.ExecuteNonQueryAsync());
    }
}
