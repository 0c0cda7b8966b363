using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

/// <summary>What the form shows.</summary>
/// <param name="Huidig">The account number known now, in groups of four, if any.</param>
/// <param name="BruikbaarVanaf">First day on which a new one would be used.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else changed in the meantime.</param>
public sealed record RekeningnummerView(string? Huidig, DateOnly BruikbaarVanaf, RekeningnummerForm Form, FormErrors Errors, Botsing? Botsing = null)
{
    /// <summary>Whether the department looks at a new one first.</summary>
    public bool MoetWachten { get; init; }
}
