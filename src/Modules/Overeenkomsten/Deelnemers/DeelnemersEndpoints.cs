using System.Data.Common;
using System.Globalization;
using AmaWvg.Overeenkomsten.Deelnemers;

namespace AmaWvg.Overeenkomsten;

/// <summary>The participants of the organisation, beside its agreements: as a list and as a file.</summary>
internal static class DeelnemersEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(OvereenkomstenUrls.Deelnemerslijst, query => DeelnemersFilter.Van(query).Url(1), Get);
        Map(group, OvereenkomstenUrls.DeelnemersXlsx, ExportFormat.Xlsx);
        Map(group, OvereenkomstenUrls.DeelnemersCsv, ExportFormat.Csv);
    }

    private static async Task<IResult> Get(HttpContext context, DeelnemersQuery query, CancellationToken cancellationToken)
    {
        var filter = DeelnemersFilter.Van(context.Request.Query);
        filter = filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
        var view = await query.RunAsync(filter, cancellationToken);
        return await context.AnswerAsync(
            OvereenkomstenUrls.Deelnemerslijst, view.Filter.Url(view.Filter.Pagina),
            () => DeelnemersPage.Create(view), () => DeelnemersLijst.Create(view), () => DeelnemersFragment.Create(view));
    }

    private static void Map(IEndpointRouteBuilder group, string url, ExportFormat format) =>
        group.MapGet(url, async (HttpContext context, DeelnemersQuery query, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken) =>
        {
            var filter = DeelnemersFilter.Van(context.Request.Query);
            if (filter.Onbegrepen.Count > 0)
                return Redirects.SeeOther(OvereenkomstenUrls.Deelnemers + context.Request.QueryString);
            var (gevonden, inzage) = await query.ExporteerAsync(filter, format.Extension, cancellationToken);
            var tabel = new ExportTable("Deelnemers", Kolommen(clock.Vandaag().Year), gevonden.Select(rij => Rij(rij, inzage)).ToAsyncEnumerable());
            return await format.SendAsync(context, tabel, string.Create(CultureInfo.InvariantCulture, $"deelnemers-{sessie.Hco}-{clock.Vandaag():yyyyMMdd}"), cancellationToken);
        });

    private static ExportColumn[] Kolommen(int jaar) =>
    [
        new("Naam", 24), new("Voornaam", 18), new("INSZ-nummer", 17), new("Lopende overeenkomsten", 24), new($"Maanden betaald in {jaar}", 24), new("Volgende termijn", 18), new("Waarvoor", 36),
    ];

    private static ExportCell[] Rij(DeelnemerRij rij, Inzage inzage) =>
        [new(rij.Naam), new(rij.Voornaam), new(rij.Insz.Toon(inzage)), new(DutchNumber.Format(rij.Lopend)), new(DutchNumber.Format(rij.Maanden)), new(rij.Termijn?.UiterstOp), new(rij.Termijn?.Reden ?? "")];
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Jaar">The year of which months are counted.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Rijen">Participants of that page.</param>
/// <param name="Inzage">The line in the access log that names them.</param>
public sealed record DeelnemersView(DeelnemersFilter Filter, int Jaar, Paginering Paginering, IReadOnlyList<DeelnemerRij> Rijen, Inzage Inzage) : IPagineerbaar
{
    internal string Aantal => Paginering.Totaal == 0 ? "Geen deelnemers gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "deelnemer", "deelnemers")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Deelnemers", Paginering.Tekst);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Zoek is "" ? Array.Empty<FilterChip>() : [new("zoek", $"‘{Filter.Zoek}’", (Filter with { Zoek = "" }).Url(1))],
        .. Filter.Loopt is not { } loopt ? Array.Empty<FilterChip>() : [new("loopt", $"{(loopt ? "met" : "zonder")} lopende overeenkomst", (Filter with { Loopt = null }).Url(1))],
    ];

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde }).Url(1), OvereenkomstenUrls.Deelnemerslijst.Results, sleutel is "lopend" or "maanden") with
    { IsNumber = sleutel is "lopend" or "maanden" };
}

/// <summary>One participant.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Naam">Family name.</param>
/// <param name="Voornaam">First name.</param>
/// <param name="Insz">The number.</param>
/// <param name="Lopend">How many agreements run today.</param>
/// <param name="Maanden">How many months of the year were paid.</param>
/// <param name="Termijn">What has to be done first; null for nothing.</param>
public sealed record DeelnemerRij(Guid Id, string Naam, string Voornaam, Insz Insz, int Lopend, int Maanden, Deelnemertermijn? Termijn);

/// <summary>The participants of the organisation. What is paid for them another module knows, so that they are put in order here.</summary>
internal sealed class DeelnemersQuery(Documenten documenten, IBetalingen betalingen, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Vraag = $"""
        select d.id, d.data ->> 'naam', d.data ->> 'voornaam', d.insz, d.opgegeven_geboortedatum, d.samengevoegd_met, coalesce(o.lopend, 0), o.einde, o.laatste
        from {OvereenkomstenDocumenten.Deelnemers} d left join (
            select deelnemer_id, count(*) filter (where startdatum <= $2 and sorteereinde >= $2)::int as lopend,
                min(einddatum) filter (where einddatum >= $2) as einde, max(sorteereinde) as laatste
            from {OvereenkomstenDocumenten.Overeenkomsten} where tenant_id = $1 and geannuleerd_op is null group by deelnemer_id) o on o.deelnemer_id = d.id
        where d.tenant_id = $1
        """;

    public async Task<DeelnemersView> RunAsync(DeelnemersFilter filter, CancellationToken cancellationToken)
    {
        var gevonden = await VindAsync(filter, cancellationToken);
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Pagina);
        var rijen = paginering.Van(gevonden);
        var inzage = await toegangslog.NoteerLijstAsync("overzicht deelnemers", [.. rijen.Select(rij => rij.Id)], cancellationToken);
        return new(filter with { Pagina = paginering.Pagina }, clock.Vandaag().Year, paginering, rijen, inzage);
    }

    /// <summary>All of them, for a file; the access log says who stands in it.</summary>
    public async Task<(IReadOnlyList<DeelnemerRij> Rijen, Inzage Inzage)> ExporteerAsync(DeelnemersFilter filter, string soort, CancellationToken cancellationToken)
    {
        var rijen = await VindAsync(filter, cancellationToken);
        return (rijen, await toegangslog.NoteerLijstAsync($"export deelnemers ({soort})", [.. rijen.Select(rij => rij.Id)], cancellationToken));
    }

    private async Task<IReadOnlyList<DeelnemerRij>> VindAsync(DeelnemersFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var alle = await documenten.LeesAsync(Vraag, [sessie.Hco, vandaag], Gelezen.Lees, cancellationToken);
        var betaald = await betalingen.BetaaldeMaandenAsync(vandaag.Year, cancellationToken);
        // What was paid for somebody under another number counts here.
        var vroeger = alle.Where(d => d.SamengevoegdMet is not null).ToLookup(d => d.SamengevoegdMet!.Value, d => betaald.GetValueOrDefault(d.Id));
        var woorden = Letterbeeld.Woorden(filter.Zoek);
        return
        [
            .. alle.Where(d => d.SamengevoegdMet is null && (filter.Loopt is null || d.Lopend > 0 == filter.Loopt))
                .Where(d => woorden.Length == 0 || Letterbeeld.Vouw($"{d.Naam} {d.Voornaam}") is var tekst && woorden.All(woord => tekst.Contains(woord, StringComparison.Ordinal)))
                .Select(d => new DeelnemerRij(
                    d.Id, d.Naam, d.Voornaam, d.Insz, d.Lopend, betaald.GetValueOrDefault(d.Id) + vroeger[d.Id].Sum(),
                    Deelnemertermijn.Van(vandaag, d.Einde, d.Laatste, d.Insz.Geboortedatum ?? d.Geboren)))
                .Sorteer(filter.Sortering),
        ];
    }

    private sealed record Gelezen(
        Guid Id, string Naam, string Voornaam, Insz Insz, DateOnly? Geboren, Guid? SamengevoegdMet, int Lopend, DateOnly? Einde, DateOnly? Laatste)
    {
        public static Gelezen Lees(DbDataReader rij) => new(
            rij.GetGuid(0), rij.GetString(1), rij.GetString(2), Insz.Hydrate(rij.GetString(3)), Dag(rij, 4), rij.IsDBNull(5) ? null : rij.GetGuid(5), rij.GetInt32(6), Dag(rij, 7), Dag(rij, 8));

        private static DateOnly? Dag(DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : rij.GetFieldValue<DateOnly>(kolom);
    }
}

/// <summary>The orders of the list; the name breaks ties.</summary>
internal static class DeelnemersSortering
{
    public static IEnumerable<DeelnemerRij> Sorteer(this IEnumerable<DeelnemerRij> rijen, string sortering)
    {
        var opNaam = rijen.OrderBy(rij => Letterbeeld.Vouw($"{rij.Naam} {rij.Voornaam}"), StringComparer.Ordinal).ThenBy(rij => rij.Id);
        IOrderedEnumerable<DeelnemerRij> Op<T>(Func<DeelnemerRij, T> sleutel, IComparer<T>? vergelijking = null) =>
            sortering[0] is '-' ? opNaam.OrderByDescending(sleutel, vergelijking) : opNaam.OrderBy(sleutel, vergelijking);
        return sortering.TrimStart('-') switch
        {
            "voornaam" => Op(rij => Letterbeeld.Vouw(rij.Voornaam), StringComparer.Ordinal),
            "insz" => Op(rij => rij.Insz.Waarde, StringComparer.Ordinal),
            "lopend" => Op(rij => rij.Lopend),
            "maanden" => Op(rij => rij.Maanden),
            // Who has no deadline comes last, whichever way.
            "termijn" => Op(rij => rij.Termijn?.UiterstOp ?? (sortering[0] is '-' ? DateOnly.MinValue : DateOnly.MaxValue)),
            _ => sortering[0] is '-' ? opNaam.OrderByDescending(rij => Letterbeeld.Vouw($"{rij.Naam} {rij.Voornaam}"), StringComparer.Ordinal) : opNaam,
        };
    }
}
