using AmaWvg.Inspecties.Bezoeken;

namespace AmaWvg.Inspecties;

/// <summary>Records the visit.</summary>
internal static class BezoekEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.BezoekRoute, GetAsync);
        group.MapPost(InspectiesUrls.BezoekRoute, PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<BezoekForm> ingediend, InspectieDocumenten documenten, IHuidigeSessie sessie, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie
            ? BezoekPage.Create(new(id, inspectie.Begeleider.Naam, inspectie.IsInTeVullen, ingediend.Getypt ?? Form(inspectie, sessie), ingediend.VersieOf(inspectie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<BezoekForm> ingediend, Inspectiestap stap, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await stap.VindAsync(id, inspectie => inspectie.IsInTeVullen, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => stap.WijzigAsync(
            inspectie, ingediend.Versie, () => Doe(inspectie, form, clock), regel => InspectiesUrls.InspectieNa(id, regel), cancellationToken));
        return wijziging.Antwoord(() => BezoekPage.Create(
            new(id, inspectie.Begeleider.Naam, true, ingediend.Form, ingediend.VersieNa(wijziging, inspectie.Versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static Stapgevolg Doe(Inspectie inspectie, BezoekForm form, TimeProvider clock)
    {
        var dag = DutchDate.Parse(form.Bezochtop);
        if (dag > clock.Vandaag())
            return Stapgevolg.Fout("bezochtop", "\"Bezocht op\" mag niet na vandaag liggen");
        inspectie.LegBezoekVast(new(dag, form.Inspecteurs, form.Gesprekspartners, form.Bronnen));
        return new("Bezoek vastgelegd", $"Op {DutchDate.Format(dag)}, door {form.Inspecteurs}.");
    }

    private static BezoekForm Form(Inspectie inspectie, IHuidigeSessie sessie) => inspectie.Bezoek is { } bezoek
        ? new(DutchDate.Format(bezoek.Dag), bezoek.Inspecteurs, bezoek.Gesprekspartners, bezoek.Bronnen)
        : new(DutchDate.Format(inspectie.Aankondiging?.Dag), sessie.Naam, "", "");
}

/// <summary>The form as typed.</summary>
public sealed record BezoekForm(string Bezochtop, string Inspecteurs, string Gesprekspartners, string Bronnen) : IFormulier<BezoekForm>
{
    /// <inheritdoc />
    public static BezoekForm Van(IFormCollection velden) =>
        new(FormText.Read(velden, "bezochtop"), FormText.Read(velden, "inspecteurs"), FormText.Read(velden, "gesprekspartners"), FormText.ReadLines(velden, "bronnen"));
}

internal sealed class BezoekValidator : AbstractValidator<BezoekForm>
{
    private const int Langste = 300;
    private const int LangsteBronnen = 2000;

    public BezoekValidator()
    {
        RuleFor(f => f.Bezochtop).RequiredDate("de dag van het bezoek", "Bezocht op");
        RuleFor(f => f.Inspecteurs).TextWithoutInsz("wie inspecteerde", Langste);
        RuleFor(f => f.Gesprekspartners).TextWithoutInsz("de functies van de gesprekspartners", Langste);
        RuleFor(f => f.Bronnen).AtMost(LangsteBronnen).WithMessage($"Vul bronnen van ten hoogste {LangsteBronnen} tekens in");
    }
}

/// <summary>What the page shows.</summary>
public sealed record BezoekView(Guid Id, string Naam, bool Mag, BezoekForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
