namespace AmaWvg.MijnVoorziening;

internal sealed class BeheerZoekenQuery(BeheerDocumenten documenten, TimeProvider clock)
{
    public async Task<BeheerZoekenView> RunAsync(BeheerZoekenFilter filter, CancellationToken cancellationToken)
    {
        var (alle, gevonden) = await VindAsync(filter, cancellationToken);
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Pagina);
        return new(
            filter,
            [.. alle.Select(v => v.Provincie).Distinct().Order(StringComparer.Ordinal)],
            gevonden.Count,
            paginering.Pagina,
            paginering.Paginas,
            [.. paginering.Van(gevonden).Select((v, nummer) => new ZoekenRij(
                nummer + 1, v.Id, v.Naam, v.Type.Label(), v.Gemeente, v.Provincie, v.Hco.Weergave,
                v.ErkendTot is { } tot ? $"Actief tot en met {DutchDate.Format(tot)}" : null))]);
    }

    /// <summary>All of them, for a file.</summary>
    public async Task<ExportTable> ExporteerAsync(BeheerZoekenFilter filter, CancellationToken cancellationToken) => new(
        "Voorzieningen",
        [new("Naam", 40), new("Type", 34), new("Gemeente", 20), new("Provincie", 18), new("HCO-nummer", 14), new("Ondernemingsnummer", 20), new("Erkend tot en met", 18)],
        (await VindAsync(filter, cancellationToken)).Gevonden.Select(v => new ExportCell[]
        {
            new(v.Naam), new(v.Type.Label()), new(v.Gemeente), new(v.Provincie), new(v.Hco.Weergave), new(v.Nummer?.Weergave ?? ""), new(v.ErkendTot),
        }).ToAsyncEnumerable());

    private async Task<(List<Gevonden> Alle, List<Gevonden> Gevonden)> VindAsync(BeheerZoekenFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        // There are some hundreds of organisations: reading them all costs less than an index for every way to look for one.
        var erkend = (await documenten.ErkenningenAsync(cancellationToken)).Where(e => e.Status(vandaag) == ErkenningStatus.Actief).ToLookup(e => e.Hco, e => e.TotEnMet);
        List<Gevonden> alle =
        [
            .. (await documenten.VoorzieningenAsync(cancellationToken)).Select(v => new Gevonden(
                v.Id, v.Naam, v.Hco, v.Ondernemingsnummer, v.Type, v.Gemeente, v.Provincie, erkend[v.Hco].Select(tot => (DateOnly?)tot).Max())),
        ];
        var woorden = Letterbeeld.Woorden(filter.Zoek);
        var gevonden = Sorteer(
            alle.Where(v => filter.Type is null || v.Type == filter.Type)
                .Where(v => filter.Provincie is "" || v.Provincie == filter.Provincie)
                .Where(v => filter.Erkenning is "" || v.ErkendTot is not null == filter.Erkenning is BeheerZoekenFilter.Met)
                .Where(v => IsNummer(v, filter.Zoek) || woorden.All(v.Tekst.Contains)),
            filter.Sortering).ToList();
        return (alle, gevonden);
    }

    private static IEnumerable<Gevonden> Sorteer(IEnumerable<Gevonden> rijen, string volgorde)
    {
        Func<Gevonden, string> sleutel = volgorde.TrimStart('-') switch
        {
            "type" => v => Letterbeeld.Vouw(v.Type.Label()),
            "gemeente" => v => Letterbeeld.Vouw(v.Gemeente),
            "provincie" => v => Letterbeeld.Vouw(v.Provincie),
            "hco" => v => v.Hco.Waarde,
            "erkenning" => v => v.ErkendTot?.ToString("yyyyMMdd", null) ?? "",
            _ => v => "",
        };
        var gesorteerd = volgorde.StartsWith('-') && volgorde is not "-naam"
            ? rijen.OrderByDescending(sleutel, StringComparer.Ordinal)
            : rijen.OrderBy(sleutel, StringComparer.Ordinal);
        return volgorde is "-naam"
            ? gesorteerd.ThenByDescending(v => Letterbeeld.Vouw(v.Naam), StringComparer.Ordinal)
            : gesorteerd.ThenBy(v => Letterbeeld.Vouw(v.Naam), StringComparer.Ordinal);
    }

    private static bool IsNummer(Gevonden voorziening, string text) =>
        (HcoNummer.TryParse(text, out var hco) && hco == voorziening.Hco)
        || (Ondernemingsnummer.TryParse(text, out var nummer) && nummer == voorziening.Nummer);

    private sealed record Gevonden(
        Guid Id, string Naam, HcoNummer Hco, Ondernemingsnummer? Nummer, TypeVoorziening Type, string Gemeente, string Provincie, DateOnly? ErkendTot)
    {
        public string Tekst { get; } = Letterbeeld.Vouw($"{Naam} {Gemeente} {Hco.Waarde} {Nummer?.Waarde}");
    }
}
