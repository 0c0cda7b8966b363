using AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

namespace AmaWvg.MijnUitbetalingen;

internal static class BeheerTariefEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.TariefToevoegen, Get).RequireAuthorization(Policies.FinancieelBeheerder);
        group.MapPost(BeheerUrls.TariefToevoegen, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static RazorSlice<BeheerTariefView> Get(Ingediend<BeheerTariefForm> ingediend) => BeheerTariefPage.Create(new(ingediend.Getypt ?? BeheerTariefForm.Leeg));

    private static async Task<IResult> Post(Ingediend<BeheerTariefForm> ingediend, BeheerTariefHandler handler, CancellationToken cancellationToken)
    {
        Tariefgevolg? gevolg = null;
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            (var uit, gevolg) = await handler.HandleAsync(form, cancellationToken);
            return uit;
        });
        return wijziging.Antwoord(() => BeheerTariefPage.Create(new(ingediend.Form, gevolg) { Errors = wijziging.Errors }));
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Gevolg">What has to be confirmed, if anything.</param>
public sealed record BeheerTariefView(BeheerTariefForm Form, Tariefgevolg? Gevolg = null) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>Adds a rate (Q4); one that changes paid months is confirmed first.</summary>
internal sealed class BeheerTariefHandler(BeheerDocumenten documenten, BeheerTariefgevolgQuery gevolgen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>The change; and, when it was not made, what has to be confirmed first.</returns>
    public async Task<(Wijziging Wijziging, Tariefgevolg? Gevolg)> HandleAsync(BeheerTariefForm form, CancellationToken cancellationToken)
    {
        var tarief = new Tariefregel
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Vanaf = Maand.Van(DutchDate.Parse(form.Vanaf)),
            PerMaand = DutchAmount.Parse(form.PerMaand),
            Plafond = DutchAmount.Parse(form.Plafond),
            Toegevoegd = clock.GetUtcNow(),
            Door = sessie.Naam,
        };
        var gevolg = await gevolgen.RunAsync(tarief, cancellationToken);
        if (gevolg is not null && gevolg.Sleutel != form.Bevestiging)
            return (Wijziging.Geweigerd(FormErrors.None.Add("bevestiging", gevolg.Gevraagd)), gevolg);

        documenten.Nieuw(tarief);
        var toelichting = $"Vanaf {tarief.Vanaf.Weergave}: {tarief.PerMaand.Weergave} per maand, ten hoogste {tarief.Plafond.Weergave} per jaar.{(gevolg?.Opnieuw is { } opnieuw ? $" {opnieuw}" : "")}";
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Tarief(tarief.Id), "Tarief toegevoegd", toelichting);
        return (await documenten.BewaarAsync(tarief.Id, BeheerUrls.OverzichtNa(regel), cancellationToken), null);
    }
}

/// <summary>The form as typed, its amounts written as everywhere else.</summary>
public sealed record BeheerTariefForm(string Vanaf, string PerMaand, string Plafond, string Bevestiging = "") : IFormulier<BeheerTariefForm>
{
    internal static BeheerTariefForm Leeg { get; } = new("", "", "");

    /// <inheritdoc />
    public static BeheerTariefForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "vanaf"), DutchAmount.Tidy(FormText.Read(velden, "perMaand")), DutchAmount.Tidy(FormText.Read(velden, "plafond")), FormText.Read(velden, "bevestiging"));
}

internal sealed class BeheerTariefValidator : AbstractValidator<BeheerTariefForm>
{
    public BeheerTariefValidator()
    {
        RuleFor(f => f.Vanaf).RequiredDate("de eerste dag", "Geldig vanaf")
            .Must(text => !DutchDate.TryParse(text, out var dag) || dag.Day == 1).WithMessage("\"Geldig vanaf\" moet de eerste dag van een maand zijn, zoals 1/1/2027");
        RuleFor(f => f.PerMaand).Correct(text => Fout(text, "bedrag per maand", "101,58"));
        RuleFor(f => f.Plafond).Correct(text => Fout(text, "jaarplafond", "1.219,00"))
            .Must((form, plafond) => !DutchAmount.TryParse(form.PerMaand, out var perMaand) || !DutchAmount.TryParse(plafond, out var bedrag) || perMaand <= bedrag)
            .WithMessage("\"Jaarplafond\" moet minstens het bedrag per maand zijn");
    }

    // Cells of a table, pasted together, are never one amount.
    private static string? Fout(string text, string wat, string voorbeeld) =>
        text.Length == 0 ? $"Vul een {wat} in"
        : DutchAmount.TryParse(text, out var bedrag) && bedrag.Euro is > 0 and < 100_000 ? null
        : DutchAmount.HoldsSeveral(text) ? $"Vul één {wat} in, zonder spaties, zoals {voorbeeld}"
        : $"Vul een {wat} in zoals {voorbeeld}";
}
