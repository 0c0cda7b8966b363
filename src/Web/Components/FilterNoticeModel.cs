namespace AmaWvg.Web;

/// <summary>What the address or the form of a list asks for, and the list does not do. Shows nothing when there is nothing.</summary>
/// <param name="Lines">Each in a sentence.</param>
public sealed record FilterNoticeModel(IReadOnlyList<string> Lines)
{
    /// <summary>A value that the list does not know, such as a status that does not exist.</summary>
    public static string Unknown(string label, string value) => $"\"{label}\" met de waarde ‘{value}’ is niet begrepen en telt niet mee.";

    /// <summary>The same, unless the list knows the value or none was given: blank is the choice of none.</summary>
    /// <param name="isKnown">Whether the list knows it.</param>
    /// <param name="label">The field.</param>
    /// <param name="value">As it was given.</param>
    public static IReadOnlyList<string> Unless(bool isKnown, string label, string value) => isKnown || value.Length == 0 ? [] : [Unknown(label, value)];

    /// <summary>What somebody is still typing, with what is wrong with it.</summary>
    public static string NotYet(string error) => $"{error}. Dit telt nog niet mee.";

    /// <summary>How many were found, and what does not count.</summary>
    public static string Announcement(string found, IReadOnlyList<string> lines) => string.Join(". ", [found, .. lines]);
}
