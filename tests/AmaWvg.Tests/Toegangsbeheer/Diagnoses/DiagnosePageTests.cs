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
    [InlineData(31, "In orde: u hebt toegang.")]
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
            Assert.Contains("02 511 51 51", page.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("Bea Beheerder", page.Words, StringComparison.Ordinal);
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
    [InlineData("onderneming=0566988258", "Ondernemingsnummer", "Controleer het ondernemingsnummer: het telt 10 cijfers, zoals 0566.988.259")]
    [InlineData("hco=abc", "HCO-nummer", "Een HCO-nummer bestaat alleen uit cijfers. Verwijder ‘ABC’")]
    public async Task Get_WrongNumber_SaysSoAtTheField(string vraag, string label, string fout) =>
        Assert.Equal([fout], (await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?{vraag}")).IsPagina("Waarom heb ik geen toegang?").FoutenBij(label));

    [Fact]
    public async Task Get_RegisterDoesNotAnswer_SaysSo()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        keten.Onderneming.IsOnbereikbaar = true;

        var page = await (await portaal.MeldAanAsync(new())).GetAsync($"/toegang/controle?hco={keten.Voorziening.Hco}");

        Assert.Contains("De registers antwoorden nu niet.", page.Words, StringComparison.Ordinal);
    }
}
