namespace AmaWvg.BrowserTests.Pages;

/// <summary>Many agreements at once, and a question about one.</summary>
internal static class Reeksen
{
    private static readonly string[] Koppen = ["INSZ-nummer", "Voornaam", "Naam", "Referentie overeenkomst", "Startdatum"];

    public static async Task<Venster> FoutBestandAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/nieuw/meerdere");
        await venster.DrukAsync("Bestand controleren");
        await venster.VerwachtFoutenAsync("Kies een Excel-bestand");
        return venster;
    }

    public static Task<Venster> ControlerenAsync(Proefstand proefstand) => StuurAsync(
        proefstand, "2 overeenkomsten in uw bestand zijn in orde", Rij(TestInsz.Nieuw().Waarde, Proefmelding.Vandaag), Rij(TestInsz.Nieuw().Waarde, Proefmelding.Vandaag.AddMonths(-3)));

    public static Task<Venster> FoutenAsync(Proefstand proefstand) => StuurAsync(
        proefstand, "rijen bevatten een fout", Rij("85.02.28-997.58", Proefmelding.Vandaag), Rij(TestInsz.Nieuw().Waarde, Proefmelding.Vandaag.AddYears(3)), Rij("", Proefmelding.Vandaag));

    public static async Task<Venster> StopzettenFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/stopzetten");
        await venster.DrukAsync("Verder");
        await venster.VerwachtFoutenAsync("Kies minstens één overeenkomst", "Vul een einddatum in");
        return venster;
    }

    public static async Task<Venster> StopzettenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/stopzetten");
        foreach (var vak in (await venster.Page.Locator("[name=gekozen]").AllAsync()).Take(3))
            await vak.CheckAsync();
        await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag));
        await venster.DrukAsync("Verder");
        await venster.VerwachtKopAsync("Controleer uw gegevens");
        return venster;
    }

    public static async Task<Venster> CorrectieAsync(Proefstand proefstand)
    {
        var venster = await Deelnemers.DetailsAsync(proefstand);
        await venster.OpenAsync("Startdatum fout? Vraag een correctie");
        await venster.VerwachtKopAsync("Vraag een correctie van de startdatum");
        return venster;
    }

    public static async Task<Venster> CorrectieFoutAsync(Proefstand proefstand)
    {
        var venster = await CorrectieAsync(proefstand);
        await venster.DrukAsync("Correctie vragen");
        await venster.VerwachtFoutenAsync("Vul de juiste startdatum in", "Vul in waarom de startdatum fout is");
        return venster;
    }

    private static Task<Venster> StuurAsync(Proefstand proefstand, string verwacht, params ExportCell[][] rijen) => StuurAsync(proefstand, "/overeenkomsten/nieuw/meerdere", verwacht, Koppen, rijen);

    /// <summary>Sends a workbook to be checked row by row.</summary>
    public static async Task<Venster> StuurAsync(Proefstand proefstand, string pad, string verwacht, IEnumerable<string> koppen, params ExportCell[][] rijen)
    {
        using var bestand = new MemoryStream();
        await ExportFormat.Xlsx.WriteAsync(new("Blad", [.. koppen.Select(kop => new ExportColumn(kop, 20))], rijen.ToAsyncEnumerable()), bestand, CancellationToken.None);
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync(pad);
        await venster.Page.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = "reeks.xlsx", MimeType = ExportFormat.Xlsx.ContentType, Buffer = bestand.ToArray() });
        await venster.DrukAsync("Bestand controleren");
        await venster.VerwachtAsync(verwacht);
        return venster;
    }

    private static ExportCell[] Rij(string insz, DateOnly start) => [new(insz), new("Nele"), new("Proefpersoon"), new("Bosonderhoud Sterrebos"), new(start)];
}
