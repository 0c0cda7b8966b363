namespace AmaWvg.MijnBerichten;

/// <summary>Which questions the department asks for.</summary>
/// <param name="Vraag">Words, order and page.</param>
/// <param name="Status">Where they stand; null for all.</param>
public sealed record BeheerVragenFilter(Lijstvraag Vraag, Gespreksstatus? Status)
{
    /// <summary>Those that wait first, by the day on which they must be answered; then the latest.</summary>
    internal const string Dringendst = "termijn";

    private static readonly string[] Kolommen = ["onderwerp", "voorziening", "over", "status", Dringendst, "laatste"];

    /// <summary>What the address may hold.</summary>
    internal static IReadOnlyList<string> Alle { get; } = ["zoek", "status", "sorteer", "pagina"];

    internal static BeheerVragenFilter Van(IQueryCollection query)
    {
        var (vraag, status) = (Lijstvraag.Lees(query, Dringendst, Kolommen), Lijstvraag.Waarde(query, "status"));
        Gespreksstatus? gekozen = Enum.GetValues<Gespreksstatus>().Cast<Gespreksstatus?>().FirstOrDefault(een => Sleutel(een!.Value) == status);
        return new(vraag with { Onbegrepen = [.. FilterNoticeModel.Unless(gekozen is not null, "Status", status), .. vraag.Onbegrepen] }, gekozen);
    }

    internal static string Sleutel(Gespreksstatus status) => status.ToString().ToLowerInvariant();

    internal string Url(int pagina) => Vraag.Url(MijnBerichtenUrls.BeheerVragen, pagina, ("status", Status is { } status ? Sleutel(status) : null));

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Vraag.Zoek is "" ? Array.Empty<FilterChip>() : [new("zoek", $"‘{Vraag.Zoek}’", (this with { Vraag = Vraag with { Zoek = "" } }).Url(1))],
        .. Status is not { } status ? Array.Empty<FilterChip>() : [new("status", $"status {Sleutel(status)}", (this with { Status = null }).Url(1))],
    ];

    /// <summary>What it asks for, in its order; the rows come with the latest first.</summary>
    internal IEnumerable<BeheerVraagRij> Pas(IEnumerable<BeheerVraagRij> rijen)
    {
        var vindt = Vraag.Zoeker();
        var gevonden = rijen.Where(rij => (Status is null || rij.Status == Status) && vindt($"{rij.Onderwerp} {rij.Over} {rij.Voorziening}"));
        return Vraag.Kolom switch
        {
            "onderwerp" => Vraag.OpTekst(gevonden, rij => rij.Onderwerp),
            "voorziening" => Vraag.OpTekst(gevonden, rij => rij.Voorziening),
            "over" => Vraag.OpTekst(gevonden, rij => rij.Over),
            "status" => Vraag.Op(gevonden, rij => rij.Status),
            "laatste" => Vraag.Op(gevonden, rij => rij.Laatste),
            _ => Vraag.Op(gevonden, rij => rij.Uiterlijk ?? DateOnly.MaxValue),
        };
    }
}
