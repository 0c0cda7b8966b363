using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Documents;

public sealed class SchemaRunnerTests(Portaal portaal)
{
    [Fact]
    public async Task IsCurrent_EveryMigrationHasRun_IsTrue()
    {
        Assert.All(Schemas, schema => Assert.NotEmpty(schema.Migraties));
        Assert.True(await IsCurrentAsync(Schemas));
    }

    [Theory]
    [InlineData("kernel.migratie_kerneldb", "the table lacks the new one")]
    [InlineData("kernel.migratie_nooit", "there is no table yet")]
    public async Task IsCurrent_OneMigrationIsNewer_IsFalse(string historie, string waarom)
    {
        Assert.NotEmpty(waarom);
        Assert.False(await IsCurrentAsync([.. Schemas, new(typeof(NieuweDb), historie, _ => throw new InvalidOperationException())]));
    }

    private IEnumerable<ModuleSchema> Schemas => portaal.Services.GetServices<ModuleSchema>();

    private Task<bool> IsCurrentAsync(IEnumerable<ModuleSchema> schemas) =>
        new SchemaRunner(schemas).IsCurrentAsync(portaal.Services.GetRequiredService<NpgsqlDataSource>(), CancellationToken.None);

    private sealed class NieuweDb(DbContextOptions options) : DbContext(options);

    [DbContext(typeof(NieuweDb))]
    [Migration("9999_Nieuw")]
    private sealed class Nieuw : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => throw new InvalidOperationException();
    }
}
