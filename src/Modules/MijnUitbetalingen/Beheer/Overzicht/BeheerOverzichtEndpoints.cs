using System.Globalization;
using System.Security.Claims;
using AmaWvg.MijnUitbetalingen.Beheer.Overzicht;
using Marten;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerOverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.Overzicht, Get);
        group.MapExports(BeheerUrls.Overzicht, async (context, _, cancellationToken) =>
            ("uitbetalingsruns", await context.RequestServices.GetRequiredService<BeheerOverzichtQuery>().ExporteerAsync(cancellationToken)));
        group.MapPost(BeheerUrls.Overzicht, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static async Task<IResult> Get(string? pagina, string? gedaan, ClaimsPrincipal user, BeheerOverzichtQuery query, CancellationToken cancellationToken)
    {
        var view = await query.RunAsync(QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return BeheerOverzichtPage.Create(view with { IsFinancieelBeheerder = user.IsInRole(Rollen.FinancieelBeheerder) });
    }

    private static async Task<IResult> Post(HttpContext context, BeheerVoorstelHandler handler, CancellationToken cancellationToken) =>
        Redirects.SeeOther(await handler.HandleAsync(FormText.Read(await context.Request.ReadFormAsync(cancellationToken), "maand"), cancellationToken));
}

/// <summary>What the department sees of payments.</summary>
/// <param name="Volgende">Month of the next run.</param>
/// <param name="Dag">Day from which it can be made.</param>
/// <param name="KanNu">Whether that day has come.</param>
/// <param name="Open">The run of that month, when its proposal was asked for already.</param>
/// <param name="Runs">A page of the runs, newest first.</param>
/// <param name="Pagina">Which page, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="Tarieven">The rates, newest first.</param>
/// <param name="Melding">The confirmation of what was just done.</param>
public sealed record BeheerOverzichtView(
    Maand Volgende, DateOnly Dag, bool KanNu, OpenRun? Open, IReadOnlyList<RunRij> Runs, int Pagina, int Paginas, IReadOnlyList<Tarief> Tarieven, Melding? Melding)
{
    /// <summary>How many runs there are on all pages.</summary>
    public int Totaal { get; init; }

    /// <summary>Whether the reader keeps the rates and makes proposals.</summary>
    public bool IsFinancieelBeheerder { get; init; }

    /// <summary>A month as a form sends it.</summary>
    internal static string Sleutel(Maand maand) => maand.EersteDag.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

/// <summary>The run that waits for its proposal or its approval.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Fout">Why its proposal could not be made, or hangs; null unless that is so.</param>
public sealed record OpenRun(Guid Id, RunStatus Status, string? Fout);

/// <summary>One run.</summary>
public sealed record RunRij(Guid Id, Maand Maand, RunStatus Status, int Aantal, Bedrag Totaal, string GemaaktDoor, string? GoedgekeurdDoor, DateOnly? UitbetaaldOp);

internal sealed class BeheerOverzichtQuery(BeheerDocumenten documenten, Runplanning planning, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RunsPerPagina = 12;

    /// <summary>All runs, for a file.</summary>
    public async Task<ExportTable> ExporteerAsync(CancellationToken cancellationToken) => new(
        "Uitbetalingsruns",
        [new("Maand", 18), new("Status", 14), new("Betalingen", 12), new("Totaal", 16), new("Gemaakt door", 28), new("Goedgekeurd door", 28), new("Uitbetaald op", 14)],
        (await documenten.Query<Uitbetalingsrun>().OrderByDescending(run => run.Dag).ToListAsync(cancellationToken)).Select(run => new ExportCell[]
        {
            new(run.Maand.Weergave), new(run.Status.Tag().Word), new(run.Status.HeeftVoorstel() ? DutchNumber.Format(run.Aantal) : ""),
            run.Status.HeeftVoorstel() ? new(run.Totaal) : new(""), new(run.GemaaktDoor), new(run.GoedgekeurdDoor ?? ""), new(run.UitbetaaldOp),
        }).ToAsyncEnumerable());

    /// <param name="pagina">Page of the runs as asked; an unknown one gives the first.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BeheerOverzichtView> RunAsync(int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        var paginering = new Paginering(await documenten.Query<Uitbetalingsrun>().CountAsync(cancellationToken), RunsPerPagina, pagina);
        var runs = await paginering.Van(documenten.Query<Uitbetalingsrun>().OrderByDescending(run => run.Dag)).ToListAsync(cancellationToken);
        var tarieven = await documenten.TarievenAsync(cancellationToken);
        var regel = await documenten.HistoriekregelAsync(gedaan, cancellationToken);
        return new(
            volgende.Maand,
            Betaalkalender.DagVan(volgende.Maand),
            volgende.KanNu,
            volgende.Open is { } open ? new(open.Id, open.Status, volgende.Fout) : null,
            [.. runs.Select(run => new RunRij(run.Id, run.Maand, run.Status, run.Aantal, run.Totaal, run.GemaaktDoor, run.GoedgekeurdDoor, run.UitbetaaldOp))],
            paginering.Pagina,
            paginering.Paginas,
            [.. tarieven.Tarieven.Reverse()],
            Melding.Van(regel, sessie, clock))
        { Totaal = paginering.Totaal };
    }
}

/// <summary>Asks for the proposal of the next run, or again for the one that was not approved yet.</summary>
internal sealed class BeheerVoorstelHandler(BeheerDocumenten documenten, Runplanning planning, Voorstelwachter wachter, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="maand">Month that the person saw, jjjj-mm.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to go.</returns>
    public async Task<string> HandleAsync(string maand, CancellationToken cancellationToken)
    {
        var volgende = await planning.VolgendeAsync(cancellationToken);
        if (!volgende.KanNu || maand != BeheerOverzichtView.Sleutel(volgende.Maand))
            return BeheerUrls.Overzicht;
        var run = volgende.Open ?? await planning.BeginAsync(volgende.Maand, cancellationToken);
        run.VraagVoorstel(sessie.Ondertekenaar(run), clock.GetUtcNow());
        if (volgende.Open is null)
            documenten.Nieuw(run);
        else
            documenten.Wijzig(run);
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Voorstel gevraagd", $"{volgende.Maand.Weergave}.");
        try
        {
            var wijziging = await documenten.BewaarAsync(run.Id, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
            wachter.Wek();
            // Who asked at the same moment asked for the same.
            return wijziging.Url ?? BeheerUrls.Overzicht;
        }
        catch (Exception fault) when (fault.IsDubbel(MijnUitbetalingenDocumenten.Maandindex))
        {
            return BeheerUrls.Overzicht;
        }
    }
}
