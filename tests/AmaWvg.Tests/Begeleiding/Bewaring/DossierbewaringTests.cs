using AmaWvg.Begeleiding;
using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using Npgsql;

namespace AmaWvg.Tests.Begeleiding.Bewaring;

/// <summary>Files of participants who are forgotten, by a clock of ten years, in years before all other tests.</summary>
public sealed class DossierbewaringTests(Portaal portaal)
{
    private const string Taak = "Deelnemers pseudonimiseren van wie de bewaartermijn voorbij is";

    [Fact]
    public async Task Run_TenYearsAfterTheLastThing_NothingOfTheFileIsLeft()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Bewaren:Pseudoniemsleutel"] = "alleen-voor-de-tests-van-bewaring-0123456789",
            ["ConnectionStrings:Portaal"] = portaal.Gegevens.App,
        });
        portaal.Klok.Vandaag = new(2004, 3, 1);
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (werkpost, lid) = (await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync());
        var vroeg = await MaakAsync(organisatie, "Jana", werkpost, lid);
        var later = await MaakAsync(organisatie, "Karel", werkpost, lid);
        var metBijlage = await MaakAsync(organisatie, "Lena", werkpost, lid);
        // Something of two years after the agreement ended: recorded, or added as a file.
        portaal.Klok.Vandaag = new(2007, 3, 1);
        await organisatie.MaakStukAsync(later, null, Begeleidingsplicht.Opvolging, ("stukdatum", "1/3/2007"), ("medewerker", "An"), ("wijze", "telefoon"), ("metwie", "deelnemer"), ("afspraken", "Karel belt terug."));
        await organisatie.MaakBijlageAsync((await StukkenAsync(organisatie, metBijlage))[0].Id, "Lena.pdf", PdfBouw.Klassiek());

        var over = new Dictionary<int, string>();
        foreach (var jaar in (int[])[2014, 2015, 2016, 2017])
        {
            portaal.Klok.Vandaag = new(jaar, 7, 1);
            await using var werk = new Achtergrondwerk(organisatie, host);
            await werk.DagAsync(Taak);
            over[jaar] = string.Join(' ', new[] { vroeg, later, metBijlage }.Where(deelnemer => StukkenAsync(organisatie, deelnemer).Result.Count > 0).Select(deelnemer => deelnemer.Voornaam));
        }

        Assert.Equal(new() { [2014] = "Jana Karel Lena", [2015] = "Karel Lena", [2016] = "Karel Lena", [2017] = "" }, over);
        foreach (var spoor in (string[])["Jana", "Karel", "Lena"])
            Assert.Equal(["0"], await portaal.LijstAsync($"""
                select ((select count(*) from begeleiding.mt_doc_dossierstuk t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from begeleiding.mt_doc_modelversie t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from begeleiding.mt_doc_dossierbijlage t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from kernel.historiek t where hco = '{organisatie.Hco}' and t::text ilike '%{spoor}%'))::text
                """));
        Assert.Equal(["0"], await portaal.LijstAsync($"select count(*)::text from begeleiding.bijlage_inhoud where hco = '{organisatie.Hco}'"));
        // What the organisation proves of itself stays.
        Assert.Single(await portaal.DocumentenAsync<Werkpost>(organisatie.Hco));
        Assert.Equal(["true"], await portaal.LijstAsync("select (sum(aantal) > 0)::text from kernel.bewaarverslag where wat = 'Stukken van begeleidingsdossiers gewist' and not is_proef and moment::date = '2015-07-01'"));
    }

    // The wall behind the program.
    [Fact]
    public async Task Werker_BeforeTheTerm_DeletesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await MaakAsync(organisatie, "Mo", await organisatie.MaakWerkpostAsync(), await organisatie.MaakPersoneelslidAsync());
        await using var werker = NpgsqlDataSource.Create(portaal.Gegevens.Werker);
        foreach (var tabel in (string[])[BegeleidingDocumenten.Stukken, BegeleidingDocumenten.Modellen, BegeleidingDocumenten.Bijlagen])
        {
            await using var command = werker.CreateCommand($"delete from {tabel} where tenant_id = '{organisatie.Hco}'");
            Assert.Equal((tabel, 0), (tabel, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)));
        }
    }

    private static async Task<Deelnemer> MaakAsync(TestOrganisatie organisatie, string voornaam, Werkpost werkpost, Personeelslid lid)
    {
        var deelnemer = await organisatie.MaakDeelnemerAsync(voornaam);
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2004, 1, 1), new(2005, 3, 1));
        var stuk = await organisatie.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Intake, ("stukdatum", "1/3/2004"), ("medewerker", "An"), ("aanwezig", "deelnemer"), ("besluit", $"{voornaam} begint."));
        await organisatie.MaakBijlageAsync(stuk.Id, $"{voornaam}.pdf", PdfBouw.Klassiek());
        await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: true);
        await organisatie.MetDocumentenAsync(documenten => documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), "Bijlage toegevoegd", $"{voornaam}.pdf."));
        return deelnemer;
    }

    private async Task<IReadOnlyList<Dossierstuk>> StukkenAsync(TestOrganisatie organisatie, Deelnemer deelnemer) =>
        [.. (await portaal.DocumentenAsync<Dossierstuk>(organisatie.Hco)).Where(stuk => stuk.DeelnemerId == deelnemer.Id)];
}
