using System.Collections;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Architecture;

/// <summary>
/// Everything that people write in a document of the portal, and what becomes of it when a participant is forgotten (docs/besluiten/0039): a text
/// that is new is in the list only after somebody thought of it.
/// </summary>
public sealed class TekstenTests(Portaal portaal)
{
    private const string List = "tests/AmaWvg.Tests/Architecture/teksten.txt";

    // What a line of the list may say.
    private static readonly HashSet<string> Lot = ["gewist", "blijft"];

    [Fact]
    public async Task Texts_OfEveryDocument_AreThoseOfTheListWithWhatBecomesOfThem()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Bron.Map, List));
        var listed = lines.ToDictionary(line => line.Split(' ')[0], line => line.Split(' ', 2)[^1]);

        var actual = Documenten().SelectMany(document => Teksten(document, document.Name, [])).Order(StringComparer.Ordinal).ToList();

        Assert.True(
            actual.SequenceEqual(listed.Keys) && listed.Values.All(Lot.Contains),
            $"Texts of documents changed: see that what may name a participant is erased (IBewaartermijn), and put this in {List}, each with 'gewist' or 'blijft':\n"
            + string.Join('\n', actual.Select(tekst => $"{tekst} {listed.GetValueOrDefault(tekst)}")));
    }

    private IEnumerable<Type> Documenten() =>
        from assembly in portaal.Services.GetServices<IPortalModule>().Select(module => module.GetType().Assembly).Distinct()
        from type in assembly.GetTypes()
        where type is { IsAbstract: false, IsClass: true } && (type.IsAssignableTo(typeof(IDocument)) || type.IsAssignableTo(typeof(IVanOrganisatie)))
        select type;

    // A value type of the domain, such as a number, is not a text that somebody wrote.
    private static IEnumerable<string> Teksten(Type type, string pad, Type[] boven) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        let waarde = Inhoud(property.PropertyType)
        from tekst in waarde == typeof(string) ? [$"{pad}.{property.Name}"]
            : waarde is { IsClass: true } && waarde.FullName!.StartsWith("AmaWvg", StringComparison.Ordinal) && !boven.Contains(waarde) ? Teksten(waarde, $"{pad}.{property.Name}", [.. boven, waarde])
            : []
        select tekst;

    private static Type Inhoud(Type type) =>
        type != typeof(string) && type != typeof(byte[]) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType ? Inhoud(type.GetGenericArguments()[^1])
        : type.IsArray && type != typeof(byte[]) ? Inhoud(type.GetElementType()!)
        : type;
}
