using System.Globalization;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Zoeken;

/// <summary>The state of the list, as its query string holds it. What the list does not know is dropped.</summary>
public sealed record ZoekenFilter
{
    public const string Met = "met";
    public const string Zonder = "zonder";

    private static readonly string[] Volgordes = ["naam", "-naam", "gemeente", "-gemeente", "erkenning", "-erkenning"];

    /// <summary>Words of name, municipality or number.</summary>
    public string Zoek { get; init; } = "";

    public TypeVoorziening? Type { get; init; }

    public string Provincie { get; init; } = "";

    /// <summary>With or without a recognition today; empty for both.</summary>
    public string Erkenning { get; init; } = "";

    public string Sortering { get; init; } = Volgordes[0];

    public int Pagina { get; init; } = 1;

    internal bool IsActief => this with { Pagina = 1, Sortering = Volgordes[0] } != new ZoekenFilter();

    internal static ZoekenFilter Van(IQueryCollection query) => new()
    {
        Zoek = QueryText.Clean(query["zoek"].ToString()),
        Type = Enum.TryParse<TypeVoorziening>(query["type"], out var type) && Enum.IsDefined(type) ? type : null,
        Provincie = QueryText.Clean(query["provincie"].ToString()),
        Erkenning = query["erkenning"].ToString() is Met or Zonder ? query["erkenning"].ToString() : "",
        Sortering = Volgordes.FirstOrDefault(volgorde => volgorde == query["sorteer"].ToString()) ?? Volgordes[0],
        Pagina = int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) ? Math.Max(1, pagina) : 1,
    };

    internal string Url(int pagina) => QueryHelpers.AddQueryString(VoorzieningenUrls.Voorzieningen, new Dictionary<string, string?>
    {
        ["zoek"] = Zoek is "" ? null : Zoek,
        ["type"] = Type?.ToString(),
        ["provincie"] = Provincie is "" ? null : Provincie,
        ["erkenning"] = Erkenning is "" ? null : Erkenning,
        ["sorteer"] = Sortering == Volgordes[0] ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));
}
