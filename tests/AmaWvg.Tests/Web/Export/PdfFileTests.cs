namespace AmaWvg.Tests.Web.Export;

/// <summary>What another reader finds in a PDF of ours.</summary>
public sealed class PdfFileTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 30, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Write_HeadingsFactsAndParagraphs_AreReadInOrderWithTitleLanguageAndTags()
    {
        using var pdf = Lees(new PdfFile("Jaaroverzicht 2026")
            .Facts(("Voorziening", "Œuvre naïef één, 't Kóór"), ("Bedrag", "€\u00A01.218,96"))
            .Heading("Uitleg")
            .Paragraph("Eerste regel\nTweede\u00ADregel\tmet \uD83D en e\u0301"));

        Assert.Equal("Jaaroverzicht 2026", pdf.Titel);
        Assert.Equal("nl-BE", pdf.Taal);
        Assert.True(pdf.IsGetagd);
        Assert.Equal(
            ["Jaaroverzicht 2026", "Voorziening Œuvre naïef één, 't Kóór", "Bedrag € 1.218,96", "Uitleg", "Eerste regel"], pdf.Lijnen.Take(5));
        Assert.StartsWith("Tweederegel met ", pdf.Lijnen[5], StringComparison.Ordinal);
        Assert.EndsWith("en é", pdf.Lijnen[5], StringComparison.Ordinal);
        Assert.Equal("Jaaroverzicht 2026 Pagina 1 van 1", pdf.Lijnen[^1]);
    }

    [Fact]
    public void Write_LongTable_RepeatsItsHeadNumbersItsPagesAndKeepsEveryRow()
    {
        var rijen = Enumerable.Range(1, 120).Select(nummer => (string[])[$"AMA-{nummer:000000}", "november 2026", $"{nummer},00"]);

        using var pdf = Lees(new PdfFile("Lijst").Table(new([new("Nummer", 1), new("Maand", 1), new("Bedrag", 1, IsNumber: true)], [.. rijen], ["Samen", "", "7.260,00"])));

        Assert.True(pdf.Paginas.Count > 3);
        Assert.All(pdf.Paginas, pagina => Assert.Contains("Nummer Maand Bedrag", pagina, StringComparison.Ordinal));
        Assert.All(pdf.Paginas.Select((pagina, index) => (pagina, index)), pagina => Assert.EndsWith($"Lijst Pagina {pagina.index + 1} van {pdf.Paginas.Count}", pagina.pagina, StringComparison.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, 120).Select(nummer => $"AMA-{nummer:000000} november 2026 {nummer},00"), pdf.Lijnen.Where(lijn => lijn.StartsWith("AMA-", StringComparison.Ordinal)));
        Assert.Contains("Samen 7.260,00", pdf.Paginas[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LongWordsAndRowsHigherThanAPage_StayWithinThePage()
    {
        const string Woord = "Arbeidsongeschiktheidsverzekeringsmaatschappijenoverleg";
        var lang = string.Join(' ', Enumerable.Range(1, 900).Select(nummer => $"w{nummer}"));

        using var pdf = Lees(new PdfFile(Woord + Woord)
            .Paragraph(string.Concat(Enumerable.Repeat(Woord, 4)))
            .Table(new([new("Nummer", 1), new("Tekst", 1)], [[Woord, "kort"], ["AMA-1", lang]])));

        Assert.True(pdf.Rechts < 545, $"{pdf.Rechts}");
        Assert.Contains(string.Concat(Enumerable.Repeat(Woord, 4)), string.Concat(pdf.Lijnen), StringComparison.Ordinal);
        var woorden = string.Join(' ', pdf.Lijnen).Split(' ').ToHashSet();
        Assert.All(Enumerable.Range(1, 900), nummer => Assert.Contains($"w{nummer}", woorden));
    }

    [Fact]
    public void Write_HeadingAtTheEndOfAPage_GoesWithWhatFollows()
    {
        for (var regels = 30; regels < 50; regels++)
        {
            using var pdf = Lees(new PdfFile("Lijst").Paragraph(string.Join('\n', Enumerable.Repeat("regel", regels))).Heading("Kop").Paragraph("Wat volgt"));

            Assert.Contains("Kop Wat volgt", string.Join('|', pdf.Paginas), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_ManyAtOnce_AreAllWhole() => Parallel.For(0, 20, nummer =>
    {
        using var pdf = Lees(new PdfFile($"Document {nummer}").Paragraph($"Inhoud {nummer}"));

        Assert.Contains($"Document {nummer} Inhoud {nummer}", pdf.Paginas[0], StringComparison.Ordinal);
    });

    private static TestPdf Lees(PdfFile file) => new(file.Write(Nu));
}
