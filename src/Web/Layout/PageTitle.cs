namespace AmaWvg.Web.Layout;

/// <summary>The title of a page in the browser; a fragment gives the same in <c>data-title</c>.</summary>
public static class PageTitle
{
    private const string Portaal = "e-loket AMA WVG";

    /// <summary>The whole title.</summary>
    /// <param name="titel">The <c>h1</c> of the page.</param>
    /// <param name="suffix">What tells it from the same page in another state, such as <c>pagina 2 van 9</c>.</param>
    /// <param name="hasErrors">Whether the page shows an error summary.</param>
    public static string For(string titel, string? suffix = null, bool hasErrors = false) =>
        $"{(hasErrors ? "Fout: " : "")}{titel}{(suffix is null ? "" : ", " + suffix)} – {Portaal}";
}
