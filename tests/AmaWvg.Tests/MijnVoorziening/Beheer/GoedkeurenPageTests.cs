using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Beheer;

/// <summary>A recognition is granted, from the day that the form proposes (Q15).</summary>
public sealed class GoedkeurenPageTests(Portaal portaal)
{
    private const string Knop = "Goedkeuren";
    private const string Besluit = "Ondertekend erkenningsbesluit";
    private const string Opnieuw = "Kies het bestand besluit één.pdf opnieuw: het is nog niet bewaard";

    [Fact]
    public async Task Post_SignedDecision_RecognisesTheOrganisationForFiveYears()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);
        var vandaag = portaal.Klok.Vandaag;
        var einde = DutchDate.Format(vandaag.AddYears(5).AddDays(-1));
        var form = await FormAsync(aanvraag);
        Assert.Equal((DutchDate.Format(vandaag), einde), (form.Value("Erkend van"), form.Value("Erkend tot en met")));

        var page = await Vul(form, $"AMA/{organisatie.Hco}").VerstuurEnVolgAsync();

        page.IsPagina($"Dossier {organisatie.Naam}").HeeftBericht("Erkenning goedgekeurd");
        Assert.Equal("besluit één.pdf (pdf, 1 kB)", page.Feiten()["Erkenningsbesluit"]);
        var client = await organisatie.ClientAsync();
        var overzicht = await client.GetAsync("/mijn-voorziening");
        Assert.Contains($"Erkenning Actief tot en met {einde} Erkenningsnummer AMA/{organisatie.Hco}", overzicht.Words, StringComparison.Ordinal);
        Assert.Equal(
            [$"Erkenning goedgekeurd: Nummer AMA/{organisatie.Hco}, van {DutchDate.Format(vandaag)} tot en met {einde}.", $"Erkenningsperiode toegevoegd: Van {DutchDate.Format(vandaag)} tot en met {einde}."],
            overzicht.Historiek().Take(2).Order(StringComparer.Ordinal));
        var link = overzicht.Link("besluit één.pdf").GetAttribute("href")!;
        Assert.Equal(PdfBouw.Klassiek(), (await client.GetAsync(link)).Bytes);
        Assert.Equal(404, (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync(link)).Status);
        Assert.Equal(link, (await client.GetAsync($"/mijn-voorziening/erkenningsaanvragen/{aanvraag}")).Link("besluit één.pdf").GetAttribute("href"));
        Assert.Contains(link.Split('/')[^1], Assert.Single(await portaal.UitboxAsync<AanvraagBeslist>(organisatie)), StringComparison.Ordinal);
        Assert.NotNull((await client.GetAsync("/overeenkomsten")).Link("Nieuwe overeenkomst"));
    }

    [Fact]
    public async Task Get_RecognitionThatStillRuns_ProposesTheDayAfterIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.LooptAf);
        var aanvraag = await organisatie.MaakIngediendeAanvraagAsync(AanvraagActie.Ontvankelijk);
        var daarna = portaal.Klok.Vandaag.AddMonths(2).AddDays(1);

        var form = await FormAsync(aanvraag.Id);

        Assert.Equal((DutchDate.Format(daarna), DutchDate.Format(daarna.AddYears(5).AddDays(-1))), (form.Value("Erkend van"), form.Value("Erkend tot en met")));
        (await Vul(form, $"AMA-{organisatie.Hco}").Vul("Erkend van", DutchDate.Format(daarna.AddDays(-1))).Vul("Erkend tot en met", DutchDate.Format(daarna)).VerstuurAsync())
            .HeeftFouten("Deze periode valt samen met een andere erkenning van de voorziening. Kies een andere eerste dag", Opnieuw);
        Assert.Equal(303, (await Vul(await FormAsync(aanvraag.Id), $"AMA-{organisatie.Hco}").VerstuurAsync()).Status);
    }

    [Fact]
    public async Task Post_WrongOrMissingAnswers_SaysEach()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);
        var ander = await portaal.MaakOrganisatieAsync();
        var form = await FormAsync(aanvraag);

        (await form.Vul("Erkend van", "").VerstuurAsync()).HeeftFouten("Vul een erkenningsnummer in", "Vul de eerste dag van de erkenning in", "Kies een bestand");
        (await Vul(await FormAsync(aanvraag), "AMA/1").Vul("Erkend tot en met", "31/12/2099").VerstuurAsync())
            .HeeftFouten("\"Erkend tot en met\" moet na de eerste dag liggen, en ten hoogste vijf jaar later", Opnieuw);
        foreach (var nummer in new[] { $"AMA-{ander.Hco}", $"ama-{ander.Hco}", $"AMA\u2011{ander.Hco}", $"AMA\u2013{ander.Hco}" })
            (await Vul(await FormAsync(aanvraag), nummer).VerstuurAsync())
                .HeeftFouten("Een andere voorziening heeft dit erkenningsnummer al. Kies een ander nummer", Opnieuw);
        Assert.Equal(AanvraagStatus.Ontvankelijk, (await organisatie.AanvraagAsync()).Status);
    }

    [Theory]
    [InlineData("21/11/2026")]
    [InlineData("23/11/2027")]
    public async Task Post_FirstDayFarFromTheDecision_IsRefused(string van)
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);

        var page = await Vul(await FormAsync(aanvraag), $"AMA/{organisatie.Hco}").Vul("Erkend van", van).Vul("Erkend tot en met", "1/1/2028").VerstuurAsync();

        page.HeeftFouten("Vul een eerste dag in van 22/11/2026 (de dag van de aanvraag) tot en met 22/11/2027", Opnieuw);
    }

    [Fact]
    public async Task Post_DataThatTheRegisterLacks_ComeFromTheApplication()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);
        await organisatie.WijzigAsync(voorziening => (voorziening.Adres, voorziening.Ondernemingsnummer) = ("", null));

        await Vul(await FormAsync(aanvraag), $"AMA/{organisatie.Hco}").VerstuurAsync();

        var overzicht = await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening");
        Assert.Contains("Adres Dorpsstraat 1 ", overzicht.Words, StringComparison.Ordinal);
        Assert.Contains("Ondernemingsnummer 0566.988.259 ", overzicht.Words, StringComparison.Ordinal);
        Assert.Contains(overzicht.Historiek(), regel => regel.EndsWith("Overgenomen uit de aanvraag: adres Dorpsstraat 1 en ondernemingsnummer 0566.988.259.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_FileThatIsNoSignedPdf_IsRefused()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);

        (await Vul(await FormAsync(aanvraag), "AMA/1").Voeg(Besluit, "besluit.docx", [1, 2, 3]).VerstuurAsync()).HeeftFout(Besluit, "Kies het ondertekende besluit als pdf-bestand");
        (await Vul(await FormAsync(aanvraag), "AMA/1").Voeg(Besluit, "besluit.png", Beelden.Png()).VerstuurAsync()).HeeftFout(Besluit, "Kies het ondertekende besluit als pdf-bestand");
        (await Vul(await FormAsync(aanvraag), "AMA/1").Voeg(Besluit, "besluit.pdf", Beelden.Png()).VerstuurAsync())
            .HeeftFout(Besluit, "Dit is een png-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als png en kies het dan");
        (await Vul(await FormAsync(aanvraag), "AMA/1").Voeg(Besluit, "besluit.pdf", PdfBouw.Klassiek("/OpenAction << /S /JavaScript /JS (app.alert) >>")).VerstuurAsync())
            .HeeftFout(Besluit, "De pdf bevat scripts, acties of ingesloten bestanden. Druk ze af naar een nieuwe pdf en kies die");

        Assert.Equal(AanvraagStatus.Ontvankelijk, (await organisatie.AanvraagAsync()).Status);
        Assert.Empty(await portaal.UitboxAsync<AanvraagBeslist>(organisatie));
    }

    [Fact]
    public async Task Post_ColleagueRefusedFirst_ChangesNothing()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync(AanvraagActie.Ontvankelijk);
        var form = Vul(await FormAsync(aanvraag), $"AMA/{organisatie.Hco}");
        await (await (await portaal.BeslisserAsync("Bert")).GetAsync(Beheerproef.Url(aanvraag, "weigeren"))).Form("Weigeren").Vul("Reden", "Geen ervaring.").VerstuurAsync();

        var page = (await form.VerstuurAsync()).IsPagina($"Dossier {organisatie.Naam}", 409);

        Assert.Contains("Bert Beslisser deed dit op ", page.Words, StringComparison.Ordinal);
        Assert.Contains($"U vulde in: ‘AMA/{organisatie.Hco}, {form.Value("Erkend van")} tot en met {form.Value("Erkend tot en met")}, besluit één.pdf’", page.Words, StringComparison.Ordinal);
        Assert.Contains("Geen erkenning", (await (await organisatie.ClientAsync()).GetAsync("/mijn-voorziening")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ChangedInTheMeantimeButStillPossible_KeepsWhatWasTypedAndNamesTheFile()
    {
        var (organisatie, aanvraag) = await portaal.DossierAsync();
        await (await (await portaal.BehandelaarAsync()).GetAsync(Beheerproef.Url(aanvraag, "ontvankelijk"))).Form("Ontvankelijk").VerstuurAsync();
        var form = Vul(await FormAsync(aanvraag), $"AMA/{organisatie.Hco}").Vul("Erkend tot en met", "30/6/2031");
        await using var update = portaal.Eigenaar.CreateCommand("update mijn_voorziening.mt_doc_erkenningsaanvraag set mt_version = gen_random_uuid() where id = $1");
        update.Parameters.Add(new() { Value = aanvraag });
        await update.ExecuteNonQueryAsync();

        var page = (await form.VerstuurAsync()).IsPagina($"{Knop}: {organisatie.Naam}", 409).HeeftBericht("Iemand anders paste dit intussen aan");

        Assert.Contains("Dora Dossier deed dit op ", page.Words, StringComparison.Ordinal);
        Assert.Equal([Opnieuw], page.FoutenBij(Besluit));
        var weer = page.Form(Knop);
        Assert.Equal(($"AMA/{organisatie.Hco}", "30/6/2031"), (weer.Value("Erkenningsnummer"), weer.Value("Erkend tot en met")));
        Assert.Equal(303, (await weer.Voeg(Besluit, "besluit één.pdf", PdfBouw.Klassiek()).VerstuurAsync()).Status);
    }

    private async Task<PortaalForm> FormAsync(Guid aanvraag) =>
        (await (await portaal.BeslisserAsync()).GetAsync(Beheerproef.Url(aanvraag, "goedkeuren"))).Form(Knop);

    private static PortaalForm Vul(PortaalForm form, string nummer) =>
        form.Vul("Erkenningsnummer", nummer).Voeg(Besluit, "besluit één.pdf", PdfBouw.Klassiek());
}
