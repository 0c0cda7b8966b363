using System.Globalization;
using System.Text.Json;

namespace AmaWvg.Cijfers;

/// <summary>What was published, for programs: no sign-in, stable addresses, answers that may be kept.</summary>
internal static class ApiEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").IsOpenbaar();
        group.MapGet(CijfersUrls.Api, LijstAsync);
        group.MapGet(CijfersUrls.Woordenboek, IResult () => Antwoord(Veldbeschrijving.Alle));
        group.MapGet(CijfersUrls.OpenApi, IResult () => new OpenbaarAntwoord(OpenApi.Value, Json));
        group.MapGet(CijfersUrls.Dcat, DcatAsync);
        group.MapGet(CijfersUrls.BestandJsonRoute, JsonAsync);
        group.MapGet(CijfersUrls.BestandCsvRoute, CsvAsync);
    }

    private static Lazy<byte[]> OpenApi { get; } = new(() =>
    {
        using var document = new MemoryStream();
        typeof(ApiEndpoints).Assembly.GetManifestResourceStream("openapi.json")!.CopyTo(document);
        return document.ToArray();
    });

    private static async Task<IResult> LijstAsync(HttpContext context, Publicatielezer lezer, CancellationToken cancellationToken)
    {
        var dagen = await lezer.DagenAsync(cancellationToken);
        return Antwoord(new
        {
            Licentie = Catalogus.Licentie,
            Onderwerpen = Onderwerpenlijst.Openbaar.Select(onderwerp => new
            {
                Onderwerp = onderwerp.Sleutel,
                onderwerp.Titel,
                Omschrijving = onderwerp.Zin,
                Standen = dagen[onderwerp.Sleutel].Select(dag => new
                {
                    StandVan = dag,
                    Json = Catalogus.Adres(context.Request, CijfersUrls.Bestand(onderwerp.Sleutel, dag, "json")),
                    Csv = Catalogus.Adres(context.Request, CijfersUrls.Bestand(onderwerp.Sleutel, dag, "csv")),
                }),
            }),
        });
    }

    private static async Task<IResult> DcatAsync(HttpContext context, Publicatielezer lezer, CancellationToken cancellationToken) => new OpenbaarAntwoord(
        JsonSerializer.SerializeToUtf8Bytes(Catalogus.Maak(context.Request, await lezer.DagenAsync(cancellationToken)), Cijferexport.Opties), "application/ld+json; charset=utf-8");

    private static async Task<IResult> JsonAsync(string onderwerp, string dag, Publicatielezer lezer, CancellationToken cancellationToken) =>
        await VindAsync(onderwerp, dag, lezer, cancellationToken) is { } publicatie
            ? Antwoord(new
            {
                publicatie.Onderwerp,
                publicatie.Titel,
                StandVan = publicatie.Dag,
                publicatie.GekendOp,
                Licentie = Catalogus.Licentie,
                Tabellen = publicatie.Tabellen.Select(Cijferexport.Json),
            })
            : Results.NotFound();

    private static async Task<IResult> CsvAsync(string onderwerp, string dag, Publicatielezer lezer, CancellationToken cancellationToken)
    {
        if (await VindAsync(onderwerp, dag, lezer, cancellationToken) is not { } publicatie)
            return Results.NotFound();
        using var bestand = new MemoryStream();
        await CsvWriter.WriteAsync(Cijferexport.Tabel(publicatie.Titel, publicatie.Tabellen), bestand, cancellationToken);
        return new OpenbaarAntwoord(bestand.ToArray(), ExportFormat.Csv.ContentType);
    }

    private static async Task<Publicatie?> VindAsync(string onderwerp, string dag, Publicatielezer lezer, CancellationToken cancellationToken) =>
        DateOnly.TryParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gevraagd)
            ? await lezer.VindAsync(onderwerp, gevraagd, cancellationToken)
            : null;

    private static OpenbaarAntwoord Antwoord(object inhoud) => new(JsonSerializer.SerializeToUtf8Bytes(inhoud, Cijferexport.Opties), Json);
}
