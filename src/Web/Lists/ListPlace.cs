using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Web;

/// <summary>
/// The place in a list that a page was opened from: what the address of the list held, and the number of the row. It goes along from
/// address to address, also over a form and its redirect, so that "Terug naar" shows the list as it was, in any number of tabs.
/// </summary>
public static class ListPlace
{
    private const string ListField = "lijst";
    private const string RowField = "rij";
    private const int Longest = 1000;

    private static readonly object PlaceKey = new();

    /// <summary>The id of a row, where the way back leads.</summary>
    /// <param name="number">Its number on the page, from 1.</param>
    public static string RowId(int number) => $"{RowField}-{number}";

    /// <summary>The address of what a row of a list leads to.</summary>
    /// <param name="url">Own path.</param>
    /// <param name="list">The address of the list as it is shown.</param>
    /// <param name="number">The number of the row on the page, from 1; 0 for a link or a form that stands beside the list.</param>
    public static string From(string url, string list, int number = 0) => Add(url, QueryOf(list), number);

    /// <summary>What a form beside the list sends along, so that what answers it finds the place with <see cref="TakePlace"/>.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The address of the list as it is shown.</param>
    /// <param name="form">The id of the form.</param>
    public static IHtmlContent Field(HttpContext? context, string list, string form) => context!.Request.IsTypingNumber(list)
        ? HtmlString.Empty
        : new HtmlString($"<input type=\"hidden\" name=\"{ListField}\" value=\"{HtmlEncoder.Default.Encode(QueryOf(list))}\" form=\"{form}\">");

    /// <summary>Makes the place that a form sent along the one of this request, unless its address has one.</summary>
    public static void TakePlace(this HttpContext context, IFormCollection form)
    {
        if (context.Request.Query[ListField].Count == 0)
            context.Items[PlaceKey] = Read(form[ListField].ToString(), "");
    }

    /// <summary>An address that takes along the place that the page itself was opened from, if any.</summary>
    /// <param name="context">The request.</param>
    /// <param name="url">Own path, with or without a query.</param>
    public static string Keep(this HttpContext? context, string url)
    {
        var (list, row) = Read(context);
        return url.StartsWith('/') && (list.Length > 0 || row > 0) ? Add(url, list, row) : url;
    }

    /// <summary>The way back to a list: as it was when the page was opened from it, at the row; else the whole list.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The list; only its own fields stay, so that the address leads nowhere else.</param>
    public static string Back(this HttpContext? context, ListPage list)
    {
        var (query, row) = Read(context);
        var known = QueryHelpers.ParseQuery(query).Where(field => list.Fields.Contains(field.Key));
        var url = QueryHelpers.AddQueryString(list.Path, known.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString())));
        return row > 0 ? $"{url}#{RowId(row)}" : url;
    }

    /// <summary>Whether the page was opened from a list whose place holds this field: for a page that more than one list leads to.</summary>
    public static bool IsFrom(this HttpContext? context, string field) => QueryHelpers.ParseQuery(Read(context).List).ContainsKey(field);

    /// <summary>What the address of the list held from which the page was opened, and the number of the row; nothing, and 0, for a page that was opened otherwise.</summary>
    public static (IQueryCollection List, int Row) PlaceOf(this HttpContext? context)
    {
        var (list, row) = Read(context);
        return (new QueryCollection(QueryHelpers.ParseQuery(list)), row);
    }

    // Every link of a page asks it.
    private static Place Read(HttpContext? context)
    {
        if (context is null)
            return new("", 0);
        if (context.Items[PlaceKey] is not Place place)
            context.Items[PlaceKey] = place = Read(context.Request.Query[ListField].ToString(), context.Request.Query[RowField].ToString());
        return place;
    }

    private static Place Read(string list, string row) => new(
        list.Length <= Longest && !list.Any(char.IsControl) && !GetypteInsz.HoldsInsz(list) ? list : "",
        int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Longest ? number : 0);

    private static string QueryOf(string list) => list.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? list[(query + 1)..] : "";

    private static string Add(string url, string list, int row)
    {
        var (path, fragment) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[at..]) : (url, "");
        var text = new StringBuilder(path);
        if (list.Length > 0)
            Append(ListField, Uri.EscapeDataString(list));
        if (row > 0)
            Append(RowField, row.ToString(CultureInfo.InvariantCulture));
        return text.Append(fragment).ToString();

        void Append(string field, string value) =>
            text.Append(text.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(field).Append('=').Append(value);
    }

    private sealed record Place(string List, int Row);
}
