namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record SubafdelingForm(string Voorziening, string Email, string Beheerder, string Insz, string Toepassing, string Stap) : IFormulier<SubafdelingForm>, IStappenformulier
{
    internal const string Zelf = "zelf";
    internal const string Andere = "andere";

    internal static SubafdelingForm Leeg { get; } = new("", "", "", "", "", "");

    /// <inheritdoc />
    public static SubafdelingForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "voorziening"), FormText.Read(velden, "email"), FormText.Read(velden, "beheerder"), FormText.Read(velden, "insz"),
        FormText.Read(velden, "toepassing"), Toegangsbeheer.Stap.Van(velden));

    internal bool IsAndere => Beheerder == Andere;

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden =>
        [new("voorziening", Voorziening), new("email", Email), new("beheerder", Beheerder), new("insz", Insz), new("toepassing", Toepassing)];
}

internal sealed class SubafdelingValidator : AbstractValidator<SubafdelingForm>
{
    public SubafdelingValidator()
    {
        RuleFor(f => f.Voorziening).NotEmpty().WithMessage("Kies een voorziening");
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Beheerder).Must(beheerder => beheerder is SubafdelingForm.Zelf or SubafdelingForm.Andere).WithMessage("Kies wie de subafdeling beheert");
        RuleFor(f => f.Insz).Correct(InszVeld.Fout).When(f => f.IsAndere);
    }
}
