using System.Collections.ObjectModel;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AmaWvg.Web;

/// <summary>
/// A national number that somebody typed in a field that would come to stand in an address: it is taken out before anything sees it.
/// What holds a number says <see cref="Insztekst"/>.
/// </summary>
public static partial class GetypteInsz
{
    /// <summary>The number that was typed in this request; null when there was none.</summary>
    public static Insz? TypedInsz(this HttpContext context) => context.Features.Get<Gevonden>()?.Insz;

    /// <summary>What was typed in this request that looks like a national number and fails the check, by field.</summary>
    public static IReadOnlyDictionary<string, string> MistypedInsz(this HttpContext context) => context.Features.Get<Mistypt>() ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Whether anything was typed in this request that no address may hold.</summary>
    public static bool TookInsz(this HttpContext context) => context.TypedInsz() is not null || context.MistypedInsz().Count > 0;

    /// <summary>Whether a part of an address holds what no address may hold.</summary>
    public static bool HoldsInsz(string text) => Insztekst.Lijkt(Plain(text));

    /// <summary>The fields without those that hold a national number, also one that was mistyped; the first is remembered, and all that were mistyped.</summary>
    internal static List<KeyValuePair<string, string>> TakeInsz(this HttpContext context, IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var rest = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in fields)
        {
            foreach (var value in values.OfType<string>())
            {
                var text = $"{name}={value}";
                if (!HoldsInsz(text))
                    rest.Add(new(name, value));
                else if (Insztekst.Eerste(Plain(text)) is not { } insz)
                    context.Features.Set(new Mistypt(context.MistypedInsz()) { [name] = value });
                else if (context.TypedInsz() is null)
                    context.Features.Set(new Gevonden(insz));
            }
        }
        return rest;
    }

    // An address within an address is encoded once more, and the groups of a key are no number.
    private static string Plain(string text) => Key().Replace(Uri.UnescapeDataString(Uri.UnescapeDataString(text)).ReplaceLineEndings(" "), "x");

    [GeneratedRegex("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    private sealed record Gevonden(Insz Insz);

    private sealed class Mistypt(IReadOnlyDictionary<string, string> others) : Dictionary<string, string>(others);
}
