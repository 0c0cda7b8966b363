using System.IO.Compression;
using System.Text;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>Small PDF files, made to be sound but for what a test puts in.</summary>
internal static class PdfBouw
{
    public const string Bladzijden = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    public const string Bladzijde = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    /// <summary>A PDF with a cross-reference table. The catalog, the trailer and more objects can be given; these start at number 4.</summary>
    public static byte[] Klassiek(string catalogus = "", string trailer = "", params byte[][] objecten)
    {
        var (pdf, plaatsen) = (Begin("%PDF-1.4\n%âãÏÓ\n"), new List<long>());
        byte[][] alle = [Tekst($"<< /Type /Catalog /Pages 2 0 R {catalogus} >>"), Tekst(Bladzijden), Tekst(Bladzijde), .. objecten];
        foreach (var inhoud in alle)
            SchrijfObject(pdf, plaatsen, inhoud);
        var lijst = pdf.Position;
        pdf.Write(Tekst($"xref\n0 {alle.Length + 1}\n0000000000 65535 f \n{string.Concat(plaatsen.Select(plaats => $"{plaats:0000000000} 00000 n \n"))}"));
        return Slot(pdf, $"trailer\n<< /Size {alle.Length + 1} /Root 1 0 R {trailer} >>\n", lijst);
    }

    /// <summary>A PDF as newer programs write it: the objects packed in a stream, found through another stream.</summary>
    public static byte[] Modern(string catalogus = "", string trailer = "", Func<byte[], byte[]>? objectstroom = null)
    {
        var (pdf, plaatsen) = (Begin("%PDF-1.5\n"), new List<long>());
        SchrijfObject(pdf, plaatsen, (objectstroom ?? Objectstroom())(Objecten(catalogus)));
        var lijst = pdf.Position;
        byte[] rijen = [0, 0, 0, 0, 255, 2, 0, 1, 0, 0, 2, 0, 1, 0, 1, 2, 0, 1, 0, 2];
        SchrijfObject(pdf, plaatsen, Stroom($"/Type /XRef /Size 4 /W [1 3 1] /Root 1 0 R {trailer} /Filter /FlateDecode", Ingepakt(rijen)));
        return Slot(pdf, "", lijst);
    }

    /// <summary>The stream that holds the objects; what is said of it and how it is packed can differ.</summary>
    public static Func<byte[], byte[]> Objectstroom(string woordenboek = "/Type /ObjStm /N 3 /First 20 /Filter /FlateDecode", Func<byte[], byte[]>? verpakking = null) =>
        objecten => Stroom(woordenboek, (verpakking ?? Ingepakt)(objecten));

    /// <summary>As signing programs do: the old file stays as it is, a new part follows.</summary>
    public static byte[] Aangevuld(byte[] pdf)
    {
        byte[] deel = [.. pdf, .. Tekst("4 0 obj\n<< /Type /Sig >>\nendobj\n")];
        return [.. deel, .. Tekst($"xref\n4 1\n{pdf.Length:0000000000} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{deel.Length}\n%%EOF\r\n")];
    }

    public static byte[] Stroom(string woordenboek, byte[] inhoud) =>
        [.. Tekst($"<< {woordenboek} /Length {inhoud.Length} >>\nstream\n"), .. inhoud, .. Tekst("\nendstream")];

    public static byte[] Ingepakt(byte[] inhoud)
    {
        using var doel = new MemoryStream();
        using (var zlib = new ZLibStream(doel, CompressionLevel.Optimal))
            zlib.Write(inhoud);
        return doel.ToArray();
    }

    /// <summary>Zeros that take a thousandth of their length.</summary>
    public static byte[] Bom(int megabytes)
    {
        using var doel = new MemoryStream();
        using (var zlib = new ZLibStream(doel, CompressionLevel.Fastest))
            for (var i = 0; i < megabytes; i++)
                zlib.Write(new byte[1024 * 1024]);
        return doel.ToArray();
    }

    public static byte[] Hex(byte[] inhoud) => Tekst(Convert.ToHexString(inhoud) + ">");

    /// <summary>As PNG does it: each row is what changed since the row above.</summary>
    public static byte[] MetVoorspelling(byte[] inhoud) =>
        Ingepakt([.. inhoud.SelectMany((teken, i) => new byte[] { 2, (byte)(teken - (i == 0 ? 0 : inhoud[i - 1])) })]);

    public static byte[] Tekst(string tekst) => Encoding.Latin1.GetBytes(tekst);

    private static byte[] Objecten(string catalogus)
    {
        string[] objecten = [$"<< /Type /Catalog /Pages 2 0 R {catalogus} >>\n", $"{Bladzijden}\n", Bladzijde];
        var kop = $"1 0 2 {objecten[0].Length} 3 {objecten[0].Length + objecten[1].Length}".PadRight(20);
        return Tekst(kop + string.Concat(objecten));
    }

    private static MemoryStream Begin(string kop)
    {
        var pdf = new MemoryStream();
        pdf.Write(Tekst(kop));
        return pdf;
    }

    private static void SchrijfObject(MemoryStream pdf, List<long> plaatsen, byte[] inhoud)
    {
        plaatsen.Add(pdf.Position);
        pdf.Write([.. Tekst($"{plaatsen.Count} 0 obj\n"), .. inhoud, .. Tekst("\nendobj\n")]);
    }

    private static byte[] Slot(MemoryStream pdf, string trailer, long lijst)
    {
        pdf.Write(Tekst($"{trailer}startxref\n{lijst}\n%%EOF\n"));
        return pdf.ToArray();
    }
}
