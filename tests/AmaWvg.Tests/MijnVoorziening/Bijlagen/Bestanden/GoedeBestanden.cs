namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>Files as ordinary people have them.</summary>
internal static class GoedeBestanden
{
    public static IReadOnlyDictionary<string, (string Naam, string Mediatype, byte[] Inhoud)> Alle { get; } = new Dictionary<string, (string, string, byte[])>
    {
        ["pdf"] = ("Diploma.pdf", "application/pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("/Filter /FlateDecode", PdfBouw.Ingepakt("0 0 m 9 9 l S"u8.ToArray()))])),
        ["pdf that opens on a page, as word processors write it"] = ("Attest 2024.PDF", "application/pdf", PdfBouw.Klassiek("/OpenAction [3 0 R /XYZ null null 0]")),
        ["pdf with packed objects"] = ("Polis.pdf", "application/pdf", PdfBouw.Modern("/OpenAction [3 0 R /Fit] /Lang (nl-BE)")),
        ["pdf with links and a form without actions"] =
            ("Brief.pdf", "application/pdf", PdfBouw.Klassiek("/AcroForm << /Fields [] >>", objecten: [PdfBouw.Tekst("<< /Subtype /Link /A << /S /URI /URI (https://example.org/Launcher) >> >>")])),
        ["pdf with a text about JavaScript"] = ("Cursus.pdf", "application/pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Tekst("<< /Title (JS en AA, of JavaScript) >>")])),
        ["pdf changed after it was made"] = ("Getekend.pdf", "application/pdf", PdfBouw.Aangevuld(PdfBouw.Klassiek())),
        ["pdf with a large image"] =
            ("Scan.pdf", "application/pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("/Subtype /Image /Width 9999 /Height 9999 /Filter /FlateDecode", PdfBouw.Bom(96))])),
        ["jpg"] = ("foto.jpg", "image/jpeg", Beelden.Jpg()),
        ["jpg under the name of another program"] = ("foto.JFIF", "image/jpeg", Beelden.Jpg(extra: Beelden.JpgCommentaar([0xFF, 0xD9, 0xFF]))),
        ["jpg of a phone, with a second image"] = ("IMG_0001.jpeg", "image/jpeg", [.. Beelden.Jpg(), 0, 0, .. Beelden.Jpg(4, 4)]),
        ["jpg of a Samsung, with its note"] = ("20240501_101500.jpg", "image/jpeg", [.. Beelden.Jpg(), .. "\0\0Image_UTC_Data1714551300000SEFH\x01\0SEFT"u8]),
        ["png"] = ("schermafdruk.png", "image/png", Beelden.Png()),
        ["png in rounds"] = ("plan.png", "image/png", Beelden.PngInRondes()),
        ["tiff"] = ("scan.tif", "image/tiff", Beelden.Tiff()),
        ["tiff of several pages in the other byte order"] = ("fax.tiff", "image/tiff", Beelden.Tiff(isKlein: false, paginas: 3)),
    };
}
