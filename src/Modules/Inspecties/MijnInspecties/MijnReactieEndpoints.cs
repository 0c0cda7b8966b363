using AmaWvg.Inspecties.MijnInspecties;

namespace AmaWvg.Inspecties;

/// <summary>The reaction of the begeleider on a draft, once and within its term (BR-55).</summary>
internal static class MijnReactieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnInspectiesUrls.ReactieRoute, GetAsync);
        group.MapPost(MijnInspectiesUrls.ReactieRoute, PostAsync).MetBijlagen();
    }

    public static bool Mag(Inspectie inspectie, DateOnly vandaag) => inspectie is { Status: Inspectiestatus.Ontwerp, Reactie: null, ReactieTot: { } tot } && tot >= vandaag;

    private static async Task<IResult> GetAsync(Guid id, Ingediend<MijnReactieForm> ingediend, Documenten documenten, TimeProvider clock, CancellationToken cancellationToken) =>
        await MijnInspectieEndpoints.VindAsync(id, documenten, cancellationToken) is { } inspectie && Mag(inspectie, clock.Vandaag())
            ? MijnReactiePage.Create(new(id, inspectie.ReactieTot!.Value, ingediend.Getypt ?? new(""), ingediend.VersieOf(inspectie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(
        Guid id, HttpContext context, Ingediend<MijnReactieForm> ingediend, MijnBestanden bestanden, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await MijnInspectieEndpoints.VindAsync(id, documenten, cancellationToken) is not { ReactieTot: { } tot } inspectie)
            return Results.NotFound();
        var versie = inspectie.Versie;
        var gekozen = await MijnBestanden.GekozenAsync(context.Request, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            if (inspectie.Versie != ingediend.Versie || !Mag(inspectie, clock.Vandaag()))
                return await documenten.BotsingAsync(id, cancellationToken);
            var (errors, _) = await bestanden.VoegToeAsync(inspectie, Documentvragen.Reactie, "", gekozen, verplicht: false, cancellationToken);
            if (errors.Any)
                return Wijziging.Geweigerd(errors);
            inspectie.Reageer(new(form.Reactietekst, clock.GetUtcNow(), sessie.Naam));
            documenten.Wijzig(inspectie);
            var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Inspectie(id), "Gereageerd op het ontwerpverslag", form.Reactietekst);
            return await documenten.BewaarAsync(id, MijnInspectiesUrls.InspectieNa(id, regel), cancellationToken);
        });
        return wijziging.Antwoord(() => MijnReactiePage.Create(
            new(id, tot, ingediend.Form, ingediend.VersieNa(wijziging, versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The reaction as typed.</summary>
public sealed record MijnReactieForm(string Reactietekst) : IFormulier<MijnReactieForm>
{
    /// <inheritdoc />
    public static MijnReactieForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "reactietekst"));
}

internal sealed class MijnReactieValidator : AbstractValidator<MijnReactieForm>
{
    private const int Langste = 4000;

    public MijnReactieValidator() => RuleFor(f => f.Reactietekst).TextWithoutInsz("uw reactie", Langste);
}

/// <summary>What the page shows.</summary>
public sealed record MijnReactieView(Guid Id, DateOnly Tot, MijnReactieForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
