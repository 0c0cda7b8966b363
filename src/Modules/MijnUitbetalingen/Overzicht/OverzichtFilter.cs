using System.Globalization;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

/// <summary>State of the screen, as its address holds it. What is not understood does not filter, and the screen says so.</summary>
public sealed record OverzichtFilter
{
    /// <summary>Year of the processing date; null for all.</summary>
    public int? Jaar { get; init; }

    /// <summary>Null for all.</summary>
    public UitbetalingStatus? Status { get; init; }

    public int Pagina { get; init; } = 1;

    public bool IsActief => Jaar is not null || Status is not null;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal static OverzichtFilter Van(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var (jaartal, status) = (QueryText.Clean(query["jaar"].ToString()), QueryText.Clean(query["status"].ToString()));
        int? jaar = int.TryParse(jaartal, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is >= 2000 and <= 2200 ? getal : null;
        UitbetalingStatus? gevraagd = Enum.GetValues<UitbetalingStatus>().Cast<UitbetalingStatus?>().FirstOrDefault(s => Sleutel(s!.Value) == status);
        return new()
        {
            Jaar = jaar,
            Status = gevraagd,
            Pagina = pagina,
            Onbegrepen =
            [
                .. FilterNoticeModel.Unless(jaar is not null, "Jaar", jaartal),
                .. FilterNoticeModel.Unless(gevraagd is not null, "Status", status),
                .. onbegrepen,
            ],
        };
    }

    internal static string Sleutel(UitbetalingStatus status) => status.ToString().ToLowerInvariant();

    internal string Url(string path, int pagina = 1) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["jaar"] = Jaar?.ToString(CultureInfo.InvariantCulture),
        ["status"] = Status is { } status ? Sleutel(status) : null,
        ["pagina"] = pagina == 1 ? null : pagina.ToString(CultureInfo.InvariantCulture),
    }.Where(item => item.Value is not null));

    internal IQueryable<Uitbetaling> Pas(IQueryable<Uitbetaling> uitbetalingen)
    {
        if (Jaar is { } jaar)
        {
            var (van, tot) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
            uitbetalingen = uitbetalingen.Where(u => u.Verwerkingsdatum >= van && u.Verwerkingsdatum <= tot);
        }
        if (Status is { } status)
            uitbetalingen = uitbetalingen.Where(u => u.Status == status);
        return uitbetalingen.OrderByDescending(u => u.Nummer);
    }
}
