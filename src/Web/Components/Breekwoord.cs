using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>
/// Long words of headings and labels, with where they break on a phone: not every browser knows how Dutch is hyphenated. The soft hyphen stands in the style
/// sheet, so that what people copy and search stays one word.
/// </summary>
public static class Breekwoord
{
    private const string Streepje = "<span class=\"shy\"></span>";

    private static readonly (string Begin, string Einde)[] Woorden =
    [
        ("Samenwerkings", "verbanden"), ("Voorzienings", "informatie"), ("Erkennings", "criteria"), ("Erkennings", "aanvraag"), ("Rekening", "nummer"), ("Betalings", "nummer"), ("Terug", "vorderingen"),
        ("Aanspreek", "punt"), ("Ondernemings", "nummer"), ("Begeleidings", "dossier"),
    ];

    // Every label of every page is looked through.
    private static readonly (string Woord, int Plaats)[] Breuken = [.. Woorden.Select(woord => (woord.Begin + woord.Einde, woord.Begin.Length))];

    /// <summary>A text for HTML, with the places where its long words break.</summary>
    public static IHtmlContent Html(string tekst)
    {
        var html = HelePagina.Encoder.Encode(tekst);
        foreach (var (woord, breuk) in Breuken)
        {
            var plaats = html.IndexOf(woord, StringComparison.OrdinalIgnoreCase);
            if (plaats >= 0)
                html = html.Insert(plaats + breuk, Streepje);
        }
        return new HtmlString(html);
    }
}
