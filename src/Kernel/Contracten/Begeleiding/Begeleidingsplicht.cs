namespace AmaWvg.Kernel;

/// <summary>What a begeleider does for a participant and has to be able to show, in the order in which it happens (BVR of 18 November 2022, art. 43 and 44).</summary>
public enum Begeleidingsplicht
{
    /// <summary>Intake and orientation talk (norm 4.1).</summary>
    Intake,

    /// <summary>Searching for fitting activities and a werkpost (norm 4.2).</summary>
    Zoeken,

    /// <summary>The agreement by the model, signed by three parties (norm 4.3).</summary>
    Model,

    /// <summary>Insurances of the participant (norm 4.7).</summary>
    Verzekeringen,

    /// <summary>Explicit consent to exchange data (norm 4.8).</summary>
    Toestemming,

    /// <summary>Contact point for participant and werkpost (norm 4.6).</summary>
    Aanspreekpunt,

    /// <summary>Guidance at the start, and following up (norm 4.4).</summary>
    Opvolging,

    /// <summary>Evaluation, at least once a year (norm 4.5).</summary>
    Evaluatie,

    /// <summary>No forbidden combination (norm 2.4).</summary>
    Combinatie,
}

/// <summary>How it stands with a duty.</summary>
public enum Plichttoestand
{
    /// <summary>Done.</summary>
    InOrde,

    /// <summary>Done, after its term: nothing is left to do.</summary>
    LaatGedaan,

    /// <summary>Not due yet.</summary>
    NogNietNodig,

    /// <summary>Should be there, and is not.</summary>
    Ontbreekt,

    /// <summary>A term went by, and it was not done.</summary>
    TeLaat,
}

/// <summary>One duty of one agreement, as it stands on a day.</summary>
/// <param name="Plicht">Which duty.</param>
/// <param name="Toestand">How it stands.</param>
/// <param name="Reden">Why, in words for the screen.</param>
/// <param name="Bronnen">Ids of the records that say so; empty when nothing was recorded, or when it follows from the report of the agreement.</param>
/// <param name="UiterstOp">The day by which it has to be done, when that is still to come or went by.</param>
public sealed record Plichtstand(Begeleidingsplicht Plicht, Plichttoestand Toestand, string Reden, IReadOnlyList<Guid> Bronnen, DateOnly? UiterstOp = null)
{
    /// <summary>Whether something is missing or too late, and can still be done.</summary>
    public bool VraagtActie => IsTeDoen(Toestand, UiterstOp);

    /// <summary>The same of a state and its last day.</summary>
    public static bool IsTeDoen(Plichttoestand toestand, DateOnly? uiterstOp) => toestand is Plichttoestand.Ontbreekt or Plichttoestand.TeLaat && uiterstOp is not null;
}
