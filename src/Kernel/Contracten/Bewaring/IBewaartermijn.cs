namespace AmaWvg.Kernel;

/// <summary>
/// What a module keeps about participants, for the day on which they are forgotten. A module registers one for each kind of thing; all work in
/// the transaction of the task (<see cref="WerkDocumenten"/>), so that a participant is forgotten everywhere or nowhere.
/// </summary>
public interface IBewaartermijn
{
    /// <summary>What is erased, in words for the report that staff read, such as <c>Historiekregels leeggemaakt</c>.</summary>
    string Wat { get; }

    /// <summary>Of these participants, those about whom something happened since a day: they stay as they are.</summary>
    /// <param name="dossiers">Participants whose last agreement ended before that day.</param>
    /// <param name="sinds">The first day that still counts.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken);

    /// <summary>Erases what says who they are. Nobody can take it back.</summary>
    /// <returns>How many things were erased.</returns>
    Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken);
}

/// <summary>Knows the participants, so whose term is over.</summary>
public interface IVervallenDeelnemers
{
    /// <summary>Participants whose last agreement ended before a day, and who are still known by name.</summary>
    /// <param name="sinds">The first day that still counts.</param>
    /// <param name="na">The participant after whom to begin; empty for the first.</param>
    /// <param name="hoogstens">How many at once.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Vervallendossier>> VindAsync(DateOnly sinds, Guid na, int hoogstens, CancellationToken cancellationToken);
}

/// <summary>A participant to forget.</summary>
/// <param name="Deelnemer">Its id.</param>
/// <param name="Hco">The organisation.</param>
/// <param name="Onderwerpen">Ids of all that is about this participant: itself, those that were joined with it, and their agreements.</param>
public sealed record Vervallendossier(Guid Deelnemer, HcoNummer Hco, IReadOnlyList<Guid> Onderwerpen);
