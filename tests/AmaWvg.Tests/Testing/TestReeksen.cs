using System.IO.Compression;
using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Files with many agreements.</summary>
internal static class TestReeksen
{
    public static readonly string[] Koppen = ["INSZ-nummer", "Voornaam", "Naam", "Referentie overeenkomst", "Startdatum", "Einddatum", "Geboortedatum"];

    /// <summary>A workbook with these headings and rows.</summary>
    public static async Task<byte[]> WerkboekAsync(string[] koppen, IEnumerable<ExportCell[]> rijen)
    {
        using var stroom = new MemoryStream();
        await ExportFormat.Xlsx.WriteAsync(new("Blad", [.. koppen.Select(kop => new ExportColumn(kop, 20))], rijen.ToAsyncEnumerable()), stroom, CancellationToken.None);
        return stroom.ToArray();
    }

    /// <summary>The same with the headings of the example.</summary>
    public static Task<byte[]> WerkboekAsync(params IEnumerable<ExportCell[]> rijen) => WerkboekAsync(Koppen, rijen);

    /// <summary>A row that is right unless a test says otherwise.</summary>
    public static ExportCell[] Rij(string insz, string voornaam = "Luc", string naam = "Peeters", string referentie = "Werkpost keuken", string start = "1/12/2026", string einde = "") =>
        [new(insz), new(voornaam), new(naam), new(referentie), new(start), new(einde), new("")];

    /// <summary>The same workbook with one part more.</summary>
    public static byte[] MetDeel(byte[] werkboek, string naam, Action<Stream> inhoud)
    {
        using var stroom = new MemoryStream();
        stroom.Write(werkboek);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        using (var deel = zip.CreateEntry(naam).Open())
            inhoud(deel);
        return stroom.ToArray();
    }

    /// <summary>The same workbook without a part.</summary>
    public static byte[] Zonder(byte[] werkboek, string naam)
    {
        using var stroom = new MemoryStream();
        stroom.Write(werkboek);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
            zip.GetEntry(naam)!.Delete();
        return stroom.ToArray();
    }

    /// <summary>An agreement to stop, as the check page carries it.</summary>
    public static Task<string> StopreeksAsync(this TestOrganisatie organisatie, Overeenkomst overeenkomst) => organisatie.AlsAsync(services => Task.FromResult(
        services.GetRequiredService<Reekskluis>().Sluit(Stopreeks.Van([overeenkomst.Id], new("30/11/2026", "")))));

    /// <summary>One good row as the check page carries it.</summary>
    public static Task<string> ReeksAsync(this TestOrganisatie organisatie, string referentie = "Werkpost reeks") => organisatie.AlsAsync(services => Task.FromResult(
        services.GetRequiredService<Reekskluis>().Sluit(new(
            ["insz", "voornaam", "naam", "referentie", "startdatum", "einddatum", "geboortedatum"],
            [new(2, [TestInsz.Nieuw().Waarde, "Nele", "Reeks", referentie, "1/12/2026", "", ""])]))));
}
