using AmaWvg.Toegangsbeheer.Hoedanigheden;

namespace AmaWvg.Toegangsbeheer;

internal static class HoedanigheidEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(ToegangsbeheerUrls.HoedanigheidRoute, GetAsync);
        group.MapPost(ToegangsbeheerUrls.HoedanigheidRoute, PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<HoedanigheidForm> ingediend, Ketentoegang toegang, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Ketenhandeling.HoedanigheidActiveren, cancellationToken);
        return gevonden.Weigering ?? HoedanigheidPage.Create(new(id, gevonden.Keten.Naam, ingediend.Getypt ?? new("", "")) { Versie = ingediend.VersieOf(gevonden.Keten.Versie) });
    }

    private static async Task<IResult> PostAsync(Guid id, Ingediend<HoedanigheidForm> ingediend, Ketentoegang toegang, Documenten documenten, CancellationToken cancellationToken)
    {
        var gevonden = await toegang.KetenAsync(id, Ketenhandeling.HoedanigheidActiveren, cancellationToken);
        if (gevonden.Weigering is { } weigering)
            return weigering;
        var keten = gevonden.Keten;
        return await ingediend.VolgAsync(
            keten,
            toegang,
            (form, errors, botsing, versie) => HoedanigheidPage.Create(new(id, keten.Naam, form) { Errors = errors, Botsing = botsing, Versie = versie }),
            _ => keten.Hoedanigheid is null ? FormErrors.None : FormErrors.None.Add("hoedanigheid", $"“{Ketenwoorden.Hoedanigheid}” is al actief"),
            form => Blad(keten),
            async form =>
            {
                keten.Activeer(toegang.Nu);
                documenten.WijzigKeten(keten);
                var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), "Hoedanigheid geactiveerd", $"{Ketenwoorden.Hoedanigheid}.");
                return await documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Keten(keten.Id), regel), cancellationToken);
            });
    }

    private static Controleblad Blad(Onderneming keten) => new(
        HoedanigheidView.Titel,
        ToegangsbeheerUrls.Hoedanigheid(keten.Id),
        new(ToegangsbeheerUrls.Keten(keten.Id), "Terug naar de keten"),
        [new("Onderneming", keten.Naam), new("Hoedanigheid", Ketenwoorden.Hoedanigheid)])
    {
        Uitleg = "De hoedanigheid is pas actief nadat u op Bevestigen klikt.",
        MetOpslaan = true,
    };
}

/// <summary>What the form shows.</summary>
/// <param name="Id">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Form">The form as typed.</param>
public sealed record HoedanigheidView(Guid Id, string Naam, HoedanigheidForm Form) : IFormulierView
{
    internal const string Titel = "Hoedanigheid activeren";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <inheritdoc />
    public Guid? Versie { get; init; }
}

/// <summary>The form as typed.</summary>
public sealed record HoedanigheidForm(string Hoedanigheid, string Stap) : IFormulier<HoedanigheidForm>, IStappenformulier
{
    internal const string Gezondheidszorg = "ehealth-gezondheidszorg";

    /// <inheritdoc />
    public static HoedanigheidForm Van(IFormCollection velden) => new(FormText.Read(velden, "hoedanigheid"), Toegangsbeheer.Stap.Van(velden));

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden => [new("hoedanigheid", Hoedanigheid)];
}

internal sealed class HoedanigheidValidator : AbstractValidator<HoedanigheidForm>
{
    public HoedanigheidValidator() => RuleFor(f => f.Hoedanigheid).Equal(HoedanigheidForm.Gezondheidszorg).WithMessage("Kies een hoedanigheid");
}
