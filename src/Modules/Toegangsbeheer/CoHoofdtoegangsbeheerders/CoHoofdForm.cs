namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record CoHoofdForm(string Insz, string Email, string Telefoon, string Verklaring, string Bevestigd, string Stap) : IFormulier<CoHoofdForm>, IStappenformulier
{
    internal static CoHoofdForm Leeg { get; } = new("", "", "", "", "", "");

    /// <inheritdoc />
    public static CoHoofdForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "insz"), FormText.Read(velden, "email"), ContactRules.CleanTelephone(FormText.Read(velden, "telefoon")), FormText.Read(velden, "verklaring"),
        FormText.Read(velden, "bevestigd"), Toegangsbeheer.Stap.Van(velden));

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden =>
        [new("insz", Insz), new("email", Email), new("telefoon", Telefoon), new("verklaring", Verklaring), new("bevestigd", Bevestigd)];
}

internal sealed class CoHoofdValidator : AbstractValidator<CoHoofdForm>
{
    public CoHoofdValidator()
    {
        RuleFor(f => f.Insz).Correct(InszVeld.Fout);
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Telefoon).Telephone();
        RuleFor(f => f.Verklaring).Equal("true").WithMessage("Verklaar dat deze persoon werknemer of wettelijk vertegenwoordiger van de onderneming is");
    }
}
