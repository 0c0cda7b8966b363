using System.Text.Json;
using AmaWvg.Begeleiding.Inkijken;

namespace AmaWvg.Begeleiding;

/// <summary>Who looked at the data of a participant, and all that is kept about that participant.</summary>
internal static class InzageEndpoints
{
    /// <summary>In the query: all of it on one page.</summary>
    internal const string Alles = "alles";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.InzageRoute, Get);
        group.MapGet(BegeleidingUrls.GegevensPdfRoute, GetPdf).MetDownload();
        group.MapGet(BegeleidingUrls.GegevensJsonRoute, GetJson).MetDownload();
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Documenten documenten, IBegeleideDeelnemers deelnemers, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        await toegangslog.NoteerAsync("wie zag dit dossier", 1, deelnemer.Id, cancellationToken);
        var aantal = await documenten.TelInzagedagenAsync(deelnemer.Hco, deelnemer.Ids, cancellationToken);
        // On paper it stands whole.
        var paginering = context.Request.Query[Alles].Count > 0 ? new Paginering(aantal, Math.Max(aantal, 1), 1) : new Paginering(aantal, Paginering.Gewoon * 2, QueryPage.Read(context.Request.Query).Number);
        var regels = await documenten.InzagedagenAsync(deelnemer.Hco, deelnemer.Ids, paginering.Overgeslagen, paginering.PerPagina, cancellationToken);
        return InzagePage.Create(new(deelnemer.Id, deelnemer.VolledigeNaam, paginering, regels));
    }

    private static async Task<IResult> GetPdf(Guid id, HttpContext context, GegevensQuery query, TimeProvider clock, CancellationToken cancellationToken) =>
        await query.RunAsync(id, "pdf", cancellationToken) is { } gegevens
            ? context.Response.Download("gegevens-deelnemer.pdf", PdfFile.ContentType, Gegevensbouwer.Maak(gegevens, clock.GetUtcNow()))
            : Results.NotFound();

    private static async Task<IResult> GetJson(Guid id, HttpContext context, GegevensQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, "json", cancellationToken) is { } gegevens
            ? context.Response.Download("gegevens-deelnemer.json", "application/json", JsonSerializer.SerializeToUtf8Bytes(gegevens, Json))
            : Results.NotFound();
}

/// <summary>What the page shows.</summary>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Paginering">Which page is shown.</param>
/// <param name="Regels">Who looked, a row for each person and day, the latest first.</param>
public sealed record InzageView(Guid Deelnemer, string Naam, Paginering Paginering, IReadOnlyList<Inkijkdag> Regels) : IPagineerbaar;
