using AmaWvg.Cijfers.Beheer.Tonen;

namespace AmaWvg.Cijfers;

/// <summary>One page for every subject: what is asked stands in the address, and the files answer the same question.</summary>
internal static class BeheerTonenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(CijfersUrls.OnderwerpRoute, Get);
        group.MapExports(CijfersUrls.OnderwerpRoute, ExporteerAsync);
        group.MapGet(CijfersUrls.OnderwerpRoute + CijfersUrls.Json, Json);
    }

    private static async Task<IResult> Get(string onderwerp, HttpContext context, BeheerTonenQuery query, CancellationToken cancellationToken)
    {
        if (Onderwerpenlijst.Vind(onderwerp) is not { } gevonden)
            return Results.NotFound();
        var view = await query.RunAsync(gevonden, context.Request.Query, cancellationToken);
        return Results.RazorSlice(BeheerTonenPage.Create(view), view.Errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken) =>
        await VindAsync(context, cancellationToken) is { } view ? (view.Bestandsnaam, Cijferexport.Tabel(view.Titel, view.Tabellen)) : null;

    private static async Task<IResult> Json(HttpContext context, CancellationToken cancellationToken) => await VindAsync(context, cancellationToken) is { } view
        ? Results.File(Cijferexport.Json(view), "application/json", $"{view.Bestandsnaam}.json")
        : ListExport.InsteadOf(context, CijfersUrls.Json);

    // The page says what is not understood; a file could not.
    private static async Task<BeheerTonenView?> VindAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (Onderwerpenlijst.Vind($"{context.Request.RouteValues["onderwerp"]}") is not { } onderwerp)
            return null;
        var view = await context.RequestServices.GetRequiredService<BeheerTonenQuery>().RunAsync(onderwerp, context.Request.Query, cancellationToken);
        return view.Vraag is { Errors.Any: false, Onbegrepen.Count: 0 } ? view : null;
    }
}

/// <summary>What the page shows.</summary>
/// <param name="Sleutel">The subject, as addresses name it.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Zin">What it tells.</param>
/// <param name="Vraag">What is asked.</param>
/// <param name="Tabellen">The answer; none when what was typed is wrong.</param>
/// <param name="Types">The types to choose from.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Keuzejaren">The years to choose from.</param>
public sealed record BeheerTonenView(
    string Sleutel, string Titel, string Zin, Cijfervraag Vraag, IReadOnlyList<Cijfertabel> Tabellen,
    IReadOnlyList<Choice> Types, IReadOnlyList<Choice> Provincies, IReadOnlyList<Choice> Keuzejaren) : IFormulierView
{
    public FormErrors Errors => Vraag.Errors;

    internal string Pad => CijfersUrls.Onderwerp(Sleutel);

    internal string Bestandsnaam => $"cijfers-{Sleutel}-stand-{Cijfervraag.Iso(Vraag.Peiling.Dag)}";

    /// <summary>The address of a file with the same answer.</summary>
    internal string Bestand(string einde) => Vraag.Url(Pad + einde);
}

/// <summary>Asks the figures of a subject.</summary>
internal sealed class BeheerTonenQuery([FromKeyedServices(Databankrol.Beheer)] Cijferbron bron, TimeProvider clock)
{
    public async Task<BeheerTonenView> RunAsync(IOnderwerp onderwerp, IQueryCollection query, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var register = await bron.RegisterAsync(cancellationToken);
        var vraag = Cijfervraag.Lees(query, vandaag, onderwerp.Dag ?? vandaag).Voor(register);
        return new(
            onderwerp.Sleutel, onderwerp.Titel, onderwerp.Zin, vraag,
            vraag.Errors.Any ? [] : await onderwerp.MaakAsync(vraag, bron, cancellationToken),
            [new("", "Alle types"), .. register.Types.Select(type => new Choice(type.Sleutel, type.Label))],
            [new("", "Alle provincies"), .. Provincies.Van(register.Alle).Where(provincie => provincie.Sleutel is not "").Select(provincie => new Choice(provincie.Sleutel, provincie.Label))],
            [.. Cijfervraag.Keuzejaren(vandaag).Reverse().Select(jaar => new Choice($"{jaar}", $"{jaar}"))]);
    }
}
