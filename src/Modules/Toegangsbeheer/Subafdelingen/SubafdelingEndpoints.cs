using AmaWvg.Toegangsbeheer.Subafdelingen;

namespace AmaWvg.Toegangsbeheer;

internal static class SubafdelingEndpoints
{
    private const Ketenhandeling Handeling = Ketenhandeling.SubafdelingenBeheren;

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.SubafdelingenRoute, GetLijstAsync);
        group.MapGet(ToegangsbeheerUrls.NieuweSubafdelingRoute, GetAsync);
        group.MapPost(ToegangsbeheerUrls.NieuweSubafdelingRoute, PostAsync);
        SubafdelingwijzigingEndpoints.Map(group);
    }

    private static async Task<IResult> GetLijstAsync(Guid id, Guid? gedaan, string? tab, string? pagina, Ketentoegang toegang, SubafdelingenQuery query, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Ketenhandeling.KetenBekijken, cancellationToken);
        return gevonden.Weigering ?? SubafdelingenPage.Create(await query.RunAsync(gevonden.Keten, gedaan, tab, pagina, cancellationToken));
    }

    private static async Task<IResult> GetAsync(
        Guid id, Ingediend<SubafdelingForm> ingediend, Ketentoegang toegang, Cobrhakeuze keuze, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        return gevonden.Weigering ?? (gevonden.Keten.Hoedanigheid is null
            ? Results.NotFound()
            : SubafdelingPage.Create(SubafdelingView.Van(gevonden.Keten, await keuze.VanAsync(gevonden.Keten, cancellationToken), ingediend.Getypt ?? SubafdelingForm.Leeg) with { Versie = ingediend.VersieOf(gevonden.Keten.Versie) }));
    }

    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<SubafdelingForm> ingediend, Ketentoegang toegang, Cobrhakeuze keuze, SubafdelingHandler handler, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Handeling, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var keten = gevonden.Keten;
        if (keten.Hoedanigheid is null)
            return Results.NotFound();
        var lijst = await keuze.VanAsync(keten, cancellationToken);
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => SubafdelingPage.Create(SubafdelingView.Van(keten, lijst, form) with { Errors = errors, Botsing = botsing, Versie = versie }),
            form => SubafdelingHandler.Controleer(lijst, form),
            form => Blad(keten, SubafdelingHandler.Gekozen(lijst!, form)!, form),
            form => handler.VoegToeAsync(keten, SubafdelingHandler.Gekozen(lijst!, form)!, form, cancellationToken));
    }

    private static Controleblad Blad(Onderneming keten, CobrhaVoorziening voorziening, SubafdelingForm form) => new(
        SubafdelingView.Titel,
        ToegangsbeheerUrls.NieuweSubafdeling(keten.Id),
        new(ToegangsbeheerUrls.Subafdelingen(keten.Id), "Terug naar subafdelingen"),
        [
            new("Type", Ketenwoorden.Subafdeling),
            new("Voorziening", voorziening.Naam),
            new("HCO-nummer", voorziening.Hco.Weergave),
            new("E-mailadres", form.Email),
            new("Subafdelingsbeheerder", form.IsAndere ? $"INSZ-nummer {Insz.Parse(form.Insz).Toon(Inzage.EigenInvoer)}" : "Uzelf"),
            .. form.Stap == Stap.Opslaan ? new SummaryRij[] { new("Autorisaties", form.Toepassing == "true" ? Ketenwoorden.Recht : "geen") } : [],
        ])
    {
        Uitleg = form.Stap == Stap.Opslaan
            ? "De subafdeling bestaat pas nadat u op Bevestigen klikt."
            : "Vink de toepassing aan. Zonder deze toepassing krijgt niemand toegang, ook niet met het recht.",
        Vinkje = new("toepassing", Ketenwoorden.Recht, form.Toepassing == "true"),
        Vinkjekop = Ketenwoorden.Autorisaties,
        MetOpslaan = true,
    };
}

/// <summary>What the form for a new subafdeling shows.</summary>
/// <param name="Keten">Id of the chain.</param>
/// <param name="Keuzes">The voorzieningen to choose from, after the search; null when CoBRHA does not answer.</param>
/// <param name="Totaal">How many there are without the search.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="IsOcmw">Whether the onderneming is an OCMW, which chooses among fewer.</param>
public sealed record SubafdelingView(Guid Keten, IReadOnlyList<Choice>? Keuzes, int Totaal, SubafdelingForm Form, bool IsOcmw) : IFormulierView
{
    internal const string Titel = "Een subafdeling toevoegen";

    private const int MeesteZonderZoeken = 10;

    internal static IReadOnlyList<Choice> Beheerders { get; } =
        [new(SubafdelingForm.Zelf, "Ik wil zelf instaan voor het beheer van de subafdeling"), new(SubafdelingForm.Andere, "Een andere persoon beheert de subafdeling")];

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }

    internal bool MetZoeken => Totaal > MeesteZonderZoeken;

    // With nothing to choose there is nothing to fill in; when CoBRHA does not answer, what was typed stays.
    internal bool MetFormulier => Totaal > 0 || Keuzes is null || Errors.Any;

    internal static SubafdelingView Van(Onderneming keten, IReadOnlyList<CobrhaVoorziening>? lijst, SubafdelingForm form)
    {
        var gezocht = Letterbeeld.Vouw(form.Zoek);
        // What was chosen stays, whatever is searched for after that.
        var gevonden = lijst?.Where(voorziening => voorziening.Hco.Waarde == form.Voorziening || Past(voorziening, gezocht)).ToList();
        return new(
            keten.Id,
            gevonden is null ? null : [.. gevonden.Select(voorziening => new Choice(voorziening.Hco.Waarde, voorziening.Naam, $"{voorziening.Gemeente} · HCO-nummer {voorziening.Hco.Weergave}"))],
            lijst?.Count ?? 0,
            form,
            keten.IsOcmw);
    }

    private static bool Past(CobrhaVoorziening voorziening, string gezocht) =>
        Letterbeeld.Vouw($"{voorziening.Naam} {voorziening.Gemeente} {voorziening.Hco.Waarde}").Contains(gezocht, StringComparison.Ordinal);
}
