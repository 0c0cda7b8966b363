using static AmaWvg.MijnVoorziening.Bestandsfout;
using static AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden.PdfBouw;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>PDF files with an action, a file, a link or a part that the portal does not take, each said in another way.</summary>
internal static class VijandigeActies
{
    private const string Script = "<< /S /JavaScript /JS (x) >>";
    private const string Webpagina = "<< /S /URI /URI (https://evil.test) >>";

    public static IReadOnlyDictionary<string, VijandigBestand> Alle { get; } = new Dictionary<string, VijandigBestand>
    {
        ["file that does not say so"] = Met("<< /Type /Filespec /F (x.exe) /EF << /F 5 0 R >> >>"),
        ["file of the document"] = InCatalogus("/AF [5 0 R]"),
        ["file of a page, elsewhere"] = Met("<< /Type /Page /AF 5 0 R >>"),
        ["file behind a pin"] = Met("<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 5 0 R >>"),

        ["model with a script"] = Met("<< /Type /3D /Subtype /U3D /OnInstantiate 5 0 R >>"),
        ["model"] = Aantekening("/Subtype /3D /3DD 5 0 R"),
        ["sound"] = Aantekening("/Subtype /Sound /Sound 5 0 R"),
        ["sound with an action"] = Actie("/S /Sound /Sound 5 0 R"),
        ["film of the old kind"] = Aantekening("/Subtype /Movie /Movie << /F (x.avi) >>"),
        ["film of the old kind with an action"] = Actie("/S /Movie /Operation /Play"),
        ["screen for a film"] = Aantekening("/Subtype /Screen"),
        ["annotation that nobody knows"] = Aantekening("/Subtype /Nieuw"),
        ["annotation whose kind stands elsewhere"] = new("x.pdf", () => Klassiek(objecten: [Tekst("<< /Rect [0 0 9 9] /Subtype 5 0 R >>")]), NietNaTeKijken),

        ["link to a script"] = Link("(javascript:alert\\(1\\))"),
        ["link to a script in capitals, behind a blank"] = Link("( JavaScript:x)"),
        ["link to a script over two lines"] = Link("(java\\nscript:x)"),
        ["link to a script in octals"] = Link("(\\152avascript:x)"),
        ["link to a script in hexadecimals"] = Link("<6A6176617363726970743A78>"),
        ["link to a script in sixteen bits"] = Link("<FEFF006A006100760061007300630072006900700074003A0078>"),
        ["link to a script elsewhere"] = new("x.pdf", () => Klassiek(objecten: [Tekst("<< /S /URI /URI 5 0 R >>"), Tekst("(javascript:x)")]), Actief),
        ["link to a file"] = Link("(file:///etc/passwd)"),
        ["link to a file of a neighbour"] = Link("(\\\\\\\\evil.test\\\\x)"),
        ["link to another program"] = Link("(ms-word:ofe|u|https://evil.test)"),
        ["link without a scheme to another machine"] = Link("(//evil.test/x)"),
        ["script under which all links stand"] = InCatalogus("/URI << /Base (javascript:) >>"),

        ["stream elsewhere"] = Met("<< /Length 0 /F (\\\\\\\\evil.test\\\\x) >>\nstream\n\nendstream"),
        ["stream elsewhere, packed"] = Met("<< /Length 0 /F << /FS /URL /F (https://evil.test) >> /FFilter /FlateDecode >>\nstream\n\nendstream"),
        ["drawing of another document"] = Met("<< /Type /XObject /Subtype /Form /Ref << /F (x.pdf) /Page 1 >> /Length 0 >>\nstream\n\nendstream"),
        ["drawing of a server"] = Met("<< /Type /XObject /Subtype /Form /OPI << /1.3 << /F (x.tif) >> >> /Length 0 >>\nstream\n\nendstream"),
        ["program for a printer"] = Met("<< /Type /XObject /Subtype /PS /Length 0 >>\nstream\n\nendstream"),

        ["article in another document"] = Actie("/S /Thread /F (x.pdf) /D 0"),
        ["action that prints"] = Actie("/S /Named /N /Print"),
        ["action whose name stands elsewhere"] = Actie("/S /Named /N 5 0 R"),
        ["action that empties a form"] = Actie("/S /ResetForm"),
        ["action that nobody knows"] = Actie("/S /Nieuw"),
        ["action that nobody knows, elsewhere"] = new("x.pdf", () => Klassiek(objecten: [Tekst("<< /A 5 0 R >>"), Tekst("<< /S /Nieuw >>")]), Actief),
        ["action after an action"] = Actie("/S /GoTo /D [3 0 R /Fit] /Next << /S /Nieuw >>"),
        ["one of the actions after an action"] = Actie("/S /GoTo /Next [<< /S /GoTo >> << /S /Hide >>]"),
        ["actions after an action, elsewhere"] =
            new("x.pdf", () => Klassiek(objecten: [Tekst("<< /S /GoTo /Next 5 0 R >>"), Tekst("[6 0 R]"), Tekst("7 0 R"), Tekst("<< /S /Hide >>")]), Actief),
        ["action whose kind stands elsewhere"] = new("x.pdf", () => Klassiek("/OpenAction << /S 4 0 R >>", objecten: [Tekst("/GoTo")]), NietNaTeKijken),
        ["action of a step on a page"] = Met("<< /Type /NavNode /NA << /S /SetOCGState >> >>"),
        ["web page when it opens"] = InCatalogus("/OpenAction << /S /URI /URI (https://evil.test) >>"),
        ["web page after a place when it opens"] = InCatalogus($"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next {Webpagina} >>"),
        ["web page among what follows when it opens"] = InCatalogus($"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] >> {Webpagina}] >>"),
        ["web page after two places when it opens"] = InCatalogus($"/OpenAction << /S /GoTo /Next << /S /GoTo /Next {Webpagina} >> >>"),
        ["web page that follows elsewhere when it opens"] = BijOpenen("<< /S /GoTo /Next 5 0 R >>", Webpagina),
        ["web page in an action elsewhere that opens"] = BijOpenen($"<< /S /GoTo /Next {Webpagina} >>"),
        ["web page in a list in an action elsewhere that opens"] = BijOpenen("<< /S /GoTo /Next [<< /S /GoTo >> 5 0 R] >>", Webpagina),
        ["web page deep in an action elsewhere that opens"] = BijOpenen("<< /S /GoTo /Next << /S /GoTo /Next 5 0 R >> >>", Webpagina),
        ["web page in a list elsewhere that follows when it opens"] = BijOpenen("<< /S /GoTo /Next 5 0 R >>", "[6 0 R]", Webpagina),
        ["list of names that nobody knows"] = InCatalogus("/Names << /Nieuw 4 0 R >>"),
        ["list of names that nobody knows, elsewhere"] = new("x.pdf", () => Klassiek("/Names 4 0 R", objecten: [Tekst("<< /Dests 3 0 R /Nieuw 3 0 R >>")]), Actief),

        ["script that calls itself a link first"] = Met("<< /S /URI /URI (https://example.org) /S /JavaScript >>"),
        ["script that calls itself a link last"] = Met("<< /S /JavaScript /JS (x) /S /URI /JS null >>"),
        ["script in fields that do not match"] = Met("<< /A /S /JavaScript /JS (x) >>"),
        ["program in fields that do not match"] = Met("<< /A /S /Launch /F (x.exe) >>"),
        ["script in a list that does not close"] = Met($"<< /Kids [ 3 0 R {Script[2..]}"),
        ["script in a dictionary that does not close"] = Met("<< /A << /S /Launch /F (x.exe)"),
        ["script in a text of packed objects"] = new("x.pdf", () => Modern($"/Title ({Script})",
            objectstroom: objecten => Objectstroom("/Type /ObjStm /N 1 /First 20 /Filter /FlateDecode")([.. Tekst("1 39".PadRight(20)), .. objecten[20..]])), Actief),
        ["script after a text of packed objects that is longer than they say"] = new("x.pdf", () => Modern(
            objectstroom: objecten => Objectstroom("/Type /ObjStm /N 4 /First 28 /Filter /FlateDecode")([.. objecten[..19], .. Tekst(" 9 500   "), .. objecten[20..], .. Tekst(Script.PadLeft(900))])), Actief),
    };

    private static VijandigBestand Met(string inhoud) => new("x.pdf", () => Klassiek(objecten: [Tekst(inhoud)]), Actief);

    private static VijandigBestand InCatalogus(string velden) => new("x.pdf", () => Klassiek(velden), Actief);

    private static VijandigBestand BijOpenen(params string[] objecten) => new("x.pdf", () => Klassiek("/OpenAction 4 0 R", objecten: [.. objecten.Select(Tekst)]), Actief);

    private static VijandigBestand Aantekening(string velden) => Met($"<< /Type /Annot /Rect [0 0 9 9] {velden} >>");

    private static VijandigBestand Actie(string velden) => Met($"<< /Subtype /Link /Rect [0 0 9 9] /A << {velden} >> >>");

    private static VijandigBestand Link(string adres) => Actie($"/S /URI /URI {adres}");
}
