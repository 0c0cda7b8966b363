using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web.Forms;

/// <summary>Text as people typed it, made safe to store.</summary>
public static class FormText
{
    /// <summary>A single line: outer and double spaces, line breaks and control characters are dropped; absent is empty.</summary>
    public static string Read(IFormCollection form, string field)
    {
        var visible = form[field].ToString().Select(c => char.IsWhiteSpace(c) ? ' ' : c).Where(c => !char.IsControl(c));
        return string.Join(' ', string.Concat(visible).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The row version that the form was rendered with; 0, which no row has, when it is missing.</summary>
    public static uint ReadVersion(IFormCollection form) =>
        uint.TryParse(form["versie"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
