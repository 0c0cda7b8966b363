namespace AmaWvg.MijnBerichten.Beheer.Outbox;

/// <summary>The work on events and mails, as staff see it.</summary>
/// <param name="Gebeurtenissen">Events still to do.</param>
/// <param name="Mails">Mails still to send.</param>
/// <param name="Oudste">When the oldest of both came.</param>
/// <param name="Pagina">Page of what waits for staff, from 1.</param>
/// <param name="Paginas">How many there are.</param>
/// <param name="IsGedaan">Whether something was just let go again.</param>
/// <param name="Rijen">What waits for staff, newest first.</param>
/// <param name="Taken">The tasks of every day.</param>
public sealed record OutboxView(
    int Gebeurtenissen, int Mails, DateTimeOffset? Oudste, int Pagina, int Paginas, bool IsGedaan, IReadOnlyList<OutboxRij> Rijen, IReadOnlyList<TaakRij> Taken)
{
    /// <summary>How many rows that failed often there are on all pages.</summary>
    public int Totaal { get; init; }
}

/// <summary>Work that failed too often.</summary>
/// <param name="Id">Key.</param>
/// <param name="Wat">What it is.</param>
/// <param name="Voorziening">The organisation it is about.</param>
/// <param name="Sinds">Since when it waits.</param>
/// <param name="Pogingen">How often it failed.</param>
/// <param name="Fout">What went wrong the last time, as a technical word.</param>
public sealed record OutboxRij(Guid Id, string Wat, string Voorziening, DateTimeOffset Sinds, int Pogingen, string Fout);

/// <summary>A task of every day.</summary>
/// <param name="Naam">What it does.</param>
/// <param name="Gelukt">When it last went well.</param>
/// <param name="Mislukt">When it last failed.</param>
/// <param name="Fout">What went wrong then, as a technical word.</param>
/// <param name="IsMislukt">Whether it has not gone well since.</param>
public sealed record TaakRij(string Naam, DateTimeOffset? Gelukt, DateTimeOffset? Mislukt, string Fout, bool IsMislukt);
