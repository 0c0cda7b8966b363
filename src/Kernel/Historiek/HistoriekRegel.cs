using System.Data.Common;

namespace AmaWvg.Kernel;

/// <summary>What a history row is about.</summary>
/// <param name="Soort">Kind of thing, such as <c>deelnemer</c>.</param>
/// <param name="Id">Its id.</param>
public readonly record struct HistoriekOnderwerp(string Soort, Guid Id)
{
    /// <summary>A participant of the organisation.</summary>
    public static HistoriekOnderwerp Deelnemer(Guid id) => new("deelnemer", id);

    /// <summary>An application for recognition, as the department handles it.</summary>
    public static HistoriekOnderwerp Aanvraag(Guid id) => new("erkenningsaanvraag", id);

    /// <summary>An agreement, as the department handles it; the organisation's own lines stand under the participant.</summary>
    public static HistoriekOnderwerp Overeenkomst(Guid id) => new("overeenkomst", id);

    /// <summary>A merger or absorption at one of the two organisations, as the department handles it.</summary>
    public static HistoriekOnderwerp Samengaan(Guid id) => new("samengaan", id);

    /// <summary>A payment run of the department.</summary>
    public static HistoriekOnderwerp Uitbetalingsrun(Guid id) => new("uitbetalingsrun", id);

    /// <summary>A payment to the organisation.</summary>
    public static HistoriekOnderwerp Uitbetaling(Guid id) => new("uitbetaling", id);

    /// <summary>A row of the department's rate table.</summary>
    public static HistoriekOnderwerp Tarief(Guid id) => new("tarief", id);

    /// <summary>The access chain of an onderneming.</summary>
    public static HistoriekOnderwerp Onderneming(Guid id) => new("onderneming", id);

    /// <summary>An inspection, and what comes after it.</summary>
    public static HistoriekOnderwerp Inspectie(Guid id) => new("inspectie", id);

    /// <summary>A round of inspections.</summary>
    public static HistoriekOnderwerp Inspectieronde(Guid id) => new("inspectieronde", id);

    /// <summary>Something that was recorded about guidance: in the file of a participant, or of the organisation, such as a werkpost or a policy.</summary>
    public static HistoriekOnderwerp Begeleiding(Guid id) => new("begeleiding", id);

    /// <summary>A question of an organisation, with its answers.</summary>
    public static HistoriekOnderwerp Gesprek(Guid id) => new("gesprek", id);

    /// <summary>A message that the department writes to one or more organisations.</summary>
    public static HistoriekOnderwerp Verzending(Guid id) => new("verzending", id);

    /// <summary>A row of the outbox that staff tried again.</summary>
    public static HistoriekOnderwerp Outboxrij(Guid id) => new("outbox", id);

    /// <summary>Many agreements that were reported or stopped at once.</summary>
    public static HistoriekOnderwerp Reeks(Guid id) => new("reeks", id);

    /// <summary>The organisation itself.</summary>
    public static HistoriekOnderwerp Voorziening(Guid id) => new("voorziening", id);
}

/// <summary>
/// One line of history: moment, action, by whom. Rows are only ever added; personal values stand in a column of their own,
/// which a retention job may blank.
/// </summary>
public sealed class HistoriekRegel : IVanOrganisatie
{
    /// <summary>Key, in order of time.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc />
    public required HcoNummer Hco { get; init; }

    /// <summary>Kind of thing the row is about.</summary>
    public required string Soort { get; init; }

    /// <summary>Id of the thing the row is about.</summary>
    public required Guid Onderwerp { get; init; }

    /// <summary>Moment of the change (UTC).</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>What was done, in plain Dutch, without personal values.</summary>
    public required string Actie { get; init; }

    /// <summary>Name of the person who did it.</summary>
    public required string Door { get; init; }

    /// <summary>Stable key of that person.</summary>
    public required string Persoon { get; init; }

    /// <summary>The values that changed, in words; they may be personal, so they stand apart and can be blanked.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Action and values in one line, as lists show them.</summary>
    public string Regel => Toelichting is null ? Actie : $"{Actie}: {Toelichting}";

    /// <summary>Makes the row for a change that the signed-in person makes now.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public static HistoriekRegel Van(IHuidigeSessie sessie, HistoriekOnderwerp onderwerp, string actie, string? toelichting, DateTimeOffset nu) => Van(
        sessie, sessie.Hco ?? throw new InvalidOperationException("A change needs an organisation."), onderwerp, actie, toelichting, sessie.Naam, nu);

    internal static HistoriekRegel Van(
        IHuidigeSessie sessie, HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door, DateTimeOffset nu) =>
        Maak(sessie.Persoon ?? throw new InvalidOperationException("A change needs a person."), hco, onderwerp, actie, toelichting, door, nu);

    /// <summary>Makes the row for a change that no person makes: the work of a day.</summary>
    internal static HistoriekRegel VanDagtaak(HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door, DateTimeOffset nu) =>
        Maak("", hco, onderwerp, actie, toelichting, door, nu);

    private static HistoriekRegel Maak(string persoon, HcoNummer hco, HistoriekOnderwerp onderwerp, string actie, string? toelichting, string door, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Soort = onderwerp.Soort,
        Onderwerp = onderwerp.Id,
        Tijdstip = nu,
        Actie = actie,
        Door = door,
        Persoon = persoon,
        Toelichting = toelichting,
    };

    /// <summary>Reads a row: the columns in the order of the members.</summary>
    internal static HistoriekRegel Lees(DbDataReader row) => new()
    {
        Id = row.GetGuid(0),
        Hco = HcoNummer.Hydrate(row.GetString(1)),
        Soort = row.GetString(2),
        Onderwerp = row.GetGuid(3),
        Tijdstip = row.GetFieldValue<DateTimeOffset>(4),
        Actie = row.GetString(5),
        Door = row.GetString(6),
        Persoon = row.GetString(7),
        Toelichting = row.IsDBNull(8) ? null : row.GetString(8),
    };
}
