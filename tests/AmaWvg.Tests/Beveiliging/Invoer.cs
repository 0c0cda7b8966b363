using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>The fields that endpoints read from a query or a form, as people reviewed them.</summary>
internal static class Invoer
{
    public const string List = "tests/AmaWvg.Tests/Beveiliging/invoer.txt";

    public static IReadOnlyList<string> Regels { get; } = File.ReadAllLines(Path.Combine(Bron.Map, List));

    /// <summary>Every field of every endpoint with this method.</summary>
    public static IEnumerable<(string Route, string Veld)> Van(string method) =>
        from line in Regels
        let words = line.Split(' ')
        where words[0] == method
        from field in words.Skip(2)
        select (words[1], field);

    /// <summary>Whether an endpoint before it in the list reads the very same fields, and so does the same with them. A draft reads what its step reads.</summary>
    public static bool IsHerhaling(string method, string route)
    {
        var fields = Van(method).ToLookup(invoer => invoer.Route, invoer => invoer.Veld);
        return fields.TakeWhile(other => other.Key != route).Any(other => (other.Count() > 1 && other.SequenceEqual(fields[route])) || route == $"{other.Key}/concept");
    }

    /// <summary>Whether an endpoint before it in the list, of the same part of the portal, has a field of this name: the same code reads it.</summary>
    public static bool StondEerder(string method, string route, string veld) =>
        Van(method).TakeWhile(invoer => invoer.Route != route).Any(invoer => invoer.Veld == veld && invoer.Route.Split('/')[1] == route.Split('/')[1]);

    /// <summary>
    /// The fields of a form with many of the same kind share the values. A few go to a field that stood earlier,
    /// and to a form that every good value uses up.
    /// </summary>
    public static IEnumerable<string> Waarden(string route, string veld)
    {
        var fields = Van("POST").Where(invoer => invoer.Route == route).Select(invoer => invoer.Veld).ToList();
        if (Formulier.Van(route).Vooraf != AanvraagStatus.InOpmaak || StondEerder("POST", route, veld))
            return VijandigeWaarden.Enkele.Select(value => $"{veld}={value}");
        return fields.Count <= 12 ? VijandigeWaarden.Voor(veld) : VijandigeWaarden.Voor(veld).Where((_, index) => index % fields.Count == fields.IndexOf(veld));
    }
}
