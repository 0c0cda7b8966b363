using System.Security.Claims;
using AmaWvg.MijnUitbetalingen.Beheer.Rundetails;
using AmaWvg.Web.Components;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerRunEndpoints
{
    private static readonly ExportColumn[] Kolommen =
    [
        new("Voorziening", 40), new("Nieuwe maanden", 16), new("Nabetalingen", 14), new("Terugvorderingen", 17), new("Overgedragen", 14), new("Bedrag", 14),
        new("Vorige run", 14), new("Verschil", 14), new("Status", 24),
    ];

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.RunRoute, Get);
        group.MapExports(BeheerUrls.RunRoute, ExporteerAsync);
    }

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken)
    {
        var run = Guid.Parse((string)context.Request.RouteValues["id"]!);
        return await context.RequestServices.GetRequiredService<BeheerRunQuery>().ExporteerAsync(run, BeheerRunFilter.Van(context.Request.Query), cancellationToken) is var (maand, rijen)
            ? ($"run-{maand.Waarde}", new("Run", Kolommen, rijen.Select(Rij).ToAsyncEnumerable()))
            : null;
    }

    private static ExportCell[] Rij(BetalingRij rij) =>
    [
        new(rij.Naam), new(rij.NieuweMaanden), new(rij.Nabetalingen), new(rij.Terugvorderingen), new(rij.Overgedragen), new(rij.Bedrag),
        new(rij.Vorige), new(rij.Verschil), new(rij.Status is { } status ? status.Label() : "Geen betaling"),
    ];

    private static async Task<IResult> Get(
        Guid id, string? gedaan, HttpContext context, ClaimsPrincipal user, BeheerRunQuery query, IOptions<UitbetalingOptions> options, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        if (context.Request.IsHtmx() && !context.Request.AsksFor(BeheerUrls.Betalingen(id).Results))
            return await query.BezigAsync(id, cancellationToken) is { } bezig ? Verversing.Create(bezig) : Redirects.GoTo(context, BeheerUrls.Run(id));

        var view = await query.RunAsync(id, BeheerRunFilter.Van(context.Request.Query), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return view is null ? Results.NotFound() : BeheerRunPage.Create(view with
        {
            MagOpnieuw = (view.Fout is not null || view.Teruggestuurd is not null || (view.Overgeslagen.Count > 0 && view.Status is RunStatus.Voorgesteld)) && user.IsInRole(Rollen.FinancieelBeheerder),
            MagGoedkeuren = view.MagGoedkeuren && user.IsInRole(Rollen.Goedkeurder),
            MagBoeken = view.MagBoeken && user.IsInRole(Rollen.FinancieelBeheerder),
            Uitvoering = options.Value.Iban is null ? null : view.Uitvoering,
            HeeftBetaalbestand = view.HeeftBetaalbestand && options.Value.Iban is not null && user.IsInRole(Rollen.FinancieelBeheerder),
        });
    }
}

/// <summary>One run with what it pays each organisation.</summary>
public sealed record BeheerRunView(
    Guid Id,
    Maand Maand,
    RunStatus Status,
    DateOnly Peildag,
    string Gemaakt,
    string? Goedgekeurd,
    DateOnly? UitbetaaldOp,
    RunTotalen Totalen,
    int Betalingen,
    IReadOnlyList<BetalingRij> Rijen,
    int Pagina,
    int Paginas,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding)
{
    /// <summary>Day on which it was made, when that is after its own day: what was known by then not to be due is left out.</summary>
    public DateOnly? LaatOp { get; init; }

    /// <summary>How far the proposal is, while it is worked out.</summary>
    public VerversingModel? Voortgang { get; init; }

    /// <summary>Why there is no proposal, or why it may not come; null when nothing is wrong.</summary>
    public string? Fout { get; init; }

    /// <summary>Who sent the proposal back, and why; null when nobody did.</summary>
    public (string Door, string Reden)? Teruggestuurd { get; init; }

    /// <summary>Why organisations are not in it, each in a sentence.</summary>
    public IReadOnlyList<string> Overgeslagen { get; init; } = [];

    /// <summary>Whether the reader may ask for the proposal again.</summary>
    public bool MagOpnieuw { get; init; }

    /// <summary>Whether the reader may approve it: the right role, and not who made it.</summary>
    public bool MagGoedkeuren { get; init; }

    /// <summary>Whether the reader may book it as paid.</summary>
    public bool MagBoeken { get; init; }

    /// <summary>On which day the bank pays, in words; null when nothing goes to the bank.</summary>
    public string? Uitvoering { get; init; }

    /// <summary>Whether the file for the bank can be made.</summary>
    public bool HeeftBetaalbestand { get; init; }

    /// <summary>Which payments are shown.</summary>
    public BeheerRunFilter Filter { get; init; } = new();

    /// <summary>The columns that say something, of the whole run.</summary>
    public required Runkolommen Kolommen { get; init; }

    /// <summary>How many payments the filter leaves.</summary>
    public int Gevonden { get; init; }

    internal SortHeaderModel Kop(string sleutel, string label, Func<string, string> met) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => met((Filter with { Sortering = volgorde }).Url(Id, 1)), BeheerUrls.Betalingen(Id).Results with { IsTakenFromPage = true }, sleutel is not ("naam" or "status")) with
    { IsNumber = sleutel is not ("naam" or "status") };

    internal string Ontbrekend => $"{DutchNumber.Count(Overgeslagen.Count, "voorziening zit", "voorzieningen zitten")} niet in dit voorstel";
}

/// <summary>What all organisations together get of a run.</summary>
/// <param name="NieuweMaanden">The month of the run.</param>
/// <param name="Nabetalingen">Earlier months.</param>
/// <param name="Terugvorderingen">What comes back: zero or negative.</param>
/// <param name="Overgedragen">What earlier runs left.</param>
/// <param name="NaarBank">What goes to the bank.</param>
/// <param name="NaarVolgende">What is left to the next run.</param>
/// <param name="Aantal">How many payments go to the bank.</param>
public sealed record RunTotalen(Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen, Bedrag NaarBank, Bedrag NaarVolgende, int Aantal)
{
    internal static RunTotalen Van(IReadOnlyList<Uitbetaling> betalingen) => new(
        Som(betalingen, u => u.NieuweMaanden),
        Som(betalingen, u => u.Nabetalingen),
        Som(betalingen, u => u.Terugvorderingen),
        Som(betalingen, u => u.Overgedragen),
        Som(betalingen, u => u.GaatNaarBank ? u.Bedrag : Bedrag.Nul),
        Som(betalingen, u => u.Doorgeschoven),
        betalingen.Count(u => u.GaatNaarBank));

    private static Bedrag Som(IEnumerable<Uitbetaling> betalingen, Func<Uitbetaling, Bedrag> bedrag) =>
        betalingen.Aggregate(Bedrag.Nul, (som, betaling) => som + bedrag(betaling));
}

/// <summary>What one organisation gets.</summary>
/// <param name="Id">The payment; null for who got something of the run before and nothing of this one.</param>
/// <param name="Naam">The organisation.</param>
/// <param name="NieuweMaanden">The month of the run.</param>
/// <param name="Nabetalingen">Earlier months.</param>
/// <param name="Terugvorderingen">What comes back: zero or negative.</param>
/// <param name="Overgedragen">What the run before left.</param>
/// <param name="Bedrag">What it comes to.</param>
/// <param name="Status">What happens with the amount; null without payment.</param>
/// <param name="Vorige">What the run before came to for the organisation.</param>
public sealed record BetalingRij(
    Guid? Id, string Naam, Bedrag NieuweMaanden, Bedrag Nabetalingen, Bedrag Terugvorderingen, Bedrag Overgedragen, Bedrag Bedrag, UitbetalingStatus? Status, Bedrag Vorige)
{
    /// <summary>How much more, or less when it is negative, than of the run before.</summary>
    public Bedrag Verschil => Bedrag - Vorige;

    internal bool GaatNaarBank => Status is UitbetalingStatus.InVerwerking or UitbetalingStatus.Uitbetaald;
}
