using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Begeleiding;

/// <summary>State of the register, as its address holds it.</summary>
public sealed record WerkpostenFilter
{
    internal const string ZoekVeld = "zoek";
    internal const string StatusVeld = "status";
    internal const string Gestopt = "gestopt";
    internal const string AlleWaarde = "alle";
    private const string PaginaVeld = "pagina";

    internal static IReadOnlyList<string> Alle { get; } = [ZoekVeld, StatusVeld, PaginaVeld];

    /// <summary>What was typed.</summary>
    public string Zoek { get; init; } = "";

    /// <summary>Empty for those in use.</summary>
    public string Status { get; init; } = "";

    /// <summary>Page asked for, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    /// <summary>Whether anything narrows the list, beside what nobody chose.</summary>
    public bool IsActief => Zoek.Length + Status.Length > 0;

    internal static WerkpostenFilter Lees(IQueryCollection query)
    {
        var (pagina, onbegrepen) = QueryPage.Read(query);
        var status = QueryText.Clean(query[StatusVeld].ToString());
        var isBekend = status is Gestopt or AlleWaarde;
        return new()
        {
            Zoek = QueryText.Clean(query[ZoekVeld].ToString()),
            Status = isBekend ? status : "",
            Pagina = pagina,
            Onbegrepen = [.. FilterNoticeModel.Unless(isBekend, "Status", status), .. onbegrepen],
        };
    }

    internal string Url(int pagina = 1) => QueryHelpers.AddQueryString(WerkpostUrls.Werkposten, new[]
    {
        KeyValuePair.Create(ZoekVeld, (string?)Zoek),
        KeyValuePair.Create(StatusVeld, (string?)Status),
        KeyValuePair.Create(PaginaVeld, pagina > 1 ? (string?)$"{pagina}" : ""),
    }.Where(veld => veld.Value is not ""));
}
