using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AmaWvg.Kernel;

/// <summary>
/// How a document is written as JSON: what it was given, and not what it works out. Members that only the document itself sets are read
/// back as well; the version stands in its column.
/// </summary>
internal static class Documentjson
{
    public static void Configure(JsonSerializerOptions options)
    {
        foreach (var converter in Waarden.Converters)
            options.Converters.Add(converter);
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // It goes to jsonb, never into a page.
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Modify } };
    }

    /// <summary>The JSON as a store writes it.</summary>
    public static string Schrijf(object document) => JsonSerializer.Serialize(document, document.GetType(), Opties.Value);

    /// <summary>The document from JSON of a store.</summary>
    public static T Lees<T>(string json) => JsonSerializer.Deserialize<T>(json, Opties.Value)!;

    private static readonly Lazy<JsonSerializerOptions> Opties = new(() =>
    {
        var opties = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Converters = { new JsonStringEnumConverter() } };
        Configure(opties);
        return opties;
    });

    private static void Modify(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        if (type.CreateObject is null && type.Type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is { } constructor)
            type.CreateObject = () => constructor.Invoke(null);
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (IsVersie(type.Type, property))
                type.Properties.RemoveAt(i);
            else if (property.Set is null && property.AttributeProvider is PropertyInfo member && !IsParameter(type.Type, member))
                MakeSettable(type, i, member);
        }
    }

    private static bool IsVersie(Type type, JsonPropertyInfo property) =>
        typeof(IDocument).IsAssignableFrom(type) && property.AttributeProvider is PropertyInfo { Name: nameof(IDocument.Versie) };

    // A record's own list of parameters gives it back.
    private static bool IsParameter(Type type, PropertyInfo member) =>
        type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => parameter.ParameterType == member.PropertyType && string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));

    private static void MakeSettable(JsonTypeInfo type, int index, PropertyInfo member)
    {
        if (member.SetMethod is not null)
            type.Properties[index].Set = member.SetValue;
        else if (member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is { } field)
            type.Properties[index].Set = field.SetValue;
        else
            type.Properties.RemoveAt(index);
    }
}
