using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Naam;

/// <summary>The form as typed.</summary>
public sealed record NaamForm(string Voornaam, string Naam, uint Versie)
{
    internal static NaamForm Van(IFormCollection form) =>
        new(Persoonsnaam.Lees(FormText.Read(form, "voornaam")), Persoonsnaam.Lees(FormText.Read(form, "naam")), FormText.ReadVersion(form));
}

internal sealed class NaamValidator : AbstractValidator<NaamForm>
{
    public NaamValidator()
    {
        RuleFor(f => f.Voornaam).PersonName("een voornaam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Naam).PersonName("een naam", Deelnemer.LangsteNaam)
            .Must((form, naam) => !Persoonsnaam.IsLeeg(form.Voornaam, naam)).WithMessage("Vul een naam in");
    }
}
