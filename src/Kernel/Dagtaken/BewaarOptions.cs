namespace AmaWvg.Kernel;

/// <summary>How long is kept what has done its work (configuration section <c>Bewaren</c>).</summary>
public sealed class BewaarOptions
{
    /// <summary>Participants and access log are kept so many years at least, whatever the settings say; the database holds it too.</summary>
    public const int MinsteJaren = 10;

    /// <summary>Days that an event stays in the outbox after it was done.</summary>
    public int OutboxDagen { get; set; } = 90;

    /// <summary>Days that the key of a form stays after it was used. A form can be sent again for 16 hours, so two days at least.</summary>
    public int FormulierDagen { get; set; } = 30;

    /// <summary>Years after the last agreement in which a participant is known by name.</summary>
    public int Deelnemerjaren { get; set; } = MinsteJaren;

    /// <summary>Years that a line of the access log stays.</summary>
    public int Toegangslogjaren { get; set; } = MinsteJaren;

    /// <summary>Key of the pseudonyms, at least 32 signs; without it no participant is forgotten.</summary>
    public string? Pseudoniemsleutel { get; set; }

    /// <summary>Whether forgetting is tried only: reported, and taken back.</summary>
    public bool Proef { get; set; }
}
