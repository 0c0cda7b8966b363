namespace AmaWvg.MijnUitbetalingen;

/// <summary>Payments in the words of the screens.</summary>
internal static class Betalingtekst
{
    public static string Label(this UitbetalingStatus status) => status switch
    {
        UitbetalingStatus.InVerwerking => "In verwerking",
        UitbetalingStatus.Uitbetaald => "Uitbetaald",
        UitbetalingStatus.Verrekend => "Verrekend",
        UitbetalingStatus.Overgedragen => "Overgedragen",
        UitbetalingStatus.WachtOpRekening => "Wacht op rekeningnummer",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static StatusTagModel Tag(this UitbetalingStatus status) => new(status.Label(), status switch
    {
        UitbetalingStatus.InVerwerking => StatusKind.Information,
        UitbetalingStatus.Uitbetaald => StatusKind.Good,
        UitbetalingStatus.Overgedragen or UitbetalingStatus.WachtOpRekening => StatusKind.Attention,
        _ => StatusKind.Neutral,
    });

    /// <summary>Why nothing goes to the bank; null when something does.</summary>
    public static string? Uitleg(Uitbetaling uitbetaling) => uitbetaling.Status switch
    {
        UitbetalingStatus.Verrekend => "Terugvorderingen en nieuwe bedragen heffen elkaar op. Er wordt niets gestort.",
        UitbetalingStatus.WachtOpRekening => "Er is geen rekeningnummer om op te storten. Het bedrag schuift door naar de volgende uitbetaling.",
        UitbetalingStatus.Overgedragen => "Er is meer teruggevorderd dan te betalen. Het verschil wordt van de volgende uitbetaling afgehouden.",
        _ => null,
    };
}
