namespace AmaWvg.BrowserTests.Pages;

/// <summary>A file of the example data as both sides read it, and a workbook with contacts.</summary>
internal static class Dossierbeheer
{
    private static readonly string[] Koppen = ["INSZ-nummer", "Datum", "Medewerker", "Hoe", "Met wie", "Wat is afgesproken", "Referentie overeenkomst"];

    public static async Task<Venster> VoorbeeldAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/begeleiding?zoek=maximiliana");
        await venster.OpenAsync("Open dossier");
        await venster.VerwachtKopAsync("Begeleidingsdossier");
        return venster;
    }

    public static async Task<Venster> VervallenAsync(Proefstand proefstand)
    {
        var venster = await Dossierstappen.GevuldAsync(proefstand);
        await venster.OpenAsync("Wijzig Contactmoment");
        await venster.VulAsync("Waarom telt dit niet mee?", "Dit ging over iemand anders.");
        await venster.DrukAsync("Laten vervallen");
        await venster.VerwachtBevestigingAsync("Vervallen verklaard in het begeleidingsdossier", "Begeleidingsdossier");
        return venster;
    }

    public static async Task<Venster> RedenFoutAsync(Proefstand proefstand)
    {
        var venster = await RedenAsync(proefstand);
        await venster.DrukAsync("Dossier lezen");
        await venster.VerwachtFoutenAsync("Vul de reden in");
        return venster;
    }

    public static async Task<Venster> GelezenAsync(Proefstand proefstand)
    {
        var venster = await RedenAsync(proefstand);
        await venster.VulAsync("Waarom leest u dit dossier?", "Een klacht over de begeleiding, dossier 2026/12.");
        await venster.DrukAsync("Dossier lezen");
        await venster.VerwachtKopAsync("Begeleidingsdossier");
        return venster;
    }

    public static Task<Venster> ContactenFoutAsync(Proefstand proefstand) => Reeksen.StuurAsync(
        proefstand, "/begeleiding/contactmomenten", "Controleer uw gegevens", Koppen, Rij("64.02.19-236.67", "31/2/2026", "Postduif"), Rij("85.02.28-997.58", Proefmelding.Datum(Proefmelding.Vandaag), "Bezoek"));

    public static async Task<Venster> ContactenDubbelAsync(Proefstand proefstand)
    {
        var melding = new Proefmelding { Start = Proefmelding.Vandaag.AddDays(-100) };
        var venster = await proefstand.BegeleiderAsync();
        await venster.MeldOvereenkomstAsync(melding);
        var rij = Rij(melding.Insz, Proefmelding.Datum(Proefmelding.Vandaag), "Bezoek");
        return await Reeksen.StuurAsync(proefstand, "/begeleiding/contactmomenten", "Rij 2 zegt hetzelfde", Koppen, rij, rij);
    }

    private static ExportCell[] Rij(string insz, string datum, string hoe) => [new(insz), new(datum), new("An Maes"), new(hoe), new("Deelnemer"), new("Gaat goed."), new("")];

    // Of somebody whose file no other test reads: who gave a reason is not asked again for an hour.
    private static async Task<Venster> RedenAsync(Proefstand proefstand)
    {
        var melding = new Proefmelding { Start = Proefmelding.Vandaag.AddDays(-100) };
        var venster = await Correcties.OpenAsync(proefstand, melding);
        await venster.OpenAsync("Lezen");
        await venster.VerwachtKopAsync("Begeleidingsdossier lezen");
        return venster;
    }
}
