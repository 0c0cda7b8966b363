using AmaWvg.MijnUitbetalingen.Beheer.Boeken;
using Marten;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerBoekenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.BoekenRoute, Get).RequireAuthorization(Policies.FinancieelBeheerder);
        group.MapPost(BeheerUrls.BoekenRoute, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<BeheerBoekenForm> ingediend, BeheerDocumenten documenten, TimeProvider clock, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run ? Results.NotFound()
        : run.Status is RunStatus.Goedgekeurd ? BeheerBoekenPage.Create(View(run, ingediend.Getypt ?? new(DutchDate.Format(clock.Vandaag()))))
        : Redirects.SeeOther(BeheerUrls.Run(id));

    private static async Task<IResult> Post(
        Guid id, Ingediend<BeheerBoekenForm> ingediend, BeheerDocumenten documenten, BeheerBoekenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(run, form, cancellationToken));
        return wijziging.Antwoord(() => BeheerBoekenPage.Create(
            View(run, ingediend.Form) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = true } : null }));
    }

    private static BeheerBoekenView View(Uitbetalingsrun run, BeheerBoekenForm form) => new(run.Id, run.Maand, run.Aantal, run.Totaal, form);
}

/// <summary>The form as typed.</summary>
/// <param name="UitbetaaldOp">Day on which the bank paid.</param>
public sealed record BeheerBoekenForm(string UitbetaaldOp) : IFormulier<BeheerBoekenForm>
{
    /// <inheritdoc />
    public static BeheerBoekenForm Van(IFormCollection velden) => new(FormText.Read(velden, "uitbetaaldOp"));
}

/// <summary>What the form shows.</summary>
public sealed record BeheerBoekenView(Guid Id, Maand Maand, int Aantal, Bedrag Totaal, BeheerBoekenForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Notes that the bank has paid a run.</summary>
internal sealed class BeheerBoekenHandler(BeheerDocumenten documenten, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(Uitbetalingsrun run, BeheerBoekenForm form, CancellationToken cancellationToken)
    {
        if (run is not { Status: RunStatus.Goedgekeurd, Goedgekeurd: { } goedgekeurd })
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        if (Fout(form.UitbetaaldOp, BrusselseTijd.DagVan(goedgekeurd)) is { } fout)
            return Wijziging.Geweigerd(FormErrors.None.Add("uitbetaaldOp", fout));

        var dag = DutchDate.Parse(form.UitbetaaldOp);
        if (!await documenten.VergrendelAsync(run, cancellationToken))
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        run.Boek(dag);
        documenten.Wijzig(run);
        foreach (var betaling in await documenten.Query<Uitbetaling>().Where(u => u.RunId == run.Id && u.Status == UitbetalingStatus.InVerwerking).ToListAsync(cancellationToken))
        {
            betaling.Boek(dag);
            documenten.Wijzig(betaling);
            documenten.NoteerHistoriekBij(betaling.Hco, HistoriekOnderwerp.Uitbetaling(betaling.Id), "Uitbetaald", $"{betaling.Betalingsnummer}: {betaling.Bedrag.Weergave} op {DutchDate.Format(dag)}.", Departement.Naam);
        }
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Als uitbetaald geboekt", $"{run.Maand.Weergave}, op {DutchDate.Format(dag)}.");
        return await documenten.LegVastAsync(run, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
    }

    private string? Fout(string text, DateOnly goedgekeurd) =>
        text.Length == 0 ? "Vul de datum van de betaling in"
        : !DutchDate.TryParse(text, out var dag) ? DutchDate.Fout(text, "Uitbetaald op")
        : dag < goedgekeurd ? $"\"Uitbetaald op\" moet op of na de goedkeuring van {DutchDate.Format(goedgekeurd)} liggen"
        : dag > clock.Vandaag() ? "\"Uitbetaald op\" mag niet in de toekomst liggen"
        : null;
}
