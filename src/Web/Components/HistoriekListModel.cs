namespace AmaWvg.Web;

/// <summary>What happened, newest first.</summary>
/// <param name="Lines">The actions, in the order to show.</param>
public sealed record HistoriekListModel(IReadOnlyList<HistoriekLine> Lines);

/// <summary>An action in the past.</summary>
/// <param name="Tijdstip">When.</param>
/// <param name="Actie">What, in plain Dutch.</param>
/// <param name="DoorWie">Who did it.</param>
public sealed record HistoriekLine(DateTimeOffset Tijdstip, string Actie, string DoorWie);
