namespace AmaWvg.Kernel;

/// <summary>
/// The guidance files of any organisation, for who inspects them. Whoever asks has written in the access log why (<see cref="Toegangslogboek"/>);
/// a request outside an inspection needs a reason. Registered for the department, and under <see cref="Databankrol.Inspectie"/> for Zorginspectie: the
/// database gives the latter what an open inspection drew, and nothing else.
/// </summary>
public interface IBegeleidingsdossiers
{
    /// <summary>How it stands today with the nine duties of these agreements, by agreement; one that is not of the organisation is left out.</summary>
    Task<IReadOnlyDictionary<Guid, Begeleidingsdossier>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> overeenkomsten, CancellationToken cancellationToken);

    /// <summary>The proof of one agreement as a PDF: cover page, duties with their state and source, every record, the attachments with their hashes.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="overeenkomst">The agreement.</param>
    /// <param name="bestemd">For which inspection, on the cover page; null for none.</param>
    /// <param name="inzage">The line in the access log that names the participant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when the organisation has no such agreement.</returns>
    Task<byte[]?> BewijsAsync(HcoNummer hco, Guid overeenkomst, string? bestemd, Inzage inzage, CancellationToken cancellationToken);

    /// <summary>One file of the file of an agreement, as <see cref="Begeleidingsdossier"/> names it; null when there is none.</summary>
    Task<Bestand?> BestandAsync(HcoNummer hco, Guid overeenkomst, Guid bestand, CancellationToken cancellationToken);
}

/// <summary>The file of one agreement.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of the participant.</param>
/// <param name="Plichten">The nine duties, in the order in which they happen.</param>
/// <param name="Stukken">What was recorded, in the order of its day.</param>
/// <param name="Modellen">Each fixed version of the agreement by the model as a PDF, with the scans of what was signed.</param>
public sealed record Begeleidingsdossier(
    Guid Overeenkomst, Guid Deelnemer, IReadOnlyList<Plichtstand> Plichten, IReadOnlyList<Dossierbron> Stukken, IReadOnlyList<Dossierbestand> Modellen);

/// <summary>A file that can be opened.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Omschrijving">Type and size in words.</param>
public sealed record Dossierbestand(Guid Id, string Naam, string Omschrijving);

/// <summary>Something that was recorded.</summary>
/// <param name="Id">Its id, as a <see cref="Plichtstand"/> names it.</param>
/// <param name="Plicht">Of which duty.</param>
/// <param name="Dag">The day that it is about.</param>
/// <param name="Titel">What it is, in a few words.</param>
/// <param name="Gegevens">What was written down: label and text.</param>
/// <param name="Door">Who recorded it last.</param>
/// <param name="Op">When.</param>
/// <param name="Bijlagen">The files that are attached.</param>
public sealed record Dossierbron(
    Guid Id, Begeleidingsplicht Plicht, DateOnly Dag, string Titel, IReadOnlyList<KeyValuePair<string, string>> Gegevens, string Door, DateTimeOffset Op, IReadOnlyList<Dossierbestand> Bijlagen);
