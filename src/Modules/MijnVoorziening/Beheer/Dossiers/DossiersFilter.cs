using System.Globalization;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>State of the screen, as its address holds it. What is not understood does not filter.</summary>
public sealed record DossiersFilter
{
    /// <summary>Applications that wait for the department.</summary>
    public const string TeBehandelen = "te-behandelen";

    /// <summary>Every application that was filed.</summary>
    public const string Alle = "alle";

    /// <summary>The most urgent first.</summary>
    public const string Dringendst = "termijn";

    /// <summary><see cref="TeBehandelen"/>, <see cref="Alle"/>, or the name of one status.</summary>
    public string Status { get; init; } = TeBehandelen;

    public TypeVoorziening? Type { get; init; }

    public string Provincie { get; init; } = "";

    /// <summary>Most days left until the next step must be taken; null for any.</summary>
    public int? Dagen { get; init; }

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = Dringendst;

    public int Pagina { get; init; } = 1;

    internal AanvraagStatus? EenStatus => Enum.TryParse<AanvraagStatus>(Status, out var status) ? status : null;

    internal static DossiersFilter Van(IQueryCollection query) => new()
    {
        Status = query["status"].ToString() is var status && (status is Alle || Statussen.Any(s => s.ToString() == status)) ? status : TeBehandelen,
        Type = Enum.TryParse<TypeVoorziening>(query["type"], out var type) && Enum.IsDefined(type) ? type : null,
        Provincie = query["provincie"].ToString() is { Length: < 60 } provincie ? provincie : "",
        Dagen = Getal(query["dagen"]),
        Sortering = query["sorteer"].ToString() is var sortering && DossiersSortering.Bestaat(sortering) ? sortering : Dringendst,
        Pagina = Math.Max(1, Getal(query["pagina"]) ?? 1),
    };

    /// <summary>Every status of an application that was filed.</summary>
    internal static IEnumerable<AanvraagStatus> Statussen => Enum.GetValues<AanvraagStatus>().Where(status => status != AanvraagStatus.InOpmaak);

    internal string Url => QueryHelpers.AddQueryString(BeheerUrls.Dossiers, new Dictionary<string, string?>
    {
        ["status"] = Status is TeBehandelen ? null : Status,
        ["type"] = Type?.ToString(),
        ["provincie"] = Provincie is "" ? null : Provincie,
        ["dagen"] = Dagen?.ToString(CultureInfo.InvariantCulture),
        ["sorteer"] = Sortering is Dringendst ? null : Sortering,
        ["pagina"] = Pagina == 1 ? null : Pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    private static int? Getal(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
