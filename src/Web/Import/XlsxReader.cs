using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>
/// Reads the first sheet of a workbook that somebody chose. What is in the file is judged before it is read: how much it unpacks to, macros,
/// links to other files. Nothing of it is kept.
/// </summary>
public static class XlsxReader
{
    /// <summary>The most rows below the headings.</summary>
    public const int MeesteRijen = 2000;

    private const int MeesteKolommen = 50;
    private const int MeesteDelen = 500;
    private const int LangsteCel = 2000;
    private const int Blok = 64 * 1024;

    // What two thousand rows could ever need, many times.
    private const long MeesteUitgepakt = 64 * 1024 * 1024;

    private const string Geen = "Kies een Excel-bestand";
    private const string TeGroot = "Het bestand is te groot. Kies een bestand van ten hoogste 10 MB";
    private const string AndereSoort = "Kies een Excel-bestand met de extensie .xlsx. Een ouder bestand opent u in Excel en bewaart u als Excel-werkmap";
    private const string Beschadigd = "Het bestand is beschadigd of beveiligd. Open het op uw computer, bewaar het opnieuw zonder wachtwoord en kies het dan";
    private const string Macro = "Het bestand bevat macro's. Bewaar het als gewone Excel-werkmap (.xlsx) en kies het dan";
    private const string Koppelingen = "Het bestand verwijst naar andere bestanden. Plak de gegevens als waarden in het voorbeeldbestand en kies dat";
    private const string Uitgepakt = "Het bestand is uitgepakt te groot. Plak de gegevens in het voorbeeldbestand en kies dat";
    private const string Druk = "Er worden nu veel bestanden gelezen. Wacht een minuut en kies het bestand dan opnieuw";

    private static readonly string TeVeelRijen = $"Het bestand telt meer dan {MeesteRijen.ToString("N0", CultureInfo.GetCultureInfo("nl-BE"))} rijen. Verdeel het over meer bestanden";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    // The library asks for the code page of the files of before 2007, none of which it gets to read here.
    static XlsxReader() => Encoding.RegisterProvider(new OudeBestanden());

    // A file is unpacked in memory, so only few are read at a time.
    private static readonly SemaphoreSlim Plaatsen = new(2);

    /// <summary>Reads it, or says what to do about it.</summary>
    /// <param name="bestand">As it came with the form; null or empty when nothing was chosen.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Werkblad> LeesAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (bestand is null || (bestand.FileName.Length == 0 && bestand.Length == 0))
            return Werkblad.Geweigerd(Geen);
        if (bestand is WeggelatenBestand || bestand.Length > Bestandsverkeer.GrootsteBestand)
            return Werkblad.Geweigerd(TeGroot);
        if (!await Plaatsen.WaitAsync(Geduld, cancellationToken))
            return Werkblad.Geweigerd(Druk);
        try
        {
            await using var stroom = bestand.OpenReadStream();
            return await Fout(stroom, cancellationToken) is { } fout ? Werkblad.Geweigerd(fout) : Lees(stroom);
        }
        catch (Exception fault) when (IsKapot(fault))
        {
            return Werkblad.Geweigerd(Beschadigd);
        }
        finally
        {
            Plaatsen.Release();
        }
    }

    // Counts what really comes out: the sizes that the file tells are the file's own words.
    private static async Task<string?> Fout(Stream stroom, CancellationToken cancellationToken)
    {
        var merk = new byte[4];
        if (await stroom.ReadAtLeastAsync(merk, merk.Length, throwOnEndOfStream: false, cancellationToken) < merk.Length || merk is not [(byte)'P', (byte)'K', 3, 4])
            return AndereSoort;
        stroom.Position = 0;
        using var zip = new ZipArchive(stroom, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MeesteDelen)
            return Uitgepakt;
        if (zip.GetEntry("xl/workbook.xml") is null)
            return AndereSoort;
        if (zip.Entries.Any(deel => deel.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return Macro;
        if (zip.Entries.Any(deel => deel.FullName.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
            return Koppelingen;
        var (ruimte, blok) = (MeesteUitgepakt, new byte[Blok]);
        foreach (var deel in zip.Entries)
        {
            await using var inhoud = await deel.OpenAsync(cancellationToken);
            while (await inhoud.ReadAsync(blok, cancellationToken) is > 0 and var gelezen)
            {
                if ((ruimte -= gelezen) < 0)
                    return Uitgepakt;
            }
        }
        stroom.Position = 0;
        return null;
    }

    private static Werkblad Lees(Stream stroom)
    {
        using var lezer = ExcelReaderFactory.CreateOpenXmlReader(stroom, new() { LeaveOpen = true });
        var rijen = new List<Werkbladrij>();
        while (lezer.Read())
        {
            // Excel counts from one, and the reader fills the gaps between rows.
            var cellen = Enumerable.Range(0, Math.Min(lezer.FieldCount, MeesteKolommen)).Select(kolom => Tekst(lezer.GetValue(kolom))).ToArray();
            if (cellen.All(cel => cel.Length == 0))
            {
                if (lezer.Depth > MeesteRijen * 10)
                    return Werkblad.Geweigerd(TeVeelRijen);
                continue;
            }
            if (rijen.Count > MeesteRijen)
                return Werkblad.Geweigerd(TeVeelRijen);
            rijen.Add(new(lezer.Depth + 1, cellen));
        }
        return new(rijen, null);
    }

    private static string Tekst(object? waarde)
    {
        var tekst = waarde switch
        {
            null => "",
            DateTime moment => DutchDate.Format(DateOnly.FromDateTime(moment)),
            double getal => getal.ToString("0.###############", CultureInfo.InvariantCulture),
            bool juist => juist ? "ja" : "nee",
            _ => Convert.ToString(waarde, CultureInfo.InvariantCulture)!.Trim(),
        };
        return tekst.Length > LangsteCel ? tekst[..LangsteCel] : tekst;
    }

    // Whatever a broken or hostile file makes the readers throw, and nothing of the portal's own.
    private static bool IsKapot(Exception fault) => fault is InvalidDataException or ExcelReaderException or XmlException or IOException or FormatException
        or OverflowException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or NotSupportedException;

    private sealed class OudeBestanden : EncodingProvider
    {
        private const int Windows1252 = 1252;

        public override Encoding? GetEncoding(int codepage) => codepage == Windows1252 ? Encoding.Latin1 : null;

        public override Encoding? GetEncoding(string name) => null;
    }
}

/// <summary>What stands in the first sheet of a workbook.</summary>
/// <param name="Rijen">The rows that are not empty, the headings first.</param>
/// <param name="Fout">Why the file is not taken, and what to do about it.</param>
public sealed record Werkblad(IReadOnlyList<Werkbladrij> Rijen, string? Fout)
{
    internal static Werkblad Geweigerd(string fout) => new([], fout);
}

/// <summary>A row.</summary>
/// <param name="Nummer">As the spreadsheet counts it, from one.</param>
/// <param name="Cellen">Its cells as text: a date as on screen, a number without signs between the digits.</param>
public sealed record Werkbladrij(int Nummer, IReadOnlyList<string> Cellen);
