namespace AmaWvg.Tests.Toegangsbeheer.Diagnoses;

/// <summary>Why somebody has no access: the first missing link, and nobody's name but the hoofdtoegangsbeheerder's.</summary>
public sealed class DiagnosePageTests(Portaal portaal)
{
    [Theory]
    [InlineData(0, "De hoedanigheid “eHealth Gezondheidszorg” is nog niet actief. De hoofdtoegangsbeheerder activeert die: Hilde Hoofd.")]
    [InlineData(1, "Er is nog geen subafdeling.")]
    [InlineData(3, "De toepassing is niet aangevinkt bij de subafdeling.")]
    [InlineData(7, "U bent geen gebruiker van deze voorziening.")]
    [InlineData(15, "U bent gebruiker, maar het recht is niet aangevinkt.")]
    [InlineData(31, "U hebt toegang. Kies een profiel")]
    public async Task Get_EveryState_SaysWhatIsMissingFirst(int schakels, string tekst)
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) => test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), schakels));
        await portaal.MeldAanAsync(keten.Hoofd);
        await portaal.MeldAanAsync(keten.Beheerder);
        var client = await portaal.MeldAanAsync(keten.Gebruiker);

        foreach (var vraag in new[] { $"hco={keten.Voorziening.Hco}", $"onderneming={keten.Onderneming.Nummer}" })
        {
            var page = await client.GetAsync($"/toegang/controle?{vraag}");

            Assert.Contains(tekst, page.IsPagina("Waarom heb ik geen toegang?").Words, StringComparison.Ordinal);
            Assert.Equal(schakels != 31, page.Words.Contains("02 511 51 51", StringComparison.Ordinal));
            Assert.DoesNotContain("Bea Beheerder", page.Words, StringComparison.Ordinal);
            // On a small screen the answer lies below the form: the address leads there, and the title says it.
            Assert.Contains(page.Root.QuerySelector("#uitkomst[tabindex='-1']")!.TextContent, page.Title, StringComparison.Ordinal);
            Assert.EndsWith("#uitkomst", page.Root.QuerySelector("main form")!.GetAttribute("action"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_AnotherPersonsAccess_IsNotTold()
    {
        var keten = await TestKeten.MaakAsync(portaal);

        var page = await (await portaal.MeldAanAsync(keten.Vreemde)).GetAsync($"/toegang/controle?hco={keten.Voorziening.Hco}");

        Assert.Contains("U bent geen gebruiker van deze voorziening.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Guy", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ChainThatNobodyBegan_SaysWhoBegins()
    {
        var kbo = portaal.Registers.Maak();

        var page = await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?onderneming={kbo.Nummer}");

        Assert.Contains("Er is nog geen hoofdtoegangsbeheerder. De wettelijk vertegenwoordiger", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onderneming=056698825", "Ondernemingsnummer", "Controleer het ondernemingsnummer: het telt 10 cijfers, zoals 0566.988.259")]
    [InlineData("onderneming=0566988258", "Ondernemingsnummer", "Controleer het ondernemingsnummer: het controlegetal klopt niet")]
    [InlineData("hco=abc", "HCO-nummer", "Een HCO-nummer bestaat alleen uit cijfers. Verwijder ‘ABC’")]
    public async Task Get_WrongNumber_SaysSoAtTheField(string vraag, string label, string fout) =>
        Assert.Equal([fout], (await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?{vraag}")).IsPagina("Waarom heb ik geen toegang?").FoutenBij(label));

    [Fact]
    public async Task Get_RegisterDoesNotAnswer_SaysSo()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        keten.Onderneming.IsOnbereikbaar = true;

        var page = await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?hco={keten.Voorziening.Hco}");

        Assert.Contains("Nu niet na te gaan De registers antwoorden nu niet.", page.Words, StringComparison.Ordinal);
        Assert.Contains($"HCO-nummer {keten.Voorziening.Hco.Weergave}.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingFilledIn_AsksForANumber()
    {
        var client = await portaal.MeldAanAsync(new());

        var page = await (await client.GetAsync("/toegang/controle")).Form("Ga na").VerstuurAsync();

        Assert.Equal(["Vul een ondernemingsnummer of een HCO-nummer in"], page.IsPagina("Waarom heb ik geen toegang?").FoutenBij("Ondernemingsnummer"));
    }

    [Fact]
    public async Task Get_NumbersOfTwoOndernemingen_SaysSoAtTheField()
    {
        var (keten, ander) = (await TestKeten.MaakAsync(portaal), portaal.Registers.Maak());

        var page = await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?onderneming={ander.Nummer}&hco={keten.Voorziening.Hco}");

        Assert.Equal([$"Dit HCO-nummer hoort bij een andere onderneming, met nummer {keten.Onderneming.Nummer.Weergave}. Controleer beide nummers"], page.IsPagina("Waarom heb ik geen toegang?").FoutenBij("HCO-nummer"));
    }

    // BR-42: nobody is sent to a step that an OCMW cannot take.
    [Fact]
    public async Task Get_RecordThatAnOcmwCannotChoose_SaysWhichItCan()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, _) => onderneming.Activeer(new(portaal.Klok.Nu, "Test")));
        keten.Onderneming.IsOcmw = true;
        var (kbo, een, client) = (keten.Onderneming.Nummer, keten.Voorziening, await portaal.MeldAanAsync(new()));

        Assert.Contains("Een OCMW kan alleen een voorziening met zorgvoorzieningstype 009 of 010 toevoegen.", (await client.GetAsync($"/toegang/controle?hco={een.Hco}")).Words, StringComparison.Ordinal);
        Assert.Contains("CoBRHA kent van dit OCMW geen voorziening met zorgvoorzieningstype 009 of 010.", (await client.GetAsync($"/toegang/controle?onderneming={kbo}")).Words, StringComparison.Ordinal);
        var negen = keten.Onderneming.Voeg("009");
        var words = (await client.GetAsync($"/toegang/controle?onderneming={kbo}")).Words;
        Assert.Contains($"{negen.Naam} (HCO-nummer {negen.Hco.Weergave}) Ontbreekt Er is nog geen subafdeling.", words, StringComparison.Ordinal);
        Assert.DoesNotContain(een.Naam, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MaatwerkbedrijfThatStaffRegistered_IsKnown()
    {
        var hco = HcoNummer.Parse($"3{TestRegisters.NieuwNummer().Waarde[1..]}");
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, _) =>
        {
            onderneming.Activeer(new(portaal.Klok.Nu, "Test"));
            onderneming.Registreer(new(hco, "Werkhuis Nieuw", "Dorpsstraat 1", "Leuven", "Vlaams-Brabant", new(portaal.Klok.Nu, "Departement Zorg")));
        });
        keten.Onderneming.Voorzieningen.Clear();
        var client = await portaal.MeldAanAsync(new());

        foreach (var vraag in new[] { $"hco={hco}", $"onderneming={keten.Onderneming.Nummer}" })
        {
            var page = await client.GetAsync($"/toegang/controle?{vraag}");

            Assert.Contains($"Werkhuis Nieuw (HCO-nummer {hco.Weergave}) Ontbreekt Er is nog geen subafdeling.", page.Words, StringComparison.Ordinal);
            Assert.Contains($"ondernemingsnummer {keten.Onderneming.Nummer.Weergave}, HCO-nummer {hco.Weergave}.", page.Words, StringComparison.Ordinal);
        }
    }

    // After a hoofdtoegangsbeheerder ended, users keep their access.
    [Fact]
    public async Task Get_AccessWithoutAHoofdtoegangsbeheerder_IsNotCalledMissing()
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            test.Vul(onderneming, new(portaal.Klok.Nu, "Test"), 31);
            onderneming.Beeindig(onderneming.Hoofdtoegangsbeheerder!.Id, new(portaal.Klok.Nu, "Test"));
        });

        Assert.Contains("U hebt toegang.", (await (await portaal.MeldAanAsync(keten.Gebruiker)).GetAsync($"/toegang/controle?hco={keten.Voorziening.Hco}")).Words, StringComparison.Ordinal);
        Assert.Contains("U bent geen gebruiker van deze voorziening.", (await (await portaal.MeldAanAsync(keten.Vreemde)).GetAsync($"/toegang/controle?hco={keten.Voorziening.Hco}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByTheVertegenwoordigerOfAChainThatNobodyBegan_LeadsToTheFirstStep()
    {
        var wie = new TestPersoon();
        var kbo = portaal.Registers.Maak(wie.Insz);

        var page = await (await portaal.MeldAanAsync(wie)).GetAsync($"/toegang/controle?onderneming={kbo.Nummer}");

        Assert.Equal("/toegangsbeheer/hoofdtoegangsbeheerder", page.Link("Een hoofdtoegangsbeheerder aanstellen").GetAttribute("href"));
    }

    [Theory]
    [InlineData("hco=99", "Niet gevonden CoBRHA kent geen voorziening met dit HCO-nummer.")]
    [InlineData("onderneming=0566988259", "Niet gevonden De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer.")]
    public async Task Get_NumberThatNobodyKnows_SaysSo(string vraag, string tekst) =>
        Assert.Contains(tekst, (await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?{vraag}")).Words, StringComparison.Ordinal);
}
