using static AmaWvg.MijnVoorziening.Bestandsfout;
using static AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden.PdfBouw;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

/// <summary>A file that must not be taken.</summary>
internal sealed record VijandigBestand(string Naam, Func<byte[]> Inhoud, string Fout);

/// <summary>Files that are not what they say, in part something else, broken, or too much.</summary>
internal static class VijandigeBestanden
{
    private static readonly byte[] Zip = [.. "PK\x03\x04"u8, .. new byte[30], .. "PK\x05\x06"u8, .. new byte[18]];
    private static readonly byte[] Programma = [.. "MZ"u8, .. new byte[200]];
    private static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, (byte)';'];
    private static readonly byte[] Heic = [0, 0, 0, 0x18, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[60]];
    private static readonly byte[] Webp = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8];
    private static readonly byte[] Html = "<!DOCTYPE html><html><script>alert(1)</script></html>"u8.ToArray();
    private static readonly byte[] Eicar = [.. @"X5O!P%@AP[4\PZX54(P^)7CC)7}"u8, .. "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"u8];

    public static IReadOnlyDictionary<string, VijandigBestand> Alle { get; } = new Dictionary<string, VijandigBestand>
    {
        ["web page called pdf"] = new("x.pdf", () => Html, AndereSoort),
        ["program called pdf"] = new("x.pdf", () => Programma, AndereSoort),
        ["program"] = new("x.exe", () => Programma, AndereSoort),
        ["archive called pdf"] = new("x.pdf", () => Zip, AndereSoort),
        ["word processor's file"] = new("x.docx", () => Zip, AndereSoort),
        ["gif"] = new("x.gif", () => Gif, AndereSoort),
        ["gif called png"] = new("x.png", () => Gif, AndereSoort),
        ["gif that is a script"] = new("x.gif", () => [.. "GIF89a/*"u8, .. Gif, .. "*/=1;alert(1)"u8], AndereSoort),
        ["gif that is a pdf"] = new("x.pdf", () => [.. Gif, .. Klassiek()], AndereSoort),
        ["web page that is a pdf"] = new("x.pdf", () => [.. Html, .. Klassiek()], AndereSoort),
        ["svg"] = new("x.svg", () => "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), AndereSoort),
        ["svg called png"] = new("x.png", () => "<svg onload='alert(1)'/>"u8.ToArray(), AndereSoort),
        ["webp"] = new("x.webp", () => Webp, "Dit is een WebP-foto. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG"),
        ["webp called jpg"] = new("x.jpg", () => Webp, "Dit is een WebP-foto, al eindigt de naam op .jpg. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG"),
        ["avif called jpg"] = new("x.jpg", () => Avif("avif"), "Dit is een AVIF-foto, al eindigt de naam op .jpg. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG"),
        ["avif under a general name"] = new("x.avif", () => Avif("mif1"), "Dit is een AVIF-foto. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG"),
        ["photo of an iPhone"] = new("IMG_1.HEIC", () => Heic, "Dit is een HEIC-foto. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG, of kies op uw iPhone bij Instellingen, Camera, Structuur voor ‘Meest compatibel’ en neem de foto opnieuw"),
        ["photo of an iPhone called jpg"] = new("IMG_1.jpg", () => Heic, "Dit is een HEIC-foto, al eindigt de naam op .jpg. Maak er een jpg van: open de foto op uw computer en bewaar ze als JPEG, of kies op uw iPhone bij Instellingen, Camera, Structuur voor ‘Meest compatibel’ en neem de foto opnieuw"),
        ["bitmap"] = new("x.bmp", () => [.. "BM"u8, .. new byte[60]], AndereSoort),
        ["text"] = new("x.txt", () => "Beste, zie bijlage"u8.ToArray(), AndereSoort),
        ["virus test file"] = new("eicar.com", () => Eicar, AndereSoort),
        ["virus test file called pdf"] = new("eicar.pdf", () => Eicar, AndereSoort),
        ["pdf called program"] = new("x.pdf.exe", () => Klassiek(), AndereSoort),
        ["pdf without extension"] = new("diploma", () => Klassiek(), AndereSoort),
        ["pdf that is called program backwards"] = new("x\u202Efdp.exe", () => Klassiek(), AndereSoort),
        ["large tiff of another kind"] = new("x.tif", () => [.. "II"u8, 43, 0, .. new byte[60]], AndereSoort),

        ["png called pdf"] = new("x.pdf", () => Beelden.Png(), "Dit is een png-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als png en kies het dan"),
        ["pdf called png"] = new("x.png", () => Klassiek(), "Dit is een pdf-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als pdf en kies het dan"),
        ["jpg called tiff"] = new("x.tiff", () => Beelden.Jpg(), "Dit is een jpg-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als jpg en kies het dan"),
        ["tiff called jpg"] = new("x.jpg", () => Beelden.Tiff(), "Dit is een tiff-bestand, maar de naam zegt iets anders. Bewaar het opnieuw als tiff en kies het dan"),

        ["nothing in it"] = new("x.pdf", () => [], Leeg),
        ["one byte too many"] = new("x.pdf", () => [.. Klassiek(), .. new byte[10 * 1024 * 1024 + 1 - Klassiek().Length]], TeGroot),

        ["pdf with a web page behind it"] = new("x.pdf", () => [.. Klassiek(), .. Html], Dubbel),
        ["pdf with an archive behind it"] = new("x.pdf", () => [.. Klassiek(), .. Zip], Dubbel),
        ["pdf with a program behind it"] = new("x.pdf", () => [.. Klassiek(), .. Programma], Dubbel),
        ["pdf that is an archive from its end"] = new("x.pdf", () => Klassiek(objecten: [Stroom("", Zip)]), Dubbel),
        ["pdf with a web page in a comment"] = new("x.pdf", () => Klassiek(objecten: [Tekst("%<script>alert(1)</script>\nnull")]), Dubbel),
        ["jpg with an archive behind it"] = new("x.jpg", () => [.. Beelden.Jpg(), .. Zip], Dubbel),
        ["jpg with a program behind it"] = new("x.jpg", () => [.. Beelden.Jpg(), .. Programma], Dubbel),
        ["jpg that is an archive from its end"] = new("x.jpg", () => Beelden.Jpg(extra: Beelden.JpgCommentaar(Zip)), Dubbel),
        ["jpg with server code in its comment"] = new("x.jpg", () => Beelden.Jpg(extra: Beelden.JpgCommentaar("<?php system($_GET[0]);"u8.ToArray())), Dubbel),
        ["png with an archive behind it"] = new("x.png", () => [.. Beelden.Png(), .. Zip], Dubbel),
        ["png with a web page in its text"] = new("x.png", () => Beelden.Png(extra: Beelden.PngTekst("<SCRIPT src=//x>")), Dubbel),
        ["tiff with an archive behind it"] = new("x.tif", () => [.. Beelden.Tiff(), .. Zip], Dubbel),
        ["tiff with a program behind it"] = new("x.tif", () => [.. Beelden.Tiff(), .. Programma], Dubbel),

        ["first half of a pdf"] = new("x.pdf", () => Helft(Klassiek()), Beschadigd),
        ["only the first line of a pdf"] = new("x.pdf", () => Tekst("%PDF-1.7\n"), Beschadigd),
        ["first and last line of a pdf"] = new("x.pdf", () => Tekst("%PDF-1.7\nstartxref\n0\n%%EOF\n"), Beschadigd),
        ["pdf whose list stands elsewhere"] = new("x.pdf", () => Tekst("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n99999\n%%EOF\n"), Beschadigd),
        ["pdf without a catalog"] = new("x.pdf", () => Tekst("%PDF-1.7\nxref\n0 0\nstartxref\n9\n%%EOF\n"), Beschadigd),
        ["first half of a jpg"] = new("x.jpg", () => Helft(Beelden.Jpg()), Beschadigd),
        ["jpg without its end"] = new("x.jpg", () => Beelden.Jpg()[..^2], Beschadigd),
        ["jpg without an image"] = new("x.jpg", () => [0xFF, 0xD8, 0xFF, 0xD9], Beschadigd),
        ["first half of a png"] = new("x.png", () => Helft(Beelden.Png()), Beschadigd),
        ["png without its end"] = new("x.png", () => Beelden.Png()[..^12], Beschadigd),
        ["png with fewer points than it says"] = new("x.png", () => Beelden.Png(beeld: Ingepakt([0, 1, 2])), Beschadigd),
        ["png with points that are no points"] = new("x.png", () => Beelden.Png(beeld: [1, 2, 3, 4]), Beschadigd),
        ["first half of a tiff"] = new("x.tif", () => Helft(Beelden.Tiff()), Beschadigd),
        ["tiff that turns in circles"] = new("x.tif", () => MetVolgende(Beelden.Tiff(), 8), Beschadigd),
        ["tiff that points outside"] = new("x.tif", () => MetVolgende(Beelden.Tiff(), uint.MaxValue), Beschadigd),

        ["png of 30,000 by 30,000"] = new("x.png", () => Beelden.Png(30_000, 30_000, Bom(1)), TeVeelBeeldpunten),
        ["png of many deep points"] = new("x.png", () => Beelden.Png(10_000, 10_000, Bom(1), diepte: 16), TeVeelBeeldpunten),
        ["png that unpacks to more than it says"] = new("x.png", () => Beelden.Png(beeld: Bom(200)), Beschadigd),
        ["jpg of 60,000 by 60,000"] = new("x.jpg", () => Beelden.Jpg(60_000, 60_000), TeVeelBeeldpunten),
        ["tiff of 30,000 by 30,000"] = new("x.tif", () => Beelden.Tiff(breedte: 30_000, hoogte: 30_000), TeVeelBeeldpunten),
        ["tiff of four thousand million columns"] = new("x.tif", () => Beelden.Tiff(breedte: uint.MaxValue), TeVeelBeeldpunten),
    };

    private static byte[] Helft(byte[] inhoud) => inhoud[..(inhoud.Length / 2)];

    // Where the one page of a small TIFF says which page comes next.
    private static byte[] MetVolgende(byte[] tiff, uint plaats) => [.. tiff[..106], .. BitConverter.GetBytes(plaats), .. tiff[110..]];

    private static byte[] Avif(string merk) => [0, 0, 0, 0x18, .. Tekst($"ftyp{merk}"), 0, 0, 0, 0, .. "mif1avif"u8, .. new byte[60]];
}
