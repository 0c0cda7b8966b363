using Htmx;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AmaWvg.Web;

/// <summary>What the page of a list asks by htmx, and the address that the answer gives the browser.</summary>
public static class ListRequest
{
    /// <summary>A header of the portal's script: the person typed or chose, and did not press the button.</summary>
    public const string TypingHeader = "Typt";

    /// <summary>As many digits may be the start of a national number.</summary>
    public const int ShortestNumber = 6;

    /// <summary>Whether htmx asks this part of the page.</summary>
    public static bool AsksFor(this HttpRequest request, ListPart part) => request.Headers["HX-Target"].ToString().EndsWith(part.Id, StringComparison.Ordinal);

    /// <summary>Whether the whole page is asked: without htmx, or by the form of a page with errors.</summary>
    public static bool AsksForPage(this HttpRequest request) => !request.IsHtmx() || request.AsksFor(ListPart.Page);

    /// <summary>Whether the list adapts itself while the person is still busy: half a date is no error yet.</summary>
    public static bool IsTyping(this HttpRequest request) => request.IsHtmx() && request.Headers[TypingHeader] == "true";

    /// <summary>Whether somebody mends a page with errors: what stands open stays open, also when the field that was wrong is empty for a moment.</summary>
    public static bool IsTypingOnErrors(this HttpRequest request) => request.IsTyping() && request.AsksForPage();

    /// <summary>Answers with what was asked of a list. How it stands is remembered, and the browser gets its address: a form sends its empty fields too.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The list.</param>
    /// <param name="url">Own path with the query that it is shown with.</param>
    /// <param name="page">The whole page.</param>
    /// <param name="whole">The form and what was found.</param>
    /// <param name="results">What was found.</param>
    /// <param name="errors">What could not be understood: that is not remembered.</param>
    public static async Task<IResult> AnswerAsync(
        this HttpContext context, ListPage list, string url, Func<Task<IResult>> page, Func<IResult> whole, Func<IResult> results, FormErrors? errors = null)
    {
        context.Response.Htmx(h => h.WithVary());
        context.Remember(list, url, errors);
        if (context.Request.IsHtmx())
            context.ShowAddress(url);
        return context.Request.AsksForPage() ? await page() : context.Request.AsksFor(list.Whole) ? whole() : results();
    }

    /// <inheritdoc cref="AnswerAsync(HttpContext, ListPage, string, Func{Task{IResult}}, Func{IResult}, Func{IResult}, FormErrors?)" />
    public static Task<IResult> AnswerAsync(this HttpContext context, ListPage list, string url, Func<IResult> page, Func<IResult> whole, Func<IResult> results) =>
        context.AnswerAsync(list, url, () => Task.FromResult(page()), whole, results);

    /// <summary>
    /// Gives the browser the address of the list that is sent. It is a step in its history, unless the person is still typing the same
    /// word: then it takes the place of the address with the word half typed.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="url">Own path with the query of the list.</param>
    public static void ShowAddress(this HttpContext context, string url) => context.Response.Htmx(h => _ = IsTypingNumber(context.Request, url) ? h.PushUrl("false") : Step(context.Request, url) switch
    {
        null => h.PushUrl("false"),
        true => h.PushUrl(url),
        false => h.ReplaceUrl(url),
    });

    /// <summary>
    /// Whether the address would hold what may become a national number, all but its last digit: then nothing shows or keeps it. What
    /// the browser shows already is no news.
    /// </summary>
    public static bool IsTypingNumber(this HttpRequest request, string url)
    {
        if (!request.IsTyping())
            return false;
        var shown = Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var current) ? QueryHelpers.ParseQuery(current.Query) : [];
        return QueryHelpers.ParseQuery(url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..]).Any(field => shown.GetValueOrDefault(field.Key) != field.Value && IsNumber(field.Value.ToString()));
    }

    private static bool IsNumber(string text) => !Guid.TryParse(text, out _) && !DutchDate.TryParse(text, out _) && Insztekst.LangsteReeks(text) >= ShortestNumber;

    /// <returns>Whether the address is a step; null when it is the address that the browser shows already.</returns>
    private static bool? Step(HttpRequest request, string url)
    {
        if (!Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var shown) || !Uri.TryCreate(shown, url, out var next) || shown.AbsolutePath != next.AbsolutePath)
            return true;
        var (was, now) = (QueryHelpers.ParseQuery(shown.Query), QueryHelpers.ParseQuery(next.Query));
        var changed = was.Keys.Union(now.Keys).Where(field => was.GetValueOrDefault(field) != now.GetValueOrDefault(field)).ToList();
        return changed.Count == 0 ? null : changed.Count > 1 || !IsByForm(request) || !IsSameWord(was.GetValueOrDefault(changed[0]), now.GetValueOrDefault(changed[0]));
    }

    private static bool IsByForm(HttpRequest request) => request.Headers["HX-Source"].ToString().StartsWith("form", StringComparison.Ordinal);

    // Letters come and go one by one: the shorter text is what is left of the longer when some are crossed out.
    private static bool IsSameWord(StringValues was, StringValues now)
    {
        var (longer, shorter) = was.ToString() is var a && now.ToString() is var b && a.Length >= b.Length ? (a, b) : (b, a);
        var matched = 0;
        foreach (var letter in longer)
        {
            if (matched < shorter.Length && letter == shorter[matched])
                matched++;
        }
        return matched == shorter.Length && was.ToString().Length > 0;
    }
}
