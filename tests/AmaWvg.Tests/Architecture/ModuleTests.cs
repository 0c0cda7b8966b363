using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmaWvg.Tests.Architecture;

/// <summary>Which project may know which, and which schema belongs to whom.</summary>
public sealed partial class ModuleTests
{
    [Fact]
    public void Modules_References_AreKernelAndWebOnly() =>
        Assert.All(Modules().Where(m => m.Name != "Kernel"), m => Assert.Equal(["AmaWvg.Kernel", "AmaWvg.Web"], References(m.Project)));

    [Fact]
    public void Kernel_References_AreNone() => Assert.Empty(References(Modules().Single(m => m.Name == "Kernel").Project));

    [Fact]
    public void Web_References_AreNoModule() => Assert.Equal(
        ["AmaWvg.Kernel"],
        References(Bron.Bestanden("src/Web", "AmaWvg.Web.csproj").Single().Text));

    [Fact]
    public void Migrations_OfAModule_TouchNoOtherSchema()
    {
        var owners = Modules().ToDictionary(m => m.Name, m => Sql(m.Name).SelectMany(file => Created().Matches(file.Text)).Select(m => m.Groups[1].Value).ToHashSet());
        var all = owners.Values.SelectMany(schemas => schemas).Append("kernel").ToHashSet();

        foreach (var (module, own) in owners.Where(owner => owner.Key != "Kernel"))
            foreach (var (path, text) in Sql(module))
                Assert.All(
                    Touched().Matches(text).Select(m => m.Groups[1].Value).Where(all.Contains),
                    schema => Assert.True(own.Contains(schema), $"{path} touches the schema {schema}."));
    }

    private static IEnumerable<(string Name, string Project)> Modules() =>
        Bron.Bestanden("src/Modules", "*.csproj").Select(file => (file.Path.Split('/')[2], file.Text));

    private static IEnumerable<(string Path, string Text)> Sql(string module) => Bron.Bestanden($"src/Modules/{module}", "*.sql");

    private static IEnumerable<string> References(string project) => XDocument.Parse(project)
        .Descendants("ProjectReference")
        .Where(reference => reference.Attribute("OutputItemType")?.Value != "Analyzer")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"create schema (?:if not exists )?(\w+)")]
    private static partial Regex Created();

    [GeneratedRegex(@"(?:table|index|on|references|into|update|from|join) (\w+)\.(?!migratie_)\w+")]
    private static partial Regex Touched();
}
