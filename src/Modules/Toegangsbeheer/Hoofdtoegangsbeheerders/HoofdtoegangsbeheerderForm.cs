namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record HoofdtoegangsbeheerderForm(
    string Wie, string Insz, string Email, string Telefoon, string EigenEmail, string EigenTelefoon, string Verklaring, string Bevestigd, string Stap)
    : IFormulier<HoofdtoegangsbeheerderForm>, IStappenformulier
{
    internal const string Ikzelf = "ikzelf";
    internal const string Andere = "andere";

    internal static HoofdtoegangsbeheerderForm Leeg { get; } = new("", "", "", "", "", "", "", "", "");

    /// <inheritdoc />
    public static HoofdtoegangsbeheerderForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "wie"), FormText.Read(velden, "insz"), FormText.Read(velden, "email"), ContactRules.CleanTelephone(FormText.Read(velden, "telefoon")),
        FormText.Read(velden, "eigenEmail"), ContactRules.CleanTelephone(FormText.Read(velden, "eigenTelefoon")), FormText.Read(velden, "verklaring"),
        FormText.Read(velden, "bevestigd"), Toegangsbeheer.Stap.Van(velden));

    internal bool IsAndere => Wie == Andere;

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden =>
    [
        new("wie", Wie), new("insz", Insz), new("email", Email), new("telefoon", Telefoon), new("eigenEmail", EigenEmail), new("eigenTelefoon", EigenTelefoon),
        new("verklaring", Verklaring), new("bevestigd", Bevestigd),
    ];
}

internal sealed class HoofdtoegangsbeheerderValidator : AbstractValidator<HoofdtoegangsbeheerderForm>
{
    public HoofdtoegangsbeheerderValidator()
    {
        RuleFor(f => f.Wie).Must(wie => wie is HoofdtoegangsbeheerderForm.Ikzelf or HoofdtoegangsbeheerderForm.Andere).WithMessage("Kies wie de hoofdtoegangsbeheerder wordt");
        RuleFor(f => f.Insz).Correct(InszVeld.Fout).When(f => f.IsAndere);
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Telefoon).Telephone();
        RuleFor(f => f.EigenEmail).Email("uw e-mailadres").When(f => f.IsAndere);
        RuleFor(f => f.EigenTelefoon).Telephone("uw telefoonnummer").When(f => f.IsAndere);
        RuleFor(f => f.Verklaring).Equal("true").WithMessage("Verklaar dat deze persoon werknemer of wettelijk vertegenwoordiger van de onderneming is").When(f => f.IsAndere);
    }
}
