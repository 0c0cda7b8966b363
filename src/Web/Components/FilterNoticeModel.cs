namespace AmaWvg.Web.Components;

/// <summary>What the address or the form of a list asks for, and the list does not do. Shows nothing when there is nothing.</summary>
/// <param name="Lines">Each in a sentence.</param>
public sealed record FilterNoticeModel(IReadOnlyList<string> Lines)
{
    /// <summary>A value that the list does not know, such as a status that does not exist.</summary>
    public static string Unknown(string label, string value) => $"\"{label}\" met de waarde ‘{value}’ is niet begrepen en telt niet mee.";

    /// <summary>What somebody is still typing, with what is wrong with it.</summary>
    public static string NotYet(string error) => $"{error}. Dit telt nog niet mee.";

    /// <summary>How many were found, and what does not count.</summary>
    public static string Announcement(string found, IReadOnlyList<string> lines) => string.Join(". ", [found, .. lines]);
}
