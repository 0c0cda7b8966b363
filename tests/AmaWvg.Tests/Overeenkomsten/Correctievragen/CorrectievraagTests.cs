using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Overeenkomsten.Beheer;

namespace AmaWvg.Tests.Overeenkomsten.Correctievragen;

/// <summary>An organisation asks to set a first day right, and the department does so or says why not.</summary>
public sealed class CorrectievraagTests(Portaal portaal)
{
    private const string Titel = "Vraag een correctie van de startdatum";
    private const string Knop = "Correctie vragen";
    private const string Datum = "Juiste startdatum";
    private const string Waarom = "Waarom is de startdatum fout?";

    [Fact]
    public async Task Post_Question_StandsWithTheAgreementAndInTheWorkOfStaff()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        var client = await organisatie.ClientAsync();
        var details = await client.GetAsync($"/deelnemers/{deelnemer.Id}");

        var form = (await client.GetAsync(details.Link("Startdatum fout? Vraag een correctie Werkpost keuken").GetAttribute("href")!)).IsPagina(Titel).Form(Knop);
        var na = await form.Vul(Datum, "1/2/2026").Vul(Waarom, "Wij typten de verkeerde maand.").VerstuurEnVolgAsync();

        na.IsPagina("Details deelnemer").HeeftBericht("Correctie van de startdatum gevraagd");
        Assert.Contains("Correctie gevraagd: 01/02/2026", Assert.Single(na.Rijen())[1], StringComparison.Ordinal);
        Assert.Equal("Correctie van de startdatum gevraagd: Werkpost keuken, 01/01/2026 moet 01/02/2026 worden. Reden: Wij typten de verkeerde maand.", na.Historiek()[0]);
        Assert.DoesNotContain("Vraag een correctie", na.Words, StringComparison.Ordinal);
        (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/correctievraag")).IsNaar($"/deelnemers/{deelnemer.Id}", 302);
        (await form.Client.PostAsync(form.Action, [.. (await VerseTokensAsync(client, deelnemer)), new("juisteStartdatum", "1/3/2026"), new("waarom", "Nog eens.")])).IsPagina(Titel, 409);
        var staf = await portaal.BehandelaarAsync();
        Assert.Contains("om een startdatum te corrigeren", (await staf.GetAsync("/beheer")).Words, StringComparison.Ordinal);
        Assert.Contains("Wij typten de verkeerde maand.", (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id))).HeeftBericht("De voorziening vraagt een correctie: startdatum 01/02/2026").Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul de juiste startdatum in")]
    [InlineData("31/2/2026", "\"Juiste startdatum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("1/1/2026", "Dit is al de startdatum")]
    [InlineData("1/1/2028", "\"Juiste startdatum\" mag ten hoogste 12 maanden na vandaag liggen")]
    [InlineData("1/1/2015", "Uw voorziening heeft geen actieve erkenning op de startdatum")]
    public async Task Post_WrongDate_SaysSoAndKeepsTheRest(string getypt, string fout)
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();

        var page = await (await FormAsync(organisatie, overeenkomst)).Vul(Datum, getypt).Vul(Waarom, "Fout.").VerstuurAsync();

        page.HeeftFout(Datum, fout);
        Assert.Equal("Fout.", page.Form(Knop).Value(Waarom));
    }

    [Theory]
    [InlineData("", "Vul in waarom de startdatum fout is")]
    [InlineData("Van 85.02.28-997.59", "Vul een uitleg in zonder INSZ-nummer")]
    public async Task Post_WrongReason_SaysSo(string getypt, string fout)
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();

        (await (await FormAsync(organisatie, overeenkomst)).Vul(Datum, "1/2/2026").Vul(Waarom, getypt).VerstuurAsync()).HeeftFout(Waarom, fout);
    }

    [Fact]
    public async Task Staff_CorrectTheDate_AnswersTheQuestion()
    {
        var (organisatie, deelnemer, overeenkomst) = await MetVraagAsync();
        var staf = await portaal.BehandelaarAsync();

        var form = (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "startdatum"))).Form("Verder");
        Assert.Equal(("01/02/2026", "Op vraag van uw voorziening."), (form.Value("Nieuwe startdatum"), form.Value("Reden")));
        await (await form.VerstuurAsync()).Form("Startdatum corrigeren").VerstuurEnVolgAsync();

        Assert.Single(await portaal.UitboxAsync<StartdatumGecorrigeerd>(organisatie));
        Assert.Equal((Correctieantwoord.Uitgevoerd, true), await AntwoordAsync(organisatie));
        var details = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal("01/02/2026", Assert.Single(details.Rijen())[1]);
        Assert.DoesNotContain("De voorziening vraagt een correctie", (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_Refuse_TellTheOrganisationWhy()
    {
        var (organisatie, deelnemer, overeenkomst) = await MetVraagAsync();
        var staf = await portaal.BehandelaarAsync();
        var form = (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "correctievraag"))).IsPagina("Vraag om een correctie weigeren").Form("Vraag weigeren");
        (await form.VerstuurAsync()).HeeftFout("Reden", "Vul de reden in; de voorziening krijgt ze te lezen");

        var na = await (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "correctievraag"))).Form("Vraag weigeren").Vul("Reden", "De overeenkomst zegt 1 januari.").VerstuurEnVolgAsync();

        na.HeeftBericht("Correctie van de startdatum geweigerd");
        Assert.Single(await portaal.UitboxAsync<StartdatumcorrectieGeweigerd>(organisatie));
        Assert.Equal((Correctieantwoord.Geweigerd, true), await AntwoordAsync(organisatie));
        var details = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Contains(
            "Correctie van de startdatum geweigerd: Werkpost keuken, 01/01/2026 wordt niet 01/02/2026. Reden: De overeenkomst zegt 1 januari.", details.Historiek());
        Assert.Contains("Vraag een correctie", details.Words, StringComparison.Ordinal);
        (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "correctievraag"))).IsNaar(Correctieproef.Url(overeenkomst.Id), 302);
    }

    [Fact]
    public async Task Staff_CancelTheAgreement_EndsTheQuestion()
    {
        var (organisatie, _, overeenkomst) = await MetVraagAsync();

        await portaal.AnnuleerAsync(overeenkomst.Id);

        Assert.Equal((Correctieantwoord.Vervallen, true), await AntwoordAsync(organisatie));
    }

    [Fact]
    public async Task Staff_RefuseWhatAColleagueCorrected_SeeThatFirst()
    {
        var (organisatie, _, overeenkomst) = await MetVraagAsync();
        var staf = await portaal.BehandelaarAsync();
        var weiger = (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "correctievraag"))).Form("Vraag weigeren").Vul("Reden", "Neen.");
        await (await (await staf.GetAsync(Correctieproef.Url(overeenkomst.Id, "startdatum"))).Form("Verder").VerstuurAsync()).Form("Startdatum corrigeren").VerstuurAsync();

        (await weiger.VerstuurAsync()).IsPagina("Vraag om een correctie weigeren", 409).HeeftBericht("Iemand anders paste dit intussen aan");

        Assert.Equal((Correctieantwoord.Uitgevoerd, true), await AntwoordAsync(organisatie));
    }

    private async Task<(TestOrganisatie, Deelnemer, Overeenkomst)> MetVraagAsync()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        await (await FormAsync(organisatie, overeenkomst)).Vul(Datum, "1/2/2026").Vul(Waarom, "Wij typten de verkeerde maand.").VerstuurAsync();
        return (organisatie, deelnemer, overeenkomst);
    }

    private static async Task<PortaalForm> FormAsync(TestOrganisatie organisatie, Overeenkomst overeenkomst) =>
        (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/correctievraag")).Form(Knop);

    private static async Task<IEnumerable<KeyValuePair<string, string>>> VerseTokensAsync(PortaalClient client, Deelnemer deelnemer) =>
        (await client.GetAsync($"/deelnemers/{deelnemer.Id}/naam")).Form("Bewaren").Fields.Where(field => field.Key is ['_', ..]);

    private async Task<(Correctieantwoord?, bool)> AntwoordAsync(TestOrganisatie organisatie)
    {
        var vraag = Assert.Single(await portaal.DocumentenAsync<Correctievraag>(organisatie.Hco));
        return (vraag.Antwoord, vraag.BeantwoordOp is not null);
    }
}
