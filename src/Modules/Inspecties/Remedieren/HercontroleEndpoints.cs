using AmaWvg.Inspecties.Remedieren;

namespace AmaWvg.Inspecties;

/// <summary>Zorginspectie comes back and looks whether a breach is put right.</summary>
internal static class HercontroleEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.HercontroleRoute, GetAsync);
        group.MapPost(InspectiesUrls.HercontroleRoute, PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<HercontroleForm> ingediend, HercontroleHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Remediering>(id, cancellationToken) is { VraagtHercontrole: true } remediering
            ? HercontrolePage.Create(await handler.ViewAsync(remediering, ingediend.Getypt ?? new("", "", ""), ingediend.VersieOf(remediering.Versie), cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<HercontroleForm> ingediend, HercontroleHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Remediering>(id, cancellationToken) is not { VraagtHercontrole: true, IsAf: false } remediering)
            return Results.NotFound();
        var versie = remediering.Versie;
        var wijziging = await ingediend.WijzigAsync(async form =>
            versie == ingediend.Versie ? await handler.HandleAsync(remediering, form, cancellationToken) : await documenten.BotsingAsync(remediering.InspectieId, cancellationToken));
        return await wijziging.AntwoordAsync(async () => HercontrolePage.Create(
            await handler.ViewAsync(remediering, ingediend.Form, ingediend.VersieNa(wijziging, versie), cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

internal sealed class HercontroleHandler(InspectieDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<RemedieringView> ViewAsync(Remediering remediering, HercontroleForm form, Guid versie, CancellationToken cancellationToken) =>
        RemedieringView.Van(remediering, await documenten.BewijzenAsync(remediering, InspectiesUrls.Bestand, cancellationToken), clock.Vandaag(), versie) with { Hercontrole = form };

    public async Task<Wijziging> HandleAsync(Remediering remediering, HercontroleForm form, CancellationToken cancellationToken)
    {
        var dag = DutchDate.Parse(form.Hercontroledag);
        if (dag > clock.Vandaag())
            return Wijziging.Geweigerd(FormErrors.None.Add("hercontroledag", "\"Dag van de hercontrole\" mag niet na vandaag liggen"));
        remediering.Controleer(new(dag, form.Opgelost is "ja", form.Hercontrolevaststelling, sessie.Naam) { Op = clock.GetUtcNow() });
        documenten.Wijzig(remediering);
        documenten.PubliceerBij(remediering.Hco, new HercontroleVastgelegd(remediering.Id, remediering.Kop, dag, form.Opgelost is "ja", form.Hercontrolevaststelling));
        var regel = documenten.Noteer(
            remediering.Hco, remediering.InspectieId, "Hercontrole", $"{remediering.Kop}: {(form.Opgelost is "ja" ? "opgelost" : "niet opgelost")} op {DutchDate.Format(dag)}. {form.Hercontrolevaststelling}", sessie);
        if (await Afsluiting.VindAsync(documenten, remediering, cancellationToken) is { } inspectie)
        {
            inspectie.Sluit();
            documenten.Wijzig(inspectie);
            documenten.PubliceerBij(inspectie.Hco, new InspectieAfgesloten(inspectie.Id));
            documenten.Noteer(inspectie.Hco, inspectie.Id, "Inspectie afgesloten", "Alle inbreuken zijn geremedieerd.", sessie);
        }
        return await documenten.BewaarAsync(remediering.InspectieId, InspectiesUrls.InspectieNa(remediering.InspectieId, regel), cancellationToken);
    }
}

/// <summary>What was found, as typed.</summary>
public sealed record HercontroleForm(string Hercontroledag, string Opgelost, string Hercontrolevaststelling) : IFormulier<HercontroleForm>
{
    /// <inheritdoc />
    public static HercontroleForm Van(IFormCollection velden) => new(FormText.Read(velden, "hercontroledag"), FormText.Read(velden, "opgelost"), FormText.ReadLines(velden, "hercontrolevaststelling"));
}

internal sealed class HercontroleValidator : AbstractValidator<HercontroleForm>
{
    public HercontroleValidator()
    {
        RuleFor(f => f.Hercontroledag).RequiredDate("de dag van de hercontrole", "Dag van de hercontrole");
        RuleFor(f => f.Opgelost).Must(keuze => keuze is "ja" or "nee").WithMessage("Kies of de inbreuk opgelost is");
        RuleFor(f => f.Hercontrolevaststelling).TextWithoutInsz("een vaststelling", Remediering.LangsteTekst);
    }
}
