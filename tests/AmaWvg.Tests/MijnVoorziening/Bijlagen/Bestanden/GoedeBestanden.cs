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
        ["pdf whose text speaks of actions"] = ("Cursus 2.pdf", "application/pdf", Met(
            PdfBouw.Stroom("", PdfBouw.Tekst("BT (/JavaScript en /JS, /Launch of /EmbeddedFile) Tj ET")),
            PdfBouw.Stroom("/Filter /FlateDecode", PdfBouw.Ingepakt(PdfBouw.Tekst("/OpenAction << /S /JavaScript /JS (app.alert) >>"))))),
        ["pdf that opens on a page, as LaTeX writes it"] = ("Scriptie.pdf", "application/pdf", PdfBouw.Klassiek("/OpenAction 4 0 R", objecten: [PdfBouw.Tekst("<< /S /GoTo /D [3 0 R /Fit] >>")])),
        ["pdf with all kinds of links"] = ("Nieuwsbrief.pdf", "application/pdf", Met(
            Link("/S /URI /URI (HTTPS://example.org/?a=javascript:1)"), Link("/S /URI /URI (mailto:ama@voorbeeld.be)"), Link("/S /URI /URI (tel:+3221234567)"), Link("/S /URI /URI 4 0 R"),
            Link("/S /URI /URI (www.voorbeeld.be/pagina)"), Link("/S /URI /URI (#hoofdstuk)"), Link("/S /GoTo /D (hoofdstuk)"), Link("/S /Named /N /NextPage"), Link("/S /Thread /D 0"),
            Link("/S /GoTo /D [3 0 R /Fit] /Next << /S /Named /N /LastPage >>"))),
        ["pdf with a form and a signature"] = ("Formulier.pdf", "application/pdf", PdfBouw.Klassiek("/AcroForm << /Fields [4 0 R] /SigFlags 3 >> /AF [] /AA << >>", objecten:
            [PdfBouw.Tekst("<< /Type /Annot /Subtype /Widget /FT /Sig /T (Handtekening) /F 132 /Rect [0 0 9 9] /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >> >>")])),
        ["pdf with an empty list of files"] = ("Leeg.pdf", "application/pdf", PdfBouw.Klassiek("/Names << /EmbeddedFiles << /Names [] >> >>")),
        ["pdf with an empty list of files elsewhere"] = ("Leeg 2.pdf", "application/pdf",
            PdfBouw.Klassiek("/Names 4 0 R", objecten: [PdfBouw.Tekst("<< /EmbeddedFiles 5 0 R /Dests << /Names [] >> >>"), PdfBouw.Tekst("<< /Kids [] /Limits [() ()] >>")])),
        ["pdf with the structure of its text"] = ("Toegankelijk.pdf", "application/pdf", PdfBouw.Klassiek("/Names << /Dests 5 0 R >> /PageLabels << /Nums [0 << /S /D >>] >>", objecten:
            [PdfBouw.Tekst("<< /S /Kop /P 2 0 R /K 0 /A << /O /Layout /Placement /Block >> >>"), PdfBouw.Tekst("<< /Names [(a) << /D [3 0 R /Fit] >> (b) 3 0 R] >>"), PdfBouw.Tekst("<< /Group << /S /Transparency >> >>")])),
        ["pdf with a page tree deeper than any stack"] = ("Diep.pdf", "application/pdf", Met(
            [.. Enumerable.Range(5, 50_000).Select(n => PdfBouw.Tekst($"<< /Type /Pages /Kids [{n} 0 R] /Count 1 >>"))])),
        ["pdf whose pages go round"] = ("Rond.pdf", "application/pdf", Met(PdfBouw.Tekst("<< /Type /Pages /Kids [4 0 R] /Next 4 0 R >>"))),
        ["pdf behind a byte order mark"] = ("bom.pdf", "application/pdf", [0xEF, 0xBB, 0xBF, .. PdfBouw.Klassiek()]),
        ["pdf behind a line break"] = ("regel.pdf", "application/pdf", [.. "\r\n"u8, .. PdfBouw.Klassiek()]),
        ["pdf with padding behind it"] = ("opgevuld.pdf", "application/pdf", [.. PdfBouw.Klassiek(), .. "\r\n\r\n"u8, 0x1A, .. new byte[600]]),
        ["pdf with a text about JavaScript"] = ("Cursus.pdf", "application/pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Tekst("<< /Title (JS en AA, of JavaScript) >>")])),
        ["pdf changed after it was made"] = ("Getekend.pdf", "application/pdf", PdfBouw.Aangevuld(PdfBouw.Klassiek())),
        ["pdf with a large image"] =
            ("Scan.pdf", "application/pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("/Subtype /Image /Width 9999 /Height 9999 /Filter /FlateDecode", PdfBouw.Bom(96))])),
        ["jpg"] = ("foto.jpg", "image/jpeg", Beelden.Jpg()),
        ["jpg with a line break behind it"] = ("regel.jpg", "image/jpeg", [.. Beelden.Jpg(), .. "\r\n"u8]),
        ["jpg with padding behind it"] = ("opgevuld.jpg", "image/jpeg", [.. Beelden.Jpg(), .. new byte[100], 0xFF, 0xFF, 0xFF]),
        ["png with zeros behind it"] = ("opgevuld.png", "image/png", [.. Beelden.Png(), .. new byte[9]]),
        ["jpg under the name of another program"] = ("foto.JFIF", "image/jpeg", Beelden.Jpg(extra: Beelden.JpgCommentaar([0xFF, 0xD9, 0xFF]))),
        ["jpg of a phone, with a second image"] = ("IMG_0001.jpeg", "image/jpeg", [.. Beelden.Jpg(), 0, 0, .. Beelden.Jpg(4, 4)]),
        ["jpg of a Samsung, with its note"] = ("20240501_101500.jpg", "image/jpeg", [.. Beelden.Jpg(), .. "\0\0Image_UTC_Data1714551300000SEFH\x01\0SEFT"u8]),
        ["png"] = ("schermafdruk.png", "image/png", Beelden.Png()),
        ["png in rounds"] = ("plan.png", "image/png", Beelden.PngInRondes()),
        ["tiff"] = ("scan.tif", "image/tiff", Beelden.Tiff()),
        ["tiff of several pages in the other byte order"] = ("fax.tiff", "image/tiff", Beelden.Tiff(isKlein: false, paginas: 3)),
    };

    private static byte[] Met(params byte[][] objecten) => PdfBouw.Klassiek(objecten: objecten);

    private static byte[] Link(string actie) => PdfBouw.Tekst($"<< /Subtype /Link /Rect [0 0 9 9] /A << {actie} >> >>");
}
