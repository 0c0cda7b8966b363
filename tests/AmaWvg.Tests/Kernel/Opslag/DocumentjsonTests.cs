using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>What a document may look like, and what its table then is.</summary>
public sealed class DocumentjsonTests(Portaal portaal)
{
    [Fact]
    public void Document_WithEveryKindOfMember_ComesBack()
    {
        var proef = new Proef { Id = Guid.CreateVersion7(), Hco = HcoNummer.Parse("71"), Iban = Iban.Parse("BE68539007547034"), Vanaf = new(2026, 3), Per = new(12.50m), Dag = DateOnly.MaxValue, Soort = Proefsoort.Tweede };
        proef.Noteer(new("één", new(2025, 12), null));

        var json = Documentjson.Schrijf(proef);
        var terug = Documentjson.Lees<Proef>(json);

        Assert.Equal(
            $$"""{"id":"{{proef.Id}}","hco":"71","iban":"BE68539007547034","insz":null,"vanaf":"2026-03","per":12.50,"dag":"9999-12-31","soort":"Tweede","regels":[{"tekst":"één","maand":"2025-12","bedrag":null}],"stand":1}""",
            json);
        Assert.Equal(json, Documentjson.Schrijf(terug));
        Assert.Equal((proef.Regels[0], 1, proef.Iban, proef.Vanaf, proef.Per), (terug.Regels[0], terug.Stand, terug.Iban, terug.Vanaf, terug.Per));
    }

    [Fact]
    public async Task Table_WithColumnsOfItsOwn_HasThemAndTheirIndex()
    {
        var bron = portaal.Services.GetRequiredService<NpgsqlDataSource>();
        await using var opslag = new Documentopslag(bron, bron, bron, bron, [new Proefdocumenten()]);

        var ontwerp = await opslag.OntwerpMigratieAsync(portaal.Eigenaar, CancellationToken.None);

        Assert.Matches(@"CREATE TABLE IF NOT EXISTS proef\.mt_doc_proef", ontwerp);
        Assert.Matches(@"\n\s*dag\s+date\s+NOT NULL", ontwerp);
        Assert.Matches(@"\n\s*soort\s+varchar\s+NULL", ontwerp);
        Assert.Contains("CREATE INDEX proef_dag ON proef.mt_doc_proef USING btree (tenant_id, dag) INCLUDE (soort);", ontwerp, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trigger_ThatGuardsADocument_LetsOneMemberChange()
    {
        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await VoerUitAsync(connection, """
            create table kernel.bewaakt (data jsonb);
            create trigger bewaak before update on kernel.bewaakt for each row when (current_user = 'migratie') execute function kernel.bewaak('vrij');
            insert into kernel.bewaakt values ('{"vast": 1, "vrij": 1}');
            update kernel.bewaakt set data = '{"vast": 1, "vrij": 2, "ook": 3}'::jsonb - 'ook';
            """);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => VoerUitAsync(connection, """update kernel.bewaakt set data = '{"vast": 2, "vrij": 1}'"""));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private enum Proefsoort
    {
        Eerste,
        Tweede,
    }

    private sealed record Proefregel(string Tekst, Maand Maand, Bedrag? Bedrag);

    private sealed class Proef : AmaWvg.Kernel.IDocument, IVanOrganisatie
    {
        private readonly List<Proefregel> _regels = [];

        public required Guid Id { get; init; }
        public required HcoNummer Hco { get; init; }
        public required Iban? Iban { get; init; }
        public Insz? Insz { get; private set; }
        public required Maand Vanaf { get; init; }
        public required Bedrag Per { get; init; }
        public required DateOnly Dag { get; init; }
        public required Proefsoort Soort { get; init; }
        public IReadOnlyList<Proefregel> Regels { get => _regels; private init => _regels = [.. value]; }
        public int Stand { get; private set; }
        public Guid Versie { get; private set; }
        public bool IsLeeg => Regels.Count == 0;

        public void Noteer(Proefregel regel)
        {
            _regels.Add(regel);
            Stand++;
        }
    }

    private sealed class Proefdocumenten : ModuleDocumenten
    {
        public Proefdocumenten() : base("proef")
        {
            Document<Proef>().DocumentAlias("proef");
            Kolom<Proef>(proef => proef.Dag, "dag", "date", verplicht: true);
            Kolom<Proef>(proef => proef.Soort, "soort", "varchar");
            Kolomindex<Proef>("proef_dag", ["tenant_id", "dag"], index => index.IncludeColumns = ["soort"]);
        }
    }
}
