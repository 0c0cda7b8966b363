namespace AmaWvg.Overeenkomsten;

/// <summary>An organisation asks the department to set the first day of an agreement right. What it asked is never changed.</summary>
internal sealed class Correctievraag : IDocument, IVanOrganisatie
{
    /// <summary>An agreement has one question at a time that waits.</summary>
    public const string OpenIndex = "correctievraag_open";

    public const int LangsteToelichting = 1000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid OvereenkomstId { get; init; }

    /// <summary>The first day that it should be.</summary>
    public required DateOnly Startdatum { get; init; }

    /// <summary>Why, in the words of the organisation.</summary>
    public required string Toelichting { get; init; }

    public required DateTimeOffset GevraagdOp { get; init; }

    /// <summary>Name of who asked.</summary>
    public required string Door { get; init; }

    public Correctieantwoord? Antwoord { get; private set; }

    /// <summary>The answer in words, as the organisation reads it.</summary>
    public string? Uitleg { get; private set; }

    /// <summary>Null as long as the question waits.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    public Guid Versie { get; private set; }

    public void Beantwoord(Correctieantwoord antwoord, string uitleg, DateTimeOffset nu) => (Antwoord, Uitleg, BeantwoordOp) = (antwoord, uitleg, nu);
}

/// <summary>What came of a question.</summary>
internal enum Correctieantwoord
{
    /// <summary>The first day was set right.</summary>
    Uitgevoerd,

    /// <summary>The first day stays.</summary>
    Geweigerd,

    /// <summary>The agreement was cancelled, so there is nothing left to set right.</summary>
    Vervallen,
}
