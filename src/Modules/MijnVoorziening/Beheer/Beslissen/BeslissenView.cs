using AmaWvg.Web.Forms;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>What the form of a decision shows.</summary>
/// <param name="Dossier">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Beslissing">The decision.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record BeslissenView(Guid Dossier, string Voorziening, Beslissing Beslissing, BeslissenForm Form, FormErrors Errors);
