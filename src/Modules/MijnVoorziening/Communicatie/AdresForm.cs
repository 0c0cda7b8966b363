using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Communicatie;

/// <summary>The form as typed.</summary>
public sealed record AdresForm(string Email, bool Administratief, bool Financieel, uint Versie)
{
    internal const string Administratieve = "administratief";
    internal const string Financiele = "financieel";

    internal static AdresForm Leeg { get; } = new("", false, false, 0);

    internal static AdresForm VanNieuw(IFormCollection form) => new(
        FormText.Read(form, "email"), form["soort"].Contains(Administratieve), form["soort"].Contains(Financiele), 0);

    internal static AdresForm Van(IFormCollection form) => VanNieuw(form) with { Versie = FormText.ReadVersion(form) };

    internal static AdresForm Van(Communicatieadres adres) => new(adres.Email, adres.Administratief, adres.Financieel, adres.Versie);

    internal IReadOnlyCollection<string> Soorten => [.. new[] { Administratief ? Administratieve : "", Financieel ? Financiele : "" }.Where(soort => soort.Length > 0)];

    internal bool IsGelijk(Communicatieadres adres) => this == Van(adres) with { Versie = Versie };
}

internal sealed class AdresValidator : AbstractValidator<AdresForm>
{
    public AdresValidator()
    {
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Administratief).Must((form, _) => form.Administratief || form.Financieel).WithMessage("Kies welke e-mails dit adres krijgt").OverridePropertyName("soort");
    }
}
