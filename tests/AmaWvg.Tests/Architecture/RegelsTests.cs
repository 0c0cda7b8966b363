using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Architecture;

/// <summary>The rule book and the code name the same rules: by number, open question or worked example.</summary>
public sealed partial class RegelsTests
{
    private const string Boek = "docs/regels.md";

    private static readonly ILookup<string, string> Boekrijen = File.ReadLines(Path.Combine(Bron.Map, Boek))
        .Select(line => Rij().Match(line)).Where(rij => rij.Success)
        .SelectMany(rij => Bestand().Matches(rij.Value).Select(bestand => bestand.Groups[1].Value).DefaultIfEmpty("").Select(pad => (Nummer: rij.Groups[1].Value, pad)))
        .ToLookup(rij => rij.Nummer, rij => rij.pad);

    [Fact]
    public void Source_EveryNumber_StandsInTheBookAsHeldByThePortal() => Assert.Empty(
        from file in Bron.Code().Concat(Bron.Bestanden("src", "*.cshtml")).Concat(Bron.Bestanden("src", "*.sql")).Concat(Bron.Bestanden("tests", "*.cs"))
        from nummer in Nummer().Matches(file.Text).Select(nummer => nummer.Value).Distinct()
        where !Boekrijen[nummer].Any(pad => pad.Length > 0)
        select $"{file.Path}: {nummer} stands in no row of {Boek} that names files");

    [Fact]
    public void Book_EveryRuleOfThePortal_NamesTheSourceAndTheTest() => Assert.Empty(
        from rij in Boekrijen
        where !rij.Contains("") && (!rij.Any(IsTest) || (rij.All(IsTest) && rij.Key[0] != 'E'))
        select rij.Key);

    [Fact]
    public void Book_EveryFile_ExistsAndNamesTheNumber()
    {
        var teksten = Bron.Code().Concat(Bron.Bestanden("tests", "*.cs")).ToDictionary(file => file.Path, file => file.Text);

        Assert.Empty(
            from rij in Boekrijen
            from pad in rij
            where pad.Length > 0 && !(teksten.TryGetValue(pad, out var tekst) && Noemt(tekst, rij.Key, IsTest(pad)))
            select $"{rij.Key}: {pad}");
    }

    // In the source it stands in a comment; a test may also carry the number of an example in its name or its cases.
    private static bool Noemt(string tekst, string nummer, bool isTest) =>
        tekst.Split('\n').Any(line => (isTest || line.TrimStart().StartsWith("//", StringComparison.Ordinal)) && Nummer().Matches(line).Any(genoemd => genoemd.Value == nummer));

    private static bool IsTest(string pad) => pad.StartsWith("tests/", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (BR-\d+b?|Q\d+|E\d\d) \|.*$")]
    private static partial Regex Rij();

    [GeneratedRegex(@"`([\w./]+\.cs)`")]
    private static partial Regex Bestand();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(BR-\d+b?|Q\d{1,2}|E\d\d)(?![0-9a-z])")]
    private static partial Regex Nummer();
}
