using AmaWvg.MijnUitbetalingen.Beheer.Terugsturen;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerTerugsturenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.TerugsturenRoute, Get).RequireAuthorization(Policies.Goedkeurder);
        group.MapPost(BeheerUrls.TerugsturenRoute, Post).RequireAuthorization(Policies.Goedkeurder);
    }

    private static async Task<IResult> Get(
        Guid id, Ingediend<BeheerTerugsturenForm> ingediend, BeheerDocumenten documenten, IHuidigeSessie sessie, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run ? Results.NotFound()
        : run.MagGoedkeuren(sessie.Ondertekenaar(run)) ? BeheerTerugsturenPage.Create(View(run, ingediend.Getypt ?? new("", run.Poging)))
        : Redirects.SeeOther(BeheerUrls.Run(id));

    private static async Task<IResult> Post(
        Guid id, Ingediend<BeheerTerugsturenForm> ingediend, BeheerDocumenten documenten, BeheerTerugsturenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(run, form, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken))!;
            var form = wijziging.Botsing is null ? ingediend.Form : ingediend.Form with { Poging = nu.Poging };
            return BeheerTerugsturenPage.Create(View(nu, form) with { Errors = wijziging.Errors, Botsing = wijziging.BotsingMet(nu) });
        });
    }

    private static BeheerTerugsturenView View(Uitbetalingsrun run, BeheerTerugsturenForm form) => new(run.Id, run.Maand, run.GemaaktDoor, run.Aantal, run.Totaal, form);
}

/// <summary>The form as typed.</summary>
/// <param name="Reden">Why the proposal is not approved.</param>
/// <param name="Poging">Which of the proposals of the run the person saw; zero for none.</param>
public sealed record BeheerTerugsturenForm(string Reden, int Poging) : IFormulier<BeheerTerugsturenForm>
{
    private const int LangsteReden = 1000;

    /// <inheritdoc />
    public static BeheerTerugsturenForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "reden"), Voorstelpoging.Lees(velden));

    internal FormErrors Controleer() => Reden switch
    {
        "" => FormErrors.None.Add("reden", "Vul de reden in; wie het voorstel maakte, krijgt ze te lezen"),
        _ when !Letterbeeld.Past(Reden, LangsteReden) => FormErrors.None.Add("reden", $"Vul een reden van ten hoogste {DutchNumber.Format(LangsteReden)} tekens in"),
        _ => FormErrors.None,
    };
}

/// <summary>What is sent back.</summary>
/// <param name="Id">The run.</param>
/// <param name="Maand">Its month.</param>
/// <param name="GemaaktDoor">Who made it.</param>
/// <param name="Aantal">How many payments go to the bank.</param>
/// <param name="Totaal">What they come to.</param>
/// <param name="Form">What was typed.</param>
public sealed record BeheerTerugsturenView(Guid Id, Maand Maand, string GemaaktDoor, int Aantal, Bedrag Totaal, BeheerTerugsturenForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Sends a proposal back to who made it: nothing is paid until a new one is approved.</summary>
internal sealed class BeheerTerugsturenHandler(BeheerDocumenten documenten, IHuidigeSessie sessie)
{
    /// <param name="run">The run, as loaded.</param>
    /// <param name="form">Which of its proposals the person saw, and why it goes back.</param>
    /// <param name="cancellationToken">Ends the wait; nothing has changed then.</param>
    public async Task<Wijziging> HandleAsync(Uitbetalingsrun run, BeheerTerugsturenForm form, CancellationToken cancellationToken)
    {
        if (run.Poging != form.Poging || run.Status is not RunStatus.Voorgesteld)
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        if (!run.MagGoedkeuren(sessie.Ondertekenaar(run)))
            return Wijziging.Geweigerd(FormErrors.None.Add("reden", "U maakte dit voorstel zelf. Maak het opnieuw in plaats van het terug te sturen"));
        if (form.Controleer() is { Any: true } errors)
            return Wijziging.Geweigerd(errors);
        if (!await documenten.VergrendelAsync(run, cancellationToken))
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        run.StuurTerug(sessie.Ondertekenaar(run), form.Reden);
        documenten.Wijzig(run);
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Voorstel teruggestuurd", $"{run.Maand.Weergave}: {form.Reden}");
        return await documenten.LegVastAsync(run, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
    }
}
