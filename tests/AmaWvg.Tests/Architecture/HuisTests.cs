using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Architecture;

/// <summary>Where things stand and what they are called, so that a newcomer finds them.</summary>
public sealed partial class HuisTests
{
    // Folders of tests that are about the whole portal.
    private static readonly string[] Overal = ["Architecture", "Beveiliging", "Testing"];

    [Fact]
    public void Source_EveryProject_HasOneNamespace() => Assert.Empty(
        from file in Bron.Code()
        let name = Namespace().Match(file.Text)
        where name.Success && name.Groups[1].Value != $"AmaWvg.{Project(file.Path)}"
        select $"{file.Path}: {name.Groups[1].Value}");

    [Fact]
    public void Source_EveryFile_IsNamedAfterItsFirstType() => Assert.Empty(
        from file in Bron.Code()
        let name = Path.GetFileNameWithoutExtension(file.Path)
        let types = Type().Matches(file.Text).Select(type => type.Groups[1].Value).ToList()
        where types.Count == 1 && types[0] != name
        select $"{file.Path}: {types[0]}");

    [Fact]
    public void Source_ARowOfATable_IsCalledRij() => Assert.Empty(
        from file in Bron.Code()
        from type in Type().Matches(file.Text).Select(type => type.Groups[1].Value)
        where type.EndsWith("Row", StringComparison.Ordinal)
        select $"{file.Path}: {type}");

    [Fact]
    public void Modules_SlicesOfStaff_BeginWithBeheer() => Assert.Empty(
        from pattern in (string[])["*.cs", "*.cshtml"]
        from file in Bron.Bestanden("src/Modules", pattern)
        where file.Path.Contains("/Beheer/", StringComparison.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file.Path)
        where Slice().IsMatch(name) && !name.StartsWith("Beheer", StringComparison.Ordinal)
        select file.Path);

    [Fact]
    public void Tests_EveryFolder_HasItsCounterpart() => Assert.Empty(
        from path in Bron.Bestanden("tests/AmaWvg.Tests", "*Tests.cs").Select(file => Path.GetDirectoryName(file.Path["tests/AmaWvg.Tests/".Length..])!.Replace('\\', '/')).Distinct()
        where !Overal.Contains(path.Split('/')[0])
        where !Directory.Exists(Counterpart(path.Split('/')[0], path))
        select path);

    private static string Counterpart(string first, string path) => Path.Combine(
        Bron.Map, first is "Domein" or "Kernel" or "Web" or "Host" ? "src" : first is "Voorbeeldgegevens" ? "dev" : "src/Modules", path);

    private static string Project(string path) => path.Split('/') switch
    {
        ["src", "Modules", var module, ..] => module,
        var parts => parts[1],
    };

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public |internal |abstract |sealed |static |partial |readonly )*(?:ref )?(?:record struct|record|class|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex("(Endpoints|Form|Validator|Handler|Query|View|Page|Fragment|Lijst|Filter|Sortering)$")]
    private static partial Regex Slice();
}
