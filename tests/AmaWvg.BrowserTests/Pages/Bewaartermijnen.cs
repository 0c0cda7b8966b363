namespace AmaWvg.BrowserTests.Pages;

/// <summary>What retention did, for staff.</summary>
internal static class Bewaartermijnen
{
    public static async Task<Venster> VerslagAsync(Proefstand proefstand)
    {
        await proefstand.VoerUitAsync("""
            insert into kernel.bewaarverslag (id, moment, wat, aantal, is_proef)
            select gen_random_uuid(), now() - dag * interval '1 day', case dag % 2 when 0 then 'Deelnemers gewist' else 'Regels van het toegangslog gewist' end, 1204 * dag, dag % 4 = 0
            from generate_series(1, 60) dag
            """);
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/bewaring");
        await venster.VerwachtAsync("Deelnemers worden nog niet gewist");
        await Assertions.Expect(venster.Page.Locator("#verslag-lijst tbody tr").First).ToBeVisibleAsync();
        return venster;
    }
}
