using System.Globalization;
using System.Text;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>An invented document: a PDF of one page.</summary>
internal static class Voorbeeldpdf
{
    // The letters that the standard fonts of PDF know.
    private static readonly Encoding Letters = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static byte[] Maak(string titel, IReadOnlyList<string> regels)
    {
        var tekst = $"BT /F1 16 Tf 56 770 Td ({Tekst(titel)}) Tj /F1 10 Tf 0 -14 Td{string.Concat(regels.Select(regel => $" 0 -18 Td ({Tekst(regel)}) Tj"))} ET";
        return Schrijf(
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (nl-BE) /ViewerPreferences << /DisplayDocTitle true >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {Letters.GetByteCount(tekst)} >>\nstream\n{tekst}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Title ({Tekst(titel)}) >>",
        ]);
    }

    private static byte[] Schrijf(IReadOnlyList<string> objecten)
    {
        var bestand = new StringBuilder("%PDF-1.4\n");
        var plaatsen = new List<int>();
        foreach (var inhoud in objecten)
        {
            // One byte a letter, so that places are counted in letters.
            plaatsen.Add(bestand.Length);
            bestand.Append(CultureInfo.InvariantCulture, $"{plaatsen.Count} 0 obj\n{inhoud}\nendobj\n");
        }
        var xref = bestand.Length;
        bestand.Append(CultureInfo.InvariantCulture, $"xref\n0 {plaatsen.Count + 1}\n0000000000 65535 f \n");
        foreach (var plaats in plaatsen)
            bestand.Append(CultureInfo.InvariantCulture, $"{plaats:0000000000} 00000 n \n");
        bestand.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {plaatsen.Count + 1} /Root 1 0 R /Info {plaatsen.Count} 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Letters.GetBytes(bestand.ToString());
    }

    private static string Tekst(string tekst) =>
        tekst.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);
}
