namespace AmaWvg.Kernel;

/// <summary>
/// What a module asks the database about participants to forget, with the same parameters each time: <c>$1</c> numbers of the organisations,
/// <c>$2</c> ids of all that is about the participants.
/// </summary>
public static class Bewaarvraag
{
    /// <summary>Those about whom something happened since a day: they stay as they are.</summary>
    /// <param name="documenten">The transaction of the task.</param>
    /// <param name="recent">Selects what it happened to, out of <c>$2</c>; <c>$3</c> is the first moment (UTC) that still counts.</param>
    /// <param name="dossiers">Participants whose last agreement ended before that day.</param>
    /// <param name="sinds">The first day that still counts.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlyCollection<Guid>> WieBlijftAsync(
        this WerkDocumenten documenten, string recent, IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documenten);
        return dossiers.Met([.. await documenten.LeesAsync(recent, [.. Wie(dossiers), sinds.ToDateTime(default, DateTimeKind.Utc)], rij => rij.GetGuid(0), cancellationToken)]);
    }

    /// <summary>Erases.</summary>
    /// <param name="documenten">The transaction of the task.</param>
    /// <param name="wis">Erases and answers with how many things (<c>int</c>).</param>
    /// <param name="dossiers">Whom to forget.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many things were erased.</returns>
    public static async Task<int> WisAsync(this WerkDocumenten documenten, string wis, IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documenten);
        return (await documenten.LeesAsync(wis, [.. Wie(dossiers)], rij => rij.GetInt32(0), cancellationToken))[0];
    }

    /// <summary>The participants whom one of these ids is about.</summary>
    internal static IReadOnlyCollection<Guid> Met(this IReadOnlyList<Vervallendossier> dossiers, HashSet<Guid> onderwerpen) =>
        [.. dossiers.Where(dossier => dossier.Onderwerpen.Any(onderwerpen.Contains)).Select(dossier => dossier.Deelnemer)];

    private static IEnumerable<object?> Wie(IReadOnlyList<Vervallendossier> dossiers) =>
        [dossiers.Select(dossier => dossier.Hco.Waarde).Distinct().ToArray(), dossiers.SelectMany(dossier => dossier.Onderwerpen).ToArray()];
}
