using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Architecture;

/// <summary>What the documents name is there.</summary>
public sealed partial class DocumentenTests
{
    private const string Besluiten = "docs/besluiten";

    // Made on a developer's machine; not in the repository.
    private static readonly string[] Gemaakt = [".data/", "obj/wwwroot"];

    private static readonly string[] Paden =
    [
        .. new[] { ".ci", "dev", "docs", "src", "tests", "wwwroot" }.SelectMany(map => Bron.Bestanden(map, "*").Select(file => $"/{file.Path}")),
        .. Directory.EnumerateFiles(Bron.Map).Select(file => $"/{Path.GetFileName(file)}"),
    ];

    private static readonly HashSet<string> Namen = [.. Paden.Select(pad => Path.GetFileNameWithoutExtension(pad))];

    private static IEnumerable<(string Path, string Text)> Documenten() => Directory.EnumerateFiles(Bron.Map, "*.md")
        .Select(file => (Path.GetFileName(file), File.ReadAllText(file))).Concat(Bron.Bestanden("docs", "*.md"));

    [Fact]
    public void Documents_EveryPathTheyQuote_Exists() => Assert.Empty(
        from document in Documenten()
        from pad in Aangehaald().Matches(document.Text).Select(pad => pad.Groups[1].Value).Distinct()
        where !Gemaakt.Contains(pad) && !Bestaat(pad)
        select $"{document.Path}: {pad}");

    [Fact]
    public void Documents_EveryTestTheyQuote_Exists() => Assert.Empty(
        from document in Documenten()
        from test in Test().Matches(document.Text).Select(test => test.Groups[1].Value).Distinct()
        where !Namen.Contains(test)
        select $"{document.Path}: {test}");

    [Fact]
    public void Documents_EveryLinkInTheRepository_LeadsSomewhere() => Assert.Empty(
        from document in Documenten()
        from link in Link().Matches(document.Text).Select(link => link.Groups[1].Value)
        where !link.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(Bron.Map, Path.GetDirectoryName(document.Path)!, link))
        select $"{document.Path}: {link}");

    [Fact]
    public void Decisions_EveryRecord_StandsInTheIndexUnderItsTitle()
    {
        var index = File.ReadAllText(Path.Combine(Bron.Map, Besluiten, "README.md"));

        Assert.Empty(
            from besluit in Bron.Bestanden(Besluiten, "0*.md")
            let titel = besluit.Text.Split('\n')[0]["# 0000 ".Length..]
            where !index.Contains($"| {Path.GetFileName(besluit.Path)[..4]} | [{titel}]({Path.GetFileName(besluit.Path)}) |", StringComparison.Ordinal)
            select besluit.Path);
    }

    // The whole path, or the end of it, with or without the ending of a file of code; a star stands for any name.
    private static bool Bestaat(string pad)
    {
        var zoek = new Regex($"/{Regex.Escape(pad.TrimEnd('/')).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}(\\.cs)?(/|$)");
        return Paden.Any(zoek.IsMatch);
    }

    [GeneratedRegex(@"`([\w.-]+/[\w./*-]*|[\w.-]+\.(?:cs|cshtml|csproj|css|js|mjs|sql|txt|md|props|targets|sln))`")]
    private static partial Regex Aangehaald();

    [GeneratedRegex(@"`(\w+Tests)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
