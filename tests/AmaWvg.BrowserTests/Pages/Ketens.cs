namespace AmaWvg.BrowserTests.Pages;

/// <summary>Ways to the pages of an access chain; none of them saves a change.</summary>
internal static class Ketens
{
    public const string Ocmw = "0999.000.129";

    public static async Task<Venster> NaarAsync(this Task<Venster> openen, string pad)
    {
        var venster = await openen;
        Assert.Equal(200, await venster.GaNaarAsync(pad));
        return venster;
    }

    /// <summary>Follows a link to the page with this heading.</summary>
    public static async Task<Venster> VerderAsync(this Task<Venster> vorige, string link, string kop)
    {
        var venster = await vorige;
        await venster.KlikAsync(link);
        await venster.VerwachtKopAsync(kop);
        return venster;
    }

    public static async Task<Venster> KetenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.ToegangsbeheerderAsync().NaarAsync("/toegangsbeheer");
        await venster.KlikAsync("Bekijk de hele keten");
        await venster.VerwachtKopAsync("Keten van toegangsbeheer");
        return venster;
    }

    public static Task<Venster> ToegangsbeheerdersAsync(Proefstand proefstand) => KetenAsync(proefstand).VerderAsync("Toegangsbeheerders", "Toegangsbeheerders");

    public static async Task<Venster> ToegangsbeheerdersFoutAsync(Proefstand proefstand)
    {
        var venster = await ToegangsbeheerdersAsync(proefstand);
        await venster.DrukAsync("Volgende");
        await venster.VerwachtFoutenAsync("Kies wat u wilt doen", "Vul een INSZ-nummer in");
        return venster;
    }

    public static async Task<Venster> OpslaanAsync(Proefstand proefstand)
    {
        var venster = await ToegangsbeheerdersAsync(proefstand);
        await venster.Veld("Een co-lokale beheerder toevoegen").CheckAsync();
        await venster.VulAsync("INSZ-nummer", TestInsz.Nieuw().Weergave);
        await venster.DrukAsync("Volgende");
        await Assertions.Expect(venster.Knop("Opslaan")).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> BevestigenAsync(Proefstand proefstand)
    {
        var venster = await OpslaanAsync(proefstand);
        await venster.DrukAsync("Opslaan");
        await Assertions.Expect(venster.Knop("Bevestigen")).ToBeVisibleAsync();
        return venster;
    }

    public static Task<Venster> SubafdelingenAsync(Proefstand proefstand) => KetenAsync(proefstand).VerderAsync("Gebruikers - Subafdelingen", "Gebruikers - Subafdelingen");

    public static Task<Venster> SubafdelingWijzigenAsync(Proefstand proefstand) => SubafdelingenAsync(proefstand).VerderAsync("Wijzig De Lochting", "Subafdeling wijzigen");

    public static async Task<Venster> SubafdelingBevestigenAsync(Proefstand proefstand)
    {
        var venster = await SubafdelingWijzigenAsync(proefstand);
        await venster.Veld("Departement Welzijn, Volksgezondheid en Gezin: Aanbod van arbeidsmatige activiteiten").UncheckAsync();
        await venster.DrukAsync("Opslaan");
        await Assertions.Expect(venster.Knop("Bevestigen")).ToBeVisibleAsync();
        return venster;
    }

    public static Task<Venster> SubafdelingBeeindigenAsync(Proefstand proefstand) => SubafdelingWijzigenAsync(proefstand).VerderAsync("Subafdeling beëindigen", "Subafdeling beëindigen");

    public static async Task<Venster> GeenVoorzieningAsync(Proefstand proefstand)
    {
        var venster = await SubafdelingenAsync(proefstand);
        await venster.DrukAsync("Volgende");
        await venster.VerwachtKopAsync("Een subafdeling toevoegen");
        return venster;
    }

    public static Task<Venster> GebruikersAsync(Proefstand proefstand) => SubafdelingenAsync(proefstand).VerderAsync("Gebruikers van De Lochting", "Gebruikers");

    public static Task<Venster> GebruikerAsync(Proefstand proefstand) => GebruikersAsync(proefstand).VerderAsync("Een gebruiker toevoegen", "Een gebruiker toevoegen");

    public static async Task<Venster> GebruikerFoutAsync(Proefstand proefstand)
    {
        var venster = await GebruikerAsync(proefstand);
        await venster.VulAsync("INSZ-nummer", "85.02.28-997.58");
        await venster.DrukAsync("Volgende");
        await venster.VerwachtFoutenAsync("Controleer het INSZ-nummer: het controlegetal klopt niet");
        return venster;
    }

    public static async Task<Venster> GebruikerBevestigenAsync(Proefstand proefstand)
    {
        var venster = await GebruikerAsync(proefstand);
        await venster.VulAsync("INSZ-nummer", TestInsz.Nieuw().Weergave);
        await venster.DrukAsync("Volgende");
        await Assertions.Expect(venster.Knop("Bevestigen")).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> RechtAsync(Proefstand proefstand)
    {
        var venster = await GebruikersAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Recht wijzigen") }).First.ClickAsync();
        await venster.VerwachtKopAsync("Recht wijzigen");
        return venster;
    }

    public static async Task<Venster> VerwijderenAsync(Proefstand proefstand)
    {
        var venster = await GebruikersAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Gebruiker verwijderen") }).First.ClickAsync();
        await venster.VerwachtKopAsync("Gebruiker verwijderen");
        return venster;
    }

    public static async Task<Venster> BeginAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Vertegenwoordiger");
        // The first window finds no profile, the later ones do.
        await venster.VerwachtPadAsync("/profiel");
        await venster.GaNaarAsync("/toegangsbeheer/hoofdtoegangsbeheerder");
        await venster.VerwachtKopAsync("Een hoofdtoegangsbeheerder aanstellen");
        return venster;
    }

    public static async Task<Venster> BeginFoutAsync(Proefstand proefstand)
    {
        var venster = await BeginAsync(proefstand);
        await venster.VulAsync("KBO-nummer", "0566.988.258");
        await venster.DrukAsync("Volgende");
        await venster.VerwachtFoutenAsync("Controleer het ondernemingsnummer: het controlegetal klopt niet");
        return venster;
    }

    public static async Task<Venster> HoofdAsync(Proefstand proefstand)
    {
        var venster = await BeginAsync(proefstand);
        await venster.VulAsync("KBO-nummer", Ocmw);
        await venster.DrukAsync("Volgende");
        await venster.VerwachtKopAsync("Hoofdtoegangsbeheerder aanstellen");
        return venster;
    }

    public static async Task<Venster> HoofdFoutAsync(Proefstand proefstand)
    {
        var venster = await HoofdAsync(proefstand);
        await venster.DrukAsync("Volgende");
        await venster.VerwachtFoutenAsync("Kies wie de hoofdtoegangsbeheerder wordt", "Vul een e-mailadres in", "Vul een telefoonnummer in");
        return venster;
    }

    public static async Task<Venster> HoofdBevestigenAsync(Proefstand proefstand)
    {
        var venster = await HoofdAsync(proefstand);
        await venster.Veld("Ikzelf").CheckAsync();
        await venster.VulAsync("E-mailadres", "wim@voorbeeld.be");
        await venster.VulAsync("Telefoonnummer", "016 12 34 56");
        await venster.DrukAsync("Volgende");
        await Assertions.Expect(venster.Knop("Bevestig")).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> CoHoofdAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Toegangsbeheerder");
        await venster.KiesProfielAsync("Toegangsbeheer van De Lochting", "Toegangsbeheer");
        await venster.KlikAsync("Bekijk de hele keten");
        await venster.KlikAsync("Co-hoofdtoegangsbeheerders");
        await venster.VerwachtKopAsync("Co-hoofdtoegangsbeheerders");
        return venster;
    }

    public static async Task<Venster> CoHoofdFoutAsync(Proefstand proefstand)
    {
        var venster = await CoHoofdAsync(proefstand);
        await venster.DrukAsync("Volgende");
        await venster.VerwachtFoutenAsync(
            "Vul een INSZ-nummer in", "Vul een e-mailadres in", "Vul een telefoonnummer in", "Verklaar dat deze persoon werknemer of wettelijk vertegenwoordiger van de onderneming is");
        return venster;
    }

    public static async Task<Venster> CoHoofdBevestigenAsync(Proefstand proefstand)
    {
        var venster = await CoHoofdAsync(proefstand);
        await venster.VulAsync("INSZ-nummer", TestInsz.Nieuw().Weergave);
        await venster.VulAsync("E-mailadres", "co@voorbeeld.be");
        await venster.VulAsync("Telefoonnummer", "016 12 34 56");
        await venster.Veld("Deze persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming").CheckAsync();
        await venster.DrukAsync("Volgende");
        await Assertions.Expect(venster.Knop("Bevestig")).ToBeVisibleAsync();
        return venster;
    }
}
