using AmaWvg.Cijfers.Openbaar;

namespace AmaWvg.Cijfers;

/// <summary>What was published, as pages for everybody.</summary>
internal static class OpenbaarEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(CijfersUrls.Openbaar, OverzichtAsync);
        endpoints.MapGet(CijfersUrls.OpenbaarRoute, OnderwerpAsync);
    }

    private static async Task<IResult> OverzichtAsync(Publicatielezer lezer, CancellationToken cancellationToken)
    {
        var dagen = await lezer.DagenAsync(cancellationToken);
        return OpenbaarPage.Create(new([.. Onderwerpenlijst.Openbaar.Select(onderwerp => new OpenbaarRij(
            onderwerp.Sleutel, onderwerp.Titel, onderwerp.Zin, dagen[onderwerp.Sleutel].Select(dag => (DateOnly?)dag).FirstOrDefault()))]));
    }

    private static async Task<IResult> OnderwerpAsync(string onderwerp, HttpContext context, Publicatielezer lezer, CancellationToken cancellationToken)
    {
        if (Onderwerpenlijst.Openbaar.FirstOrDefault(o => o.Sleutel == onderwerp) is not { } gevonden)
            return Results.NotFound();
        var dagen = (await lezer.DagenAsync(cancellationToken))[onderwerp].ToList();
        var gevraagd = QueryText.Clean(context.Request.Query["dag"].ToString());
        var gekozen = dagen.Where(dag => Cijfervraag.Iso(dag) == gevraagd).Select(dag => (DateOnly?)dag).FirstOrDefault();
        var publicatie = dagen.Count == 0 ? null : await lezer.VindAsync(onderwerp, gekozen ?? dagen[0], cancellationToken);
        return OpenbaarTonenPage.Create(new(gevonden.Sleutel, gevonden.Titel, gevonden.Zin, publicatie?.Dag, publicatie?.GekendOp, publicatie?.Tabellen ?? [], dagen)
        {
            Onbegrepen = FilterNoticeModel.Unless(gekozen is not null, "Stand van", gevraagd),
        });
    }
}

/// <summary>What is published.</summary>
/// <param name="Rijen">The subjects.</param>
public sealed record OpenbaarView(IReadOnlyList<OpenbaarRij> Rijen);

/// <summary>A subject.</summary>
/// <param name="Sleutel">Its name in addresses.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Zin">What it tells.</param>
/// <param name="Laatste">The last day that is published; null while there is none.</param>
public sealed record OpenbaarRij(string Sleutel, string Titel, string Zin, DateOnly? Laatste);

/// <summary>The figures of a subject on one day.</summary>
/// <param name="Sleutel">Its name in addresses.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Zin">What it tells.</param>
/// <param name="Dag">The day; null while nothing is published.</param>
/// <param name="GekendOp">What was known by then.</param>
/// <param name="Tabellen">The tables.</param>
/// <param name="Dagen">The days to choose from, the last first.</param>
public sealed record OpenbaarTonenView(
    string Sleutel, string Titel, string Zin, DateOnly? Dag, DateOnly? GekendOp, IReadOnlyList<Cijfertabel> Tabellen, IReadOnlyList<DateOnly> Dagen)
{
    /// <summary>What was asked for and is not there.</summary>
    public IReadOnlyList<string> Onbegrepen { get; init; } = [];

    internal IReadOnlyList<Choice> Keuzes => [.. Dagen.Select(dag => new Choice(Cijfervraag.Iso(dag), DutchDate.Format(dag)))];
}
