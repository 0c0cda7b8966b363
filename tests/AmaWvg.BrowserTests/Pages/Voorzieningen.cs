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

    public static Task<Venster> ContactpersoonAsync(Proefstand proefstand) => VersAsync(proefstand, "/mijn-voorziening/contactpersoon", "Contactpersoon AMA");

    public static Task<Venster> AdresAsync(Proefstand proefstand) => VersAsync(proefstand, "/mijn-voorziening/communicatie/nieuw", "Adres toevoegen");

    public static async Task<Venster> AdresVerwijderenAsync(Proefstand proefstand)
    {
        var venster = await AdresToegevoegdAsync(proefstand);
        var wijzig = await venster.Page.Locator("a.action[href*='/communicatie/']").First.GetAttributeAsync("href");
        await venster.GaNaarAsync($"{wijzig}/verwijderen");
        await venster.VerwachtKopAsync("Adres verwijderen");
        return venster;
    }

    public static async Task<Venster> NakijkenAsync(Proefstand proefstand)
    {
        var id = Guid.NewGuid();
        await proefstand.VoerUitAsync($"""
            insert into mijn_voorziening.mt_doc_vorigadres (tenant_id, id, data)
            select tenant_id, ander, jsonb_build_object('id', ander, 'hco', tenant_id, 'email', 'de.vorige.contactpersoon@voorbeeld.be', 'tot', '2014-12-30T00:00:00+00:00')
            from mijn_voorziening.mt_doc_voorziening, gen_random_uuid() ander where data ->> 'naam' = 'De Lochting';
            insert into mijn_voorziening.mt_doc_rekeningnummer (tenant_id, id, data)
            select tenant_id, '{id}', jsonb_build_object('id', '{id}', 'hco', tenant_id, 'iban', 'BE68539007547034', 'vorige', gen_random_uuid(), 'gemeld', '2015-01-01T00:00:00+00:00',
                'bruikbaar_vanaf', '2015-01-04', 'wacht_op_nazicht', true)
            from mijn_voorziening.mt_doc_voorziening where data ->> 'naam' = 'De Lochting'
            """);
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync($"/beheer/rekeningnummers/{id}");
        await venster.VerwachtKopAsync("Rekeningnummer nakijken: De Lochting");
        return venster;
    }

    public static async Task<Venster> NakijkenFoutAsync(Proefstand proefstand)
    {
        var venster = await NakijkenAsync(proefstand);
        await venster.DrukAsync("Weigeren");
        await venster.VerwachtFoutenAsync("Vul in wat u naging; de voorziening krijgt die tekst te lezen");
        return venster;
    }

    private static async Task<Venster> VersAsync(Proefstand proefstand, string pad, string kop)
    {
        var venster = await proefstand.VerseBegeleiderAsync();
        await venster.GaNaarAsync(pad);
        await venster.VerwachtKopAsync(kop);
        return venster;
    }

    public static async Task<Venster> ContactpersoonFoutAsync(Proefstand proefstand)
    {
        var venster = await ContactpersoonAsync(proefstand);
        await venster.VulAsync("E-mailadres", "chloe@voorbeeld");
        await venster.VulAsync("Telefoonnummer", "");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Vul een e-mailadres in zoals naam@voorbeeld.be", "Vul een telefoonnummer in");
        return venster;
    }

    public static async Task<Venster> AdresFoutAsync(Proefstand proefstand)
    {
        var venster = await AdresAsync(proefstand);
        await venster.VulAsync("E-mailadres", "boekhouding@voorbeeld.be");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Kies welke e-mails dit adres krijgt");
        return venster;
    }

    public static async Task<Venster> AdresToegevoegdAsync(Proefstand proefstand)
    {
        var venster = await AdresAsync(proefstand);
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
