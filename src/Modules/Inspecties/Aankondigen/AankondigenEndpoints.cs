using AmaWvg.Inspecties.Aankondigen;

namespace AmaWvg.Inspecties;

/// <summary>Announces the visit, and asks for documents.</summary>
internal static class AankondigenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.AankondigenRoute, GetAsync);
        group.MapPost(InspectiesUrls.AankondigenRoute, PostAsync);
    }

    private static bool Mag(Inspectie inspectie) => inspectie.Status is Inspectiestatus.Voorbereiding or Inspectiestatus.Aangekondigd;

    private static async Task<IResult> GetAsync(Guid id, Ingediend<AankondigenForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie
            ? AankondigenPage.Create(new(id, inspectie.Begeleider.Naam, Mag(inspectie), ingediend.Getypt ?? Form(inspectie), ingediend.VersieOf(inspectie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<AankondigenForm> ingediend, Inspectiestap stap, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await stap.VindAsync(id, Mag, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => stap.WijzigAsync(
            inspectie, ingediend.Versie, () => Doe(inspectie, form, sessie, clock), regel => InspectiesUrls.InspectieNa(id, regel), cancellationToken));
        return wijziging.Antwoord(() => AankondigenPage.Create(
            new(id, inspectie.Begeleider.Naam, true, ingediend.Form, ingediend.VersieNa(wijziging, inspectie.Versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static Stapgevolg Doe(Inspectie inspectie, AankondigenForm form, IHuidigeSessie sessie, TimeProvider clock)
    {
        var dag = DutchDate.Parse(form.Bezoekdag);
        if (dag < clock.Vandaag())
            return Stapgevolg.Fout("bezoekdag", $"\"Dag van het bezoek\" mag niet voor vandaag, {DutchDate.Format(clock.Vandaag())}, liggen");
        var was = inspectie.Aankondiging;
        inspectie.KondigAan(new(dag, form.Aankondigingstekst, [.. form.Documenten], clock.GetUtcNow(), sessie.Naam));
        return new(was is null ? "Bezoek aangekondigd" : "Aankondiging gewijzigd", $"Op {DutchDate.Format(dag)}.")
        {
            Gebeurtenis = new InspectieAangekondigd(inspectie.Id, dag, [.. form.Documenten.Select(Documentvragen.Label)]),
        };
    }

    private static AankondigenForm Form(Inspectie inspectie) => inspectie.Aankondiging is { } aankondiging
        ? new(DutchDate.Format(aankondiging.Dag), aankondiging.Tekst, aankondiging.Documenten)
        : new("", "", [.. Documentvragen.Alle.Select(vraag => vraag.Value)]);
}

/// <summary>The form as typed.</summary>
public sealed record AankondigenForm(string Bezoekdag, string Aankondigingstekst, IReadOnlyList<string> Documenten) : IFormulier<AankondigenForm>
{
    /// <inheritdoc />
    public static AankondigenForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "bezoekdag"), FormText.ReadLines(velden, "aankondigingstekst"), [.. Documentvragen.Alle.Select(vraag => vraag.Value).Where(velden["documenten"].Contains)]);
}

internal sealed class AankondigenValidator : AbstractValidator<AankondigenForm>
{
    private const int Langste = 2000;

    public AankondigenValidator()
    {
        RuleFor(f => f.Bezoekdag).RequiredDate("de dag van het bezoek", "Dag van het bezoek");
        RuleFor(f => f.Aankondigingstekst).AtMost(Langste).WithMessage($"Vul een toelichting van ten hoogste {Langste} tekens in");
    }
}

/// <summary>What the page shows.</summary>
public sealed record AankondigenView(Guid Id, string Naam, bool Mag, AankondigenForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
