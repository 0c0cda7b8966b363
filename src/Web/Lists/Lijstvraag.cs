using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Web;

/// <summary>What a list with a search box and sorted columns is asked, as its address holds it. What the list does not know is dropped, and the screen says so.</summary>
/// <param name="Zoek">Words to find.</param>
/// <param name="Sortering">A column, with a minus in front for the other way round.</param>
/// <param name="Pagina">Page asked for, from 1.</param>
/// <param name="Standaard">The order when none is asked.</param>
public sealed record Lijstvraag(string Zoek, string Sortering, int Pagina, string Standaard)
{
    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>Whether the order goes down.</summary>
    public bool IsOmlaag => Sortering.StartsWith('-');

    /// <summary>The column that it is sorted by.</summary>
    public string Kolom => Sortering.TrimStart('-');

    /// <param name="query">The query of the address.</param>
    /// <param name="standaard">The order when none is asked.</param>
    /// <param name="kolommen">The columns that the list can be sorted by.</param>
    public static Lijstvraag Lees(IQueryCollection query, string standaard, IReadOnlyList<string> kolommen)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var sortering = Waarde(query, "sorteer");
        var bestaat = kolommen.Any(kolom => sortering == kolom || sortering == $"-{kolom}");
        return new(Waarde(query, "zoek"), bestaat ? sortering : standaard, pagina, standaard)
        {
            Onbegrepen = [.. FilterNoticeModel.Unless(bestaat, "Sorteren", sortering), .. onbegrepen],
        };
    }

    /// <summary>A field of the address as text.</summary>
    public static string Waarde(IQueryCollection query, string veld)
    {
        ArgumentNullException.ThrowIfNull(query);
        return QueryText.Clean(query[veld].ToString());
    }

    /// <summary>Whether a text holds every word.</summary>
    public Func<string, bool> Zoeker()
    {
        var woorden = Letterbeeld.Woorden(Zoek);
        return tekst => woorden.Length == 0 || (Letterbeeld.Vouw(tekst) is var gevouwen && woorden.All(woord => gevouwen.Contains(woord, StringComparison.Ordinal)));
    }

    /// <summary>Rows in the direction of the order; equal ones stay as they come.</summary>
    public IEnumerable<T> Op<T, TSleutel>(IEnumerable<T> rijen, Func<T, TSleutel> sleutel, IComparer<TSleutel>? vergelijking = null) =>
        IsOmlaag ? rijen.OrderByDescending(sleutel, vergelijking) : rijen.OrderBy(sleutel, vergelijking);

    /// <summary>The same by words, whatever their case and accents.</summary>
    public IEnumerable<T> OpTekst<T>(IEnumerable<T> rijen, Func<T, string> tekst) => Op(rijen, rij => Letterbeeld.Vouw(tekst(rij)), StringComparer.Ordinal);

    /// <summary>The address of a list that is asked this.</summary>
    /// <param name="pad">Path of the list.</param>
    /// <param name="pagina">Page to show.</param>
    /// <param name="velden">What else it is asked; null and empty ones stay out.</param>
    public string Url(string pad, int pagina, params IEnumerable<(string Veld, string? Waarde)> velden)
    {
        IEnumerable<(string Veld, string? Waarde)> alle =
            [("zoek", Zoek), .. velden, ("sorteer", Sortering == Standaard ? null : Sortering), ("pagina", pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture))];
        return QueryHelpers.AddQueryString(pad, alle.Where(veld => !string.IsNullOrEmpty(veld.Waarde)).Select(veld => KeyValuePair.Create(veld.Veld, veld.Waarde)));
    }
}
