using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnBerichten;

/// <summary>What staff look for in a list of messages, as its address holds it; what the list does not know is dropped, and the screen says so.</summary>
public sealed record Berichtenfilter
{
    internal const string Nieuwste = "-datum";

    private string[] Kolommen { get; init; } = [];

    /// <summary>Words of the subject, and of who gets it.</summary>
    public string Zoek { get; init; } = "";

    /// <summary>The kind of message; null for both.</summary>
    public Berichtsoort? Soort { get; init; }

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = Nieuwste;

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal bool IsActief => Zoek.Length > 0 || Soort is not null;

    /// <summary>The words as patterns of a search.</summary>
    internal string[] Patronen => [.. Letterbeeld.Woorden(Zoek).Select(woord => $"%{BerichtenQuery.Letterlijk(woord)}%")];

    /// <summary>The filter that an address holds.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kolommen">The columns that the list can be sorted by.</param>
    internal static Berichtenfilter Van(IQueryCollection query, params string[] kolommen)
    {
        var (soort, sortering) = (QueryText.Clean(query["soort"].ToString()), QueryText.Clean(query["sorteer"].ToString()));
        Berichtsoort? gekozen = Enum.GetValues<Berichtsoort>().Cast<Berichtsoort?>().FirstOrDefault(s => BerichtenFilter.Sleutel(s!.Value) == soort);
        var bestaat = kolommen.Any(kolom => sortering == kolom || sortering == $"-{kolom}");
        var (pagina, onbegrepen) = QueryPage.Read(query);
        return new()
        {
            Zoek = QueryText.Clean(query["zoek"].ToString()),
            Soort = gekozen,
            Sortering = bestaat ? sortering : Nieuwste,
            Pagina = pagina,
            Onbegrepen = [.. FilterNoticeModel.Unless(gekozen is not null, "Soort", soort), .. FilterNoticeModel.Unless(bestaat, "Sorteren", sortering), .. onbegrepen],
        };
    }

    /// <summary>The address of a list with this filter.</summary>
    /// <param name="path">Path of the list, with the query of what does not belong to the filter.</param>
    /// <param name="pagina">Page to show.</param>
    internal string Url(string path, int pagina) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["zoek"] = Zoek is "" ? null : Zoek,
        ["soort"] = Soort is { } soort ? BerichtenFilter.Sleutel(soort) : null,
        ["sorteer"] = Sortering is Nieuwste ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal IReadOnlyList<FilterChip> Chips(Func<Berichtenfilter, string> url) =>
    [
        .. Zoek is "" ? Array.Empty<FilterChip>() : [new("zoek", $"‘{Zoek}’", url(this with { Zoek = "" }))],
        .. Soort is not { } soort ? Array.Empty<FilterChip>() : [new("soort", $"soort {soort.Label().ToLowerInvariant()}", url(this with { Soort = null }))],
    ];
}

/// <summary>What the form of such a list needs.</summary>
/// <param name="Lijst">The list.</param>
/// <param name="Filter">What was asked.</param>
/// <param name="Leeg">Own address of the whole list.</param>
/// <param name="Vast">Fields that go along and are not shown.</param>
public sealed record BerichtenfilterModel(ListPage Lijst, Berichtenfilter Filter, string Leeg, IReadOnlyList<KeyValuePair<string, string>> Vast);
