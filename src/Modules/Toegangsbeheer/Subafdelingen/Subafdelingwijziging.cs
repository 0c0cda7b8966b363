namespace AmaWvg.Toegangsbeheer;

/// <summary>The form that changes a subafdeling, as typed.</summary>
public sealed record Subafdelingwijziging(string Toepassing, string Email, string Beheerder, string Insz, string Stap) : IFormulier<Subafdelingwijziging>, IStappenformulier
{
    internal const string Blijft = "blijft";

    /// <inheritdoc />
    public static Subafdelingwijziging Van(IFormCollection velden) =>
        new(FormText.Read(velden, "toepassing"), FormText.Read(velden, "email"), FormText.Read(velden, "beheerder"), FormText.Read(velden, "insz"), Toegangsbeheer.Stap.Van(velden));

    internal static Subafdelingwijziging Van(Subafdeling subafdeling) => new(subafdeling.Toepassing ? "true" : "", subafdeling.Email, Blijft, "", "");

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden => [new("toepassing", Toepassing), new("email", Email), new("beheerder", Beheerder), new("insz", Insz)];
}

internal sealed class SubafdelingwijzigingValidator : AbstractValidator<Subafdelingwijziging>
{
    public SubafdelingwijzigingValidator()
    {
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Beheerder).Must(beheerder => beheerder is Subafdelingwijziging.Blijft or SubafdelingForm.Zelf or SubafdelingForm.Andere).WithMessage("Kies wie de subafdeling beheert");
        RuleFor(f => f.Insz).Correct(InszVeld.Fout).When(f => f.Beheerder == SubafdelingForm.Andere);
    }
}
