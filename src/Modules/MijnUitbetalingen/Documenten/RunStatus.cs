namespace AmaWvg.MijnUitbetalingen;

/// <summary>How far a payment run is.</summary>
public enum RunStatus
{
    /// <summary>Asked for; the proposal is being worked out.</summary>
    InOpmaak,

    /// <summary>The proposal could not be worked out; it can be asked for again.</summary>
    Mislukt,

    /// <summary>Waits for the approval of a second person.</summary>
    Voorgesteld,

    /// <summary>The second person did not approve it and said why; it can be asked for again.</summary>
    Teruggestuurd,

    /// <summary>Approved: the payments have their numbers and may go to the bank.</summary>
    Goedgekeurd,

    /// <summary>The bank has paid.</summary>
    Uitbetaald,
}

internal static class RunStatusRegel
{
    /// <summary>Whether it was not approved yet.</summary>
    public static bool IsOpen(this RunStatus status) => status is RunStatus.InOpmaak or RunStatus.Mislukt or RunStatus.Voorgesteld or RunStatus.Teruggestuurd;

    /// <summary>Whether there is a proposal: not while it is worked out, nor when that failed.</summary>
    public static bool HeeftVoorstel(this RunStatus status) => status is not (RunStatus.InOpmaak or RunStatus.Mislukt);
}
