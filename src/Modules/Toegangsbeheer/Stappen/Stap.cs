namespace AmaWvg.Toegangsbeheer;

/// <summary>The buttons of a form in steps, under the name <c>stap</c>. What was typed travels along in hidden fields; nothing is stored before the last.</summary>
internal static class Stap
{
    public const string Veld = "stap";
    public const string Volgende = "volgende";
    public const string Opslaan = "opslaan";
    public const string Bevestigen = "bevestigen";
    public const string Vorige = "vorige";

    /// <summary>Looks among what there is to choose; nothing is checked yet.</summary>
    public const string Zoeken = "zoeken";

    /// <summary>The button that was pressed; empty for none.</summary>
    public static string Van(IFormCollection velden) => velden[Veld] is [.., { } knop] ? knop : "";
}

/// <summary>A form that is filled in in steps.</summary>
internal interface IStappenformulier
{
    /// <summary>The button that was pressed.</summary>
    string Stap { get; }

    /// <summary>What was typed, by field, for the pages after the first.</summary>
    IReadOnlyList<KeyValuePair<string, string>> Velden { get; }
}
