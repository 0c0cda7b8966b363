using AngleSharp.Dom;

namespace AmaWvg.Tests.Cijfers;

/// <summary>Reads the tables of a page with figures.</summary>
internal static class Cijferpagina
{
    /// <summary>The rows of a table, its totals last, cell by cell as shown.</summary>
    public static IReadOnlyList<string[]> Tabel(this PortaalResponse page, string sleutel)
    {
        var tabel = Assert.Single(page.Root.QuerySelectorAll($"#{sleutel} table"));
        return [.. tabel.QuerySelectorAll("tbody tr, tfoot tr").Select(rij => rij.Children.Select(Zichtbaar).ToArray())];
    }

    // Without what is only said to who cannot see it.
    public static string Zichtbaar(IElement cel) => string.Concat(cel.Descendants<IText>().Where(tekst => tekst.ParentElement!.ClassList.Contains("vh") is false).Select(tekst => tekst.Data)).Replace('\u00A0', ' ').Trim();
}
