using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Zoeken;

internal sealed class ZoekenQuery(MijnVoorzieningBeheerDb db, TimeProvider clock)
{
    private const int RijenPerPagina = 25;

    public async Task<ZoekenView> RunAsync(ZoekenFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        // There are some hundreds of organisations: reading them all costs less than an index for every way to look for one.
        var alle = await db.Voorzieningen.AsNoTracking().Select(v => new Gevonden(
            v.Id, v.Naam, v.Hco, v.Ondernemingsnummer, v.Type, v.Gemeente, v.Provincie,
            db.Erkenningen.Where(e => e.Hco == v.Hco && e.Van <= vandaag && e.TotEnMet >= vandaag).Max(e => (DateOnly?)e.TotEnMet)))
            .ToListAsync(cancellationToken);
        var woorden = Letterbeeld.Woorden(filter.Zoek);
        var gevonden = Sorteer(
            alle.Where(v => filter.Type is null || v.Type == filter.Type)
                .Where(v => filter.Provincie is "" || v.Provincie == filter.Provincie)
                .Where(v => filter.Erkenning is "" || v.ErkendTot is not null == filter.Erkenning is ZoekenFilter.Met)
                .Where(v => IsNummer(v, filter.Zoek) || woorden.All(v.Tekst.Contains)),
            filter.Sortering).ToList();
        var paginas = Math.Max(1, (gevonden.Count + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        return new(
            filter,
            [.. alle.Select(v => v.Provincie).Distinct().Order(StringComparer.Ordinal)],
            gevonden.Count,
            pagina,
            paginas,
            [.. gevonden.Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina).Select((v, nummer) => new ZoekenRow(
                nummer + 1, v.Id, v.Naam, v.Type.Label(), v.Gemeente, v.Provincie, v.Hco.Weergave,
                v.ErkendTot is { } tot ? $"Actief tot en met {DutchDate.Format(tot)}" : null))]);
    }

    private static IEnumerable<Gevonden> Sorteer(IEnumerable<Gevonden> rijen, string volgorde)
    {
        Func<Gevonden, string> sleutel = volgorde.TrimStart('-') switch
        {
            "gemeente" => v => Letterbeeld.Vouw(v.Gemeente),
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
