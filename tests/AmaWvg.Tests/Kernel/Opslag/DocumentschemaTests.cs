using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>The tables of documents, which the migrations make by hand.</summary>
public sealed class DocumentschemaTests(Portaal portaal)
{
    private Documentopslag Opslag => portaal.Services.GetRequiredService<Documentopslag>();

    /// <summary>When it fails, what it shows is the draft of the migration that is missing.</summary>
    [Fact]
    public async Task Tables_OfEveryDocument_AreAsTheProgramKnowsThem()
    {
        var ontwerp = (await Opslag.OntwerpMigratieAsync(portaal.Eigenaar, CancellationToken.None)).Trim();

        Assert.True(ontwerp is "", ontwerp);
    }

    // The check above is content with any policy that names the setting, even one that says "or true". A restrictive one can only take rows away.
    [Fact]
    public async Task Policies_OfEveryDocumentOfAnOrganisation_AreTheWall()
    {
        var policies = await portaal.LijstAsync("""
            select format('%s.%s %s %s %s: %s / %s', schemaname, tablename, policyname, lower(cmd), roles, qual, coalesce(with_check, '')) from pg_policies where tablename like 'mt\_doc\_%' and permissive = 'PERMISSIVE' order by 1
            """);

        Assert.Equal(
            Opslag.Typen.Where(type => typeof(IVanOrganisatie).IsAssignableFrom(type)).Select(Opslag.Tabel).SelectMany(tabel => new[]
            {
                $"{tabel} alle_organisaties all {{beheer,werker}}: true / ",
                $"{tabel} marten_tenant_isolation all {{app}}: {Muur} / {Muur}",
            }).Order(StringComparer.Ordinal),
            policies.Where(policy => !policy.Contains(" inspectie ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        // Zorginspectie sees its own papers of every organisation, which organisations there are, and the files that an open inspection drew.
        Assert.Equal(
            Opslag.Typen.Where(type => typeof(IVanOrganisatie).IsAssignableFrom(type) && type.Assembly == typeof(AmaWvg.Inspecties.InspectiesModule).Assembly)
                .Select(type => $"{Opslag.Tabel(type)} inspectie all {{inspectie}}: true / ")
                .Concat(["mijn_voorziening.mt_doc_erkenning inspectie select {inspectie}: true / ", "mijn_voorziening.mt_doc_voorziening inspectie select {inspectie}: true / "])
                .Order(StringComparer.Ordinal),
            policies.Where(policy => policy.Contains(" inspectie ", StringComparison.Ordinal) && !policy.Contains("EXISTS", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["begeleiding.mt_doc_dossierbijlage", "begeleiding.mt_doc_dossierstuk", "begeleiding.mt_doc_modelversie", "overeenkomsten.mt_doc_deelnemer", "overeenkomsten.mt_doc_overeenkomst"],
            policies.Where(policy => policy.Contains(" inspectie select {inspectie}: (", StringComparison.Ordinal) && policy.Contains("EXISTS", StringComparison.Ordinal)).Select(policy => policy.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    private const string Muur = "((tenant_id)::text = current_setting('app.hco'::text, true))";

    // Who saves for another organisation than the document's would hide it from both.
    [Fact]
    public async Task Tables_OfEveryDocumentOfAnOrganisation_HoldItUnderThatOrganisation() => Assert.Empty(await portaal.LijstAsync("""
        select format('%s.%s', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relname like 'mt\_doc\_%' and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_constraint k where k.conrelid = c.oid and pg_get_constraintdef(k.oid) = 'CHECK (((tenant_id)::text = (data ->> ''hco''::text)))')
        """));
}
