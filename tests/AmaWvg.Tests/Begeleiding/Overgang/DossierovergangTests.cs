using AmaWvg.Begeleiding;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using Npgsql;

namespace AmaWvg.Tests.Begeleiding.Overgang;

/// <summary>The file, the agreement by the model and the werkpost go along when an agreement passes to another voorziening (BR-23).</summary>
public sealed class DossierovergangTests(Portaal portaal)
{
    [Fact]
    public async Task NeemMeeAsync_Absorption_TheFileGoesOnThereAndStaysReadableHere()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await van.MaakDeelnemerAsync("An", "Vooraan");
        var (keuken, oud) = (await van.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 10)), await van.MaakOvereenkomstAsync(deelnemer, new(2024, 1, 1), new(2025, 1, 1), "Vroeger"));
        var intake = await van.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Intake, ("stukdatum", "5/1/2026"), ("medewerker", "Els Nijs"), ("aanwezig", "deelnemer"), ("besluit", "Een keuken."));
        var bijlage = await van.MaakBijlageAsync(intake.Id, "verslag.pdf", PdfBouw.Klassiek());
        await van.MaakStukAsync(deelnemer, keuken.Id, Begeleidingsplicht.Zoeken, ("stukdatum", "6/1/2026"), ("activiteit", "Keuken Noord"), ("uitkomst", "geschikt"), ("uitkomstreden", "Dichtbij."));
        await van.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Verzekeringen, ("verzekeringssoort", "beide"), ("verzekeraar", "Zekerheid nv"), ("polisnummer", "AB 12"), ("geldigvan", "1/1/2026"));
        await van.MaakStukAsync(deelnemer, null, Begeleidingsplicht.Aanspreekpunt, ("medewerker", "Els Nijs"), ("aanspreekvan", "10/1/2026"), ("aanspreektelefoon", "016 12 34 56"));
        await van.MaakStukAsync(deelnemer, keuken.Id, Begeleidingsplicht.Opvolging, ("stukdatum", "12/1/2026"), ("medewerker", "Els Nijs"), ("wijze", "bezoek"), ("metwie", "beide"), ("afspraken", "Elke maandag."));
        await van.MaakStukAsync(deelnemer, oud.Id, Begeleidingsplicht.Opvolging, ("stukdatum", "2/1/2024"), ("medewerker", "Els Nijs"), ("wijze", "bezoek"), ("metwie", "beide"), ("afspraken", "Van de vorige werkpost."));
        var (werkpost, lid) = (await van.MaakWerkpostAsync(), await van.MaakPersoneelslidAsync());
        await naar.MaakWerkpostAsync();
        await van.MaakModelAsync(keuken, werkpost, lid, vast: true);
        var model = Assert.Single(await portaal.DocumentenAsync<Modelversie>(van.Hco));
        model.Teken(new(new(2026, 1, 8), new(2026, 1, 8), new(2026, 1, 9)));
        await portaal.BewaarAsync(model);

        Assert.Contains("Overname verwerkt", (await portaal.NeemOverAsync(van, naar)).Words, StringComparison.Ordinal);
        portaal.Klok.Vandaag = new(2026, 12, 5);

        var client = await naar.ClientAsync();
        var daar = Assert.Single(await naar.DeelnemersAsync());
        var page = (await client.GetAsync($"/deelnemers/{daar.Id}/begeleiding")).IsPagina("Begeleidingsdossier");
        // What was in time stays so, counted from the first day of the guidance; who guides and who insures is of the voorziening itself.
        foreach (var reden in (string[])
            [
                "Gesprek op 05/01/2026", "Geschikt gevonden op 06/01/2026", "Getekend door de drie partijen op 09/01/2026", "Contact bij de start op 12/01/2026",
                "Sinds 01/12/2026 is niemand aangewezen", "De polis burgerlijke aansprakelijkheid dekt vandaag niet", "De eerste evaluatie is ten laatste op 10/01/2027",
                $"Overgenomen van {van.Naam}", "Vastgelegd door Wie het vastlegde",
            ])
            Assert.Contains(reden, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Van de vorige werkpost", page.Words, StringComparison.Ordinal);
        Assert.Equal(PdfBouw.Klassiek(), (await client.GetAsync(page.Link("verslag.pdf").GetAttribute("href")!)).Bytes);
        var overeenkomst = Assert.Single(await naar.OvereenkomstenAsync());
        var kopie = Assert.Single(await portaal.DocumentenAsync<Modelversie>(naar.Hco));
        Assert.Equal((overeenkomst.Id, model.Controlegetal, model.Getekend, Assert.Single(await portaal.DocumentenAsync<Werkpost>(naar.Hco)).Id), (kopie.OvereenkomstId, kopie.Controlegetal, kopie.Getekend, kopie.WerkpostId));
        (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/model")).IsPagina("Overeenkomst volgens model");

        // A change is about the copy; the voorziening that had it still reads its own.
        var hier = await van.ClientAsync();
        var bron = (await hier.GetAsync($"/deelnemers/{deelnemer.Id}/begeleiding?overeenkomst={keuken.Id}")).IsPagina("Begeleidingsdossier");
        Assert.Contains("Els Nijs is het aanspreekpunt", bron.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Overgenomen van", bron.Words, StringComparison.Ordinal);
        Assert.Equal(200, (await hier.GetAsync($"/begeleiding/bijlagen/{bijlage.Id}")).Status);
        Assert.Equal(404, (await client.GetAsync($"/begeleiding/bijlagen/{bijlage.Id}")).Status);
        Assert.Contains($"Begeleidingsdossier meegegeven: 6 stukken, aan {naar.Naam} vanaf 01/12/2026.", (await hier.GetAsync($"/deelnemers/{deelnemer.Id}")).Historiek());
        Assert.Contains($"Begeleidingsdossier overgenomen: 6 stukken, van {van.Naam}.", (await client.GetAsync($"/deelnemers/{daar.Id}")).Historiek());
    }

    [Fact]
    public async Task NeemMeeAsync_DraftAtAWerkpostThatIsNewThere_IsWrittenOn()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var keuken = await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), new(2027, 1, 10), aangemeld: new(2026, 11, 1));
        await van.MaakModelAsync(keuken, await van.MaakWerkpostAsync(), await van.MaakPersoneelslidAsync(), vast: false);

        await portaal.NeemOverAsync(van, naar);

        var (client, werkpost) = (await naar.ClientAsync(), Assert.Single(await portaal.DocumentenAsync<Werkpost>(naar.Hco)));
        Assert.Equal("Werkpost toegevoegd: Keuken Noord, van " + van.Naam + ".", (await client.GetAsync($"/begeleiding/werkposten/{werkpost.Id}")).Historiek()[0]);
        // Who guides there has to be chosen before it can be signed.
        var model = $"/overeenkomsten/{Assert.Single(await naar.OvereenkomstenAsync()).Id}/model";
        var geweigerd = await (await client.GetAsync(model)).IsPagina("Overeenkomst volgens model").Form("Klaar om te tekenen").VerstuurAsync();
        Assert.Equal(422, geweigerd.Status);
        Assert.Contains("Kies wie de deelnemer begeleidt", geweigerd.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_AddsSomethingThatIsNoCopy_IsRefusedByTheDatabase()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await using var beheer = NpgsqlDataSource.Create(portaal.Gegevens.Beheer);
        foreach (var tabel in (string[])["werkpost", "dossierbijlage", "dossierstuk", "modelversie"])
        {
            var meer = tabel switch { "dossierbijlage" => ", onderwerp", "dossierstuk" => ", deelnemer_id, plicht, dag, kern, vervallen", "modelversie" => ", overeenkomst_id, nummer", _ => "" };
            var waarden = tabel switch { "dossierbijlage" => ", $1", "dossierstuk" => ", $1, 'Intake', '2026-01-01', '', false", "modelversie" => ", $1, 1", _ => "" };
            await using var command = beheer.CreateCommand(
                $"insert into begeleiding.mt_doc_{tabel} (tenant_id, id, data{meer}) values ('{organisatie.Hco}', $1, jsonb_build_object('hco', '{organisatie.Hco}', 'onderwerp', $1, 'deelnemer_id', $1, 'overeenkomst_id', $1){waarden})");
            command.Parameters.Add(new() { Value = Guid.NewGuid() });
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))).SqlState);
        }
    }
}
