using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmaWvg.Tests.Architecture;

/// <summary>Which project may know which, and which schema belongs to whom.</summary>
public sealed partial class ModuleTests
{
    [Fact]
    public void Modules_References_AreKernelAndWebOnly()
    {
        Assert.Equal(["AmaWvg.Kernel", "AmaWvg.Web"], References(Bron.Bestanden("src/Modules", "Directory.Build.props").Single().Text));
        Assert.All(Modules(), module => Assert.Empty(References(module.Project)));
    }

    [Theory]
    [InlineData("Domein")]
    [InlineData("Kernel", "AmaWvg.Domein")]
    [InlineData("Web", "AmaWvg.Kernel")]
    public void SharedProject_References_GoOneWay(string project, params string[] below) => Assert.Equal(below, References(Project(project)));

    [Fact]
    public void Domein_Packages_AreNone() =>
        Assert.DoesNotContain(XDocument.Parse(Project("Domein")).Descendants(), e => e.Name.LocalName is "PackageReference" or "FrameworkReference");

    [Fact]
    public void Host_References_HoldNoExampleData() => Assert.DoesNotContain("AmaWvg.Voorbeeldgegevens", References(Project("Host")));

    [Fact]
    public void Migrations_OfAModule_TouchNoOtherSchema()
    {
        var owners = Modules().ToDictionary(m => m.Name, m => Sql(m.Name).SelectMany(file => Created().Matches(file.Text)).Select(m => m.Groups[1].Value).ToHashSet());
        var all = owners.Values.SelectMany(schemas => schemas).Append("kernel").ToHashSet();

        foreach (var (module, own) in owners)
            foreach (var (path, text) in Sql(module))
                Assert.All(
                    Touched().Matches(text).Select(m => m.Groups[1].Value).Where(all.Contains),
                    schema => Assert.True(own.Contains(schema), $"{path} touches the schema {schema}."));
    }

    private static IEnumerable<(string Name, string Project)> Modules() =>
        Bron.Bestanden("src/Modules", "*.csproj").Select(file => (file.Path.Split('/')[2], file.Text));

    private static string Project(string name) => Bron.Bestanden($"src/{name}", "*.csproj").Single().Text;

    private static IEnumerable<(string Path, string Text)> Sql(string module) => Bron.Bestanden($"src/Modules/{module}", "*.sql");

    private static IEnumerable<string> References(string project) => XDocument.Parse(project)
        .Descendants("ProjectReference")
        .Where(reference => reference.Attribute("OutputItemType")?.Value != "Analyzer")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"create schema (?:if not exists )?(\w+)")]
    private static partial Regex Created();

    [GeneratedRegex(@"\b(?:table|index|on|references|into|update|from|join|function) (\w+)\.(?!migratie_|noteer_wijziging\b|noteer_documentwijziging\b|bewaak\b|inspectiedossier\b)\w+")]
    private static partial Regex Touched();
}
