namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record BeheerMaatwerkbedrijfForm(string Kbo, string Hco, string Naam, string Adres, string Gemeente, string Provincie, string Reden) : IFormulier<BeheerMaatwerkbedrijfForm>
{
    internal static BeheerMaatwerkbedrijfForm Leeg { get; } = new("", "", "", "", "", "", "");

    /// <inheritdoc />
    public static BeheerMaatwerkbedrijfForm Van(IFormCollection velden) => new(
        FormText.ReadNumber(velden, "kbo"), FormText.ReadNumber(velden, "hco"), FormText.Read(velden, "naam"), FormText.Read(velden, "adres"), FormText.Read(velden, "gemeente"),
        FormText.Read(velden, "provincie"), FormText.Read(velden, "reden"));
}

internal sealed class BeheerMaatwerkbedrijfValidator : AbstractValidator<BeheerMaatwerkbedrijfForm>
{
    private const int Langste = 200;
    private const int LangsteReden = 500;

    public BeheerMaatwerkbedrijfValidator()
    {
        RuleFor(f => f.Kbo).Correct(text => text.Length == 0 ? "Vul een KBO-nummer in" : Nummerveld.OndernemingsnummerFout(text));
        RuleFor(f => f.Hco).Correct(text => text.Length == 0 ? "Vul een HCO-nummer in" : Nummerveld.HcoFout(text));
        RuleFor(f => f.Naam).TextWithoutInsz("een naam", Langste);
        RuleFor(f => f.Adres).TextWithoutInsz("een adres", Langste);
        RuleFor(f => f.Gemeente).TextWithoutInsz("een gemeente", Langste);
        RuleFor(f => f.Provincie).Must(Provincienamen.Alle.Contains).WithMessage("Kies een provincie");
        RuleFor(f => f.Reden).TextWithoutInsz("een reden", LangsteReden);
    }
}
