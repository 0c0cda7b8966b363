using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>Text as people typed it, made safe to store: each sign in its shortest form (<see cref="Letterbeeld"/>).</summary>
public static class FormText
{
    /// <summary>A single line: a line break or tab is a space; outer and double spaces and characters that nobody sees are dropped; absent is empty.</summary>
    public static string Read(IFormCollection form, string field)
    {
        var visible = form[field].ToString().EnumerateRunes().Select(Separate).Where(IsVisible);
        return Letterbeeld.Bewaar(string.Concat(visible));
    }

    /// <summary>A number that no check digit guards: what stands between two cells stays, so that cells pasted side by side are never read as one number; absent is empty.</summary>
    public static string ReadNumber(IFormCollection form, string field) => QueryText.Clean(form[field].ToString());

    /// <summary>A text of several lines: the line breaks stay, a tab is a space, outer blank lines are dropped; absent is empty.</summary>
    public static string ReadLines(IFormCollection form, string field) => string.Join('\n', form[field].ToString().ReplaceLineEndings("\n").Split('\n')
        .Select(line => string.Concat(line.EnumerateRunes().Select(Separate).Where(IsVisible)).TrimEnd())).Trim().Normalize(NormalizationForm.FormC);

    // What stands between two cells, lines or records keeps them apart.
    private static Rune Separate(Rune c) => Rune.IsWhiteSpace(c) || c.Value is >= 0x1C and <= 0x1F ? new(' ') : c;

    // Marks that turn the direction of text around could make a name read as another one; what is no character cannot stand in a page.
    private static bool IsVisible(Rune c) => Rune.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    /// <summary>The version of a document that the form was rendered with; the empty one, which no document has, when it is missing.</summary>
    public static Guid ReadDocumentVersion(IFormCollection form) =>
        Guid.TryParseExact(form["versie"], "D", out var version) ? version : Guid.Empty;
}
