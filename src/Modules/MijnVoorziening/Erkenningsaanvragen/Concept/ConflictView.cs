namespace AmaWvg.MijnVoorziening;

/// <summary>Who saved the draft in the meantime, and which answers differ from what this person typed.</summary>
/// <param name="Botsing">Who and when.</param>
/// <param name="Bewaard">The answers that differ, as they are saved now.</param>
public sealed record ConflictView(Botsing Botsing, IReadOnlyList<SummaryRij> Bewaard)
{
    internal static ConflictView Van(Erkenningsaanvraag aanvraag, IReadOnlyList<SummaryRij> bewaard, IReadOnlyList<SummaryRij> getypt) => new(
        new(aanvraag.BewaardDoor, BrusselseTijd.Lokaal(aanvraag.Bewaard), "Concept bewaard."),
        [.. bewaard.Zip(getypt).Where(paar => paar.First.Value != paar.Second.Value).Select(paar => paar.First with { Action = null })]);
}
