using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Overeenkomsten;

/// <summary>The state of the list, as its query string holds it. What the list does not know is dropped, and the screen says so.</summary>
public sealed record DeelnemersFilter
{
    internal const string Standaard = "naam";
    internal const string Ja = "ja";
    internal const string Nee = "nee";

    /// <summary>Marks the place in a list that a participant's page was opened from.</summary>
    internal const string Merk = "deelnemers";

    private static readonly string[] Kolommen = [Standaard, "voornaam", "insz", "lopend", "maanden", "termijn"];

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = ["zoek", "loopt", "sorteer", "pagina"];

    /// <summary>Words of the name.</summary>
    public string Zoek { get; init; } = "";

    /// <summary>With or without a running agreement; null for both.</summary>
    public bool? Loopt { get; init; }

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = Standaard;

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal static DeelnemersFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var (loopt, sortering) = (Waarde(query, "loopt"), Waarde(query, "sorteer"));
        var bestaat = Kolommen.Any(kolom => sortering == kolom || sortering == $"-{kolom}");
        return new()
        {
            Zoek = Waarde(query, "zoek"),
            Loopt = loopt is Ja or Nee ? loopt is Ja : null,
            Sortering = bestaat ? sortering : Standaard,
            Pagina = pagina,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(loopt is Ja or Nee, "Overeenkomst", loopt),
                .. FilterNoticeModel.Unless(bestaat, "Sorteren", sortering),
                .. onbegrepen,
            ],
        };
    }

    internal string Url(string path, int pagina) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["zoek"] = Zoek is "" ? null : Zoek,
        ["loopt"] = Loopt is { } loopt ? loopt ? Ja : Nee : null,
        ["sorteer"] = Sortering is Standaard ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal string Url(int pagina) => Url(OvereenkomstenUrls.Deelnemers, pagina);

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
