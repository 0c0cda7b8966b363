using AmaWvg.Inspecties.Beschrijven;

namespace AmaWvg.Inspecties;

/// <summary>What is described and not scored.</summary>
internal static class BeschrijvingEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.BeschrijvingRoute, GetAsync);
        group.MapPost(InspectiesUrls.BeschrijvingRoute, PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<BeschrijvingForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie && await documenten.BeschrijvingAsync(id, cancellationToken) is { } nu
            ? BeschrijvingPage.Create(new(id, inspectie.Begeleider.Naam, inspectie.IsInTeVullen, ingediend.Getypt ?? BeschrijvingForm.Van(nu), ingediend.VersieOf(nu.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<BeschrijvingForm> ingediend, InspectieDocumenten documenten, IHuidigeSessie sessie, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Inspectie>(id, cancellationToken) is not { IsInTeVullen: true } inspectie || await documenten.BeschrijvingAsync(id, cancellationToken) is not { } nu)
            return Results.NotFound();
        var versie = nu.Versie;
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            if (nu.Versie != ingediend.Versie)
                return await documenten.BotsingAsync(id, cancellationToken);
            form.Pas(nu);
            documenten.Wijzig(nu);
            var regel = documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, HistoriekOnderwerp.Inspectie(id), "Beschrijving bewaard", null, sessie.Naam);
            return await documenten.BewaarAsync(id, InspectiesUrls.InspectieNa(id, regel), cancellationToken);
        });
        return wijziging.Antwoord(() => BeschrijvingPage.Create(
            new(id, inspectie.Begeleider.Naam, true, ingediend.Form, ingediend.VersieNa(wijziging, versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The form as typed.</summary>
public sealed record BeschrijvingForm(string Uitsluiting, IReadOnlyDictionary<string, string> Teksten) : IFormulier<BeschrijvingForm>
{
    internal const string Signaal = "signaal";

    internal static IReadOnlyList<(string Veld, string Label)> Velden { get; } =
    [
        ("uitsluitingscriteria", "Welke uitsluitingscriteria?"), ("samenwerking", "Samenwerkingsverbanden"), ("erkenningen", "Andere erkenningen en subsidies"),
        ("kwaliteit", "Kwaliteit"), ("werkposten", "Werkposten: intern of extern"), ("evolutie", "Evolutie van de doelgroep"),
    ];

    internal static IEnumerable<string> Alle => Velden.Select(veld => veld.Veld).Concat(Signaalthemas.Alle.Select(thema => Signaal + thema.Sleutel));

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
    private const int Langste = 2000;

    public BeschrijvingValidator() => RuleFor(f => f).Custom((form, context) =>
    {
        if (form.Uitsluiting is "ja" && form.Tekst("uitsluitingscriteria").Length == 0)
            context.AddFailure("uitsluitingscriteria", "Vul in welke uitsluitingscriteria de begeleider hanteert");
        foreach (var (veld, tekst) in form.Teksten.Where(paar => !Letterbeeld.Past(paar.Value, Langste)))
            context.AddFailure(veld, $"Vul een tekst van ten hoogste {Langste} tekens in");
    });
}

/// <summary>What the page shows.</summary>
public sealed record BeschrijvingView(Guid Id, string Naam, bool Mag, BeschrijvingForm Form, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}
