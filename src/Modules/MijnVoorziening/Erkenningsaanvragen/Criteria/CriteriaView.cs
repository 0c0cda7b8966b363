namespace AmaWvg.MijnVoorziening;

/// <summary>What the second step shows.</summary>
/// <param name="Plaats">All of it, or a part.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Medewerkers">The persons of question 1.</param>
/// <param name="Ervaring">Proof of experience.</param>
/// <param name="EigenVerzekering">Proof of the insurance.</param>
/// <param name="Doelgroep">Document about purpose and target group.</param>
/// <param name="Concept">When the draft was saved.</param>
/// <param name="Errors">What is wrong with the form.</param>
/// <param name="Conflict">What somebody else saved in the meantime.</param>
public sealed record CriteriaView(
    Criteriaplaats Plaats,
    StappenView Stappen,
    CriteriaForm Form,
    IReadOnlyList<MedewerkerView> Medewerkers,
    BijlagenView Ervaring,
    BijlagenView EigenVerzekering,
    BijlagenView Doelgroep,
    ConceptView Concept,
    FormErrors Errors,
    ConflictView? Conflict)
{
    private static readonly Choice[] JaOfNee = [new(CriteriaForm.Ja, "Ja"), new(CriteriaForm.Nee, "Nee")];

    internal static CriteriaView Van(Criteriaplaats plaats, Aanvraagdossier dossier, CriteriaForm form, FormErrors errors, ConflictView? conflict = null)
    {
        return new(
            plaats,
            StappenView.Van(dossier, Aanvraagstap.Erkenningscriteria),
            form,
            [.. dossier.Aanvraag.Erkenningscriteria.Medewerkers.Select(m => MedewerkerView.Van(m, Bijlagen(m.Bijlagevraag, $"Diploma van medewerker {m.Wie}")))],
            Bijlagen(Bijlagevragen.Ervaring, Criteriavragen.ErvaringBijlage),
            Bijlagen(Bijlagevragen.EigenVerzekering, Criteriavragen.EigenVerzekeringBijlage),
            Bijlagen(Bijlagevragen.Doelgroep, Criteriavragen.DoelgroepBijlage),
            ConceptView.Van(dossier.Aanvraag, form.Versie),
            errors,
            conflict);

        BijlagenView Bijlagen(string vraag, string label) => new(
            vraag,
            label,
            Url(new(Criteriaknop.VoegBestandToe, Vraag: vraag)),
            [.. dossier.Bijlagen.Where(b => b.Vraag == vraag).Select(b => BijlageRij.Van(b, Url(new(Criteriaknop.VerwijderBestand, b.Id, vraag))))])
        {
            Error = errors[Bestandskeuze.Veld(vraag)],
        };

        string Url(Criteriaactie actie) => actie.Url(plaats);
    }

    internal string Url(Criteriaknop knop, Guid rij = default) => new Criteriaactie(knop, rij).Url(Plaats);

    internal static RadioGroupModel JaNee(string naam, string vraag, string antwoord, string? hint = null) => new(naam, vraag, JaOfNee, antwoord) { Hint = hint };

    internal TextAreaFieldModel Tekst(string naam, string vraag, string tekst) => new(naam, vraag, tekst) { Error = Errors[naam] };
}
