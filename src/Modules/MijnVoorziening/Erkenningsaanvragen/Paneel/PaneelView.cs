namespace AmaWvg.MijnVoorziening;

/// <summary>The panel with the applications of an organisation.</summary>
/// <param name="Rijen">The applications, newest first.</param>
/// <param name="Beletsel">Why no new one can be begun now; null when it can.</param>
/// <param name="IsDringend">Whether a new one is what the organisation has to do first.</param>
public sealed record PaneelView(IReadOnlyList<PaneelRij> Rijen, string? Beletsel, bool IsDringend)
{
    /// <summary>The recognitions, newest first. One alone stands in the overview already.</summary>
    public IReadOnlyList<ErkenningRij> Erkenningen { get; init; } = [];

    /// <summary>The application that was begun and not yet filed, if any.</summary>
    public Guid? Concept => Rijen.FirstOrDefault(rij => rij.Status == AanvraagStatus.InOpmaak)?.Id;

    internal static PaneelView Van(Voorziening voorziening, IReadOnlyList<PaneelRij> aanvragen, bool isDringend) => new(
        aanvragen,
        !voorziening.Type.KomtInAanmerking() ? voorziening.Type.NietInAanmerking()
            : aanvragen.Any(a => a.Status == AanvraagStatus.InOpmaak) ? "Er is al een aanvraag in opmaak. Werk daarin verder."
            : !Aanvraagrecht.KanIndienen(voorziening.Type, aanvragen.Select(a => a.Status)) ? "Uw aanvraag wordt behandeld. Een nieuwe kan pas na de beslissing, of als u deze intrekt."
            : null,
        isDringend);
}

/// <summary>An application in the list.</summary>
/// <param name="Id">The application.</param>
/// <param name="Ingediend">When it was filed; null for a draft.</param>
/// <param name="Status">Where it stands.</param>
public sealed record PaneelRij(Guid Id, DateTimeOffset? Ingediend, AanvraagStatus Status)
{
    internal string? Datum => Ingediend is { } tijdstip ? DutchDate.Format(BrusselseTijd.DagVan(tijdstip)) : null;
}
