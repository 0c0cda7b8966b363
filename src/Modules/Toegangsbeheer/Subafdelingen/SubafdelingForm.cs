namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record SubafdelingForm(string Voorziening, string Email, string Beheerder, string Insz, string Toepassing, string Zoek, string Stap) : IFormulier<SubafdelingForm>, IStappenformulier
{
    internal const string Zelf = "zelf";
    internal const string Andere = "andere";

    private const string Gezocht = "gezocht";

    internal static SubafdelingForm Leeg { get; } = new("", "", "", "", "", "", "");

    /// <inheritdoc />
    public static SubafdelingForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "voorziening"), FormText.Read(velden, "email"), FormText.Read(velden, "beheerder"), FormText.Read(velden, "insz"),
        FormText.Read(velden, "toepassing"), FormText.Read(velden, "zoek"), StapVan(velden));

    internal bool IsAndere => Beheerder == Andere;

    // Enter in any field presses the first button, that of the search: whoever did not change what was searched for means the next.
    private static string StapVan(IFormCollection velden) =>
        Toegangsbeheer.Stap.Van(velden) is var stap && stap == Toegangsbeheer.Stap.Zoeken && velden[Gezocht] is [{ } gezocht] && gezocht == velden["zoek"] ? Toegangsbeheer.Stap.Volgende : stap;

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden =>
        [new("voorziening", Voorziening), new("email", Email), new("beheerder", Beheerder), new("insz", Insz), new("toepassing", Toepassing), new("zoek", Zoek)];
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
