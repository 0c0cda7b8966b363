using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web.Forms;

/// <summary>Text as people typed it, made safe to store.</summary>
public static class FormText
{
    /// <summary>A single line: outer and double spaces, line breaks and characters that nobody sees are dropped; absent is empty.</summary>
    public static string Read(IFormCollection form, string field)
    {
        var visible = form[field].ToString().EnumerateRunes().Select(c => Rune.IsWhiteSpace(c) ? new(' ') : c).Where(IsVisible);
        return string.Join(' ', string.Concat(visible).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A text of several lines: the line breaks stay, control characters and outer blank lines are dropped; absent is empty.</summary>
    public static string ReadLines(IFormCollection form, string field) => string.Join('\n', form[field].ToString().ReplaceLineEndings("\n").Split('\n')
        .Select(line => string.Concat(line.EnumerateRunes().Where(IsVisible)).TrimEnd())).Trim();

    // Marks that turn the direction of text around could make a name read as another one; what is no character cannot stand in a page.
    private static bool IsVisible(Rune c) => Rune.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    /// <summary>The row version that the form was rendered with; 0, which no row has, when it is missing.</summary>
    public static uint ReadVersion(IFormCollection form) =>
        uint.TryParse(form["versie"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
