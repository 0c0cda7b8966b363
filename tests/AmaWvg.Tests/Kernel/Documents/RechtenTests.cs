using Npgsql;

namespace AmaWvg.Tests.Kernel.Documents;

/// <summary>What the roles of the running program may do in the database.</summary>
public sealed class RechtenTests(Portaal portaal)
{
    public static TheoryData<string> Rollen => ["app", "beheer", "werker"];

    [Fact]
    public async Task Tables_WithAnOrganisation_HaveForcedRowLevelSecurity()
    {
        Assert.Empty(await ListAsync("""
            select format('%s.%s', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'hco')
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """));
    }

    [Fact]
    public async Task Policies_OfTheRoleApp_CompareWithTheOrganisationOfTheSessionAndNothingElse()
    {
        const string organisation = "(hco = current_setting('app.hco'::text, true))";
        var policies = await ListAsync("""
            select format('%s %s: %s', tablename, lower(cmd), regexp_replace(coalesce(qual, with_check), '\s+', ' ', 'g')) from pg_policies where 'app' = any (roles) order by 1
            """);

        Assert.Equal(
            [
                // A session is looked up by its key before any organisation is known; its ticket opens for that key alone.
                "sessie insert: (beeindigd IS NULL)",
                "sessie select: true",
                "sessie update: (beeindigd IS NULL)",
                "toegangsrecht select: (insz = current_setting('app.insz'::text, true))",
                "verzendinhoud select: (EXISTS ( SELECT FROM mijn_berichten.berichtbijlage b WHERE (b.verzendbijlage_id = verzendinhoud.id)))",
            ],
            policies.Where(policy => !policy.EndsWith($": {organisation}", StringComparison.Ordinal)));
        Assert.Contains($"deelnemer all: {organisation}", policies);
    }

    [Fact]
    public async Task Views_OfThePortal_RunWithTheRightsOfWhoAsks() => Assert.Empty(await ListAsync("""
        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
          and not coalesce('security_invoker=true' = any (c.reloptions), false)
        """));

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Role_OfTheProgram_OwnsNothingAndBypassesNothing(string rol)
    {
        Assert.Empty(await ListAsync($"select relname from pg_class where relowner = '{rol}'::regrole"));
        Assert.Empty(await ListAsync($"select nspname from pg_namespace where nspowner = '{rol}'::regrole"));
        Assert.Equal(["false false"], await ListAsync(
            $"select rolsuper::text || ' ' || rolbypassrls from pg_roles where rolname = '{rol}'"));
        Assert.Empty(await ListAsync($"select roleid::regrole::text from pg_auth_members where member = '{rol}'::regrole"));
    }

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Role_OfTheProgram_MakesNothingAndEmptiesNothing(string rol)
    {
        Assert.Empty(await ListAsync($"select nspname from pg_namespace where has_schema_privilege('{rol}', oid, 'create')"));
        Assert.Equal(["false"], await ListAsync($"select has_database_privilege('{rol}', current_database(), 'create, temporary')::text"));
        Assert.Empty(await ListAsync($"select format('%s.%s', table_schema, table_name) from information_schema.role_table_grants where grantee = '{rol}' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')"));
    }

    [Fact]
    public async Task Everybody_OutsideTheSystem_HasNoRights()
    {
        Assert.Empty(await ListAsync("select format('%s.%s', table_schema, table_name) from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema not in ('pg_catalog', 'information_schema')"));
        Assert.Equal(["false"], await ListAsync("select exists (select from pg_database, aclexplode(datacl) where datname = current_database() and grantee = 0)::text"));
    }

    [Fact]
    public async Task Functions_OfThePortal_RunWithTheRightsOfWhoAsks() => Assert.Empty(await ListAsync("""
        select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
        """));

    [Theory]
    [InlineData("kernel.historiek", "INSERT, SELECT")]
    [InlineData("kernel.toegangslog", "INSERT")]
    public async Task Logs_ForTheRolesOfTheProgram_CanOnlyGrow(string table, string rights) => Assert.Equal(
        Rollen.Select(rol => $"{rol.Data}: {rights}"),
        await ListAsync($"""
            select grantee || ': ' || string_agg(privilege_type, ', ' order by privilege_type)
            from information_schema.role_table_grants
            where format('%s.%s', table_schema, table_name) = '{table}' and grantee <> 'migratie'
            group by grantee order by grantee
            """));

    [Theory]
    [InlineData("update kernel.historiek set actie = ''")]
    [InlineData("delete from kernel.historiek")]
    [InlineData("truncate kernel.historiek")]
    [InlineData("select * from kernel.toegangslog")]
    [InlineData("update kernel.toegangslog set doel = ''")]
    [InlineData("delete from kernel.toegangslog")]
    [InlineData("truncate kernel.toegangslog")]
    [InlineData("update kernel.idempotentie set antwoord = '/'")]
    [InlineData("delete from kernel.idempotentie")]
    [InlineData("delete from kernel.sleutelring")]
    [InlineData("insert into kernel.sleutelring (naam, xml) values ('x', '<key/>')")]
    [InlineData("delete from kernel.sessie")]
    [InlineData("update kernel.sessie set ticket = ''")]
    [InlineData("update kernel.sessie set persoon = ''")]
    [InlineData("update kernel.sessie set begonnen = now()")]
    [InlineData("update kernel.sessie set hco = ''")]
    [InlineData("select * from toegang.gebruikte_aanmelding")]
    [InlineData("delete from toegang.gebruikte_aanmelding")]
    [InlineData("select * from mijn_berichten.verzending")]
    [InlineData("select * from mijn_berichten.verzendbijlage")]
    [InlineData("delete from overeenkomsten.overeenkomst")]
    [InlineData("delete from overeenkomsten.deelnemer")]
    [InlineData("update mijn_voorziening.erkenning set tot_en_met = '2100-01-01'")]
    [InlineData("update mijn_voorziening.bijlage set naam = ''")]
    [InlineData("update mijn_voorziening.bijlage_inhoud set inhoud = ''")]
    [InlineData("delete from mijn_voorziening.bijlage_inhoud")]
    [InlineData("insert into toegang.toegangsrecht values ('1', '2', '3', '4', '{Begeleider}')")]
    [InlineData("update toegang.afmeldbericht set tot = now()")]
    [InlineData("delete from toegang.afmeldbericht")]
    [InlineData("alter table kernel.historiek disable row level security")]
    [InlineData("set role migratie")]
    public async Task App_WhatItNeverNeeds_IsRefused(string sql) => await IsGeweigerdAsync(portaal.Gegevens.App, sql);

    [Theory]
    [InlineData("update kernel.historiek set actie = ''")]
    [InlineData("delete from kernel.historiek")]
    [InlineData("select * from kernel.toegangslog")]
    [InlineData("delete from kernel.idempotentie")]
    [InlineData("insert into mijn_voorziening.erkenningsaanvraag select * from mijn_voorziening.erkenningsaanvraag")]
    [InlineData("delete from mijn_voorziening.erkenningsaanvraag")]
    [InlineData("delete from mijn_voorziening.erkenning")]
    [InlineData("update mijn_voorziening.bijlage set naam = ''")]
    [InlineData("delete from mijn_voorziening.bijlage")]
    [InlineData("update mijn_voorziening.bijlage_inhoud set inhoud = ''")]
    [InlineData("update mijn_voorziening.rekeningnummer set iban = ''")]
    [InlineData("select * from kernel.sessie")]
    [InlineData("select * from toegang.toegangsrecht")]
    [InlineData("delete from mijn_uitbetalingen.uitbetalingsrun")]
    [InlineData("set role migratie")]
    public async Task Beheer_WhatItNeverNeeds_IsRefused(string sql) => await IsGeweigerdAsync(portaal.Gegevens.Beheer, sql);

    private static async Task IsGeweigerdAsync(string verbinding, string sql)
    {
        await using var rol = NpgsqlDataSource.Create(verbinding);
        await using var command = rol.CreateCommand(sql);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    private async Task<string[]> ListAsync(string sql)
    {
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        await using var reader = await select.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return [.. values];
    }
}
