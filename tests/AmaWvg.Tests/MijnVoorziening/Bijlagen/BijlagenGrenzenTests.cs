using System.Net;
using System.Text;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

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
        var request = new HttpRequestMessage(HttpMethod.Post, stap.Url) { Content = new Belofte(300L * Megabyte), Headers = { { "Sec-Fetch-Site", "same-origin" }, { "Expect", "100-continue" } } };

        (await stap.Client.SendAsync(request)).IsPagina("Uw formulier is te groot", 413);
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
            insert into mijn_voorziening.bijlage (id, hco, aanvraag, vraag, naam, soort, grootte, sha256, toegevoegd, door)
            select gen_random_uuid(), hco, aanvraag, 'andere', naam, soort, unnest(array_append(array_fill(10485760, array[9]), 7864320)), sha256, toegevoegd, door
            from mijn_voorziening.bijlage where aanvraag = $1
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
