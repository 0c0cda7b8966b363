using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using FluentValidation;

namespace AmaWvg.Overeenkomsten.Aanmelden;

internal sealed class AanmeldenValidator : AbstractValidator<AanmeldenForm>
{
    public AanmeldenValidator()
    {
        RuleFor(f => f.Insz).Custom((text, context) =>
        {
            if (InszVeld.Fout(text) is { } fout)
                context.AddFailure(fout);
        });
        RuleFor(f => f.Geboortedatum).Must(text => text is null or "" || DutchDate.TryParse(text, out _))
            .WithMessage("Geboortedatum moet een bestaande datum zijn, zoals 27/3/1985");
        RuleFor(f => f.Voornaam).RequiredText("een voornaam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Naam).RequiredText("een naam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Referentie).RequiredText("een referentie", Overeenkomst.LangsteReferentie);
        RuleFor(f => f.Startdatum).RequiredDate("een startdatum", "Startdatum");
        RuleFor(f => f.Einddatum).ExistingDate("Einddatum");
        RuleFor(f => f.Bevestiging).Equal(true)
            .WithMessage("Bevestig dat de deelnemer geen van deze andere vormen van begeleiding volgt");
    }
}
