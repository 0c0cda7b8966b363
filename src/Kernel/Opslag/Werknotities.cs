namespace AmaWvg.Kernel;

/// <summary>What a unit of work writes beside its documents, in the same transaction: history, and events for other modules.</summary>
public static class Werknotities
{
    /// <summary>Adds the history row of a change that the signed-in person makes.</summary>
    /// <param name="eenheid">What it is saved with.</param>
    /// <param name="onderwerp">What the row is about, such as a participant.</param>
    /// <param name="actie">What was done, in plain Dutch, as the screen shows it.</param>
    /// <param name="toelichting">The values that changed, in words; kept apart so that they can be blanked later.</param>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public static Guid NoteerHistoriek(this Werkeenheid eenheid, HistoriekOnderwerp onderwerp, string actie, string? toelichting = null) =>
        Kernelrijen.Schrijf(eenheid, HistoriekRegel.Van(eenheid.Request.Sessie, onderwerp, actie, toelichting, eenheid.Request.Clock.GetUtcNow()));

    /// <summary>Adds the history row of a change that the department makes at an organisation; the organisation reads who did it as the department.</summary>
    /// <param name="eenheid">What it is saved with.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="onderwerp">What the row is about.</param>
    /// <param name="actie">What was done, in plain Dutch.</param>
    /// <param name="toelichting">The values that changed, in words.</param>
    /// <param name="door">Who did it, as the reader of this history may know it.</param>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public static Guid NoteerHistoriekBij(this Werkeenheid eenheid, HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door) =>
        Kernelrijen.Schrijf(eenheid, HistoriekRegel.Van(eenheid.Request.Sessie, hco, onderwerp, actie, toelichting, door, eenheid.Request.Clock.GetUtcNow()));

    /// <summary>Adds the history row of a change that the department makes to its own papers, such as a rate.</summary>
    /// <returns>The row's id, for the confirmation on the next page.</returns>
    public static Guid NoteerHistoriekVanDepartement(this Werkeenheid eenheid, HistoriekOnderwerp onderwerp, string actie, string? toelichting) =>
        eenheid.NoteerHistoriekBij(Sleutelregister.Departement, onderwerp, actie, toelichting, eenheid.Request.Sessie.Naam);

    /// <summary>Adds the history row of a change that no person makes: the work of a day.</summary>
    /// <param name="documenten">What it is saved with.</param>
    /// <param name="hco">The organisation.</param>
    /// <param name="onderwerp">What the row is about.</param>
    /// <param name="actie">What was done, in plain Dutch.</param>
    /// <param name="toelichting">The values that changed, in words.</param>
    /// <param name="door">What it follows from, such as the name of a register.</param>
    public static void NoteerHistoriekVanDagtaak(this WerkDocumenten documenten, HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door) =>
        Kernelrijen.Schrijf(documenten, HistoriekRegel.VanDagtaak(hco, onderwerp, actie, toelichting, door, documenten.Request.Clock.GetUtcNow()));

    /// <summary>Puts an event of the session's organisation in the outbox, to be committed with the change.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public static void Publiceer(this Werkeenheid eenheid, IGebeurtenis gebeurtenis) =>
        eenheid.PubliceerBij(eenheid.Request.Sessie.Hco ?? throw new InvalidOperationException("An event needs an organisation."), gebeurtenis);

    /// <summary>Puts an event about an organisation in the outbox, to be committed with the change.</summary>
    public static void PubliceerBij(this Werkeenheid eenheid, HcoNummer hco, IGebeurtenis gebeurtenis) => Kernelrijen.Schrijf(eenheid, OutboxRegel.Van(gebeurtenis, hco, eenheid.Request.Clock.GetUtcNow()));

    /// <summary>Puts events in the outbox that are told once ever, such as that a term ends; those told before are left out.</summary>
    /// <param name="eenheid">What it is saved with.</param>
    /// <param name="gebeurtenissen">The events, each with its organisation and what it is about; unique within its type.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task PubliceerEenmaalAsync<T>(this Werkeenheid eenheid, IReadOnlyList<(HcoNummer Hco, Guid Over, T Gebeurtenis)> gebeurtenissen, CancellationToken cancellationToken)
        where T : IGebeurtenis
    {
        var regels = gebeurtenissen.Select(g => OutboxRegel.Van(g.Gebeurtenis, g.Hco, eenheid.Request.Clock.GetUtcNow(), $"{typeof(T).Name}/{g.Over}")).ToList();
        var verteld = await eenheid.LeesAsync("select kenmerk from kernel.outbox where kenmerk = any ($1)", [regels.ConvertAll(regel => regel.Kenmerk!).ToArray()], row => row.GetString(0), cancellationToken);
        foreach (var regel in regels.ExceptBy(verteld, regel => regel.Kenmerk))
            Kernelrijen.Schrijf(eenheid, regel);
    }
}
