using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Contactgegevens;

/// <summary>The form as typed.</summary>
public sealed record ContactpersoonForm(string Voornaam, string Naam, string Email, string Telefoon, uint Versie)
{
    internal static ContactpersoonForm Van(IFormCollection form) => new(
        FormText.Read(form, "voornaam"), FormText.Read(form, "naam"), FormText.Read(form, "email"), ContactRules.CleanTelephone(FormText.Read(form, "telefoon")), FormText.ReadVersion(form));

    internal static ContactpersoonForm Van(Voorziening voorziening) => voorziening.Contactpersoon is { } persoon
        ? new(persoon.Voornaam, persoon.Naam, persoon.Email, persoon.Telefoon, voorziening.Versie)
        : new("", "", "", "", voorziening.Versie);

    internal Contactpersoon Persoon => new(Voornaam, Naam, Email, Telefoon);
}

internal sealed class ContactpersoonValidator : AbstractValidator<ContactpersoonForm>
{
    private const int LangsteNaam = 60;

    public ContactpersoonValidator()
    {
        RuleFor(f => f.Voornaam).PersonName("een voornaam", LangsteNaam);
        RuleFor(f => f.Naam).PersonName("een naam", LangsteNaam);
        RuleFor(f => f.Email).Email();
        RuleFor(f => f.Telefoon).Telephone();
    }
}
