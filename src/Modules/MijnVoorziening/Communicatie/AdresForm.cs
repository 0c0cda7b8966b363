namespace AmaWvg.MijnVoorziening;

/// <summary>The form as typed.</summary>
public sealed record AdresForm(string Email, bool Administratief, bool Financieel) : IFormulier<AdresForm>
{
    internal const string Administratieve = "administratief";
    internal const string Financiele = "financieel";

    internal static AdresForm Leeg { get; } = new("", false, false);

    /// <inheritdoc />
    public static AdresForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "email"), velden["soort"].Contains(Administratieve), velden["soort"].Contains(Financiele));

    internal static AdresForm Van(Communicatieadres adres) => new(adres.Email, adres.Administratief, adres.Financieel);

    internal IReadOnlyCollection<string> Soorten => [.. new[] { Administratief ? Administratieve : "", Financieel ? Financiele : "" }.Where(soort => soort.Length > 0)];
}

internal sealed class AdresValidator : AbstractValidator<AdresForm>
{
    public AdresValidator()
    {
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Administratief).Must((form, _) => form.Administratief || form.Financieel).WithMessage("Kies welke e-mails dit adres krijgt").OverridePropertyName("soort");
    }
}
