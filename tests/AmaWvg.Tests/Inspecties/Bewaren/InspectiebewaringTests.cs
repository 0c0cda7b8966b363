using AmaWvg.Inspecties;
using Npgsql;

namespace AmaWvg.Tests.Inspecties.Bewaren;

/// <summary>What an inspection holds about a participant goes with the participant, ten years after its last step; scores and the public report stay.</summary>
public sealed class InspectiebewaringTests(Portaal portaal)
{
    private const string Taak = "Deelnemers pseudonimiseren van wie de bewaartermijn voorbij is";

    private static readonly string[] Tabellen =
    [
        "inspecties.mt_doc_inspectie", "inspecties.mt_doc_checklistregel", "inspecties.mt_doc_remediering", "inspecties.mt_doc_inspectiebestand", "inspecties.mt_doc_verslag",
    ];

    [Fact]
    public async Task Run_TenYearsAfterTheInspection_EmptiesWhatMayNameSomebody()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Bewaren:Pseudoniemsleutel"] = "alleen-voor-de-tests-van-bewaring-0123456789",
            ["ConnectionStrings:Portaal"] = portaal.Gegevens.App,
        });
        var (proef, deelnemer) = await MaakAsync();
        var hco = proef.Organisatie.Hco;

        // The agreement ended in June 2005, the inspection in February 2006.
        await DagAsync(host, proef, new(2015, 7, 1));
        Assert.False(Assert.Single(await proef.Organisatie.DeelnemersAsync()).Insz.IsGewist);
        Assert.Equal(["5"], await SporenAsync(hco));
        await DagAsync(host, proef, new(2016, 7, 1));

        Assert.True(Assert.Single(await proef.Organisatie.DeelnemersAsync()).Insz.IsGewist);
        Assert.Equal(["0"], await SporenAsync(hco));
        Assert.Equal(["0"], await portaal.LijstAsync($"select count(*)::text from inspecties.inzage where hco = '{hco}'"));
        Assert.Equal(["0"], await portaal.LijstAsync($"select count(*)::text from kernel.historiek where onderwerp = '{proef.Inspectie.Id}' and toelichting ilike '%Jana%'"));
        // The final report stays as it was published; the bytes of the draft and of the file are gone.
        Assert.Equal(["1"], await portaal.LijstAsync($"select count(*)::text from inspecties.inhoud where hco = '{hco}'"));
        Assert.Equal(Oordeel.NietAangetoond, (await portaal.DocumentenAsync<Checklistregel>(hco)).Single(regel => regel.Criterium == "4.1").Dossiers[1]);
        Assert.DoesNotContain("Ontwerpverslag", (await (await portaal.InspecteurAsync()).GetAsync(proef.Url)).Words, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, deelnemer);
    }

    // The wall behind the program: whoever has the connection of the background work empties nothing before the term.
    [Fact]
    public async Task Werker_BeforeTheTerm_ChangesNothing()
    {
        var (proef, _) = await MaakAsync();
        await portaal.VoerUitAsync("update inspecties.mt_doc_inspectie set data = data || jsonb_build_object('definitief_op', now()) where id = $1", proef.Inspectie.Id);
        await using var werker = NpgsqlDataSource.Create(portaal.Gegevens.Werker);

        foreach (var tabel in Tabellen)
            Assert.Equal(0, await VoerUitAsync(werker, $"update {tabel} set data = data where tenant_id = $1", proef));
        Assert.Equal(0, await VoerUitAsync(werker, "delete from inspecties.inhoud where hco = $1", proef));
        await portaal.VoerUitAsync("""update inspecties.mt_doc_inspectie set data = data || '{"definitief_op": "2006-02-01T10:00:00+00:00"}' where id = $1""", proef.Inspectie.Id);
        Assert.Equal(13, await VoerUitAsync(werker, "update inspecties.mt_doc_checklistregel set data = data where tenant_id = $1", proef));
        // The draft, and not the final report.
        Assert.Equal(1, await VoerUitAsync(werker, "update inspecties.mt_doc_verslag set data = data where tenant_id = $1", proef));
    }

    private async Task<(Proefinspectie Proef, Guid Deelnemer)> MaakAsync()
    {
        portaal.Klok.Vandaag = new(2004, 3, 1);
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Jana");
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2004, 6, 30), new(2005, 6, 30), "Werkpost");
        portaal.Klok.Vandaag = new(2006, 2, 1);
        var proef = await Proefinspectie.MaakAsync(portaal, organisatie, [overeenkomst.Id], Inspectiestatus.Bezocht);
        var (inspectie, nu) = (proef.Inspectie, portaal.Klok.Nu);
        inspectie.Vervang(1, overeenkomst.Id, "Jana was ziek.", nu, "Ines Inspecteur");
        inspectie.Reageer(new("Jana kreeg wel een intake.", nu, "An Maes"));
        inspectie.MaakDefinitief(nu, heeftInbreuken: false, hercontrole: false);
        var regels = (await portaal.DocumentenAsync<Checklistregel>(organisatie.Hco)).ToList();
        regels.Single(regel => regel.Criterium == "4.1").Vul(null, new() { [1] = Oordeel.NietAangetoond }, "", [], "Bij Jana was er geen intake.", "Dossier van Jana");
        var remediering = Remediering.Van(inspectie, Criteria.Vind("4.1")!, Guid.CreateVersion7(), new(2006, 5, 1));
        remediering.DienIn(new("De intake van Jana is er nu.", nu, "An Maes"));
        var bestand = Inspectiebestand.Van(inspectie, "4.1", new("Intake van Jana.pdf", "application/pdf", "pdf", [1]), "An Maes", nu);
        var alle = regels.ToDictionary(regel => regel.Criterium);
        var (ontwerp, eerste) = Verslagmaker.Maak(inspectie, Verslaginhoud.Van(inspectie, alle, null, ""), Verslagsoort.Ontwerp, 1, Guid.CreateVersion7(), nu, []);
        regels.Single(regel => regel.Criterium == "4.2").Vul(null, [], "", [], "", "");
        var (definitief, tweede) = Verslagmaker.Maak(inspectie, Verslaginhoud.Van(inspectie, alle, null, "") with { Criteria = [], Reactie = null }, Verslagsoort.Definitief, 2, Guid.CreateVersion7(), nu, []);
        await portaal.MetDocumentenAsync(organisatie.Hco, async sessie =>
        {
            sessie.Store(inspectie);
            sessie.Store([.. regels]);
            sessie.Store(remediering);
            sessie.Store(bestand);
            sessie.Store(ontwerp, definitief);
            foreach (var (id, inhoud) in new[] { (bestand.Id, new byte[] { 1 }), (ontwerp.Id, eerste), (definitief.Id, tweede) })
                sessie.QueueSqlCommand("insert into inspecties.inhoud (id, hco, inhoud) values (?, ?, ?)", id, organisatie.Hco.Waarde, inhoud);
            sessie.QueueSqlCommand(
                "insert into inspecties.inzage (id, hco, inspectie_id, nummer, deelnemer_id, tijdstip, naam) values (?, ?, ?, 1, ?, ?, 'Ines')", Guid.CreateVersion7(), organisatie.Hco.Waarde, inspectie.Id, deelnemer.Id, nu);
            await sessie.SaveChangesAsync();
            return inspectie;
        });
        await organisatie.MetDocumentenAsync(documenten => documenten.NoteerHistoriek(HistoriekOnderwerp.Inspectie(inspectie.Id), "Remediëring ingediend", "De intake van Jana is er nu."));
        return (proef, deelnemer.Id);
    }

    private async Task DagAsync(PortaalHost host, Proefinspectie proef, DateOnly dag)
    {
        portaal.Klok.Vandaag = dag;
        await using var werk = new Achtergrondwerk(proef.Organisatie, host);
        await werk.DagAsync(Taak);
    }

    private Task<string[]> SporenAsync(HcoNummer hco) => portaal.LijstAsync(
        $"select ({string.Join(" + ", Tabellen.Select(tabel => $"(select count(*) from {tabel} t where tenant_id = '{hco}' and t::text ilike '%Jana%')"))})::text");

    private static async Task<int> VoerUitAsync(NpgsqlDataSource bron, string sql, Proefinspectie proef)
    {
        await using var command = bron.CreateCommand(sql);
        command.Parameters.Add(new() { Value = proef.Organisatie.Hco.Waarde });
        return await command.ExecuteNonQueryAsync();
    }
}
