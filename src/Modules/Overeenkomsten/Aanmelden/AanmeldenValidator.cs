using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using FluentValidation;

namespace AmaWvg.Overeenkomsten.Aanmelden;

internal sealed class AanmeldenValidator : AbstractValidator<AanmeldenForm>
{
    public AanmeldenValidator()
    {
        RuleFor(f => f.Insz).Correct(InszVeld.Fout);
        RuleFor(f => f.Geboortedatum).Correct(text => DutchDate.Fout(text ?? "", "Geboortedatum", "27/3/1985"));
        RuleFor(f => f.Voornaam).PersonName("een voornaam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Naam).PersonName("een naam", Deelnemer.LangsteNaam)
            .Must((form, naam) => !Persoonsnaam.IsLeeg(form.Voornaam, naam)).WithMessage("Vul een naam in");
        RuleFor(f => f.Referentie).RequiredText("een referentie", Overeenkomst.LangsteReferentie);
        RuleFor(f => f.Startdatum).RequiredDate("een startdatum", "Startdatum");
        RuleFor(f => f.Einddatum).ExistingDate("Einddatum");
        RuleFor(f => f.Bevestiging).Equal(true)
            .WithMessage("Bevestig dat de deelnemer geen van deze andere vormen van begeleiding volgt");
    }
}
