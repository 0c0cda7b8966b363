using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Architecture;

/// <summary>What may not stand in the source.</summary>
public sealed partial class BronTests
{
    private const int MostLines = 200;

    [Fact]
    public void Source_EveryCSharpFile_FitsOnAFewScreens() =>
        Assert.Empty(Bron.Code().Where(f => f.Text.Split('\n').Length - 1 > MostLines).Select(f => f.Path));

    [Fact]
    public void Source_Time_ComesFromTheClock() => Assert.Empty(Lines("src", "*.cs*", WallClock()));

    // A secret comes from RandomNumberGenerator, an id is Guid.CreateVersion7.
    [Fact]
    public void Source_Chance_ComesFromTheCryptographicGenerator() =>
        Assert.Empty(Lines("src", "*.cs*", Chance()));

    [Fact]
    public void Repository_Secrets_StandNowhere() => Assert.Empty(new[] { "src", "tests", "dev", "docs", ".ci" }.SelectMany(folder => Lines(folder, "*.*", Secret())));

    [Fact]
    public void Source_Sql_IsNeverPastedTogether() => Assert.Empty(Lines("src", "*.cs", RawSql()));

    [Fact]
    public void Views_Text_IsAlwaysEncoded() => Assert.Empty(Lines("src", "*.cshtml", RawHtml()));

    [Fact]
    public void Views_AttributeValues_StandInQuotes() => Assert.Empty(Lines("src", "*.cshtml", Unquoted()));

    [Fact]
    public void Source_UnfinishedWork_DoesNotStandInIt() => Assert.Empty(Lines("src", "*.cs*", Unfinished()));

    private static IEnumerable<string> Lines(string folder, string pattern, Regex forbidden) =>
        from file in Bron.Bestanden(folder, pattern)
        from line in file.Text.Split('\n').Select((text, index) => (text, number: index + 1))
        where forbidden.IsMatch(line.text)
        select $"{file.Path}:{line.number} {line.text.Trim()}";

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\bStopwatch\b|\bEnvironment\.TickCount")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\bGuid\.NewGuid\b|\bRandom\b(?!NumberGenerator)")]
    private static partial Regex Chance();

    [GeneratedRegex(@"-----BEGIN [A-Z ]*PRIVATE KEY|\b(AKIA|ghp_|glpat-|xox[bp]-)[\w-]{16}|[Pp]assword=[^;{}\s""'…]{12}")]
    private static partial Regex Secret();

    [GeneratedRegex(@"\b(FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw)\b|new NpgsqlCommand\(\$|CreateCommand\(\$")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\bHtml\.Raw\b|new HtmlString\(")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"<[^>]*\s[\w-]+=@")]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();
}
