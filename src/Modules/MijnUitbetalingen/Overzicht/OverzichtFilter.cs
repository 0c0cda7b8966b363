using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>State of the screen, as its address holds it. What is not understood does not filter, and the screen says so.</summary>
public sealed record OverzichtFilter
{
    /// <summary>Year of the processing date; null for all.</summary>
    public int? Jaar { get; init; }

    /// <summary>Null for all.</summary>
    public UitbetalingStatus? Status { get; init; }

    /// <summary>A column, with a minus in front for the other way round.</summary>
    public string Sortering { get; init; } = OverzichtSortering.Laatste;

    public int Pagina { get; init; } = 1;

    public bool IsActief => Jaar is not null || Status is not null;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal static OverzichtFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var (jaartal, status) = (QueryText.Clean(query["jaar"].ToString()), QueryText.Clean(query["status"].ToString()));
        var sortering = QueryText.Clean(query["sorteer"].ToString());
        var jaar = Jaartal(jaartal);
        UitbetalingStatus? gevraagd = Enum.GetValues<UitbetalingStatus>().Cast<UitbetalingStatus?>().FirstOrDefault(s => Sleutel(s!.Value) == status);
        return new()
        {
            Jaar = jaar,
            Status = gevraagd,
            Sortering = OverzichtSortering.Bestaat(sortering) ? sortering : OverzichtSortering.Laatste,
            Pagina = pagina,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(jaar is not null, "Jaar", jaartal),
                .. FilterNoticeModel.Unless(gevraagd is not null, "Status", status),
                .. FilterNoticeModel.Unless(OverzichtSortering.Bestaat(sortering), "Sorteren", sortering),
                .. onbegrepen,
            ],
        };
    }

    /// <returns>Null for what is no year.</returns>
    internal static int? Jaartal(string? tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 2000 and <= 2200 ? jaar : null;

    internal static string Sleutel(UitbetalingStatus status) => status.ToString().ToLowerInvariant();

    internal string Url(string path, int pagina = 1) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["jaar"] = Jaar?.ToString(CultureInfo.InvariantCulture),
        ["status"] = Status is { } status ? Sleutel(status) : null,
        ["sorteer"] = Sortering is OverzichtSortering.Laatste ? null : Sortering,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal IEnumerable<Uitbetaling> Pas(IEnumerable<Uitbetaling> uitbetalingen) =>
        uitbetalingen.Where(u => (Jaar is null || u.Verwerkingsdatum?.Year == Jaar) && (Status is null || u.Status == Status));
}
