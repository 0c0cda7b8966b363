using System.Globalization;

namespace AmaWvg.Inspecties;

/// <summary>The form of a round as typed.</summary>
public sealed record RondeForm(string Rondenaam, string EersteDag, string LaatsteDag, string Peildag, string MinstensActief, string Grootte, string Zaad) : IFormulier<RondeForm>
{
    /// <summary>Begins the name of the field of a type.</summary>
    public const string Quotum = "quotum";

    private const string GewoonMinstens = "5";
    private const string GewoonGrootte = "30";

    /// <summary>What was typed for each type.</summary>
    public IReadOnlyDictionary<string, string> Quota { get; init; } = new Dictionary<string, string>();

    internal static RondeForm Leeg(IReadOnlyList<Voorzieningtype> types) =>
        new("", "", "", "", GewoonMinstens, GewoonGrootte, "") { Quota = types.ToDictionary(type => type.Sleutel, _ => "") };

    internal string QuotumVan(string type) => Quota.GetValueOrDefault(type, "");

    /// <inheritdoc />
    public static RondeForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "rondenaam"), FormText.Read(velden, "eersteDag"), FormText.Read(velden, "laatsteDag"), FormText.Read(velden, "peildag"),
        FormText.Read(velden, "minstensActief"), FormText.Read(velden, "grootte"), FormText.Read(velden, "zaad"))
    {
        Quota = velden.Keys.Where(naam => naam.StartsWith(Quotum, StringComparison.Ordinal)).ToDictionary(naam => naam[Quotum.Length..], naam => FormText.Read(velden, naam)),
    };
}

internal sealed class RondeValidator : AbstractValidator<RondeForm>
{
    private const int Grootst = 500;
    private const int LangsteZaad = 15;

    public RondeValidator([FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen)
    {
        RuleFor(f => f.Rondenaam).RequiredText("een naam", Inspectieronde.LangsteNaam);
        RuleFor(f => f.EersteDag).RequiredDate("de eerste dag", "Eerste dag");
        RuleFor(f => f.LaatsteDag).RequiredDate("de laatste dag", "Laatste dag")
            .Must((form, text) => !DutchDate.TryParse(form.EersteDag, out var van) || !DutchDate.TryParse(text, out var tot) || van <= tot)
            .WithMessage("\"Laatste dag\" mag niet voor de eerste dag liggen");
        RuleFor(f => f.Peildag).RequiredDate("een peildag", "Peildag");
        RuleFor(f => f.MinstensActief).Correct(text => Getal(text, 0, 100_000) ? null : "Vul in hoeveel actieve overeenkomsten er minstens zijn, zoals 5");
        RuleFor(f => f.Grootte).Correct(text => Getal(text, 1, Grootst) ? null : $"Vul een grootte van 1 tot {Grootst} in, zoals 30")
            .Must((form, text) => !Getal(text, 1, Grootst) || Som(form) <= int.Parse(text, CultureInfo.InvariantCulture))
            .WithMessage(form => $"De types samen vragen {Som(form)} begeleiders. Maak de steekproef minstens zo groot");
        RuleFor(f => f).Custom((form, context) =>
        {
            foreach (var type in Rondetypes.Keuzes(voorzieningen.Types).Where(type => form.QuotumVan(type.Value) is { Length: > 0 } aantal && !Getal(aantal, 0, Grootst)))
                context.AddFailure(RondeForm.Quotum + type.Value, $"Vul een aantal van 0 tot {Grootst} in, zoals 6");
        });
        RuleFor(f => f.Zaad).Correct(text => text.Length == 0 || (text.Length <= LangsteZaad && text.All(char.IsAsciiDigit)) ? null : $"Vul een zaadgetal van ten hoogste {LangsteZaad} cijfers in, of laat het leeg");
    }

    private static int Som(RondeForm form) => form.Quota.Values.Where(waarde => Getal(waarde, 0, Grootst)).Sum(waarde => int.Parse(waarde, CultureInfo.InvariantCulture));

    private static bool Getal(string text, int minst, int meest) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest;
}
