namespace AmaWvg.MijnUitbetalingen;

/// <summary>
/// What earlier runs booked for the deelnemers of one organisation, under whom it is settled now: the months of deelnemers that were joined
/// count for the one that stayed, so a joining by itself books nothing.
/// </summary>
/// <param name="geboekt">By deelnemer and month.</param>
/// <param name="samengevoegd">Who was joined with whom.</param>
internal sealed class Boekingen(Dictionary<Guid, Dictionary<Maand, Bedrag>> geboekt, IReadOnlyDictionary<Guid, Guid> samengevoegd)
{
    private readonly Dictionary<Guid, List<IReadOnlyDictionary<Maand, Bedrag>>> _perDeelnemer = geboekt
        .GroupBy(deelnemer => samengevoegd.GetValueOrDefault(deelnemer.Key, deelnemer.Key), deelnemer => (IReadOnlyDictionary<Maand, Bedrag>)deelnemer.Value)
        .ToDictionary(groep => groep.Key, groep => groep.ToList());

    /// <summary>Those that nobody took: of deelnemers who have no agreement left.</summary>
    public IEnumerable<KeyValuePair<Guid, List<IReadOnlyDictionary<Maand, Bedrag>>>> Rest => _perDeelnemer;

    /// <summary>Those of a deelnemer, each as it was booked before a joining; they are taken once.</summary>
    public IReadOnlyList<IReadOnlyDictionary<Maand, Bedrag>> Neem(Guid deelnemer) => _perDeelnemer.Remove(deelnemer, out var delen) ? delen : [];
}
