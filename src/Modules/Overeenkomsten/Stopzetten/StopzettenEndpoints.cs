using AmaWvg.Overeenkomsten.Stopzetten;

namespace AmaWvg.Overeenkomsten;

internal static class StopzettenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.StopzettenRoute, Get);
        group.MapPost(OvereenkomstenUrls.StopzettenRoute, Post);
        group.MapPost(OvereenkomstenUrls.GevolgRoute, PostGevolg).VraagtAlleen();
        group.MapPost(OvereenkomstenUrls.IntrekkenRoute, Intrekken);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, Ingediend<StopzettenForm> ingediend, Documenten documenten, StopzettenHandler handler, Toegangslogboek toegangslog, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (overeenkomst.Vergrendeling is not null)
            return Results.Redirect(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId));
        context.Response.Htmx(h => h.WithVary());
        var berekening = await handler.BerekenAsync(overeenkomst, cancellationToken);
        var typed = ingediend.Getypt?.Einddatum ?? context.Request.Query["einddatum"].ToString();
        var gevolg = Gevolg(overeenkomst, berekening, typed, clock);
        if (context.Request.IsHtmx())
            return GevolgFragment.Create(gevolg);
        var form = ingediend.Getypt ?? new(typed.Length > 0 ? typed : DutchDate.Format(overeenkomst.Einddatum), overeenkomst.Stopreden?.ToString() ?? "");
        var view = View(overeenkomst, form, berekening) with { Versie = ingediend.VersieOf(overeenkomst.Versie), Gevolg = gevolg };
        return await PaginaAsync(toegangslog, view, cancellationToken);
    }

    private static async Task<IResult> PostGevolg(
        Guid id, HttpContext context, Ingediend<StopzettenForm> ingediend, Documenten documenten, StopzettenHandler handler, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { Vergrendeling: null } overeenkomst)
            return Results.NotFound();
        return context.Request.IsHtmx()
            ? GevolgFragment.Create(Gevolg(overeenkomst, await handler.BerekenAsync(overeenkomst, cancellationToken), ingediend.Form.Einddatum, clock))
            : Redirects.SeeOther(OvereenkomstenUrls.Stopzetten(id));
    }

    private static Gevolgtekst? Gevolg(Overeenkomst overeenkomst, Stopberekening berekening, string typed, TimeProvider clock) =>
        DutchDate.TryParse(typed, out var dag) && dag >= overeenkomst.Startdatum ? berekening.Bij(dag).InWoorden(clock.Vandaag()) : null;

    private static async Task<IResult> Post(
        Guid id, Ingediend<StopzettenForm> ingediend, Documenten documenten, StopzettenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form =>
            handler.HandleAsync(overeenkomst, DutchDate.Parse(form.Einddatum), form.Stopreden, ingediend.Versie, cancellationToken));
        return await AntwoordAsync(documenten, handler, toegangslog, overeenkomst, ingediend, ingediend.Form, wijziging, cancellationToken);
    }

    private static async Task<IResult> Intrekken(
        Guid id, Ingediend<StopzettenForm> ingediend, Documenten documenten, StopzettenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Overeenkomst>(id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var form = ingediend.Form with { Einddatum = DutchDate.Format(overeenkomst.Einddatum) };
        var wijziging = await handler.HandleAsync(overeenkomst, null, null, ingediend.Versie, cancellationToken);
        return await AntwoordAsync(documenten, handler, toegangslog, overeenkomst, ingediend, form, wijziging, cancellationToken);
    }

    private static Task<IResult> AntwoordAsync(
        Documenten documenten, StopzettenHandler handler, Toegangslogboek toegangslog, Overeenkomst overeenkomst, Ingediend<StopzettenForm> ingediend, StopzettenForm form,
        Wijziging wijziging, CancellationToken cancellationToken) => wijziging.AntwoordAsync(async () =>
        {
            var nu = await wijziging.NuAsync(overeenkomst, async () => (await documenten.LoadAsync<Overeenkomst>(overeenkomst.Id, cancellationToken))!);
            var view = View(nu, form, await handler.BerekenAsync(nu, cancellationToken)) with
            {
                Versie = ingediend.VersieNa(wijziging, nu.Versie),
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            };
            return await PaginaAsync(toegangslog, view, cancellationToken);
        });

    private static async Task<RazorSlice> PaginaAsync(Toegangslogboek toegangslog, StopzettenView view, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("overeenkomst stopzetten", 1, view.Deelnemer, cancellationToken);
        return StopzettenPage.Create(view);
    }

    private static StopzettenView View(Overeenkomst o, StopzettenForm form, Stopberekening berekening) =>
        new(o.Id, o.DeelnemerId, o.VolledigeNaam, o.Referentie, o.Startdatum, o.Einddatum, form, berekening.PerMaand())
        {
            Intrekgevolg = o.Einddatum is null ? null : berekening.Bij(null).InWoorden(berekening.Vandaag),
        };
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Referentie">Its reference.</param>
/// <param name="Startdatum">Its first day.</param>
/// <param name="Einddatum">The end date recorded now, if any: then this page moves it or takes it back.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Gevolgen">What a late end costs, per month in which the agreement may have ended.</param>
public sealed record StopzettenView(
    Guid Id,
    Guid Deelnemer,
    string Naam,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    StopzettenForm Form,
    IReadOnlyList<Stopgevolg> Gevolgen) : IFormulierView
{
    /// <summary>What the typed date brings, in words.</summary>
    public Gevolgtekst? Gevolg { get; init; }

    /// <summary>What it brings to take the recorded end back, in words; null when there is none.</summary>
    public Gevolgtekst? Intrekgevolg { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>Heading of the page.</summary>
    public string Titel => Einddatum is null ? "Overeenkomst stopzetten" : "Einddatum wijzigen";
}
