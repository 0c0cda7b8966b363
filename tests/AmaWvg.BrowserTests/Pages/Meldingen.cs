namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of the form for a new agreement.</summary>
internal static class Meldingen
{
    public static async Task<Venster> NietErkendAsync(Proefstand proefstand)
    {
        var venster = await Overzichten.NietErkendAsync(proefstand);
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VerwachtAsync("Uw voorziening was nog nooit erkend als begeleider AMA");
        return venster;
    }

    public static Task<Venster> FoutAsync(Proefstand proefstand) => InvullenAsync(proefstand, null, "Vul een INSZ-nummer in");

    public static async Task<Venster> WelkeNaamAsync(Proefstand proefstand) =>
        await InvullenAsync(proefstand, new() { Insz = "75000000122" }, "Kies welke naam juist is");

    public static async Task<Venster> GeboortedatumAsync(Proefstand proefstand) =>
        await InvullenAsync(proefstand, new() { Insz = TestInsz.ZonderGeboortedatum().Waarde }, "Vul de geboortedatum in");

    public static async Task<Venster> DubbelAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        var melding = new Melding();
        await venster.MeldOvereenkomstAsync(melding);
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(melding);
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtAsync("Er is al een overeenkomst met deze referentie");
        return venster;
    }

    public static async Task<Venster> VoorDeelnemerAsync(Proefstand proefstand)
    {
        var venster = await Deelnemers.DetailsAsync(proefstand);
        await venster.KlikAsync("Nieuwe overeenkomst voor deze deelnemer");
        await venster.VerwachtKopAsync("Nieuwe overeenkomst");
        return venster;
    }

    public static async Task<Venster> AndereOrganisatieAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Tweevoudig");
        await venster.KiesProfielAsync("SOBO");
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(new());
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync("/profiel");
        await tweede.KiesProfielAsync("Footstep");
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtKopAsync("Dit formulier hoort bij een andere organisatie");
        return venster;
    }

    private static async Task<Venster> InvullenAsync(Proefstand proefstand, Melding? melding, string fout)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        if (melding is not null)
            await venster.VulInAsync(melding);
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtAsync(fout);
        return venster;
    }
}
