namespace AmaWvg.Kernel;

/// <summary>
/// What Zorginspectie reads of agreements: how many ran, to draw a sample of begeleiders from; which, to draw files from; and the files that were
/// drawn. The database gives no other, and these as long as their inspection is open.
/// </summary>
public interface IInspectiedossiers
{
    /// <summary>How many agreements of each organisation ran.</summary>
    Task<IReadOnlyDictionary<HcoNummer, int>> ActiefAsync(Peiling peiling, CancellationToken cancellationToken);

    /// <summary>Which agreements of an organisation ran, by id; a draw orders them.</summary>
    Task<IReadOnlyList<Guid>> OvereenkomstenAsync(HcoNummer hco, Peiling peiling, CancellationToken cancellationToken);

    /// <summary>A file that was drawn; null when it was not, or when its inspection is over. It names somebody: whoever asks has the line in the access log.</summary>
    Task<Inspectiedossier?> VindAsync(HcoNummer hco, Guid overeenkomst, CancellationToken cancellationToken);
}

/// <summary>A file that was drawn.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">Its participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Referentie">Reference of the agreement.</param>
/// <param name="Startdatum">First day.</param>
/// <param name="Einddatum">Last day; null for none.</param>
/// <param name="AangemeldOp">Day on which it was reported.</param>
public sealed record Inspectiedossier(Guid Overeenkomst, Guid Deelnemer, string Naam, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, DateOnly AangemeldOp);
