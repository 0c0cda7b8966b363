using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using JasperFx.Core.Reflection;
using Marten;
using Marten.Linq.Members;
using Weasel.Core;

namespace AmaWvg.Kernel;

/// <summary>The value types that a document stores as one text or number: how they are written as JSON, and how a query compares them.</summary>
internal static class Waarden
{
    private static readonly Waarde[] Alle =
    [
        new Tekst<Insz>(insz => insz.Waarde, Insz.Hydrate),
        new Tekst<HcoNummer>(hco => hco.Waarde, HcoNummer.Hydrate),
        new Tekst<Iban>(iban => iban.Waarde, Iban.Hydrate),
        new Tekst<Ondernemingsnummer>(nummer => nummer.Waarde, Ondernemingsnummer.Hydrate),
        new Tekst<Maand>(maand => maand.Waarde, Maand.Hydrate),
        new Getal(),
    ];

    /// <summary>One converter for each.</summary>
    public static IEnumerable<JsonConverter> Converters => Alle.Select(waarde => waarde.Converter);

    /// <summary>What a parameter of SQL can be: the text or number behind a value type, anything else as it is.</summary>
    public static object? Kaal(object? waarde) => waarde is null ? null : Alle.FirstOrDefault(w => w.Type == waarde.GetType())?.Kaal(waarde) ?? waarde;

    /// <summary>Lets queries compare members of these types.</summary>
    public static IMemberSource Leden { get; } = new Ledenbron();

    private abstract record Waarde(Type Type, JsonConverter Converter)
    {
        public abstract object Kaal(object waarde);

        public abstract IQueryableMember Lid(IQueryableMember parent, Casing casing, MemberInfo member);
    }

    private sealed record Tekst<T>(Func<T, string> Schrijf, Func<string, T> Lees) : Waarde(typeof(T), new Omzetter<T>(Schrijf, Lees))
    {
        private static readonly ValueTypeInfo Info = new(typeof(T), typeof(string), typeof(T).GetProperty("Waarde")!, typeof(T).GetMethod("Hydrate", [typeof(string)])!);

        public override object Kaal(object waarde) => Schrijf((T)waarde);

        public override IQueryableMember Lid(IQueryableMember parent, Casing casing, MemberInfo member) => new StringValueTypeMember<T>(parent, casing, member, Info);
    }

    private sealed record Getal() : Waarde(typeof(Bedrag), new Bedragomzetter())
    {
        private static readonly ValueTypeInfo Info = new(typeof(Bedrag), typeof(decimal), typeof(Bedrag).GetProperty(nameof(Bedrag.Euro))!, typeof(Bedrag).GetConstructor([typeof(decimal)])!);

        public override object Kaal(object waarde) => ((Bedrag)waarde).Euro;

        public override IQueryableMember Lid(IQueryableMember parent, Casing casing, MemberInfo member) => new ValueTypeMember<Bedrag, decimal>(parent, casing, member, Info);
    }

    private sealed class Bedragomzetter : JsonConverter<Bedrag>
    {
        public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Euro);
    }

    private sealed class Omzetter<T>(Func<T, string> schrijf, Func<string, T> lees) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => lees(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(schrijf(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => lees(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(schrijf(value));
    }

    private sealed class Ledenbron : IMemberSource
    {
        public bool TryResolve(
            IQueryableMember parent, StoreOptions options, MemberInfo memberInfo, Type memberType, [NotNullWhen(true)] out IQueryableMember? member)
        {
            var type = Nullable.GetUnderlyingType(memberType) ?? memberType;
            member = Alle.FirstOrDefault(waarde => waarde.Type == type)?.Lid(parent, options.Serializer().Casing, memberInfo);
            return member is not null;
        }
    }
}
