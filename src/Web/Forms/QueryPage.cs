using System.Globalization;
using AmaWvg.Web.Components;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web.Forms;

/// <summary>The page number in the address of a list.</summary>
public static class QueryPage
{
    /// <summary>The page that an address asks for.</summary>
    /// <param name="query">The query, with the field <c>pagina</c>.</param>
    /// <returns>The number, from 1, and what is not understood in words.</returns>
    public static (int Number, IReadOnlyList<string> Unknown) Read(IQueryCollection query)
    {
        var text = QueryText.Clean(query["pagina"].ToString());
        var isKnown = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        return (isKnown ? number : 1, FilterNoticeModel.Unless(isKnown, "Pagina", text));
    }
}
