using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Stappen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Informatie;

/// <summary>What the first step shows.</summary>
/// <param name="Id">The application.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Feiten">What the portal knows already.</param>
/// <param name="Type">Type of the organisation.</param>
/// <param name="VraagtAdres">Whether the register has no address.</param>
/// <param name="VraagtOndernemingsnummer">Whether the register has no number.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Concept">When the draft was saved.</param>
/// <param name="Errors">What is wrong with the form.</param>
/// <param name="Conflict">What somebody else saved in the meantime.</param>
public sealed record InformatieView(
    Guid Id,
    StappenView Stappen,
    IReadOnlyList<SummaryRow> Feiten,
    TypeVoorziening Type,
    bool VraagtAdres,
    bool VraagtOndernemingsnummer,
    InformatieForm Form,
    ConceptView Concept,
    FormErrors Errors,
    ConflictView? Conflict)
{
    internal static InformatieView Van(Aanvraagdossier dossier, InformatieForm form, FormErrors errors, ConflictView? conflict = null) => new(
        dossier.Id,
        StappenView.Van(dossier, Aanvraagstap.Voorzieningsinformatie),
        Informatiefeiten.Bekend(dossier),
        dossier.Voorziening.Type,
        dossier.Voorziening.Adres is "",
        dossier.Voorziening.Ondernemingsnummer is null,
        form,
        ConceptView.Van(dossier.Aanvraag, form.Versie),
        errors,
        conflict);
}
