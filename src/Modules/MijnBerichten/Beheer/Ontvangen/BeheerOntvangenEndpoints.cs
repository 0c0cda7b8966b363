using AmaWvg.MijnBerichten.Beheer.Ontvangen;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.MijnBerichten;

internal static class BeheerOntvangenEndpoints
{
    private static readonly string[] Vast = ["voorziening", "lijst", "rij"];
    private static readonly string[] Kolommen = ["datum", "onderwerp", "voorziening", "soort", "maker"];

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(
            MijnBerichtenUrls.OntvangenLijst,
            query => Berichtenfilter.Van(query, Kolommen).Url(QueryHelpers.AddQueryString(
                MijnBerichtenUrls.Ontvangen, Vast.Where(query.ContainsKey).Select(veld => KeyValuePair.Create(veld, (string?)query[veld].ToString()))), 1),
            Lijst);
        group.MapExports(MijnBerichtenUrls.Ontvangen, async (context, _, cancellationToken) =>
        {
            var (voorziening, filter) = (context.Request.Query["voorziening"].ToString(), Berichtenfilter.Van(context.Request.Query, Kolommen));
            var isVoorziening = HcoNummer.TryParse(voorziening, out var hco);
            return filter.Onbegrepen.Count == 0 && (isVoorziening || voorziening.Length == 0)
                ? ("berichten-ontvangen", await context.RequestServices.GetRequiredService<BeheerOntvangenQuery>().ExporteerAsync(isVoorziening ? hco : null, filter, cancellationToken))
                : null;
        });
        group.MapGet(MijnBerichtenUrls.OntvangenRoute, Bericht);
    }

    private static async Task<IResult> Lijst(string? voorziening, HttpContext context, BeheerOntvangenQuery query, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        var filter = Berichtenfilter.Van(context.Request.Query, Kolommen);
        var isVoorziening = HcoNummer.TryParse(voorziening, out var hco);
        var view = await query.RunAsync(isVoorziening ? hco : null, filter, cancellationToken) with
        {
            Onbegrepen = [.. FilterNoticeModel.Unless(isVoorziening, "Voorziening", QueryText.Clean(voorziening ?? "")), .. filter.Onbegrepen, .. context.InszNotice()],
        };
        if (!context.Request.IsHtmx())
            return BeheerOntvangenPage.Create(view);
        context.ShowAddress(context.Keep(view.Url(view.Paginering.Pagina)));
        return BeheerOntvangenFragment.Create(view);
    }

    private static async Task<IResult> Bericht(Guid id, BeheerOntvangenQuery query, CancellationToken cancellationToken) =>
        await query.BerichtAsync(id, cancellationToken) is { } bericht ? BeheerOntvangenBerichtPage.Create(bericht) : Results.NotFound();
}

/// <summary>Messages as organisations have them, those that the portal makes itself too.</summary>
/// <param name="Voorziening">Number and name of the one organisation that they are of; null for all.</param>
/// <param name="Paginering">How many there are, and which page is shown.</param>
/// <param name="Rijen">Those of the page, newest first.</param>
public sealed record BeheerOntvangenView((string Hco, string Naam)? Voorziening, Paginering Paginering, IReadOnlyList<OntvangenRij> Rijen) : IPagineerbaar
{
    /// <summary>What was asked for and does not count, in words.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal string Titel => Voorziening is var (_, naam) ? $"Berichten aan {naam}" : "Berichten aan alle voorzieningen";

    /// <summary>What was asked.</summary>
    public Berichtenfilter Filter { get; init; } = new();

    internal string Lijst => MijnBerichtenUrls.Ontvangen + (Voorziening is var (hco, _) ? $"?voorziening={hco}" : "");

    internal string Aantal => Paginering.Totaal == 0 ? Filter.IsActief ? "Geen berichten gevonden" : "Nog geen berichten" : DutchNumber.Count(Paginering.Totaal, "bericht", "berichten");

    internal string Url(int pagina) => Filter.Url(Lijst, pagina);

    internal SortHeaderModel Kop(string sleutel, string label, Func<string, string> met) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => met((Filter with { Sortering = volgorde }).Url(Lijst, 1)), MijnBerichtenUrls.OntvangenLijst.Results, sleutel is "datum");
}

/// <summary>A message in the list.</summary>
public sealed record OntvangenRij(Guid Id, DateOnly Dag, string Onderwerp, Berichtsoort Soort, string Voorziening, string Maker);

/// <summary>One message.</summary>
/// <param name="Bericht">As the organisation reads it.</param>
/// <param name="Hco">Number of the organisation.</param>
/// <param name="Voorziening">Its name.</param>
/// <param name="Maker">Who made the message.</param>
/// <param name="Verzending">What staff wrote, if they did.</param>
public sealed record OntvangenBericht(BerichtView Bericht, string Hco, string Voorziening, string Maker, Guid? Verzending);

internal sealed class BeheerOntvangenQuery(BeheerDocumenten documenten, IDoelgroepen doelgroepen)
{
    /// <param name="hco">The one organisation; null for all.</param>
    /// <param name="filter">What was asked.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BeheerOntvangenView> RunAsync(HcoNummer? hco, Berichtenfilter filter, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var (selectie, waarden) = Selectie(hco, filter, keuzes);
        var totaal = await documenten.LeesAsync($"select count(*)::int {selectie}", waarden, row => row.GetInt32(0), cancellationToken);
        var paginering = new Paginering(totaal[0], Paginering.Gewoon, filter.Pagina);
        var rijen = await LeesAsync($"{selectie} {Volgorde(filter, waarden.Length)} offset {paginering.Overgeslagen} limit {paginering.PerPagina}", waarden, keuzes, cancellationToken);
        return new(hco is null ? null : (hco.Waarde, keuzes.NaamVan(hco)), paginering, rijen) { Filter = filter };
    }

    /// <summary>All of them, for a file.</summary>
    public async Task<ExportTable> ExporteerAsync(HcoNummer? hco, Berichtenfilter filter, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var (selectie, waarden) = Selectie(hco, filter, keuzes);
        return new(
            "Berichten",
            [new("Verzenddatum", 14), new("Onderwerp", 60), new("Voorziening", 40), new("Soort", 16), new("Gemaakt door", 18)],
            (await LeesAsync($"{selectie} {Volgorde(filter, waarden.Length)}", waarden, keuzes, cancellationToken)).Select(rij => new ExportCell[]
            {
                new(rij.Dag), new(rij.Onderwerp), new(rij.Voorziening), new(rij.Soort.Label()), new(rij.Maker),
            }).ToAsyncEnumerable());
    }

    // The last value is the organisations by name: another module knows the names.
    private Task<List<OntvangenRij>> LeesAsync(string vanaf, object[] waarden, Doelgroepkeuzes keuzes, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"select b.id, b.verzenddag, b.data ->> 'onderwerp', b.data ->> 'soort', b.tenant_id, b.verzending_id {vanaf}",
        [.. waarden, keuzes.Voorzieningen.OrderBy(lid => Letterbeeld.Vouw(lid.Naam), StringComparer.Ordinal).Select(lid => lid.Hco.Waarde).ToArray()],
        row => new OntvangenRij(
            row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetString(2), Enum.Parse<Berichtsoort>(row.GetString(3)),
            keuzes.NaamVan(HcoNummer.Hydrate(row.GetString(4))), Maker(row.IsDBNull(5) ? null : row.GetGuid(5))),
        cancellationToken);

    // A word is one of the subject or one of the name of who got it.
    private static (string Sql, object[] Waarden) Selectie(HcoNummer? hco, Berichtenfilter filter, Doelgroepkeuzes keuzes)
    {
        List<object> waarden = [];
        List<string> voorwaarden = [];
        string Parameter(object waarde)
        {
            waarden.Add(waarde);
            return $"${waarden.Count}";
        }

        if (hco is not null)
            voorwaarden.Add($"b.tenant_id = {Parameter(hco)}");
        if (filter.Soort is { } soort)
            voorwaarden.Add($"b.data ->> 'soort' = {Parameter(soort.ToString())}");
        foreach (var woord in Letterbeeld.Woorden(filter.Zoek))
        {
            var van = keuzes.Voorzieningen.Where(lid => Letterbeeld.Vouw(lid.Naam).Contains(woord, StringComparison.Ordinal)).Select(lid => lid.Hco.Waarde).ToArray();
            voorwaarden.Add($"(b.zoektekst like {Parameter($"%{BerichtenQuery.Letterlijk(woord)}%")} or b.tenant_id = any ({Parameter(van)}))");
        }

        return ("from mijn_berichten.mt_doc_bericht b" + (voorwaarden.Count == 0 ? "" : $" where {string.Join(" and ", voorwaarden)}"), [.. waarden]);
    }

    private static string Volgorde(Berichtenfilter filter, int waarden) => filter.Sortering switch
    {
        "voorziening" => $"order by array_position(${waarden + 1}::text[], b.tenant_id), b.verzonden desc, b.id desc",
        "-voorziening" => $"order by array_position(${waarden + 1}::text[], b.tenant_id) desc, b.verzonden desc, b.id desc",
        "datum" => "order by b.verzonden, b.id",
        "onderwerp" => "order by b.zoektekst, b.verzonden desc, b.id desc",
        "-onderwerp" => "order by b.zoektekst desc, b.verzonden desc, b.id desc",
        "soort" => "order by b.data ->> 'soort', b.verzonden desc, b.id desc",
        "-soort" => "order by b.data ->> 'soort' desc, b.verzonden desc, b.id desc",
        "maker" => "order by b.verzending_id is null, b.verzonden desc, b.id desc",
        "-maker" => "order by b.verzending_id is null desc, b.verzonden desc, b.id desc",
        _ => "order by b.verzonden desc, b.id desc",
    };

    /// <returns>Null when there is no such message. It stays unread for the organisation.</returns>
    public async Task<OntvangenBericht?> BerichtAsync(Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Bericht>(id, cancellationToken) is { } bericht
            ? new(
                await LezenQuery.ViewAsync(documenten, bericht, cancellationToken), bericht.Hco.Waarde, (await doelgroepen.KeuzesAsync(cancellationToken)).NaamVan(bericht.Hco),
                Maker(bericht.VerzendingId), bericht.VerzendingId)
            : null;

    private static string Maker(Guid? verzending) => verzending is null ? "Het e-loket" : "Het departement";
}
