namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

/// <summary>Organisations that go up in another one.</summary>
internal static class Overnameproef
{
    public const string Datum = "15/11/2026";

    public static async Task<string> UrlAsync(this TestOrganisatie organisatie, string? pad = null) =>
        $"/beheer/voorzieningen/{await organisatie.VoorzieningAsync()}{(pad is null ? "" : $"/{pad}")}";

    /// <summary>The page that shows what would follow.</summary>
    public static async Task<PortaalResponse> BekijkAsync(
        this PortaalClient client, TestOrganisatie van, TestOrganisatie naar, string soort = "Overname", string datum = Datum) =>
        await client.GetAsync($"{await van.UrlAsync("fusie-of-overname")}?soort={soort}&naar={naar.Hco}&datum={Uri.EscapeDataString(datum)}");

    /// <summary>Lets one organisation go up in another one, in November 2026.</summary>
    public static async Task<PortaalResponse> NeemOverAsync(this Portaal portaal, TestOrganisatie van, TestOrganisatie naar, string soort = "Overname", string datum = Datum)
    {
        var page = await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar, soort, datum);
        return await page.Form($"{soort} bevestigen").Vul("Reden", "Beslist door beide besturen.").VerstuurEnVolgAsync();
    }
}
