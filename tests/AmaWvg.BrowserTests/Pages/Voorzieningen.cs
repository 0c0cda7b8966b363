namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of Mijn voorziening that an address alone does not give.</summary>
internal static class Voorzieningen
{
    public static async Task<Venster> LeegAsync(Proefstand proefstand)
    {
        var venster = await Overzichten.NietErkendAsync(proefstand);
        await venster.KlikAsync("Mijn voorziening");
        await venster.VerwachtAsync("Er is nog geen contactpersoon.");
        return venster;
    }

    public static async Task<Venster> ContactpersoonFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/contactpersoon");
        await venster.VulAsync("E-mailadres", "chloe@voorbeeld");
        await venster.VulAsync("Telefoonnummer", "");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Vul een e-mailadres in zoals naam@voorbeeld.be", "Vul een telefoonnummer in");
        return venster;
    }

    public static async Task<Venster> AdresFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/communicatie/nieuw");
        await venster.VulAsync("E-mailadres", "boekhouding@voorbeeld.be");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Kies welke e-mails dit adres krijgt");
        return venster;
    }

    public static async Task<Venster> AdresToegevoegdAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/communicatie/nieuw");
        await venster.VulAsync("E-mailadres", $"boekhouding.en.administratie.{Guid.NewGuid():N}@sociale-werkplaatsen.voorbeeld.be");
        await venster.Veld("Financiële e-mails").CheckAsync();
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtKopAsync("Mijn voorziening");
        await venster.VerwachtAsync("Adres toegevoegd");
        return venster;
    }

    public static async Task<Venster> RekeningnummerAsync(Proefstand proefstand)
    {
        var venster = await proefstand.VerseBegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/rekeningnummer");
        await venster.VerwachtKopAsync("Rekeningnummer wijzigen");
        return venster;
    }

    public static async Task<Venster> RekeningnummerFoutAsync(Proefstand proefstand)
    {
        var venster = await RekeningnummerAsync(proefstand);
        await venster.VulAsync("Rekeningnummer", "BE68 5390 0754 7035");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Controleer het rekeningnummer: het controlegetal klopt niet");
        return venster;
    }
}
