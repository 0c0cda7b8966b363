using AmaWvg.Overeenkomsten.Beheer.Bewaring;
using Microsoft.Extensions.Options;

namespace AmaWvg.Overeenkomsten;

internal static class BeheerBewaringEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(PortaalUrls.BeheerBewaring, Get);

    private static async Task<IResult> Get(string? pagina, BeheerBewaringQuery query, CancellationToken cancellationToken) =>
        BeheerBewaringPage.Create(await query.RunAsync(QueryPage.Number(pagina), cancellationToken));
}

/// <summary>What retention does, and did.</summary>
/// <param name="Deelnemerjaren">Years after the last agreement in which a participant is known by name.</param>
/// <param name="Logjaren">Years that a line of the access log stays.</param>
/// <param name="KanWissen">Whether participants are forgotten at all.</param>
/// <param name="IsProef">Whether forgetting is tried only.</param>
/// <param name="Paginering">How many lines the report has, and which page of it is shown.</param>
/// <param name="Rijen">The report, newest first.</param>
public sealed record BeheerBewaringView(
    int Deelnemerjaren, int Logjaren, bool KanWissen, bool IsProef, Paginering Paginering, IReadOnlyList<Bewaarrij> Rijen) : IPagineerbaar;

/// <summary>A line of the report.</summary>
/// <param name="Moment">When.</param>
/// <param name="Wat">What was done.</param>
/// <param name="Aantal">How often.</param>
/// <param name="IsProef">Whether it was taken back.</param>
public sealed record Bewaarrij(DateTimeOffset Moment, string Wat, int Aantal, bool IsProef);

internal sealed class BeheerBewaringQuery(BeheerDocumenten documenten, IOptions<BewaarOptions> options, Pseudoniemen pseudoniemen)
{
    public async Task<BeheerBewaringView> RunAsync(int pagina, CancellationToken cancellationToken)
    {
        var totaal = (await documenten.LeesAsync("select count(*)::int from kernel.bewaarverslag", [], rij => rij.GetInt32(0), cancellationToken))[0];
        var paginering = new Paginering(totaal, Paginering.Gewoon, pagina);
        var rijen = await documenten.LeesAsync(
            "select moment, wat, aantal, is_proef from kernel.bewaarverslag order by moment desc, id desc offset $1 limit $2", [paginering.Overgeslagen, paginering.PerPagina],
            rij => new Bewaarrij(BrusselseTijd.Lokaal(rij.GetFieldValue<DateTimeOffset>(0)), rij.GetString(1), rij.GetInt32(2), rij.GetBoolean(3)), cancellationToken);
        return new(
            Math.Max(BewaarOptions.MinsteJaren, options.Value.Deelnemerjaren), Math.Max(BewaarOptions.MinsteJaren, options.Value.Toegangslogjaren),
            pseudoniemen.Kan, options.Value.Proef, paginering, rijen);
    }
}
