using AmaWvg.Inspecties.MijnInspecties;

namespace AmaWvg.Inspecties;

/// <summary>What the begeleider does about a breach: a plan with evidence.</summary>
internal static class MijnRemedieringEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnInspectiesUrls.RemedieringRoute, GetAsync);
        group.MapPost(MijnInspectiesUrls.RemedieringRoute, PostAsync).MetBijlagen();
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<MijnPlanForm> ingediend, Documenten documenten, TimeProvider clock, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Remediering>(id, cancellationToken) is { } remediering
            ? MijnRemedieringPage.Create(await ViewAsync(remediering, ingediend.Getypt ?? new(""), ingediend.VersieOf(remediering.Versie), documenten, clock, cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(
        Guid id, HttpContext context, Ingediend<MijnPlanForm> ingediend, MijnBestanden bestanden, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Remediering>(id, cancellationToken) is not { } remediering
            || await documenten.LoadAsync<Inspectie>(remediering.InspectieId, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var versie = remediering.Versie;
        var gekozen = await MijnBestanden.GekozenAsync(context.Request, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            if (remediering.Versie != ingediend.Versie || remediering.Status is not Remedieringstatus.Open)
                return await documenten.BotsingAsync(inspectie.Id, cancellationToken);
            var (errors, _) = await bestanden.VoegToeAsync(inspectie, remediering.Criterium, "", gekozen, verplicht: false, cancellationToken);
            if (errors.Any)
                return Wijziging.Geweigerd(errors);
            remediering.DienIn(new(form.Plantekst, clock.GetUtcNow(), sessie.Naam));
            documenten.Wijzig(remediering);
            var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Inspectie(inspectie.Id), "Remediëring ingediend", $"{remediering.Kop}: {form.Plantekst}");
            return await documenten.BewaarAsync(inspectie.Id, MijnInspectiesUrls.InspectieNa(inspectie.Id, regel), cancellationToken);
        });
        return await wijziging.AntwoordAsync(async () => MijnRemedieringPage.Create(
            await ViewAsync(remediering, ingediend.Form, ingediend.VersieNa(wijziging, versie), documenten, clock, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<RemedieringView> ViewAsync(Remediering remediering, MijnPlanForm form, Guid versie, Documenten documenten, TimeProvider clock, CancellationToken cancellationToken) =>
        RemedieringView.Van(remediering, await documenten.BewijzenAsync(remediering, MijnInspectiesUrls.Bestand, cancellationToken), clock.Vandaag(), versie) with { Plan = form };
}

/// <summary>The plan as typed.</summary>
public sealed record MijnPlanForm(string Plantekst) : IFormulier<MijnPlanForm>
{
    /// <inheritdoc />
    public static MijnPlanForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "plantekst"));
}

internal sealed class MijnPlanValidator : AbstractValidator<MijnPlanForm>
{
    public MijnPlanValidator() => RuleFor(f => f.Plantekst).TextWithoutInsz("wat u doet", Remediering.LangsteTekst);
}
