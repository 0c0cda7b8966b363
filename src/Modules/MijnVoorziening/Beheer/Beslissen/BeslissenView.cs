using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>What the form of a decision shows.</summary>
/// <param name="Dossier">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Knop">The decision, as its button says it.</param>
/// <param name="Uitleg">What follows from it.</param>
/// <param name="Url">Where the form goes.</param>
/// <param name="VraagtReden">Whether a reason must be given.</param>
/// <param name="Form">The form as typed.</param>
public sealed record BeslissenView(Guid Dossier, string Voorziening, string Knop, string Uitleg, string Url, bool VraagtReden, BeslissenForm Form)
{
    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>What somebody else did in the meantime.</summary>
    public Botsing? Botsing { get; init; }
}
