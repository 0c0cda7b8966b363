namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of a merger or absorption.</summary>
internal static class Samengaan
{
    public static Task<Venster> VoorzieningAsync(Proefstand proefstand) => OpenAsync(proefstand, "De Lochting");

    /// <summary>The page of an organisation, for the department.</summary>
    public static async Task<Venster> OpenAsync(Proefstand proefstand, string naam, bool script = true)
    {
        var venster = await proefstand.DepartementAsync(script);
        await venster.GaNaarAsync($"/beheer/voorzieningen?zoek={Uri.EscapeDataString(naam)}");
        await venster.OpenAsync("Bekijk");
        await venster.VerwachtKopAsync(naam);
        return venster;
    }

    /// <summary>To the page that says what follows.</summary>
    public static async Task VraagAsync(this Venster venster, string soort, string naar)
    {
        var zoeken = await venster.TweedeAsync();
        await zoeken.GaNaarAsync($"/beheer/voorzieningen?zoek={Uri.EscapeDataString(naar)}");
        var hco = await zoeken.Page.Locator("td[data-label=HCO-nummer]").First.InnerTextAsync();
        await zoeken.Page.CloseAsync();
        await venster.KlikAsync("Fusie of overname");
        await venster.VerwachtKopAsync("Fusie of overname");
        await venster.Veld(soort).CheckAsync();
        await venster.VulAsync("HCO-nummer van de andere voorziening", hco);
        await venster.VulAsync("Datum", Proefmelding.Datum(Proefmelding.Vandaag));
        await venster.DrukAsync("Verder");
        await venster.VerwachtKopAsync("Controleer en bevestig");
    }

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Mariasteen");
        await venster.KlikAsync("Fusie of overname");
        await venster.VulAsync("Datum", "31/2/2026");
        await venster.DrukAsync("Verder");
        await venster.VerwachtFoutenAsync("Kies of het een fusie of een overname is", "Vul het HCO-nummer van de andere voorziening in", "\"Datum\" moet een bestaande datum zijn, zoals 27/3/2026");
        return venster;
    }

    public static async Task<Venster> NietErkendAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Mariasteen");
        await venster.VraagAsync("Fusie", "De Eerste Stap");
        await venster.VerwachtAsync("blijven staan en worden niet meer betaald");
        return venster;
    }

    public static async Task<Venster> BevestigenAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Mariasteen");
        await venster.VraagAsync("Overname", "Interwest");
        await venster.DrukAsync("Overname bevestigen");
        await venster.VerwachtFoutenAsync("Vul de reden in; de voorzieningen krijgen ze te lezen");
        return venster;
    }
}
