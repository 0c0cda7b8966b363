using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Informatie;

public sealed class InformatiePageTests(Portaal portaal)
{
    private const string Heading = "Voorzieningsinformatie";

    [Fact]
    public async Task Get_KnownData_IsShownAndNotAskedAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.VulVoorzieningAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = (await scherm.Client.GetAsync(scherm.Informatie)).IsPagina(Heading);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["Naam"] = organisatie.Naam,
                ["Type"] = "Maatwerkbedrijf",
                ["HCO-nummer"] = organisatie.Hco.Weergave,
                ["Gemeente"] = "Leuven",
                ["Provincie"] = "Vlaams-Brabant",
                ["Rekeningnummer"] = TestIban.Eigen.Weergave,
                ["Contactpersoon AMA"] = "Chloé Maes, chloe@voorbeeld.be, 016 12 34 56",
                ["Adres"] = "Dorpsstraat 1",
                ["Ondernemingsnummer"] = "0566.988.259",
            },
            page.Feiten());
        var herkomst = scherm.Herkomst.Replace("controleren", "voorzieningsinformatie", StringComparison.Ordinal);
        Assert.Equal($"/mijn-voorziening/rekeningnummer?{herkomst}", page.Link("Wijzig rekeningnummer").GetAttribute("href"));
        Assert.Equal($"/mijn-voorziening/contactpersoon?{herkomst}", page.Link("Wijzig contactpersoon").GetAttribute("href"));
        Assert.Equal(["vergunningsnummer"], page.Root.QuerySelectorAll("main input[type=text]").Select(input => input.GetAttribute("name")));
    }

    [Fact]
    public async Task Post_WhatTheRegisterLacks_IsSavedAndLeadsOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var answer = await (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder)
            .Vul("Adres", "Kerkstraat 2").Vul("Ondernemingsnummer", "0566 988 259").Vul("Erkennings- of vergunningsnummer", "MWB-12").VerstuurAsync();

        answer.IsNaar(scherm.Deel("medewerkers"));
        var informatie = (await organisatie.AanvraagAsync()).Voorzieningsinformatie;
        Assert.Equal(("Kerkstraat 2", "0566 988 259", "MWB-12"), (informatie.Adres, informatie.Ondernemingsnummer, informatie.Vergunningsnummer));
        Assert.Equal("0566.988.259", (await scherm.Client.GetAsync(scherm.Controleren)).Feiten()["Ondernemingsnummer"]);
        Assert.Equal("Kerkstraat 2", (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder).Value("Adres"));
    }

    [Fact]
    public async Task Post_NothingFilledIn_IsSavedAllTheSame()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        (await (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder).VerstuurAsync()).IsNaar(scherm.Deel("medewerkers"));
    }

    [Theory]
    [InlineData("Ondernemingsnummer", "0566.988.258", "Controleer het ondernemingsnummer: het controlegetal klopt niet")]
    [InlineData("Ondernemingsnummer", "O566.988.259", "Een ondernemingsnummer bestaat alleen uit cijfers. Verwijder ‘O’")]
    [InlineData("Ondernemingsnummer", "05", "Controleer het ondernemingsnummer: het telt 10 cijfers, zoals 0566.988.259")]
    [InlineData("Ondernemingsnummer", "0000000000000000000000000000000", "Vul een ondernemingsnummer in zoals 0566.988.259")]
    [InlineData("Erkennings- of vergunningsnummer", "710.222.12", "Vul een erkenningsnummer in dat begint met 9.53 of 9.65")]
    [InlineData("Erkennings- of vergunningsnummer", "9530012495300124953001249530012495300124953001249530012495300", "Vul een erkennings- of vergunningsnummer van ten hoogste 60 tekens in")]
    public async Task Post_WrongNumber_SaysWhatToDo(string label, string typed, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ZetTypeAsync(TypeVoorziening.RevalidatievoorzieningAmbulant);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder).Vul(label, typed).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout(label, fout);
        Assert.Equal(typed, page.Form(Aanvraagscherm.Verder).Value(label));
    }

    [Fact]
    public async Task Post_AddressTooLong_SaysWhatToDo()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder).Vul("Adres", new('x', 201)).VerstuurAsync();

        page.HeeftFout("Adres", "Vul een adres van ten hoogste 200 tekens in");
    }

    [Theory]
    [InlineData(TypeVoorziening.VoorzieningOpgroeien, false)]
    [InlineData(TypeVoorziening.VoorzieningVaph, false)]
    [InlineData(TypeVoorziening.RevalidatievoorzieningAmbulant, false)]
    [InlineData(TypeVoorziening.Ocmw, true)]
    public async Task Get_NumberOfTheLicence_IsOptionalForMostTypes(TypeVoorziening type, bool isOptioneel)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ZetTypeAsync(type);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = await scherm.Client.GetAsync(scherm.Informatie);

        Assert.Equal(isOptioneel, page.Root.QuerySelector("#vergunningsnummer-optional") is not null);
    }

    [Fact]
    public async Task Send_FiledApplication_IsRefusedAndChangesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        var form = (await scherm.Client.GetAsync(scherm.Informatie)).Form(Aanvraagscherm.Verder).Vul("Erkennings- of vergunningsnummer", "Te laat");
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, portaal.Klok.Nu));

        (await form.VerstuurAsync()).IsPagina("Deze aanvraag is al ingediend", 409);
        (await scherm.Client.GetAsync(scherm.Informatie)).IsNaar(scherm.Aanvraag, 302);

        Assert.Equal(TestAanvraag.Informatie, (await organisatie.AanvraagAsync()).Voorzieningsinformatie);
    }
}
