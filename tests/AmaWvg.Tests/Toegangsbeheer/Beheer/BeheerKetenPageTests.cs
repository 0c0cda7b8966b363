using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Tests.Toegangsbeheer.Beheer;

/// <summary>Access chains as staff of the department see them.</summary>
public sealed class BeheerKetenPageTests(Portaal portaal)
{
    [Fact]
    public async Task Search_ByNumberNameAndPerson_FindsTheChain()
    {
        var keten = await TestKeten.MaakAsync(portaal);
        var client = await portaal.MedewerkerAsync(new(), Rollen.Beslisser);

        foreach (var zoek in new[] { keten.Onderneming.Nummer.Weergave, keten.Onderneming.Naam.ToUpperInvariant(), keten.Voorziening.Hco.Weergave })
            Assert.Equal(keten.Onderneming.Naam, Assert.Single((await (await client.GetAsync("/beheer/toegangsbeheer")).Form("Zoeken").Vul("Onderneming", zoek).VerstuurAsync()).Rijen())[0]);
        var page = await (await client.GetAsync("/beheer/toegangsbeheer")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", keten.Gebruiker.Insz.Weergave).VerstuurAsync();

        Assert.Equal(keten.Onderneming.Naam, Assert.Single(page.IsPagina("Toegangsbeheer").Rijen())[0]);
        Assert.DoesNotContain(keten.Gebruiker.Insz.Waarde, page.Url, StringComparison.Ordinal);
        Assert.True(await portaal.HeeftAsync("select from kernel.toegangslog where insz = $1 and doel = $2", keten.Gebruiker.Insz.Waarde, BeheerKetensQuery.Doel));
        page = await (await client.GetAsync("/beheer/toegangsbeheer")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", TestInsz.Nieuw().Weergave).VerstuurAsync();
        Assert.Contains("Geen onderneming met toegangsbeheer gevonden.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WrongNumber_SaysSoAtTheField()
    {
        var client = await portaal.MedewerkerAsync(new(), Rollen.FinancieelBeheerder);

        var page = await (await client.GetAsync("/beheer/toegangsbeheer")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", "123").VerstuurAsync();

        page.IsPagina("Toegangsbeheer", 422).HeeftFout("INSZ-nummer", "Een INSZ-nummer telt 11 cijfers, zoals 85.02.28-997.59");
    }

    [Fact]
    public async Task Post_EndWithAReason_StandsInBothHistories()
    {
        var (keten, medewerker) = (await TestKeten.MaakAsync(portaal), new TestPersoon("Dirk", "Dossier"));
        await portaal.MeldAanAsync(keten.Hoofd);
        var (id, client) = ((await keten.LeesAsync()).Id, await portaal.MedewerkerAsync(medewerker, Rollen.Dossierbehandelaar));
        var page = await client.GetAsync($"/beheer/toegangsbeheer/{id}");
        Assert.Contains(keten.Hoofd.Insz.Weergave, page.IsPagina($"Toegangsbeheer van {keten.Onderneming.Naam}").Words, StringComparison.Ordinal);
        Assert.Contains($"nog niet aangemeld {keten.Gebruiker.Insz.Weergave} {keten.Voorziening.Naam} aangevinkt ja", page.Words, StringComparison.Ordinal);
        Assert.True(await portaal.HeeftAsync(
            "select from kernel.toegangslog where hco = $1 and persoon = $2 and $3 = any (personen) and $4 = any (personen)", keten.Hco.Waarde, medewerker.Sleutel, keten.Hoofd.Insz.Waarde, keten.Gebruiker.Insz.Waarde));

        page = await client.GetAsync($"/beheer/toegangsbeheer/{id}/hoofdtoegangsbeheerder");
        (await page.Form("Hoofdtoegangsbeheerder beëindigen").VerstuurAsync()).HeeftFout("Reden", "Vul een reden in");
        page = await page.Form("Hoofdtoegangsbeheerder beëindigen").Vul("Reden", "Overleden.").VerstuurEnVolgAsync();

        page.HeeftBericht("Hoofdtoegangsbeheerder beëindigd");
        Assert.Null((await keten.LeesAsync()).Hoofdtoegangsbeheerder);
        Assert.Empty(await portaal.Rechten.ProfielenAsync(keten.Hoofd));
        Assert.Equal([keten.Voorziening.Hco.Waarde], await portaal.Rechten.ProfielenAsync(keten.Gebruiker));
        Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = $1 and actie = 'Hoofdtoegangsbeheerder beëindigd' and door = 'Departement Zorg' and toelichting like '%Hilde Hoofd%Overleden.'", keten.Hco.Waarde));
        Assert.True(await portaal.HeeftAsync("select from kernel.historiek where hco = 'departement' and onderwerp = $1 and door = 'Dirk Dossier'", id));
        Assert.Equal(404, (await client.GetAsync($"/beheer/toegangsbeheer/{id}/hoofdtoegangsbeheerder")).Status);
    }
}
