using AmaWvg.MijnVoorziening.Beheer.Voorzieningen.Samenvoegen;

namespace AmaWvg.MijnVoorziening;

/// <summary>Merger or absorption: what, with whom and when; then what follows from it, and the reason.</summary>
internal static class BeheerSamenvoegenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(VoorzieningenUrls.SamengaanRoute, Get).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(VoorzieningenUrls.SamengaanRoute, Post).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, Ingediend<BeheerSamenvoegenForm> ingediend, BeheerSamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await handler.VindAsync(id, cancellationToken) is not { } van)
            return Results.NotFound();
        var form = ingediend.Getypt ?? BeheerSamenvoegenForm.Van(context.Request.Query);
        if ((form.IsLeeg && !context.Request.Query.ContainsKey("datum")) || context.Request.Query.ContainsKey(VoorzieningenUrls.Aanpassen))
            return BeheerSamenvoegenPage.Create(await BeginAsync(van, form, FormErrors.None, handler, cancellationToken));
        var (samenvoeging, errors) = await handler.ControleerAsync(van, form, cancellationToken);
        return samenvoeging is null
            ? BeheerSamenvoegenPage.Create(await BeginAsync(van, form, errors, handler, cancellationToken))
            : BeheerBevestigPage.Create(await ViewAsync(samenvoeging, form with { Versie = van.Versie, VersieNaar = samenvoeging.Naar.Versie }, handler, toegangslog, cancellationToken));
    }

    private static async Task<IResult> Post(Guid id, Ingediend<BeheerSamenvoegenForm> ingediend, BeheerSamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await handler.VindAsync(id, cancellationToken) is not { } van)
            return Results.NotFound();
        var form = ingediend.Form;
        var (samenvoeging, errors) = await handler.ControleerAsync(van, form, cancellationToken);
        if (samenvoeging is null)
            return Results.RazorSlice(BeheerSamenvoegenPage.Create(await BeginAsync(van, form, errors, handler, cancellationToken)), StatusCodes.Status422UnprocessableEntity);
        if (form.IsBegin)
            return Redirects.SeeOther(VoorzieningenUrls.Samengaan(id, form));
        if (form.ControleerReden() is { Any: true } redenErrors)
        {
            var view = await ViewAsync(samenvoeging, form, handler, toegangslog, cancellationToken);
            return Results.RazorSlice(BeheerBevestigPage.Create(view with { Errors = redenErrors }), StatusCodes.Status422UnprocessableEntity);
        }

        var wijziging = await handler.HandleAsync(samenvoeging, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        // The second official sees what the first did, and what would follow now.
        van = (await handler.VindAsync(id, cancellationToken))!;
        var (nu, errorsNu) = await handler.ControleerAsync(van, form, cancellationToken);
        return nu is null
            ? Results.RazorSlice(BeheerSamenvoegenPage.Create(await BeginAsync(van, form, errorsNu, handler, cancellationToken)), StatusCodes.Status409Conflict)
            : Results.RazorSlice(
                BeheerBevestigPage.Create(await ViewAsync(nu, form with { Versie = van.Versie, VersieNaar = nu.Naar.Versie }, handler, toegangslog, cancellationToken) with { Botsing = wijziging.Botsing }),
                StatusCodes.Status409Conflict);
    }

    private static async Task<BeheerSamenvoegenView> BeginAsync(
        Voorziening van, BeheerSamenvoegenForm form, FormErrors errors, BeheerSamenvoegenHandler handler, CancellationToken cancellationToken) =>
        new(van.Id, van.Naam, await handler.AndereAsync(van, cancellationToken), form, errors);

    private static async Task<BeheerBevestigView> ViewAsync(
        Samenvoeging samenvoeging, BeheerSamenvoegenForm form, BeheerSamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        var voorbeeld = await handler.BekijkAsync(samenvoeging, cancellationToken);
        await toegangslog.NoteerLijstBijAsync(samenvoeging.Van.Hco, "fusie of overname voorbereiden", voorbeeld.Getoond, cancellationToken);
        return BeheerBevestigView.Maak(samenvoeging, voorbeeld, form);
    }
}

/// <summary>The first step: what happens, with whom and when.</summary>
/// <param name="Id">The organisation that goes up in another one.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Andere">The organisations to choose from, by name.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record BeheerSamenvoegenView(Guid Id, string Naam, IReadOnlyList<Choice> Andere, BeheerSamenvoegenForm Form, FormErrors Errors) : IFormulierView;

/// <summary>The second step: what follows, and why it is done.</summary>
/// <param name="Id">The organisation that goes up in the other one.</param>
/// <param name="Van">Its name.</param>
/// <param name="Naar">Name of the other one.</param>
/// <param name="Soort">Merger or absorption.</param>
/// <param name="Datum">The day.</param>
/// <param name="EersteDag">First day of the agreements at the other one.</param>
/// <param name="GaatOver">Whether agreements may pass.</param>
/// <param name="Overgang">What passes, and what follows from it.</param>
/// <param name="Form">What was typed.</param>
public sealed record BeheerBevestigView(
    Guid Id, string Van, string Naar, string Soort, DateOnly Datum, DateOnly EersteDag, bool GaatOver, Overgangsvoorbeeld Overgang, BeheerSamenvoegenForm Form) : IFormulierView
{
    internal const int MeesteNamen = 20;

    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    internal string Knop => $"{Soort} bevestigen";

    internal static BeheerBevestigView Maak(Samenvoeging samenvoeging, Overgangsvoorbeeld overgang, BeheerSamenvoegenForm form) => new(
        samenvoeging.Van.Id, samenvoeging.Van.Naam, samenvoeging.Naar.Naam, samenvoeging.Soort.ToString(), samenvoeging.Datum, samenvoeging.EersteDag, samenvoeging.GaatOver, overgang, form);
}

/// <summary>A merger or absorption that the rules allow.</summary>
/// <param name="Van">The organisation that goes up in the other one.</param>
/// <param name="Naar">The other one.</param>
/// <param name="Soort">Merger or absorption.</param>
/// <param name="Datum">The day.</param>
/// <param name="GaatOver">Whether the agreements pass: only to an organisation that is recognised by then (BR-23).</param>
internal sealed record Samenvoeging(Voorziening Van, Voorziening Naar, SoortSamengaan Soort, DateOnly Datum, bool GaatOver)
{
    public DateOnly LaatsteDag => Maand.Van(Datum).LaatsteDag;

    public DateOnly EersteDag => LaatsteDag.AddDays(1);

    public Overgangsvraag Vraag => new(Van.Hco, Van.Naam, Naar.Hco, Naar.Naam, EersteDag, GaatOver);
}
