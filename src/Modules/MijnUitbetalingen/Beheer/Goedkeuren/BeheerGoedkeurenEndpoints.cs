using AmaWvg.MijnUitbetalingen.Beheer.Goedkeuren;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerGoedkeurenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.GoedkeurenRoute, Get).RequireAuthorization(Policies.Goedkeurder).RequireVerseAanmelding();
        group.MapPost(BeheerUrls.GoedkeurenRoute, Post).RequireAuthorization(Policies.Goedkeurder).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(Guid id, BeheerDocumenten documenten, BeheerRunQuery query, IHuidigeSessie sessie, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run ? Results.NotFound()
        : run.MagGoedkeuren(sessie.Ondertekenaar(run)) ? BeheerGoedkeurenPage.Create(await ViewAsync(documenten, query, run, cancellationToken))
        : Redirects.SeeOther(BeheerUrls.Run(id));

    private static async Task<IResult> Post(
        Guid id, Ingediend<BeheerGoedkeurenForm> ingediend, BeheerDocumenten documenten, BeheerRunQuery query, BeheerGoedkeurenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(run, form.Poging, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken))!;
            return BeheerGoedkeurenPage.Create(await ViewAsync(documenten, query, nu, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.BotsingMet(nu) });
        });
    }

    private static async Task<BeheerGoedkeurenView> ViewAsync(BeheerDocumenten documenten, BeheerRunQuery query, Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        var ontbrekend = await documenten.OvergeslagenAsync(run, cancellationToken);
        return new(run.Id, run.Maand, run.Poging, run.GemaaktDoor, run.Aantal, run.Totaal, ontbrekend.ConvertAll(overgeslagen => overgeslagen.Naam)) { Vergelijking = await query.VergelijkAsync(run, cancellationToken) };
    }
}

/// <summary>The form as sent.</summary>
/// <param name="Poging">Which of the proposals of the run the person saw; zero for none.</param>
public sealed record BeheerGoedkeurenForm(int Poging) : IFormulier<BeheerGoedkeurenForm>
{
    /// <inheritdoc />
    public static BeheerGoedkeurenForm Van(IFormCollection velden) => new(Voorstelpoging.Lees(velden));
}

/// <summary>What is approved.</summary>
/// <param name="Id">The run.</param>
/// <param name="Maand">Its month.</param>
/// <param name="Poging">Which of its proposals the reader sees.</param>
/// <param name="GemaaktDoor">Who made it.</param>
/// <param name="Aantal">How many payments go to the bank.</param>
/// <param name="Totaal">What they come to.</param>
/// <param name="Ontbrekend">The organisations that are not in it.</param>
public sealed record BeheerGoedkeurenView(Guid Id, Maand Maand, int Poging, string GemaaktDoor, int Aantal, Bedrag Totaal, IReadOnlyList<string> Ontbrekend) : IFormulierView
{
    /// <summary>The run before; null when this is the first.</summary>
    public Runvergelijking? Vergelijking { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
