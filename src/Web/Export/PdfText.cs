using System.Text;
using PdfSharp.Drawing;

namespace AmaWvg.Web;

/// <summary>Cuts text into lines that fit.</summary>
internal static class PdfText
{
    private const int SoftHyphen = 0xAD;

    /// <summary>The lines of a text: a line break in it stays, and a word that is wider than the line is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, XFont font, double width, XGraphics measure)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in Clean(paragraph).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (Fits(longer))
                {
                    line = longer;
                    continue;
                }
                if (line.Length > 0)
                    lines.Add(line);
                line = word;
                while (!Fits(line))
                {
                    var part = Part(line);
                    lines.Add(part);
                    line = line[part.Length..];
                }
            }
            lines.Add(line);
        }
        return lines;

        bool Fits(string part) => measure.MeasureString(part, font).Width <= width;

        string Part(string word)
        {
            var part = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (part.Length > 0 && !Fits($"{part}{rune}"))
                    break;
                part.Append(rune);
            }
            return part.Length < word.Length ? part.ToString() : word[..1];
        }
    }

    // What cannot be drawn goes; half of a pair of surrogates becomes U+FFFD.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value == '\t')
                clean.Append(' ');
            else if (rune.Value != SoftHyphen && !Rune.IsControl(rune))
                clean.Append(rune);
        return clean.ToString().Normalize();
    }
}
