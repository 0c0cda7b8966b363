using System.Text;
using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Forms with files as no browser sends them: at every address that takes files they are refused, and never a fault of the portal.</summary>
public sealed class GebrokenFormulierTests(Portaal portaal)
{
    private const string Grens = "----grens7e3a";
    private const string Multipart = $"multipart/form-data; boundary={Grens}";
    private const string Einde = $"--{Grens}--\r\n";

    private static readonly string Pdf = Encoding.Latin1.GetString(PdfBouw.Klassiek());

    /// <summary>What cannot be read as a form; the part before it holds sound tokens.</summary>
    private static readonly Dictionary<string, (string ContentType, Func<string, string> Deel, string Slot)> Gebroken = new()
    {
        ["file name in utf-7"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename*=utf-7''x.pdf"), Einde),
        ["file name in an encoded word of utf-7"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename=\"=?utf-7?B?eA==?=\""), Einde),
        ["text in utf-7"] = (Multipart, _ => Deel("form-data; name=\"tekst\"", "Content-Type: text/plain; charset=utf-7\r\n"), Einde),
        ["disposition that is empty"] = (Multipart, _ => Deel(" "), Einde),
        ["no end"] = (Multipart, veld => Deel(Bestand(veld)), ""),
        ["no end of the headers"] = (Multipart, veld => $"--{Grens}\r\nContent-Disposition: {Bestand(veld)}\r\n", ""),
        ["end halfway the boundary"] = (Multipart, veld => Deel(Bestand(veld)), $"--{Grens[..6]}"),
        ["another boundary"] = ("multipart/form-data; boundary=iets-anders", veld => Deel(Bestand(veld)), Einde),
        ["no boundary"] = ("multipart/form-data", veld => Deel(Bestand(veld)), Einde),
        ["empty boundary"] = ("multipart/form-data; boundary=\"\"", veld => Deel(Bestand(veld)), Einde),
        ["boundary of a kilobyte"] = ($"multipart/form-data; boundary={new string('g', 1024)}", veld => Deel(Bestand(veld)), Einde),
        ["header without a colon"] = (Multipart, veld => Deel(Bestand(veld), "Dit is geen kop\r\n"), Einde),
        ["header of 40 kB"] = (Multipart, veld => Deel(Bestand(veld), $"X-Veel: {new string('a', 40_000)}\r\n"), Einde),
        ["file name of 40 kB"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename=\"{new string('a', 40_000)}.pdf\""), Einde),
        ["forty headers"] = (Multipart, veld => Deel(Bestand(veld), string.Concat(Enumerable.Range(0, 40).Select(n => $"X-{n}: a\r\n"))), Einde),
    };

    /// <summary>What can be read, with something odd in it.</summary>
    private static readonly Dictionary<string, (string ContentType, Func<string, string> Deel, string Slot)> Vreemd = new()
    {
        ["file name without quotes"] = (Multipart, veld => Deel($"form-data; name={veld}; filename=x.pdf"), Einde),
        ["file name with a quote in it"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename=\"a\\\"b.pdf\""), Einde),
        ["field name in utf-7"] = (Multipart, _ => Deel("form-data; name*=utf-7''x; filename=\"x.pdf\""), Einde),
        ["quote that stands elsewhere"] = (Multipart, _ => Deel("form-data; name=\"x; filename=\""), Einde),
        ["two file names"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename=\"a.pdf\"; filename*=utf-8''b.pdf"), Einde),
        ["file name in an encoding that nobody knows"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename*=klingon''x.pdf"), Einde),
        ["file name with a NUL in code"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename*=utf-8''a%00b.pdf"), Einde),
        ["file name that is half a character"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename*=utf-16''%D8%00.pdf"), Einde),
        ["file name that is no utf-8"] = (Multipart, veld => Deel($"form-data; name=\"{veld}\"; filename=\"\xFF\xFE.pdf\""), Einde),
        ["no type"] = (Multipart, veld => Deel(Bestand(veld), ""), Einde),
        ["type that is none"] = (Multipart, veld => Deel(Bestand(veld), "Content-Type: ;;;=\r\n"), Einde),
        ["charset of the whole body"] = ($"{Multipart}; charset=utf-7", veld => Deel(Bestand(veld)), Einde),
        ["text before the first boundary"] = (Multipart, veld => Deel(Bestand(veld)), $"{Einde}en nog wat"),
        ["fields without a name"] = (Multipart, _ => Deel("form-data; filename=\"x.pdf\""), Einde),
    };

    public static TheoryData<string, string> Alle =>
        new(from adres in (string[])["erkenningscriteria", "goedkeuren", "berichtbijlage"] from wat in Gebroken.Keys.Concat(Vreemd.Keys) select (adres, wat));

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task Post_HostileMultipart_IsRefusedAndNoFault(string adres, string wat)
    {
        var (client, pagina, knop, veld) = await OpenAsync(adres);
        var form = (await client.GetAsync(pagina)).Form(knop);
        var isGebroken = Gebroken.TryGetValue(wat, out var body);
        var (contentType, deel, slot) = isGebroken ? body : Vreemd[wat];
        var velden = string.Concat(form.Fields.Select(f => $"--{Grens}\r\nContent-Disposition: form-data; name=\"{f.Key}\"\r\n\r\n{f.Value}\r\n"));
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(velden + deel(veld) + slot));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await client.SendAsync(new(HttpMethod.Post, form.Action) { Content = content, Headers = { { "Sec-Fetch-Site", "same-origin" } } });

        if (isGebroken)
            answer.IsPagina("Dit verzoek is niet gelukt", 400);
        else
            Assert.Contains(answer.Status, (int[])[303, 400, 422]);
    }

    [Fact]
    public async Task Post_BrokenFormAfterTheSessionEnded_AsksToSignIn()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var form = (await scherm.Client.GetAsync(scherm.Criteria)).Form(Aanvraagscherm.Verder);
        await (await scherm.Client.Kopie().GetAsync(scherm.Criteria)).Form("Afmelden").VerstuurAsync();
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(Deel("form-data; name=\"x\"; filename*=utf-7''x.pdf") + Einde));
        content.Headers.TryAddWithoutValidation("Content-Type", Multipart);

        var answer = await scherm.Client.SendAsync(new(HttpMethod.Post, form.Action) { Content = content, Headers = { { "Sec-Fetch-Site", "same-origin" } } });

        Assert.Equal((303, "/aanmelden"), (answer.Status, answer.Location!.Split('?')[0]));
    }

    private async Task<(PortaalClient Client, string Pagina, string Knop, string Veld)> OpenAsync(string adres)
    {
        if (adres == "erkenningscriteria")
        {
            var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
            return (scherm.Client, scherm.Criteria, Aanvraagscherm.Verder, $"bestand-{Bijlagevragen.Doelgroep}");
        }
        var beslisser = await portaal.BeslisserAsync();
        if (adres == "goedkeuren")
            return (beslisser, Beheerproef.Url((await portaal.DossierAsync(AanvraagActie.Ontvankelijk)).Aanvraag, adres), "Goedkeuren", "besluit");
        return (beslisser, $"/beheer/berichten/{await (await portaal.MaakOrganisatieAsync()).MaakConceptAsync()}", "Bijlage toevoegen", "bestand");
    }

    private static string Bestand(string veld) => $"form-data; name=\"{veld}\"; filename=\"x.pdf\"";

    private static string Deel(string disposition, string koppen = "Content-Type: application/pdf\r\n") =>
        $"--{Grens}\r\nContent-Disposition: {disposition}\r\n{koppen}\r\n{Pdf}\r\n";
}
