using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>What the roles of the running program may do in the database.</summary>
public sealed class RechtenTests(Portaal portaal)
{
    public static TheoryData<string> Rollen => ["app", "beheer", "inspectie", "werker"];

    [Fact]
    public async Task Tables_WithAnOrganisation_HaveForcedRowLevelSecurity()
    {
        Assert.Empty(await portaal.LijstAsync("""
            select format('%s.%s', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('hco', 'tenant_id'))
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """));
    }

    [Fact]
    public async Task Policies_OfTheRoleApp_CompareWithTheOrganisationOfTheSessionAndNothingElse()
    {
        const string organisation = "(hco = current_setting('app.hco'::text, true))";
        const string tenant = "((tenant_id)::text = current_setting('app.hco'::text, true))";
        var policies = await portaal.LijstAsync("""
            select format('%s %s: %s', tablename, lower(cmd), regexp_replace(coalesce(qual, with_check), '\s+', ' ', 'g')) from pg_policies where 'app' = any (roles) order by 1
            """);

        Assert.Equal(
            [
                // The roles of staff, by who asks.
                "medewerker select: (insz = current_setting('app.insz'::text, true))",
                // Restrictive, beside the wall: of the applications an organisation removes its draft alone.
                "mt_doc_erkenningsaanvraag delete: ((data ->> 'status'::text) = 'InOpmaak'::text)",
                // And of the agreements by the model its draft alone.
                "mt_doc_modelversie delete: (COALESCE((data -> 'tekst'::text), 'null'::jsonb) = 'null'::jsonb)",
                // Names of who signed in: one's own, and those of the people of one's own chain, whom the other table shows.
                "persoon all: (insz = current_setting('app.insz'::text, true))",
                "persoon select: (EXISTS ( SELECT FROM toegangsbeheer.betrokkene b WHERE (b.insz = persoon.insz)))",
                // A session is looked up by its key before any organisation is known; its ticket opens for that key alone.
                "sessie insert: (beeindigd IS NULL)",
                "sessie select: true",
                "sessie update: (beeindigd IS NULL)",
                "toegang select: (insz = current_setting('app.insz'::text, true))",
                "verzendinhoud select: (EXISTS ( SELECT FROM mijn_berichten.mt_doc_berichtbijlage b WHERE (b.verzendbijlage_id = verzendinhoud.id)))",
            ],
            policies.Where(policy => !policy.EndsWith($": {organisation}", StringComparison.Ordinal) && !policy.EndsWith($": {tenant}", StringComparison.Ordinal)));
        Assert.Contains($"mt_doc_communicatieadres all: {tenant}", policies);
        Assert.Contains($"deelnemer all: {organisation}", policies);
    }

    [Fact]
    public async Task Views_OfThePortal_RunWithTheRightsOfWhoAsks() => Assert.Empty(await portaal.LijstAsync("""
        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
          and not coalesce('security_invoker=true' = any (c.reloptions), false)
        """));

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Role_OfTheProgram_OwnsNothingAndBypassesNothing(string rol)
    {
        Assert.Empty(await portaal.LijstAsync($"select relname from pg_class where relowner = '{rol}'::regrole"));
        Assert.Empty(await portaal.LijstAsync($"select nspname from pg_namespace where nspowner = '{rol}'::regrole"));
        Assert.Equal(["false false"], await portaal.LijstAsync(
            $"select rolsuper::text || ' ' || rolbypassrls from pg_roles where rolname = '{rol}'"));
        Assert.Empty(await portaal.LijstAsync($"select roleid::regrole::text from pg_auth_members where member = '{rol}'::regrole"));
    }

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Role_OfTheProgram_MakesNothingAndEmptiesNothing(string rol)
    {
        Assert.Empty(await portaal.LijstAsync($"select nspname from pg_namespace where has_schema_privilege('{rol}', oid, 'create')"));
        Assert.Equal(["false"], await portaal.LijstAsync($"select has_database_privilege('{rol}', current_database(), 'create, temporary')::text"));
        Assert.Empty(await portaal.LijstAsync($"select format('%s.%s', table_schema, table_name) from information_schema.role_table_grants where grantee = '{rol}' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')"));
    }

    [Fact]
    public async Task Everybody_OutsideTheSystem_HasNoRights()
    {
        Assert.Empty(await portaal.LijstAsync("select format('%s.%s', table_schema, table_name) from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema not in ('pg_catalog', 'information_schema')"));
        Assert.Equal(["false"], await portaal.LijstAsync("select exists (select from pg_database, aclexplode(datacl) where datname = current_database() and grantee = 0)::text"));
    }

    [Fact]
    public async Task Functions_OfThePortal_RunWithTheRightsOfWhoAsks() => Assert.Empty(await portaal.LijstAsync("""
        select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
        """));

    // Connections go from one request to the next without being wiped.
    [Fact]
    public async Task Connection_OfARequest_IsOfNobodyAfterIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten");

        await using var connection = await portaal.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var state = new NpgsqlCommand("""
            select coalesce(current_setting('app.hco', true), '') || coalesce(current_setting('app.insz', true), '') || session_user || current_user
                || (select count(*) from pg_listening_channels()) || (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())
            """, connection);
        Assert.Equal("appapp00", await state.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("kernel.historiek", "INSERT, SELECT", "INSERT, SELECT")]
    [InlineData("kernel.toegangslog", "INSERT", "DELETE, INSERT")] // It deletes after ten years: BewaartaakTests.
    public async Task Logs_ForTheRolesOfTheProgram_CanOnlyGrow(string table, string rights, string ofTheWorker) => Assert.Equal(
        [$"app: {rights}", $"beheer: {rights}", $"inspectie: {rights}", $"werker: {ofTheWorker}"],
        await portaal.LijstAsync($"""
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
    [InlineData("select * from mijn_berichten.mt_doc_verzending")]
    [InlineData("select * from mijn_berichten.mt_doc_verzendbijlage")]
    [InlineData("select * from mijn_berichten.bericht")]
    [InlineData("insert into mijn_berichten.mt_doc_bericht select * from mijn_berichten.mt_doc_bericht")]
    [InlineData("update mijn_berichten.mt_doc_bezorging set status = 'Verzonden'")]
    [InlineData("delete from mijn_berichten.gelezen")]
    [InlineData("select data from mijn_uitbetalingen.mt_doc_uitbetalingsrun")]
    [InlineData("update mijn_uitbetalingen.mt_doc_uitbetaling set nummer = 1")]
    [InlineData("insert into mijn_uitbetalingen.mt_doc_uitbetaling (id, run_id, data) values (uuidv7(), uuidv7(), '{}')")]
    [InlineData("insert into mijn_uitbetalingen.mt_doc_tariefregel (id, data) values (uuidv7(), '{}')")]
    [InlineData("delete from overeenkomsten.mt_doc_overeenkomst")]
    [InlineData("delete from overeenkomsten.mt_doc_deelnemer")]
    [InlineData("update mijn_voorziening.mt_doc_erkenning set data = data")]
    [InlineData("insert into mijn_voorziening.mt_doc_erkenning select * from mijn_voorziening.mt_doc_erkenning")]
    [InlineData("insert into mijn_voorziening.mt_doc_voorziening select * from mijn_voorziening.mt_doc_voorziening")]
    [InlineData("update mijn_voorziening.mt_doc_voorziening set tenant_id = '1'")]
    [InlineData("delete from mijn_voorziening.mt_doc_voorziening")]
    [InlineData("update mijn_voorziening.mt_doc_rekeningnummer set data = data")]
    [InlineData("delete from mijn_voorziening.mt_doc_rekeningnummer")]
    [InlineData("delete from mijn_voorziening.mt_doc_vorigadres")]
    [InlineData("insert into mijn_voorziening.mt_doc_samengaan select * from mijn_voorziening.mt_doc_samengaan")]
    [InlineData("select * from mijn_voorziening.voorziening")]
    [InlineData("update mijn_voorziening.mt_doc_bijlage set data = data")]
    [InlineData("update mijn_voorziening.bijlage_inhoud set inhoud = ''")]
    [InlineData("delete from mijn_voorziening.bijlage_inhoud")]
    [InlineData("insert into toegangsbeheer.medewerker values ('1', '{Beslisser}')")]
    [InlineData("update toegangsbeheer.medewerker set rollen = '{Beslisser}'")]
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
    [InlineData("insert into mijn_voorziening.mt_doc_erkenningsaanvraag select * from mijn_voorziening.mt_doc_erkenningsaanvraag")]
    [InlineData("delete from mijn_voorziening.mt_doc_erkenningsaanvraag")]
    [InlineData("delete from mijn_voorziening.mt_doc_erkenning")]
    [InlineData("insert into mijn_voorziening.mt_doc_voorziening select * from mijn_voorziening.mt_doc_voorziening")]
    [InlineData("insert into mijn_voorziening.mt_doc_rekeningnummer select * from mijn_voorziening.mt_doc_rekeningnummer")]
    [InlineData("update mijn_voorziening.mt_doc_samengaan set data = data")]
    [InlineData("update mijn_voorziening.mt_doc_bijlage set data = data")]
    [InlineData("delete from mijn_voorziening.mt_doc_bijlage")]
    [InlineData("update mijn_voorziening.bijlage_inhoud set inhoud = ''")]
    [InlineData("update mijn_voorziening.mt_doc_rekeningnummer set id = uuidv7()")]
    [InlineData("delete from mijn_voorziening.mt_doc_vorigadres")]
    [InlineData("select * from kernel.sessie")]
    [InlineData("select * from toegangsbeheer.medewerker")]
    [InlineData("update mijn_berichten.mt_doc_bericht set data = data")]
    [InlineData("delete from mijn_berichten.mt_doc_bericht")]
    [InlineData("update mijn_berichten.mt_doc_bezorging set tenant_id = ''")]
    [InlineData("delete from mijn_berichten.verzendinhoud")]
    [InlineData("delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun")]
    [InlineData("insert into mijn_uitbetalingen.mt_doc_uitbetaling (id, run_id, data) values (uuidv7(), uuidv7(), '{}')")]
    [InlineData("set role migratie")]
    public async Task Beheer_WhatItNeverNeeds_IsRefused(string sql) => await IsGeweigerdAsync(portaal.Gegevens.Beheer, sql);

    [Theory]
    [InlineData("select insz from overeenkomsten.stand")]
    [InlineData("update overeenkomsten.mt_doc_overeenkomst set data = data")]
    [InlineData("select * from kernel.toegangslog")]
    [InlineData("select * from kernel.sessie")]
    [InlineData("select * from mijn_berichten.mt_doc_bericht")]
    [InlineData("select * from mijn_uitbetalingen.mt_doc_uitbetaling")]
    [InlineData("select * from mijn_voorziening.mt_doc_rekeningnummer")]
    [InlineData("select * from mijn_voorziening.mt_doc_erkenningsaanvraag")]
    [InlineData("select * from begeleiding.mt_doc_personeelslid")]
    [InlineData("select * from toegangsbeheer.medewerker")]
    [InlineData("update inspecties.mt_doc_verslag set data = data")]
    [InlineData("delete from inspecties.mt_doc_inspectie")]
    [InlineData("select * from inspecties.inzage")]
    [InlineData("set role beheer")]
    public async Task Inspectie_WhatItNeverNeeds_IsRefused(string sql) => await IsGeweigerdAsync(portaal.Gegevens.Inspectie, sql);

    private static async Task IsGeweigerdAsync(string verbinding, string sql)
    {
        await using var rol = NpgsqlDataSource.Create(verbinding);
        await using var command = rol.CreateCommand(sql);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }
}
