namespace AmaWvg.MijnVoorziening;

/// <summary>Whether an organisation can do anything about a recognition that ends: whoever cannot is not asked to.</summary>
internal static class Aanvraagrecht
{
    /// <summary>Whether it can file an application now: begin one, or go on with its draft.</summary>
    /// <param name="type">What the organisation is.</param>
    /// <param name="aanvragen">Where its applications stand.</param>
    public static bool KanIndienen(TypeVoorziening type, IEnumerable<AanvraagStatus> aanvragen) =>
        type.KomtInAanmerking() && !aanvragen.Any(status => status.IsInBehandeling());

    /// <summary>Whether it is asked to renew its last recognition: not when the department ended that one, after a merger or absorption.</summary>
    public static bool MoetHernieuwen(bool isOpgeheven, TypeVoorziening type, IEnumerable<AanvraagStatus> aanvragen) =>
        !isOpgeheven && KanIndienen(type, aanvragen);
}
