using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Bijlagen;

/// <summary>Files go in through a form and come back as they were, or are refused with a message at the field.</summary>
public sealed class BijlagenTests(ProefPortaal proef) : IClassFixture<ProefPortaal>
{
    public static TheoryData<string> Goede => [.. GoedeBestanden.Alle.Keys];

    public static TheoryData<string> Vijandige => [.. VijandigeBestanden.Alle.Keys, .. VijandigePdfs.Alle.Keys];

    [Theory]
    [MemberData(nameof(Goede))]
    public async Task Add_OrdinaryFile_ComesBackByteForByte(string welk)
    {
        var (naam, mediatype, inhoud) = GoedeBestanden.Alle[welk];
        var stap = await proef.OpenAsync();

        (await stap.VoegToeAsync(naam, inhoud, mediatype: "text/html")).IsNaar(stap.Url);

        var bestand = await stap.Client.GetAsync((await stap.BekijkAsync()).Link(naam).GetAttribute("href")!);
        Assert.Equal((200, mediatype), (bestand.Status, bestand.ContentHeaders.ContentType?.ToString()));
        Assert.Equal(inhoud, bestand.Bytes);
    }

    [Theory]
    [MemberData(nameof(Vijandige))]
    public async Task Add_HostileFile_IsRefusedAtTheField(string welk)
    {
        var (naam, inhoud, fout) = VijandigeBestanden.Alle.GetValueOrDefault(welk) ?? VijandigePdfs.Alle[welk];
        var stap = await proef.OpenAsync();

        var page = await stap.VoegToeAsync(naam, inhoud(), mediatype: "application/pdf");

        page.HeeftFout("Diploma", fout).HeeftFouten(fout);
        Assert.Empty((await stap.BekijkAsync()).Root.QuerySelectorAll("li.actions"));
    }

    [Fact]
    public async Task Add_NothingChosen_SaysSo()
    {
        var stap = await proef.OpenAsync();

        (await stap.VoegToeAsync("", [])).HeeftFout("Diploma", Bestandsfout.Geen);
    }

    [Theory]
    [InlineData("../../etc/diploma.pdf", "diploma.pdf")]
    [InlineData("a/b.pdf", "b.pdf")]
    [InlineData(@"C:\Users\An\diploma.pdf", "diploma.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("LPT1.pdf", "_LPT1.pdf")]
    [InlineData("diploma\u202Efdp.pdf", "diplomafdp.pdf")]
    [InlineData("di\u200Bplo\u0001ma\u0085.pdf", "diploma.pdf")]
    [InlineData("  di   ploma .pdf", "di ploma.pdf")]
    [InlineData("a'b&c=<script>.pdf", "a'b&c=_script_.pdf")]
    [InlineData("a%22b%0D%0Ac.pdf", "a%22b%0D%0Ac.pdf")]
    [InlineData(".pdf.pdf", "pdf.pdf")]
    [InlineData(" /..  .pdf.pdf", "pdf.pdf")]
    [InlineData("Été à Liège – één.pdf", "Été à Liège – één.pdf")]
    [InlineData("😀.pdf", "😀.pdf")]
    public async Task Add_StrangeName_IsCleanedAndComesBackWhole(string naam, string schoon)
    {
        var stap = await proef.OpenAsync();
        await stap.VoegToeAsync(naam, PdfBouw.Klassiek());

        var page = await stap.BekijkAsync();
        var bestand = await stap.Client.GetAsync(page.Link(schoon).GetAttribute("href")!);

        Assert.Equal(("attachment", schoon), (bestand.ContentHeaders.ContentDisposition!.DispositionType, bestand.ContentHeaders.ContentDisposition.FileNameStar));
        Assert.Equal(schoon, page.Root.QuerySelector("li.actions button .vh")!.TextContent.Trim());
    }

    [Fact]
    public async Task Add_NameOf300Letters_IsShortened()
    {
        var stap = await proef.OpenAsync();

        await stap.VoegToeAsync($"{new string('é', 300)}.pdf", PdfBouw.Klassiek());

        Assert.NotNull((await stap.BekijkAsync()).Link($"{new string('é', 116)}.pdf"));
    }

    [Fact]
    public async Task Add_SameFormTwice_AddsOnce()
    {
        var stap = await proef.OpenAsync();
        var form = (await stap.BekijkAsync()).Form("Bestand toevoegen bij Diploma");

        (await stap.VoegToeAsync(form, "a.pdf", PdfBouw.Klassiek())).IsNaar(stap.Url);
        (await stap.VoegToeAsync(form, "a.pdf", PdfBouw.Klassiek())).IsNaar(stap.Url);

        Assert.Single((await stap.BekijkAsync()).Root.QuerySelectorAll("li.actions"));
    }

    [Fact]
    public async Task Add_SameFormWithAnotherFile_IsRefused()
    {
        var stap = await proef.OpenAsync();
        var form = (await stap.BekijkAsync()).Form("Bestand toevoegen bij Diploma");
        await stap.VoegToeAsync(form, "a.pdf", PdfBouw.Klassiek());

        (await stap.VoegToeAsync(form, "a.pdf", PdfBouw.Modern())).IsPagina("Dit formulier is al verstuurd", 409);
        (await stap.VoegToeAsync(form, "b.pdf", PdfBouw.Klassiek())).IsPagina("Dit formulier is al verstuurd", 409);
        (await stap.VoegToeAsync(form, "a.pdf", PdfBouw.Klassiek(), "polis")).IsPagina("Dit formulier is al verstuurd", 409);
    }

    [Fact]
    public async Task List_OfAQuestion_TellsNameTypeAndSize()
    {
        var stap = await proef.OpenAsync();
        await stap.VoegToeAsync("a.pdf", PdfBouw.Klassiek(objecten: [PdfBouw.Stroom("", new byte[1_400_000])]));
        await stap.VoegToeAsync("b.png", Beelden.Png(), "polis");

        var page = await stap.BekijkAsync();

        Assert.Equal(["a.pdf pdf, 1,3 MB Verwijder a.pdf"], page.Root.QuerySelectorAll("#bijlagen-diploma li").Select(li => li.Words()));
        Assert.Equal("-1", page.Root.QuerySelector("#bijlagen-diploma")!.GetAttribute("tabindex"));
        Assert.Equal(["b.png png, 1 kB Verwijder b.png"], page.Root.QuerySelectorAll("#bijlagen-polis li").Select(li => li.Words()));
    }

    [Fact]
    public async Task Remove_OneOfTwo_LeavesTheOther()
    {
        var stap = await proef.OpenAsync();
        await stap.VoegToeAsync("a.pdf", PdfBouw.Klassiek());
        await stap.VoegToeAsync("b.pdf", PdfBouw.Klassiek());
        var page = await stap.BekijkAsync();
        var adres = page.Link("a.pdf").GetAttribute("href")!;

        page = await page.Form("Verwijder a.pdf").VerstuurEnVolgAsync();

        Assert.Equal(["b.pdf"], page.Root.QuerySelectorAll("li.actions a").Select(a => a.Words()));
        Assert.Equal(404, (await stap.Client.GetAsync(adres)).Status);
    }
}
