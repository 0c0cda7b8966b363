namespace AmaWvg.MijnVoorziening;

/// <summary>The form as typed.</summary>
public sealed record BeheerGoedkeurenForm(string Nummer, string Van, string TotEnMet, Guid Versie) : IFormulier<BeheerGoedkeurenForm>
{
    static BeheerGoedkeurenForm IFormulier<BeheerGoedkeurenForm>.Van(IFormCollection velden) => new(
        FormText.Read(velden, "nummer"), FormText.Read(velden, "van"), FormText.Read(velden, "totEnMet"), FormText.ReadDocumentVersion(velden));

    /// <summary>Five years from a first day.</summary>
    internal static BeheerGoedkeurenForm Voorstel(DateOnly van, Guid versie) =>
        new("", DutchDate.Format(van), DutchDate.Format(Erkenningstermijn.LaatsteDag(van)), versie);

    internal Periode Periode => new(DutchDate.Parse(Van), DutchDate.Parse(TotEnMet));
}

internal sealed class BeheerGoedkeurenValidator : AbstractValidator<BeheerGoedkeurenForm>
{
    private const int LangsteNummer = 30;

    public BeheerGoedkeurenValidator()
    {
        RuleFor(f => f.Nummer).RequiredText("een erkenningsnummer", LangsteNummer);
        RuleFor(f => f.Van).RequiredDate("de eerste dag van de erkenning", "Erkend van");
        RuleFor(f => f.TotEnMet).RequiredDate("de laatste dag van de erkenning", "Erkend tot en met")
            .Must((form, tot) => !DutchDate.TryParse(form.Van, out var van) || !DutchDate.TryParse(tot, out var einde) || (einde > van && einde <= Erkenningstermijn.LaatsteDag(van)))
            .WithMessage("\"Erkend tot en met\" moet na de eerste dag liggen, en ten hoogste vijf jaar later");
    }
}
