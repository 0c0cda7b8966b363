namespace AmaWvg.Kernel;

/// <summary>
/// Participants with their agreements, for who keeps files about their guidance. Whoever asks says with which unit of work, and so sees what that may see.
/// A cancelled agreement was never one, and is left out.
/// </summary>
public interface IBegeleideDeelnemers
{
    /// <summary>The participant with this id; of one that was joined with another, the other. Null for none.</summary>
    Task<BegeleideDeelnemer?> VindAsync(Werkeenheid eenheid, Guid deelnemer, CancellationToken cancellationToken);

    /// <summary>The participant of this agreement; null for none.</summary>
    Task<BegeleideDeelnemer?> VanOvereenkomstAsync(Werkeenheid eenheid, Guid overeenkomst, CancellationToken cancellationToken);

    /// <summary>Every agreement of an organisation, by name of the participant.</summary>
    Task<IReadOnlyList<BegeleideOvereenkomst>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken);

    /// <summary>Participants of an organisation that were joined with another, by id: the one under whom their file stands now.</summary>
    Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken);

    /// <summary>The participants with these numbers in the session's own organisation, by number; whoever asks goes by the Inszloket.</summary>
    Task<IReadOnlyDictionary<Insz, BegeleideDeelnemer>> VindInszAsync(Werkeenheid eenheid, IReadOnlyCollection<Insz> nummers, CancellationToken cancellationToken);

    /// <summary>Every organisation with an agreement, for background work.</summary>
    Task<IReadOnlyList<HcoNummer>> OrganisatiesAsync(Werkeenheid eenheid, CancellationToken cancellationToken);
}

/// <summary>A participant.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Hco">The organisation.</param>
/// <param name="Insz">National number.</param>
/// <param name="VolledigeNaam">First name and name.</param>
/// <param name="Geboortedatum">Null when unknown.</param>
/// <param name="Ids">The own id, and those of participants that were joined with this one: what was recorded about them is about this one.</param>
/// <param name="Overeenkomsten">The agreements, the newest first.</param>
public sealed record BegeleideDeelnemer(
    Guid Id, HcoNummer Hco, Insz Insz, string VolledigeNaam, DateOnly? Geboortedatum, IReadOnlyList<Guid> Ids, IReadOnlyList<BegeleideOvereenkomst> Overeenkomsten);

/// <summary>An agreement of a participant.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="DeelnemerId">The participant.</param>
/// <param name="VolledigeNaam">First name and name of the participant.</param>
/// <param name="Referentie">What the organisation calls it.</param>
/// <param name="Periode">From the first day to the last, if there is one.</param>
/// <param name="AangemeldOp">Day on which it was reported.</param>
/// <param name="Zoektekst">What a search looks in, folded by <see cref="Letterbeeld"/>.</param>
public sealed record BegeleideOvereenkomst(
    Guid Id, Guid DeelnemerId, string VolledigeNaam, string Referentie, Periode Periode, DateOnly AangemeldOp, string Zoektekst)
{
    /// <summary>First day at another voorziening, from which it passed (BR-23); null when it began here.</summary>
    public DateOnly? BegonnenOp { get; init; }

    /// <summary>From the first day of the guidance, here or where it began.</summary>
    public Periode Begeleiding => Periode with { Van = BegonnenOp ?? Periode.Van };
}
