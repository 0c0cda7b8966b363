using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Stappen;
using AmaWvg.Web.Components;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Controleren;

/// <summary>What the last step shows.</summary>
/// <param name="Id">The application.</param>
/// <param name="Versie">Row version of what is shown.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Tekorten">What is missing, with links to the questions.</param>
/// <param name="Aandacht">What may be better, but does not stop anybody.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
public sealed record ControlerenView(
    Guid Id, uint Versie, StappenView Stappen, IReadOnlyList<FieldError> Tekorten, IReadOnlyList<string> Aandacht, AntwoordenView Antwoorden)
{
    /// <summary>Whether somebody pressed the button too early.</summary>
    public bool IsGeweigerd { get; init; }

    /// <summary>What somebody else saved in the meantime.</summary>
    public ConflictView? Conflict { get; init; }

    internal static ControlerenView Van(Aanvraagdossier dossier) => new(
        dossier.Id,
        dossier.Aanvraag.Versie,
        StappenView.Van(dossier, Aanvraagstap.Controleren),
        [.. dossier.Tekorten.Select(tekort => new FieldError(tekort.Veld, tekort.Tekst) { Url = AanvraagUrls.Vraag(dossier.Id, tekort) })],
        [.. Volledigheid.Aandacht(dossier.Informatie, dossier.Aanvraag.Erkenningscriteria, dossier.VragenMetBijlage)],
        AntwoordenView.Van(dossier));
}
