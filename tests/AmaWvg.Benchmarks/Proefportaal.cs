using System.Security.Claims;
using AmaWvg.Host;
using AmaWvg.Toegang;
using AmaWvg.Voorbeeldgegevens;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Benchmarks;

/// <summary>The portal on a real socket over a real PostgreSQL with its safe settings, plus one endpoint written by hand.</summary>
internal sealed class Proefportaal : WebApplicationFactory<Program>
{
    // Beside the example data, in which no organisation is so large.
    private const string MetDossiers = "89000001";
    private const string Insz = "93051822361";

    private readonly LokaleOmgeving _omgeving;
    private readonly NpgsqlDataSource _owner;

    private Proefportaal(LokaleOmgeving omgeving)
    {
        _omgeving = omgeving;
        _owner = NpgsqlDataSource.Create(omgeving.Gegevens.Migratie);
    }

    public DatabaseCpu Cpu => new(_owner);

    public static async Task<Proefportaal> StartAsync(int agreements)
    {
        var portal = new Proefportaal(await LokaleOmgeving.StartAsync(new() { Gegevens = ".data/benchmark", PostgresPoort = 5093 }));
        portal.UseKestrel(0);
        portal.StartServer();
        await portal.Services.GetRequiredService<SchemaRunner>().MigrateAsync(portal._omgeving.Gegevens.Migratie, CancellationToken.None);
        if (await portal.CountAsync() != agreements)
            await Voorbeeldlading.LoadAsync(portal._omgeving.Gegevens.Migratie, agreements, TimeProvider.System, CancellationToken.None);
        return portal;
    }

    /// <summary>A middle-sized organisation and the largest.</summary>
    public async Task<IReadOnlyList<Organisatie>> OrganisationsAsync()
    {
        await using var command = _owner.CreateCommand($"""
            with per as (select tenant_id as hco, count(*) aantal from overeenkomsten.mt_doc_overeenkomst where tenant_id <> '{MetDossiers}' group by tenant_id)
            (select hco, v.data ->> 'naam', aantal from per join mijn_voorziening.mt_doc_voorziening v on v.tenant_id = hco
             order by abs(aantal - (select avg(aantal) from per)) limit 1)
            union all
            (select hco, v.data ->> 'naam', aantal from per join mijn_voorziening.mt_doc_voorziening v on v.tenant_id = hco order by aantal desc limit 1)
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Organisatie>();
        while (await reader.ReadAsync())
            found.Add(new(HcoNummer.Hydrate(reader.GetString(0)), reader.GetString(1), reader.GetInt64(2)));
        return found;
    }

    /// <summary>An organisation with so many files, each with a talk, an attempt, a contact point, a contact and an evaluation; made once.</summary>
    public async Task<Organisatie> FilesAsync(int files)
    {
        var organisation = new Organisatie(HcoNummer.Hydrate(MetDossiers), "Begeleider met veel dossiers (fictief)", files);
        await using var command = _owner.CreateCommand($"""
            insert into mijn_voorziening.mt_doc_voorziening (tenant_id, id, data)
            select '{organisation.Hco}', gen_random_uuid(), data || jsonb_build_object('hco', '{organisation.Hco}', 'naam', '{organisation.Name}') from mijn_voorziening.mt_doc_voorziening
            where not exists (select from mijn_voorziening.mt_doc_voorziening where tenant_id = '{organisation.Hco}') limit 1;
            create temp table nieuw as
            select o as oud, gen_random_uuid() as id, gen_random_uuid() as deelnemer from (
                select o from overeenkomsten.mt_doc_overeenkomst o where o.geannuleerd_op is null and not exists (select from overeenkomsten.mt_doc_overeenkomst where tenant_id = '{organisation.Hco}')
                order by o.id limit {files}) o;
            insert into overeenkomsten.mt_doc_deelnemer (tenant_id, id, data, insz)
            select '{organisation.Hco}', n.deelnemer, d.data || jsonb_build_object('id', n.deelnemer, 'hco', '{organisation.Hco}', 'insz', n.insz), n.insz
            from (select *, lpad((row_number() over ())::text, 11, '0') as insz from nieuw) n
            join overeenkomsten.mt_doc_deelnemer d on d.tenant_id = (n.oud).tenant_id and d.id = (n.oud).deelnemer_id;
            insert into overeenkomsten.mt_doc_overeenkomst (tenant_id, id, data, deelnemer_id, insz, startdatum, einddatum, aanmeldingsdag, zoektekst, sorteernaam, sorteereinde)
            select '{organisation.Hco}', n.id, (n.oud).data || jsonb_build_object('id', n.id, 'hco', '{organisation.Hco}', 'deelnemer_id', n.deelnemer, 'insz', d.insz), n.deelnemer, d.insz,
                (n.oud).startdatum, (n.oud).einddatum, (n.oud).aanmeldingsdag, (n.oud).zoektekst, (n.oud).sorteernaam, (n.oud).sorteereinde
            from nieuw n join overeenkomsten.mt_doc_deelnemer d on d.tenant_id = '{organisation.Hco}' and d.id = n.deelnemer;
            insert into begeleiding.mt_doc_dossierstuk (tenant_id, id, data, deelnemer_id, overeenkomst_id, plicht, dag, tot, kern, vervallen)
            select '{organisation.Hco}', gen_random_uuid(), jsonb_build_object('hco', '{organisation.Hco}', 'deelnemer_id', n.deelnemer), n.deelnemer, n.id, plicht, (n.oud).startdatum + dagen, null, kern, false
            from nieuw n cross join (values ('Intake', -20, ''), ('Zoeken', -5, 'geschikt'), ('Aanspreekpunt', 0, 'An Maes'), ('Opvolging', 3, ''), ('Evaluatie', 300, 'ja')) as p (plicht, dagen, kern);
            drop table nieuw;
            """);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
        return organisation;
    }

    /// <summary>A client with a real session of somebody who works there.</summary>
    public async Task<HttpClient> SignInAsync(Organisatie organisatie, bool htmx = true)
    {
        await GiveRightAsync(organisatie);
        return await SignInAsync(new Profiel(organisatie.Hco.Waarde, organisatie.Hco, organisatie.Name, "", [Rollen.Begeleider]), htmx);
    }

    /// <summary>A client of a member of staff of the department.</summary>
    public async Task<HttpClient> StaffAsync()
    {
        await using var command = _owner.CreateCommand("insert into toegangsbeheer.medewerker (insz, rollen) values ($1, $2) on conflict do nothing");
        command.Parameters.Add(new() { Value = Insz });
        command.Parameters.Add(new() { Value = new[] { Rollen.Beslisser } });
        await command.ExecuteNonQueryAsync();
        return await SignInAsync(new Profiel(Departement.Sleutel, null, Departement.Naam, "", [Rollen.Beslisser]), htmx: false);
    }

    private async Task<HttpClient> SignInAsync(Profiel profiel, bool htmx)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Scheme = "https";
        context.Request.Host = new("localhost");
        var person = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "benchmark"), new(PersoonClaims.Iss, "benchmark"), new(PersoonClaims.FamilyName, "Benchmark"), new(PersoonClaims.Insz, Insz)],
            "benchmark"));
        await Sessiewissel.SignInAsync(context, Profielsessie.Van(person, profiel, false));
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Add("Cookie", context.Response.Headers.SetCookie.ToString().Split(';')[0]);
        if (htmx)
            client.DefaultRequestHeaders.Add("HX-Request", "true");
        return client;
    }

    private Task GiveRightAsync(Organisatie organisatie) =>
        Ketentoevoeging.GeefAsync(_owner, Domein.Insz.Hydrate(Insz), organisatie.Hco, organisatie.Name, "", TimeProvider.System.GetUtcNow());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _owner.DisposeAsync();
        await _omgeving.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Benchmark")
        .UseContentRoot(AppContext.BaseDirectory)
        .UseStaticWebAssets()
        .UseSetting("Serilog:MinimumLevel", "Warning")
        .UseSetting("ConnectionStrings:Portaal", _omgeving.Gegevens.App)
        .UseSetting("ConnectionStrings:Beheer", _omgeving.Gegevens.Beheer)
        .UseSetting("ConnectionStrings:Werker", _omgeving.Gegevens.Werker)
        .UseSetting("ConnectionStrings:Inspectie", _omgeving.Gegevens.Inspectie)
        .UseSetting("Outbox:Actief", "false")
        .UseSetting("Uitbetalingen:MaaktVoorstellen", "false")
        .UseSetting("Aanmelden:Authority", "https://idp.invalid")
        .UseSetting("Aanmelden:ClientId", "benchmark")
        .UseSetting("Aanmelden:ClientSecret", "benchmark")
        .UseSetting("Beveiliging:Toegestaan", "alle-hostnamen client-secret databank-zonder-tls mail mail-zonder-tls sleutelring-zonder-certificaat")
        .UseSetting("Limieten:Actief", "false")
        .ConfigureServices(services => services.AddSingleton<IPortalModule, HandgeschrevenModule>());

    private async Task<long> CountAsync()
    {
        await using var command = _owner.CreateCommand($"select count(*) from overeenkomsten.mt_doc_overeenkomst where tenant_id <> '{MetDossiers}'");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

/// <summary>An organisation to measure at.</summary>
internal sealed record Organisatie(HcoNummer Hco, string Name, long Agreements);
