namespace AmaWvg.MijnBerichten;

/// <summary>A question of an organisation to the department, with the answers.</summary>
internal sealed class Gesprek : IDocument, IVanOrganisatie
{
    public const int LangsteTekst = 4000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required string Onderwerp { get; init; }

    /// <summary>What it is about, when it was asked from a page about something.</summary>
    public Vraagonderwerp? Over { get; init; }

    /// <summary>What was written, oldest first.</summary>
    public List<Beurt> Beurten { get; private set; } = [];

    public Gespreksstatus Status { get; private set; }

    /// <summary>When something was written last.</summary>
    public DateTimeOffset Laatste { get; private set; }

    /// <summary>Last day to answer.</summary>
    public DateOnly Uiterlijk { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>The organisation asks, or says more: the department has to answer by a day.</summary>
    public void Vraag(Beurt beurt, DateOnly uiterlijk) => (Status, Uiterlijk) = (Voeg(beurt, Gespreksstatus.Open), uiterlijk);

    /// <summary>The department answers.</summary>
    public void Antwoord(Beurt beurt) => Status = Voeg(beurt, Gespreksstatus.Beantwoord);

    /// <summary>Nothing more is to be said.</summary>
    public void Sluit() => Status = Gespreksstatus.Gesloten;

    private Gespreksstatus Voeg(Beurt beurt, Gespreksstatus status)
    {
        Beurten.Add(beurt);
        Laatste = beurt.Tijdstip;
        return status;
    }
}

/// <summary>What one of the two wrote.</summary>
/// <param name="Tekst">The text, with its lines.</param>
/// <param name="Door">Who wrote it, as the other may know.</param>
/// <param name="IsAntwoord">Whether the department wrote it.</param>
/// <param name="Tijdstip">When.</param>
internal sealed record Beurt(string Tekst, string Door, bool IsAntwoord, DateTimeOffset Tijdstip);

/// <summary>Where a question stands.</summary>
public enum Gespreksstatus
{
    /// <summary>The department has to answer.</summary>
    Open,

    /// <summary>The department answered; the organisation may say more.</summary>
    Beantwoord,

    /// <summary>The department closed it.</summary>
    Gesloten,
}

/// <summary>The department answered a question.</summary>
/// <param name="Gesprek">Which.</param>
internal sealed record VraagBeantwoord(Guid Gesprek) : IGebeurtenis;
