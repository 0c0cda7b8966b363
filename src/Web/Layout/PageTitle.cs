namespace AmaWvg.Web;

/// <summary>The title of a page in the browser; a fragment gives the same in <c>data-title</c>.</summary>
public static class PageTitle
{
    private const string Portaal = "e-loket AMA WVG";

    /// <summary>The whole title. The browser keeps it in its history: a national number in a name or a subject is not in it.</summary>
    /// <param name="titel">The <c>h1</c> of the page.</param>
    /// <param name="suffix">What tells it from the same page in another state, such as <c>pagina 2 van 9</c>.</param>
    /// <param name="hasErrors">Whether the page shows an error summary.</param>
    public static string For(string titel, string? suffix = null, bool hasErrors = false) =>
        $"{(hasErrors ? "Fout: " : "")}{Insztekst.Verberg(With(titel, suffix))} – {Portaal}";

    /// <summary>Which page of a list is shown, in words: <c>pagina 2 van 9</c>; nothing when there is only one.</summary>
    /// <param name="page">The page shown, from 1.</param>
    /// <param name="pages">How many there are.</param>
    public static string? Page(int page, int pages) => pages > 1 ? $"pagina {DutchNumber.Format(page)} van {DutchNumber.Format(pages)}" : null;

    /// <summary>A text with what tells its page from others, as the title and the announcement of a list say it.</summary>
    /// <param name="text">The title, or how many were found.</param>
    /// <param name="suffix">Such as <c>pagina 2 van 9</c>; null for none.</param>
    public static string With(string text, string? suffix) => suffix is null ? text : $"{text}, {suffix}";
}
