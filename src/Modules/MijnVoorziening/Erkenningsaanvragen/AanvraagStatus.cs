namespace AmaWvg.MijnVoorziening;

/// <summary>Where an application stands (Q17).</summary>
public enum AanvraagStatus
{
    InOpmaak,
    InAanvraag,
    Onontvankelijk,
    Ontvankelijk,
    Goedgekeurd,
    Geweigerd,
    Ingetrokken,
}

/// <summary>Statuses as shown on screen.</summary>
public static class AanvraagStatusLabel
{
    /// <summary>The Dutch label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Label(this AanvraagStatus status) => status switch
    {
        AanvraagStatus.InOpmaak => "In opmaak",
        AanvraagStatus.InAanvraag => "In aanvraag",
        AanvraagStatus.Onontvankelijk => "Onontvankelijk",
        AanvraagStatus.Ontvankelijk => "Ontvankelijk",
        AanvraagStatus.Goedgekeurd => "Goedgekeurd",
        AanvraagStatus.Geweigerd => "Geweigerd",
        AanvraagStatus.Ingetrokken => "Ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The colour and shape of its tag.</summary>
    public static StatusKind Kleur(this AanvraagStatus status) => status switch
    {
        AanvraagStatus.InOpmaak => StatusKind.Attention,
        AanvraagStatus.InAanvraag or AanvraagStatus.Ontvankelijk => StatusKind.Information,
        AanvraagStatus.Goedgekeurd => StatusKind.Good,
        AanvraagStatus.Onontvankelijk or AanvraagStatus.Geweigerd => StatusKind.Error,
        _ => StatusKind.Neutral,
    };

    /// <summary>Still being written or waiting for a decision. An organisation has at most one such application.</summary>
    public static bool IsOpen(this AanvraagStatus status) =>
        status == AanvraagStatus.InOpmaak || status.IsInBehandeling();

    /// <summary>Filed, and waiting for a decision.</summary>
    public static bool IsInBehandeling(this AanvraagStatus status) => status is AanvraagStatus.InAanvraag or AanvraagStatus.Ontvankelijk;
}
