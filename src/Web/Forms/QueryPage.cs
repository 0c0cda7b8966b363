using System.Globalization;
using AmaWvg.Web.Components;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>The page number in the address of a list.</summary>
public static class QueryPage
{
    /// <summary>The page that an address asks for.</summary>
    /// <param name="query">The query, with the field <c>pagina</c>.</param>
    /// <returns>The number, from 1, and what is not understood in words.</returns>
    public static (int Number, IReadOnlyList<string> Unknown) Read(IQueryCollection query)
    {
        var text = QueryText.Clean(query["pagina"].ToString());
        var number = Parse(text);
        return (number ?? 1, FilterNoticeModel.Unless(number is not null, "Pagina", text));
    }

    /// <summary>The same of a page that shows <see cref="PageNotice"/>.</summary>
    /// <param name="text">The field <c>pagina</c>; null when there is none.</param>
    public static int Number(string? text) => Parse(text) ?? 1;

    /// <summary>A page number, from 1; null when the text is none.</summary>
    /// <param name="text">The field <c>pagina</c>; null when there is none.</param>
    public static int? Parse(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
