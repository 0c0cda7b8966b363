using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnVoorziening;

/// <summary>The state of the list, as its query string holds it. What the list does not know is dropped, and the screen says so.</summary>
public sealed record BeheerZoekenFilter
{
    public const string Met = "met";
    public const string Zonder = "zonder";

    private static readonly string[] Volgordes = ["naam", "-naam", "type", "-type", "gemeente", "-gemeente", "provincie", "-provincie", "hco", "-hco", "erkenning", "-erkenning"];

    /// <summary>Words of name, municipality or number.</summary>
    public string Zoek { get; init; } = "";

    public TypeVoorziening? Type { get; init; }

    public string Provincie { get; init; } = "";

    /// <summary>With or without a recognition today; empty for both.</summary>
    public string Erkenning { get; init; } = "";

    public string Sortering { get; init; } = Volgordes[0];

    public int Pagina { get; init; } = 1;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal static BeheerZoekenFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var (type, erkenning, sortering) = (Waarde(query, "type"), Waarde(query, "erkenning"), Waarde(query, "sorteer"));
        var isType = Enum.TryParse<TypeVoorziening>(type, out var gekozen) && Enum.IsDefined(gekozen);
        return new()
        {
            Zoek = Waarde(query, "zoek"),
            Type = isType ? gekozen : null,
            Provincie = Waarde(query, "provincie"),
            Erkenning = erkenning is Met or Zonder ? erkenning : "",
            Sortering = Volgordes.FirstOrDefault(volgorde => volgorde == sortering) ?? Volgordes[0],
            Pagina = pagina,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(isType, "Type voorziening", type),
                .. FilterNoticeModel.Unless(erkenning is Met or Zonder, "Erkenning vandaag", erkenning),
                .. FilterNoticeModel.Unless(Volgordes.Contains(sortering), "Sorteren", sortering),
                .. onbegrepen,
            ],
        };
    }

    internal string Url(int pagina) => QueryHelpers.AddQueryString(VoorzieningenUrls.Voorzieningen, new Dictionary<string, string?>
    {
        ["zoek"] = Zoek is "" ? null : Zoek,
        ["type"] = Type?.ToString(),
        ["provincie"] = Provincie is "" ? null : Provincie,
        ["erkenning"] = Erkenning is "" ? null : Erkenning,
        ["sorteer"] = Sortering == Volgordes[0] ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    private static string Waarde(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
