using System.Security.Claims;
using AmaWvg.MijnBerichten.Beheer.Verzendingen;

namespace AmaWvg.MijnBerichten;

internal static class BeheerVerzendingenEndpoints
{
    private static readonly string[] Kolommen = ["datum", "onderwerp", "soort", "aan", "aantal", "status"];

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(MijnBerichtenUrls.Verzendingen, query => Berichtenfilter.Van(query, Kolommen).Url(MijnBerichtenUrls.Beheer, 1), Get);
        group.MapExports(MijnBerichtenUrls.Beheer, async (context, _, cancellationToken) => Berichtenfilter.Van(context.Request.Query, Kolommen) is { Onbegrepen.Count: 0 } filter
            ? ("berichten", await context.RequestServices.GetRequiredService<BeheerVerzendingenQuery>().ExporteerAsync(filter, cancellationToken))
            : null);
    }

    private static async Task<IResult> Get(HttpContext context, string? gedaan, ClaimsPrincipal user, BeheerVerzendingenQuery query, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        var filter = Berichtenfilter.Van(context.Request.Query, Kolommen);
        filter = filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
        var view = await query.RunAsync(filter, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        var adres = filter.Url(MijnBerichtenUrls.Beheer, view.Paginering.Pagina);
        context.Remember(MijnBerichtenUrls.Verzendingen, adres);
        if (context.Request.IsHtmx())
        {
            context.ShowAddress(adres);
            return BeheerVerzendingenFragment.Create(view);
        }
        return BeheerVerzendingenPage.Create(view with { MagSchrijven = user.IsInRole(Rollen.Dossierbehandelaar) || user.IsInRole(Rollen.Beslisser) });
    }
}

/// <summary>The messages that staff wrote.</summary>
/// <param name="Paginering">How many there are, and which page is shown.</param>
/// <param name="Geparkeerd">How much work waits for staff.</param>
/// <param name="Rijen">Those of the page, newest first.</param>
public sealed record BeheerVerzendingenView(Paginering Paginering, int Geparkeerd, IReadOnlyList<VerzendingRij> Rijen) : IPagineerbaar
{
    /// <summary>The confirmation of a change that was just made.</summary>
    public Melding? Melding { get; init; }

    /// <summary>Whether the reader may write.</summary>
    public bool MagSchrijven { get; init; }

    /// <summary>What was asked.</summary>
    public Berichtenfilter Filter { get; init; } = new();

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde }).Url(MijnBerichtenUrls.Beheer, 1),
        MijnBerichtenUrls.Verzendingen.Results, sleutel is "datum" or "aantal") with
    { IsNumber = sleutel is "aantal" };

    internal string Aantal => Paginering.Totaal == 0 ? Filter.IsActief ? "Geen berichten gevonden" : "Nog geen berichten" : DutchNumber.Count(Paginering.Totaal, "bericht", "berichten");
}

/// <summary>A message that staff wrote.</summary>
public sealed record VerzendingRij(Guid Id, DateOnly Dag, string Onderwerp, Berichtsoort Soort, string Aan, bool IsVerstuurd, int Aantal, int Mislukt)
{
    internal StatusTagModel Status => this switch
    {
        { IsVerstuurd: false } => new("Concept", StatusKind.Attention),
        { Mislukt: > 0 } => new($"{DutchNumber.Count(Mislukt, "e-mail", "e-mails")} niet gelukt", StatusKind.Attention),
        _ => new("Verstuurd", StatusKind.Good),
    };
}

internal sealed class BeheerVerzendingenQuery(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Aantallen = """
        select (select count(*) from kernel.outbox where geparkeerd is not null)::int
        """;

    // Staff write some hundreds of messages a year: what is looked for needs no index.
    private const string Rijen = """
        select v.id, v.moment, v.data ->> 'onderwerp', v.data ->> 'soort', v.data ->> 'aan', v.data ->> 'verstuurd' is not null, (v.data ->> 'aantal')::int,
            (select count(*) from mijn_berichten.mt_doc_bericht b join mijn_berichten.mt_doc_bezorging m on m.bericht_id = b.id and m.tenant_id = b.tenant_id
             where b.verzending_id = v.id and m.status in ('Geweigerd', 'Mislukt'))::int
        from mijn_berichten.mt_doc_verzending v order by v.moment desc, v.id desc
        """;

    public async Task<BeheerVerzendingenView> RunAsync(Berichtenfilter filter, Guid? gedaan, CancellationToken cancellationToken)
    {
        var gevonden = await VindAsync(filter, cancellationToken);
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Pagina);
        var geparkeerd = (await documenten.LeesAsync(Aantallen, [], row => row.GetInt32(0), cancellationToken))[0];
        var regel = await documenten.HistoriekregelAsync(gedaan, cancellationToken);
        return new(paginering, geparkeerd, paginering.Van(gevonden)) { Filter = filter, Melding = Melding.Van(regel is { Soort: "verzending" } ? regel : null, sessie, clock) };
    }

    /// <summary>All of them, for a file.</summary>
    public async Task<ExportTable> ExporteerAsync(Berichtenfilter filter, CancellationToken cancellationToken) => new(
        "Berichten",
        [new("Datum", 13), new("Onderwerp", 60), new("Soort", 16), new("Aan", 40), new("Voorzieningen", 15), new("Status", 24)],
        (await VindAsync(filter, cancellationToken)).Select(rij => new ExportCell[]
        {
            new(rij.Dag), new(rij.Onderwerp), new(rij.Soort.Label()), new(rij.Aan), new(rij.IsVerstuurd ? DutchNumber.Format(rij.Aantal) : ""), new(rij.Status.Word),
        }).ToAsyncEnumerable());

    private async Task<IReadOnlyList<VerzendingRij>> VindAsync(Berichtenfilter filter, CancellationToken cancellationToken)
    {
        var rijen = await documenten.LeesAsync(
            Rijen, [],
            row => new VerzendingRij(
                row.GetGuid(0), BrusselseTijd.DagVan(row.GetFieldValue<DateTimeOffset>(1)), row.GetString(2), Enum.Parse<Berichtsoort>(row.GetString(3)), row.GetString(4),
                row.GetBoolean(5), row.GetInt32(6), row.GetInt32(7)),
            cancellationToken);
        var woorden = Letterbeeld.Woorden(filter.Zoek);
        return Sorteer(
            [
                .. rijen.Where(rij => filter.Soort is null || rij.Soort == filter.Soort)
                    .Where(rij => woorden.Length == 0 || (Letterbeeld.Vouw($"{rij.Onderwerp} {rij.Aan}") is var tekst && woorden.All(woord => tekst.Contains(woord, StringComparison.Ordinal)))),
            ],
            filter.Sortering);
    }

    // They come with the newest first, which breaks ties.
    private static IReadOnlyList<VerzendingRij> Sorteer(IReadOnlyList<VerzendingRij> rijen, string sortering)
    {
        VerzendingRij[] Op<T>(Func<VerzendingRij, T> sleutel, IComparer<T>? vergelijking = null) =>
            [.. sortering[0] is '-' ? rijen.OrderByDescending(sleutel, vergelijking) : rijen.OrderBy(sleutel, vergelijking)];
        return sortering.TrimStart('-') switch
        {
            "onderwerp" => Op(rij => Letterbeeld.Vouw(rij.Onderwerp), StringComparer.Ordinal),
            "soort" => Op(rij => rij.Soort),
            "aan" => Op(rij => Letterbeeld.Vouw(rij.Aan), StringComparer.Ordinal),
            "aantal" => Op(rij => rij.IsVerstuurd ? rij.Aantal : 0),
            "status" => Op(rij => rij.Status.Word, StringComparer.Ordinal),
            _ => sortering is Berichtenfilter.Nieuwste ? rijen : [.. rijen.Reverse()],
        };
    }
}
