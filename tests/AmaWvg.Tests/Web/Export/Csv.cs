using System.Text;

namespace AmaWvg.Tests.Web.Export;

/// <summary>Reads CSV by the letter of RFC 4180, with semicolons.</summary>
internal static class Csv
{
    public static List<string[]> Read(string text)
    {
        var (lines, line, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (';' or '\r' or '\n' or '\uFEFF'))
                field.Append(c);
            else if (c is ';' or '\n')
                EndField(c);
        }
        return lines;

        void EndField(char end)
        {
            line.Add(field.ToString());
            field.Clear();
            if (end != '\n')
                return;
            lines.Add([.. line]);
            line.Clear();
        }
    }
}
