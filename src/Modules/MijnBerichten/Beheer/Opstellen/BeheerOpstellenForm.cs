namespace AmaWvg.MijnBerichten;

/// <summary>The form as typed.</summary>
public sealed record BeheerOpstellenForm(
    string Aan, string Voorziening, string Type, string Provincie, string Erkenning, string Soort, string Onderwerp, string Tekst) : IFormulier<BeheerOpstellenForm>
{
    internal const string Een = "een";
    internal const string Selectie = "selectie";
    internal const string Alle = "alle";
    internal const string Met = "met";
    internal const string Zonder = "zonder";

    internal static BeheerOpstellenForm Leeg { get; } = new("", "", "", "", "", "", "", "");

    /// <inheritdoc />
    public static BeheerOpstellenForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "aan"), FormText.Read(velden, "voorziening"), FormText.Read(velden, "type"), FormText.Read(velden, "provincie"), FormText.Read(velden, "erkenning"),
        FormText.Read(velden, "soort"), FormText.Read(velden, "onderwerp"), FormText.ReadLines(velden, "tekst"));

    internal static BeheerOpstellenForm Van(Verzending verzending)
    {
        var doelgroep = verzending.Doelgroep;
        return new(
            doelgroep.Hco is not null ? Een : doelgroep == new Doelgroep() ? Alle : Selectie,
            doelgroep.Hco ?? "", doelgroep.Type ?? "", doelgroep.Provincie ?? "", doelgroep.Erkend switch { true => Met, false => Zonder, _ => "" },
            $"{verzending.Soort}", verzending.Onderwerp, verzending.Tekst);
    }

    /// <summary>To whom; only what belongs to the choice counts.</summary>
    internal Doelgroep Doelgroep => Aan switch
    {
        Een => new(Hco: Voorziening),
        Selectie => new(Type: OfNiets(Type), Provincie: OfNiets(Provincie), Erkend: Erkenning switch { Met => true, Zonder => false, _ => null }),
        _ => new(),
    };

    internal Berichtsoort Berichtsoort => Enum.Parse<Berichtsoort>(Soort);

    private static string? OfNiets(string waarde) => waarde.Length == 0 ? null : waarde;
}

internal sealed class BeheerOpstellenValidator : AbstractValidator<BeheerOpstellenForm>
{
    public BeheerOpstellenValidator()
    {
        RuleFor(f => f.Aan).Must(aan => aan is BeheerOpstellenForm.Een or BeheerOpstellenForm.Selectie or BeheerOpstellenForm.Alle).WithMessage("Kies aan wie u schrijft");
        RuleFor(f => f.Voorziening).NotEmpty().When(f => f.Aan == BeheerOpstellenForm.Een).WithMessage("Kies een voorziening");
        RuleFor(f => f.Type).Must((form, _) => form.Doelgroep != new Doelgroep()).When(f => f.Aan == BeheerOpstellenForm.Selectie)
            .WithMessage("Kies een type, een provincie of de erkenning. Of stuur het bericht aan alle voorzieningen");
        RuleFor(f => f.Soort).Must(soort => Enum.GetNames<Berichtsoort>().Contains(soort)).WithMessage("Kies de soort van het bericht");
        RuleFor(f => f.Onderwerp).RequiredText("een onderwerp", Bericht.LangsteOnderwerp);
        RuleFor(f => f.Tekst).RequiredText("een tekst", Verzending.LangsteTekst);
    }
}
