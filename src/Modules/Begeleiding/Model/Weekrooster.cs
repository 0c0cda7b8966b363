using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>The hours of a week: for each day when somebody is there, and when there is a pause.</summary>
internal static class Weekrooster
{
    public const int Langste = 60;

    /// <summary>The days, from Monday on.</summary>
    public static IReadOnlyList<string> Dagen { get; } = ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"];

    public static IEnumerable<string> Velden => Dagen.SelectMany(dag => new[] { Uren(dag), Pauze(dag) });

    /// <summary>Labels of the fields.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Labels => Dagen.SelectMany(dag => new[]
    {
        KeyValuePair.Create(Uren(dag), $"Uren op {dag.ToLowerInvariant()}"),
        KeyValuePair.Create(Pauze(dag), $"Pauze op {dag.ToLowerInvariant()}"),
    });

    public static string Uren(string dag) => $"uren{dag}";

    public static string Pauze(string dag) => $"pauze{dag}";

    /// <summary>The days on which somebody is there.</summary>
    public static IReadOnlyList<Roosterdag> Van(IReadOnlyDictionary<string, string> antwoorden) =>
    [
        .. from dag in Dagen
           let uren = antwoorden.GetValueOrDefault(Uren(dag), "")
           where uren.Length > 0
           select new Roosterdag(dag, uren, antwoorden.GetValueOrDefault(Pauze(dag), "")),
    ];

    /// <summary>What is wrong with it, by field.</summary>
    public static FormErrors Fouten(IReadOnlyDictionary<string, string> antwoorden)
    {
        var errors = FormErrors.None;
        foreach (var dag in Dagen)
        {
            var (uren, pauze) = (antwoorden.GetValueOrDefault(Uren(dag), ""), antwoorden.GetValueOrDefault(Pauze(dag), ""));
            var op = dag.ToLower(CultureInfo.InvariantCulture);
            if (!Letterbeeld.Past(uren, Langste))
                errors.Add(Uren(dag), $"Vul voor {op} uren van ten hoogste {Langste} tekens in");
            else if (uren.Length == 0 && pauze.Length > 0)
                errors.Add(Uren(dag), $"Vul de uren van {op} in, of maak de pauze leeg");
            if (!Letterbeeld.Past(pauze, Langste))
                errors.Add(Pauze(dag), $"Vul voor {op} een pauze van ten hoogste {Langste} tekens in");
        }
        if (!errors.Any && Van(antwoorden).Count == 0)
            errors.Add(Uren(Dagen[0]), "Vul voor minstens één dag de uren in");
        return errors;
    }
}

/// <summary>A day of the week.</summary>
/// <param name="Dag">Its name.</param>
/// <param name="Uren">From when to when.</param>
/// <param name="Pauze">When there is a pause; may be empty.</param>
public sealed record Roosterdag(string Dag, string Uren, string Pauze);
