using AmaWvg.Inspecties.Beschrijven;
using AmaWvg.Inspecties.Checklist;

namespace AmaWvg.Inspecties;

/// <summary>What is described and not scored.</summary>
internal static class BeschrijvingEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.BeschrijvingRoute, GetAsync);
        group.MapPost(InspectiesUrls.BeschrijvingRoute, PostAsync);
        group.MapPost(InspectiesUrls.BeschrijvingConceptRoute, PostConceptAsync).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<BeschrijvingForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await VindAsync(id, documenten, cancellationToken) is var (inspectie, nu)
            ? BeschrijvingPage.Create(BeschrijvingView.Van(inspectie, nu, ingediend.Getypt ?? BeschrijvingForm.Van(nu), ingediend.VersieOf(nu.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<BeschrijvingForm> ingediend, Zelfbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, cancellationToken) is not var (inspectie, nu) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        var versie = nu.Versie;
        var wijziging = await ingediend.WijzigAsync(form => bewaring.BewaarAsync(
            nu, ingediend.Versie, () => form.Pas(nu), "Beschrijving bewaard", null, regel => InspectiesUrls.InspectieNa(id, regel), cancellationToken));
        return wijziging.Antwoord(() => BeschrijvingPage.Create(
            BeschrijvingView.Van(inspectie, nu, ingediend.Form, wijziging.Botsing is null ? bewaring.Gezien(nu, ingediend.Versie) : versie) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> PostConceptAsync(Guid id, Ingediend<BeschrijvingForm> ingediend, Zelfbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, cancellationToken) is not var (inspectie, nu) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        // Which criteria may still follow: only what is too long cannot be kept.
        if (ingediend.Form.TeLang is { } teLang)
            return Bewaardmelding.Geweigerd(ingediend.Versie, teLang);
        return await bewaring.BewaarStilAsync(nu, ingediend.Versie, () => ingediend.Form.Pas(nu), cancellationToken)
            ? BewaardFragment.Create(Bewaardmelding.Van(nu, nu.Versie))
            : Bewaardmelding.Geweigerd(ingediend.Versie, "Iemand paste de beschrijving intussen aan. Druk op ‘Bewaren’ om te kiezen wat geldt");
    }

    private static async Task<(Inspectie Inspectie, Beschrijving Beschrijving)?> VindAsync(Guid id, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie && await documenten.BeschrijvingAsync(id, cancellationToken) is { } nu ? (inspectie, nu) : null;
}

/// <summary>The form as typed.</summary>
public sealed record BeschrijvingForm(string Uitsluiting, IReadOnlyDictionary<string, string> Teksten) : IFormulier<BeschrijvingForm>
{
    internal const string Signaal = "signaal";

    private const int Langste = 2000;

    internal static string FoutTeLang { get; } = $"Vul een tekst van ten hoogste {Langste} tekens in";

    internal static IReadOnlyList<(string Veld, string Label)> Velden { get; } =
    [
        ("uitsluitingscriteria", "Welke uitsluitingscriteria?"), ("samenwerking", "Samenwerkingsverbanden"), ("erkenningen", "Andere erkenningen en subsidies"),
        ("kwaliteit", "Kwaliteit"), ("werkposten", "Werkposten: intern of extern"), ("evolutie", "Evolutie van de doelgroep"),
    ];

    internal static IEnumerable<string> Alle => Velden.Select(veld => veld.Veld).Concat(Signaalthemas.Alle.Select(thema => Signaal + thema.Sleutel));

    internal IEnumerable<string> TeLange => Teksten.Where(paar => !Letterbeeld.Past(paar.Value, Langste)).Select(paar => paar.Key);

    internal string? TeLang => TeLange.Any() ? FoutTeLang : null;

    internal string Tekst(string veld) => Teksten.GetValueOrDefault(veld, "");

    /// <inheritdoc />
    public static BeschrijvingForm Van(IFormCollection velden) => new(FormText.Read(velden, "uitsluiting"), Alle.ToDictionary(veld => veld, veld => FormText.ReadLines(velden, veld)));

    internal static BeschrijvingForm Van(Beschrijving nu) => new(nu.Uitsluiting switch { true => "ja", false => "nee", _ => "" }, new Dictionary<string, string>(
        nu.Signalen.Select(signaal => KeyValuePair.Create(Signaal + signaal.Thema, signaal.Tekst)))
    {
        ["uitsluitingscriteria"] = nu.Uitsluitingscriteria,
        ["samenwerking"] = nu.Samenwerking,
        ["erkenningen"] = nu.Erkenningen,
        ["kwaliteit"] = nu.Kwaliteit,
        ["werkposten"] = nu.Werkposten,
        ["evolutie"] = nu.Evolutie,
    });

    internal void Pas(Beschrijving nu) => nu.Vul(
        Uitsluiting switch { "ja" => true, "nee" => false, _ => null }, Tekst("uitsluitingscriteria"), Tekst("samenwerking"), Tekst("erkenningen"), Tekst("kwaliteit"), Tekst("werkposten"), Tekst("evolutie"),
        [.. Signaalthemas.Alle.Select(thema => new Beleidssignaal(thema.Sleutel, Tekst(Signaal + thema.Sleutel))).Where(signaal => signaal.Tekst.Length > 0)]);
}

internal sealed class BeschrijvingValidator : AbstractValidator<BeschrijvingForm>
{
    public BeschrijvingValidator() => RuleFor(f => f).Custom((form, context) =>
    {
        if (form.Uitsluiting is "ja" && form.Tekst("uitsluitingscriteria").Length == 0)
            context.AddFailure("uitsluitingscriteria", "Vul in welke uitsluitingscriteria de begeleider hanteert");
        foreach (var veld in form.TeLange)
            context.AddFailure(veld, BeschrijvingForm.FoutTeLang);
    });
}

/// <summary>What the page shows.</summary>
/// <param name="Id">The inspection.</param>
/// <param name="Naam">The begeleider.</param>
/// <param name="Mag">Whether it can change.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Bewaard">Whether it is saved.</param>
/// <param name="Ingevuld">What was written, for a description that is closed.</param>
public sealed record BeschrijvingView(Guid Id, string Naam, bool Mag, BeschrijvingForm Form, Bewaardmelding Bewaard, IReadOnlyList<SummaryRij> Ingevuld) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    internal static BeschrijvingView Van(Inspectie inspectie, Beschrijving nu, BeschrijvingForm form, Guid versie) => new(
        inspectie.Id, inspectie.Begeleider.Naam, inspectie.IsInTeVullen, form, Bewaardmelding.Van(nu, versie), [.. Verslagdeel.Van(nu).Select(deel => new SummaryRij(deel.Kop, deel.Tekst))]);
}
