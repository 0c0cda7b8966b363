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

    /// <summary>What follows from a late start, while it is typed.</summary>
    public static async Task<Venster> VoorspeldAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(Laat);
        await venster.VerwachtAsync("U meldt laattijdig aan");
        return venster;
    }

    public static async Task<Venster> ControlerenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(Laat);
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtKopAsync("Controleer uw aanmelding");
        return venster;
    }

    public static async Task<Venster> OngedaanAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.MeldOvereenkomstAsync(new());
        await venster.OpenAsync("Aanmelding ongedaan maken");
        await venster.VerwachtKopAsync("Aanmelding ongedaan maken");
        return venster;
    }

    private static Proefmelding Laat => new() { Start = Proefmelding.Vandaag.AddMonths(-3) };

    public static async Task<Venster> WelkeNaamAsync(Proefstand proefstand) =>
        await InvullenAsync(proefstand, new() { Insz = "75000000122" }, "Kies welke naam juist is");

    public static async Task<Venster> GeboortedatumAsync(Proefstand proefstand) =>
        await InvullenAsync(proefstand, new() { Insz = TestInsz.ZonderGeboortedatum().Waarde }, "Vul de geboortedatum in");

    public static async Task<Venster> DubbelAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        var melding = new Proefmelding();
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

    private static async Task<Venster> InvullenAsync(Proefstand proefstand, Proefmelding? melding, string fout)
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
