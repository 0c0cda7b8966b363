using System.Net;
using System.Text;
using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>How much an application may hold, and how much a post may bring. On Kestrel, which guards the size of a post.</summary>
public sealed class BijlagenGrenzenTests(Portaal portaal, ProefPortaalOpKestrel proef) : IClassFixture<ProefPortaalOpKestrel>
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task Add_TenMegabytes_IsTaken()
    {
        var (stap, groot) = (await OpenAsync(), Groot(10 * Megabyte));

        (await stap.VoegToeAsync("groot.pdf", groot)).IsNaar(stap.Url);

        var page = await stap.BekijkAsync();
        Assert.Equal("groot.pdf pdf, 10 MB Verwijder groot.pdf", Assert.Single(page.Root.QuerySelectorAll("li.actions")).Words());
        Assert.Equal(groot, (await stap.Client.GetAsync(page.Link("groot.pdf").GetAttribute("href")!)).Bytes);
    }

    [Theory]
    [InlineData(10 * Megabyte + 1)]
    [InlineData(30 * Megabyte)]
    [InlineData(40 * Megabyte)]
    public async Task Add_LargerThanAFileMayBe_IsToldAtTheField(int grootte)
    {
        var stap = await OpenAsync();

        (await stap.VoegToeAsync("groot.pdf", Groot(grootte))).HeeftFout("Diploma", Bestandsfout.TeGroot);
    }

    [Fact]
    public async Task Add_LargerThanAFormMayBe_IsRefusedBeforeItIsRead()
    {
        var stap = await OpenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, stap.Url) { Content = new Belofte(2048L * Megabyte + 1), Headers = { { "Sec-Fetch-Site", "same-origin" }, { "Expect", "100-continue" } } };

        (await stap.Client.SendAsync(request)).IsPagina("Uw formulier is te groot", 413);
    }

    // A film: larger than anything that is kept, with words before it and behind it.
    [Fact]
    public async Task Post_AFilm_IsToldAtTheFieldAndKeepsWhatWasTyped()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = new Aanvraagscherm(await organisatie.ClientAsync(proef.Host), (await organisatie.MaakAanvraagAsync()).Id);
        var velden = (await scherm.Client.GetAsync(scherm.Criteria)).Form(Aanvraagscherm.Verder).Met("heeftErvaring", "ja").Where(veld => veld.Key is not ("ervaring" or "aanspreekpunt"));
        var content = new MultipartFormDataContent();
        foreach (var (veld, waarde) in velden.Append(new("ervaring", "Tien jaar")))
            content.Add(new StringContent(waarde), $"\"{veld}\"");
        content.Add(new StreamContent(new Vulling(300L * Megabyte)), $"bestand-{Bijlagevragen.Ervaring}", "film.mp4");
        content.Add(new StringContent("An"), "aanspreekpunt");

        var page = await scherm.Client.SendAsync(new(HttpMethod.Post, scherm.Criteria) { Content = content, Headers = { { "Sec-Fetch-Site", "same-origin" } } });

        page.IsPagina("Erkenningscriteria", 422).HeeftFout(Criteriavragen.ErvaringBijlage, Bestandsfout.TeGroot);
        Assert.Equal(("Tien jaar", "An"), (Stapformulier.Van(page).Waarde("ervaring"), Stapformulier.Van(page).Waarde("aanspreekpunt")));
    }

    [Fact]
    public async Task Post_AFilmFromElsewhereOrWithoutToken_IsRefused()
    {
        var stap = await OpenAsync();
        foreach (var herkomst in (string[])["cross-site", "same-origin"])
        {
            var content = new MultipartFormDataContent { { new StreamContent(new Vulling(20L * Megabyte)), "diploma", "film.mp4" } };

            var answer = await stap.Client.SendAsync(new(HttpMethod.Post, stap.Url) { Content = content, Headers = { { "Sec-Fetch-Site", herkomst } } });

            answer.IsPagina("Dit formulier is niet meer geldig", 400);
        }
    }

    [Fact]
    public async Task Add_EleventhFileOfAQuestion_IsRefused()
    {
        var stap = await OpenAsync();
        for (var n = 0; n < 10; n++)
            (await stap.VoegToeAsync($"{n}.pdf", PdfBouw.Klassiek())).IsNaar(stap.Url);

        (await stap.VoegToeAsync("10.pdf", PdfBouw.Klassiek())).HeeftFout("Diploma", Bestandsfout.TeVeelBestanden);

        (await stap.VoegToeAsync("10.pdf", PdfBouw.Klassiek(), "polis")).IsNaar(stap.Url);
    }

    [Fact]
    public async Task Add_MoreThanTenAtOnce_TenAreTaken()
    {
        var stap = await OpenAsync();
        var forms = new List<PortaalForm>();
        for (var n = 0; n < 14; n++)
            forms.Add((await stap.BekijkAsync()).Form("Bestand toevoegen bij Diploma"));

        var answers = await Task.WhenAll(forms.Select((form, n) => Task.Run(() => stap.VoegToeAsync(form, $"{n}.pdf", PdfBouw.Klassiek()))));

        Assert.Equal(10, answers.Count(answer => answer.Status == 303));
        Assert.Equal(4, answers.Count(answer => answer.Status == 422));
        Assert.Equal(10, (await stap.BekijkAsync()).Root.QuerySelectorAll("li.actions").Length);
    }

    [Fact]
    public async Task Add_MoreThanAnApplicationMayHold_IsRefused()
    {
        var stap = await OpenAsync();
        (await stap.VoegToeAsync("a.pdf", Groot(Megabyte))).IsNaar(stap.Url);
        await LaatGroeienAsync(stap);

        (await stap.VoegToeAsync("b.pdf", Groot(2 * Megabyte), "polis")).HeeftFout("Polis", Bestandsfout.TotaalTeGroot);

        (await stap.VoegToeAsync("b.pdf", Groot(Megabyte), "polis")).IsNaar(stap.Url);
    }

    [Fact]
    public async Task Add_MoreThanMayAtOnce_IsCountedBeforeAnythingIsOpened()
    {
        var stap = await OpenAsync();
        var form = (await stap.BekijkAsync()).Form("Bestand toevoegen bij Diploma");

        var page = await stap.VoegToeAsync(form, [.. Enumerable.Range(0, 11).Select(n => ($"{n}.pdf", Encoding.ASCII.GetBytes($"geen pdf {n}")))]);

        // Had one been opened, the page would say that it is no pdf.
        page.HeeftFouten(Bestandsfout.TeVeelBestanden);
    }

    [Fact]
    public async Task Add_WhileTheFilesAreOpen_NoneHasANameOnDisk()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a file goes with the last who has it open, and has a name until then.");
        var stap = await OpenAsync();
        var form = (await stap.BekijkAsync()).Form("Bestand toevoegen bij Diploma");

        var answer = await stap.VoegToeAsync(form, [("a.pdf", Groot(3 * Megabyte)), ("b.pdf", Groot(2 * Megabyte))], naar: "/schijf");

        answer.IsNaar($"/{5 * Megabyte}/zonder-naam");
    }

    private async Task<ProefStap> OpenAsync() => await ProefPortaal.OpenAsync(proef.Host, await portaal.MaakOrganisatieAsync());

    // As if nine more files of ten megabytes and one of seven and a half stood there.
    private async Task LaatGroeienAsync(ProefStap stap)
    {
        await using var insert = portaal.Eigenaar.CreateCommand("""
            insert into mijn_voorziening.mt_doc_bijlage (tenant_id, id, data)
            select tenant_id, ander, data || jsonb_build_object('id', ander, 'vraag', 'andere', 'grootte', maat.grootte)
            from mijn_voorziening.mt_doc_bijlage, unnest(array_append(array_fill(10485760, array[9]), 7864320)) maat (grootte), lateral (select gen_random_uuid() ander where maat.grootte > 0) nieuw
            where data ->> 'aanvraag' = $1::text
            """);
        insert.Parameters.Add(new() { Value = stap.Aanvraag });
        await insert.ExecuteNonQueryAsync();
    }

    private static byte[] Groot(int grootte)
    {
        var vulling = grootte - PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("", [])]).Length;
        var pdf = PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("", new byte[vulling])]);
        return PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("", new byte[vulling - (pdf.Length - grootte)])]);
    }

    // Says how much would come; none of it is ever asked.
    private sealed class Belofte : HttpContent
    {
        private readonly long _lengte;

        public Belofte(long lengte)
        {
            _lengte = lengte;
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=grens");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new InvalidOperationException("The portal asks for all of it.");

        protected override bool TryComputeLength(out long length)
        {
            length = _lengte;
            return true;
        }
    }
}
