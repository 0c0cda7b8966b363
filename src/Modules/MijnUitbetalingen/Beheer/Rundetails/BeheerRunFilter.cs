using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Which payments of a run are shown, and in which order; what the list does not know is dropped.</summary>
public sealed record BeheerRunFilter
{
    /// <summary>Who gets most more or less than in the run before comes first: that is what somebody who approves looks at.</summary>
    internal const string Standaard = "-verschil";

    private static readonly string[] Kolommen = ["naam", "nieuw", "na", "terug", "over", "bedrag", "verschil", "status"];

    /// <summary>What the address may hold; the last two are the place in the list of runs.</summary>
    internal static IReadOnlyList<string> Alle { get; } = ["zoek", "sorteer", "pagina", "lijst", "rij"];

    /// <summary>Words of the name.</summary>
    public string Zoek { get; init; } = "";

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = Standaard;

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    internal static BeheerRunFilter Van(IQueryCollection query)
    {
        var sortering = QueryText.Clean(query["sorteer"].ToString());
        return new()
        {
            Zoek = QueryText.Clean(query["zoek"].ToString()),
            Sortering = Kolommen.Any(kolom => sortering == kolom || sortering == $"-{kolom}") ? sortering : Standaard,
            Pagina = QueryPage.Read(query).Number,
        };
    }

    internal string Url(Guid run, int pagina) => QueryHelpers.AddQueryString(BeheerUrls.Run(run), new Dictionary<string, string?>
    {
        ["zoek"] = Zoek is "" ? null : Zoek,
        ["sorteer"] = Sortering is Standaard ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal IEnumerable<BetalingRij> Pas(IEnumerable<BetalingRij> rijen)
    {
        var woorden = Letterbeeld.Woorden(Zoek);
        var opNaam = rijen.Where(rij => woorden.Length == 0 || (Letterbeeld.Vouw(rij.Naam) is var naam && woorden.All(woord => naam.Contains(woord, StringComparison.Ordinal))))
            .OrderBy(rij => Letterbeeld.Vouw(rij.Naam), StringComparer.Ordinal);
        IEnumerable<BetalingRij> Op<T>(Func<BetalingRij, T> sleutel) => Sortering[0] is '-' ? opNaam.OrderByDescending(sleutel) : opNaam.OrderBy(sleutel);
        return Sortering.TrimStart('-') switch
        {
            "naam" => Sortering[0] is '-' ? opNaam.Reverse() : opNaam,
            "nieuw" => Op(rij => rij.NieuweMaanden),
            "na" => Op(rij => rij.Nabetalingen),
            "terug" => Op(rij => rij.Terugvorderingen),
            "over" => Op(rij => rij.Overgedragen),
            "bedrag" => Op(rij => rij.Bedrag),
            "status" => Op(rij => rij.Status),
            _ => Op(rij => Math.Abs(rij.Verschil.Euro)),
        };
    }
}
