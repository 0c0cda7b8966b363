using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnVoorziening;

/// <summary>State of the screen, as its address holds it. What is not understood does not filter, and the screen says so.</summary>
public sealed record BeheerDossiersFilter
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

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal AanvraagStatus? EenStatus => Enum.TryParse<AanvraagStatus>(Status, out var status) ? status : null;

    internal static BeheerDossiersFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        List<string> vreemd = [.. onbegrepen];
        T Lees<T>(string veld, string label, T standaard, Func<string, (bool, T)> lees)
        {
            var waarde = QueryText.Clean(query[veld].ToString());
            var (bekend, gelezen) = lees(waarde);
            vreemd.AddRange(FilterNoticeModel.Unless(bekend, label, waarde));
            return bekend ? gelezen : standaard;
        }

        return new()
        {
            Status = Lees("status", "Status", TeBehandelen, w => (w is Alle or TeBehandelen || Statussen.Any(s => s.ToString() == w), w)),
            Type = Lees<TypeVoorziening?>("type", "Type voorziening", null, w => (Enum.TryParse<TypeVoorziening>(w, out var type) && Enum.IsDefined(type), type)),
            Provincie = Lees("provincie", "Provincie", "", w => (!w.Any(char.IsControl), w)),
            Dagen = Lees<int?>("dagen", "Dagen over", null, w => (int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var dagen), dagen)),
            Sortering = Lees("sorteer", "Sorteren", Dringendst, w => (BeheerDossiersSortering.Bestaat(w), w)),
            Pagina = pagina,
            Onbegrepen = vreemd,
        };
    }

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
}
