using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Aanmelden;

/// <summary>What the form shows.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Vandaag">Today: the notice names the deadline for a start this month.</param>
public sealed record AanmeldenView(AanmeldenForm Form, FormErrors Errors, DateOnly Vandaag)
{
    /// <summary>Whether the voorziening has an active erkenning today (BR-20); without one the page says so beforehand.</summary>
    public bool IsErkend { get; init; } = true;

    /// <summary>The known participant for whom the form was opened; the person can then not be changed.</summary>
    public Guid? VasteDeelnemer { get; init; }

    /// <summary>Name under which the own organisation knows this INSZ, when another one was typed.</summary>
    public string? BekendeNaam { get; init; }

    /// <summary>Participant of the agreement that this one would repeat.</summary>
    public Guid? Dubbel { get; init; }
}
