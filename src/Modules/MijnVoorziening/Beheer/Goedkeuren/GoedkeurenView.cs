using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

/// <summary>What the form shows.</summary>
/// <param name="Dossier">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What a colleague did in the meantime, when it can still be granted.</param>
public sealed record GoedkeurenView(Guid Dossier, string Voorziening, GoedkeurenForm Form, FormErrors Errors, Botsing? Botsing = null);
