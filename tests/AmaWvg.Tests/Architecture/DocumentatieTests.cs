using System.Xml.Linq;
using RazorSlices;

namespace AmaWvg.Tests.Architecture;

/// <summary>What other projects build on says what it is for.</summary>
public sealed class DocumentatieTests
{
    public static TheoryData<Type> Projects => [typeof(Maand), typeof(SchemaRunner), typeof(PaginaModel)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void PublicTypes_OfASharedProject_HaveADocComment(Type one)
    {
        var documented = XDocument.Load(Path.ChangeExtension(one.Assembly.Location, ".xml"))
            .Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet();

        var silent = one.Assembly.GetExportedTypes()
            .Where(type => !IsGenerated(type) && !documented.Contains($"T:{type.FullName!.Replace('+', '.')}"))
            .Select(type => type.FullName);

        Assert.Empty(silent);
    }

    private static bool IsGenerated(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.Namespace == "AspNetCoreGeneratedDocument"
        || type.GetInterfaces().Any(i => i == typeof(IRazorSliceProxy) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRazorSliceProxy<>)));
}
