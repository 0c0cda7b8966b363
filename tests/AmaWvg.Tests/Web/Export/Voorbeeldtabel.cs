namespace AmaWvg.Tests.Web.Export;

/// <summary>Tables to write, with the texts that break careless writers.</summary>
internal static class Voorbeeldtabel
{
    /// <summary>A typed text and what the file must show.</summary>
    public static readonly TheoryData<string, string> HostileTexts = new()
    {
        { "=1+1", "'=1+1" },
        { "+32 50 12 34 56", "'+32 50 12 34 56" },
        { "-1", "'-1" },
        { "@SUM(A1)", "'@SUM(A1)" },
        { "\t=1", "'\t=1" },
        { "\r=1", "'\r=1" },
        { "\n=1", "'\n=1" },
        { "＝1+1", "'＝1+1" },
        { "＋1", "'＋1" },
        { "－1", "'－1" },
        { "＠A1", "'＠A1" },
        { "=HYPERLINK(\"http://x\";\"klik\")", "'=HYPERLINK(\"http://x\";\"klik\")" },
        { "a;b", "a;b" },
        { "a,=1+1", "a,=1+1" },
        { "een \"werkpost\"", "een \"werkpost\"" },
        { "regel 1\r\nregel 2", "regel 1\r\nregel 2" },
        { "  spaties  ", "  spaties  " },
        { "<b>&amp;</b>", "<b>&amp;</b>" },
        { "_x0041_", "_x0041_" },
        { "0012", "0012" },
        { "85.02.28-997.59", "85.02.28-997.59" },
        { "Joséphine Đặng 李 😀", "Joséphine Đặng 李 😀" },
        { "", "" },
    };

    public static ExportTable Van(params ExportCell[][] rows) =>
        new("Lijst", [.. Enumerable.Range(1, rows.FirstOrDefault()?.Length ?? 2).Select(i => new ExportColumn($"Kolom {i}", 20))], rows.ToAsyncEnumerable());

    public static async Task<MemoryStream> FileAsync(this ExportTable table, ExportFormat format)
    {
        var file = new MemoryStream();
        await format.WriteAsync(table, file, TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }
}
