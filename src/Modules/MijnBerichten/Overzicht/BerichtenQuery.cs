namespace AmaWvg.MijnBerichten;

internal sealed class BerichtenQuery(Documenten documenten, IEigenBerichtadressen adressen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Selectie = """
        from mijn_berichten.mt_doc_bericht b
        left join mijn_berichten.gelezen g on g.bericht_id = b.id and g.hco = b.tenant_id and g.persoon = $5
        where b.tenant_id = $1 and b.zoektekst like all ($2) and b.verzenddag between $3 and $4
        """;

    private const string Ongelezen = """
        select count(*)::int from mijn_berichten.mt_doc_bericht b
        where b.tenant_id = $1 and not exists (select from mijn_berichten.gelezen g where g.bericht_id = b.id and g.hco = $1 and g.persoon = $2)
        """;

    private const string Laatste = "select id from mijn_berichten.mt_doc_bericht where tenant_id = $1 order by verzonden desc, id desc limit 1";

    private const string Stuk = """
        select distinct b.data ->> 'adres' from mijn_berichten.mt_doc_bezorging b
        where b.tenant_id = $1 and b.tijdstip >= $2 and b.status in ('Geweigerd', 'Mislukt') and not exists (
            select from mijn_berichten.mt_doc_bezorging later
            where later.tenant_id = $1 and later.data ->> 'adres' = b.data ->> 'adres' and later.tijdstip > b.tijdstip and later.status = 'Verzonden')
        """;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(90);

    public async Task<BerichtenView> RunAsync(BerichtenFilter filter, CancellationToken cancellationToken)
    {
        object[] selectie =
        [
            sessie.Hco!, Letterbeeld.Woorden(filter.Onderwerp).Select(woord => $"%{Letterlijk(woord)}%").ToArray(),
            filter.Vanaf ?? DateOnly.MinValue, filter.TotEnMet ?? DateOnly.MaxValue, sessie.Persoon!,
            .. filter.Soort is { } soort ? new object[] { soort.ToString() } : [],
        ];
        var waar = Selectie + (filter.IsGelezen is { } gelezen ? $" and g.bericht_id is {(gelezen ? "not null" : "null")}" : "") + (filter.Soort is null ? "" : " and b.data ->> 'soort' = $6");
        var totaal = await documenten.LeesAsync($"select count(*)::int {waar}", selectie, row => row.GetInt32(0), cancellationToken);
        var paginering = new Paginering(totaal[0], Paginering.Gewoon, filter.Pagina);
        var rijen = await documenten.LeesAsync(
            $"""
            select b.id, b.verzenddag, b.data ->> 'onderwerp', b.data ->> 'soort', g.bericht_id is not null {waar}
            order by {BerichtenSortering.Sql(filter.Sortering)} offset {paginering.Overgeslagen} limit {paginering.PerPagina}
            """,
            selectie,
            row => new BerichtRij(row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetString(2), Enum.Parse<Berichtsoort>(row.GetString(3)), row.GetBoolean(4)),
            cancellationToken);
        return new(filter, filter.Controleer(), paginering, rijen, await StukkeAdressenAsync(cancellationToken));
    }

    /// <summary>The same with what stands around the list.</summary>
    public async Task<BerichtenView> OmlijstAsync(BerichtenView lijst, bool isAllesGelezen, CancellationToken cancellationToken) => lijst with
    {
        Ongelezen = await OngelezenAsync(cancellationToken),
        Laatste = (await documenten.LeesAsync(Laatste, [sessie.Hco], row => (Guid?)row.GetGuid(0), cancellationToken)).SingleOrDefault(),
        IsAllesGelezen = isAllesGelezen,
    };

    /// <summary>How many messages the person of the session did not open yet.</summary>
    public async Task<int> OngelezenAsync(CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(Ongelezen, [sessie.Hco, sessie.Persoon], row => row.GetInt32(0), cancellationToken))[0];

    // Addresses in use whose last mail did not arrive.
    private async Task<IReadOnlyList<string>> StukkeAdressenAsync(CancellationToken cancellationToken)
    {
        var stuk = await documenten.LeesAsync(Stuk, [sessie.Hco, clock.GetUtcNow() - Recent], row => row.GetString(0), cancellationToken);
        return stuk.Count == 0 ? [] : [.. (await adressen.AlleAsync(cancellationToken)).Intersect(stuk, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    // What somebody types is no pattern.
    internal static string Letterlijk(string woord) =>
        woord.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
