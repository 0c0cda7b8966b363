using AmaWvg.Inspecties;
using Npgsql;

namespace AmaWvg.Tests.Inspecties.Dossiers;

/// <summary>An inspector reaches the files that were drawn, as long as the inspection is open, and nothing else: by the pages and by the database (BR-56).</summary>
public sealed class DossierMuurTests(Portaal portaal)
{
    // What the role inspectie reads at all; of those of an organisation the next test says which rows.
    private static readonly string[] Leesbaar =
    [
        "begeleiding.bijlage_inhoud", "begeleiding.mt_doc_dossierbijlage", "begeleiding.mt_doc_dossierstuk", "begeleiding.mt_doc_modelversie",
        "inspecties.inhoud", "inspecties.mt_doc_beschrijving", "inspecties.mt_doc_checklistregel", "inspecties.mt_doc_gepubliceerdverslag", "inspecties.mt_doc_inspectie", "inspecties.mt_doc_inspectiebestand",
        "inspecties.mt_doc_inspectieronde", "inspecties.mt_doc_remediering", "inspecties.mt_doc_verslag", "inspecties.publicatie",
        "kernel.historiek", "kernel.idempotentie", "kernel.inspectiedossier",
        "mijn_voorziening.mt_doc_erkenning", "mijn_voorziening.mt_doc_voorziening",
        "overeenkomsten.mt_doc_deelnemer", "overeenkomsten.mt_doc_overeenkomst", "overeenkomsten.stand",
    ];

    private static readonly string[] PerDossier =
        ["overeenkomsten.mt_doc_overeenkomst", "overeenkomsten.mt_doc_deelnemer", "begeleiding.mt_doc_dossierstuk", "begeleiding.mt_doc_dossierbijlage", "begeleiding.mt_doc_modelversie"];

    [Fact]
    public async Task Role_WhateverItAsks_ReadsTheseTablesAndNoOther() => Assert.Equal(
        Leesbaar,
        await portaal.LijstAsync("""
            select (n.nspname || '.' || c.relname)::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and has_any_column_privilege('inspectie', c.oid, 'select') order by 1
            """));

    [Fact]
    public async Task Files_OpenAndClosed_AreThoseThatWereDrawn()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Bezocht);
        var (organisatie, inspecteur) = (proef.Organisatie, await portaal.InspecteurAsync());
        var overeenkomsten = await organisatie.OvereenkomstenAsync();
        var deelnemers = (await organisatie.DeelnemersAsync()).ToDictionary(deelnemer => deelnemer.Id);
        var getrokken = proef.Inspectie.Dossiers.ConvertAll(dossier => overeenkomsten.Single(overeenkomst => overeenkomst.Id == dossier.Overeenkomst));
        var ander = overeenkomsten.Single(overeenkomst => !getrokken.Contains(overeenkomst));
        var (werkpost, lid) = (await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync());
        var stuk = await organisatie.MaakDossierstukAsync(deelnemers[getrokken[0].DeelnemerId]);
        var vreemd = await organisatie.MaakDossierstukAsync(deelnemers[ander.DeelnemerId]);
        var model = await organisatie.MaakModelAsync(getrokken[0], werkpost, lid, vast: true);
        await organisatie.MaakModelAsync(ander, werkpost, lid, vast: true);

        Assert.Equal(["3", "3", "1", "1", "1"], await TelAsync(organisatie));
        Assert.Equal(1, await InhoudenAsync(stuk.Bijlage, vreemd.Bijlage));
        var pagina = await inspecteur.GetAsync($"{proef.Url}/dossiers/1");
        Assert.Contains("verslag.pdf", pagina.Words, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 verslag", (await inspecteur.GetAsync(Bestand(1, stuk.Bijlage))).Body);
        using (var pdf = new TestPdf((await inspecteur.GetAsync(Bestand(1, model.Id))).Bytes))
            Assert.Contains("Controlegetal", string.Join(' ', pdf.Paginas), StringComparison.Ordinal);
        // Of another participant, by the number of another file, and of nobody.
        foreach (var (nummer, bestand) in new[] { (1, vreemd.Bijlage), (2, stuk.Bijlage), (4, vreemd.Bijlage), (1, Guid.NewGuid()) })
            Assert.Equal(404, (await inspecteur.GetAsync(Bestand(nummer, bestand))).Status);
        // Each look, at the page and at the two files.
        Assert.Equal(["3"], await portaal.LijstAsync($"select count(*)::text from inspecties.inzage where hco = '{organisatie.Hco}'"));
        Assert.Contains("Ines Inspecteur", (await (await organisatie.ClientAsync()).GetAsync($"/mijn-inspecties/{proef.Inspectie.Id}")).Words, StringComparison.Ordinal);

        await portaal.VoerUitAsync(
            """update inspecties.mt_doc_inspectie set status = 'Afgesloten', data = data || '{"status": "Afgesloten"}' where id = $1""", proef.Inspectie.Id);

        Assert.Equal(["0", "0", "0", "0", "0"], await TelAsync(organisatie));
        Assert.Equal(0, await InhoudenAsync(stuk.Bijlage, vreemd.Bijlage));
        foreach (var adres in new[] { $"{proef.Url}/dossiers/1", $"{proef.Url}/dossiers/1/bewijs.pdf", Bestand(1, stuk.Bijlage), Bestand(1, model.Id) })
            Assert.Equal(404, (await inspecteur.GetAsync(adres)).Status);
        Assert.Equal(200, (await inspecteur.GetAsync($"{proef.Url}/checklist/4.1")).Status);

        string Bestand(int nummer, Guid bestand) => $"{proef.Url}/dossiers/{nummer}/bestanden/{bestand}";
    }

    private async Task<string[]> TelAsync(TestOrganisatie organisatie)
    {
        var aantallen = new List<string>();
        foreach (var tabel in PerDossier)
            aantallen.Add($"{await AlsInspectieAsync($"select count(*) from {tabel} where tenant_id = '{organisatie.Hco}'")}");
        return [.. aantallen];
    }

    private Task<long> InhoudenAsync(Guid een, Guid ander) => AlsInspectieAsync($"select count(*) from begeleiding.bijlage_inhoud where id in ('{een}', '{ander}')");

    private async Task<long> AlsInspectieAsync(string sql)
    {
        await using var rol = NpgsqlDataSource.Create(portaal.Gegevens.Inspectie);
        await using var command = rol.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
