using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>What a member of staff does with a dossier.</summary>
internal static class Beslissing
{
    private static readonly FilePayload Besluit = new() { Name = "erkenningsbesluit.pdf", MimeType = "application/pdf", Buffer = PdfBouw.Klassiek() };

    /// <summary>Fills in the form that grants the recognition, and sends it.</summary>
    public static async Task KeurGoedAsync(this Venster venster)
    {
        await venster.VulAsync("Erkenningsnummer", $"AMA/{Guid.NewGuid():N}"[..20]);
        await venster.Veld("Ondertekend erkenningsbesluit").SetInputFilesAsync(Besluit);
        await venster.DrukAsync("Goedkeuren");
        await Assertions.Expect(venster.Page.Locator(".notice.good h2")).ToHaveTextAsync("Erkenning goedgekeurd");
    }
}
