namespace AmaWvg.MijnBerichten;

/// <summary>A message as its organisation reads it.</summary>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Verzonden">When it was sent.</param>
/// <param name="Soort">Of which kind.</param>
/// <param name="Tekst">What it says.</param>
/// <param name="Koppeling">Where it can be acted on, if anywhere.</param>
/// <param name="Bijlagen">Its files.</param>
/// <param name="Bezorgingen">To which addresses it was mailed.</param>
public sealed record BerichtView(
    string Onderwerp,
    DateTimeOffset Verzonden,
    Berichtsoort Soort,
    string Tekst,
    (string Tekst, string Pad)? Koppeling,
    IReadOnlyList<BijlageRij> Bijlagen,
    IReadOnlyList<BezorgingRij> Bezorgingen)
{
    /// <summary>Where a question about it is asked.</summary>
    public string Vraagpad { get; init; } = "";
}

/// <summary>The mail to one address.</summary>
public sealed record BezorgingRij
{
    internal BezorgingRij(string adres, Bezorgstatus status, DateTimeOffset tijdstip) =>
        (Adres, Status, Wanneer) = (adres, Tag(status), status == Bezorgstatus.Verzonden ? tijdstip : null);

    /// <summary>The address.</summary>
    public string Adres { get; }

    /// <summary>How far it is.</summary>
    public StatusTagModel Status { get; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Wanneer { get; }

    private static StatusTagModel Tag(Bezorgstatus status) => status switch
    {
        Bezorgstatus.Verzonden => new("Verzonden", StatusKind.Good),
        Bezorgstatus.Geweigerd => new("Adres bestaat niet", StatusKind.Error),
        Bezorgstatus.Mislukt => new("Niet gelukt", StatusKind.Error),
        _ => new("Wordt verzonden", StatusKind.Information),
    };
}
