using System.Text.Json;

namespace AmaWvg.MijnBerichten;

/// <summary>The mail of a message to one address.</summary>
internal sealed class Bezorging : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid BerichtId { get; init; }
    public required string Adres { get; init; }
    public Bezorgstatus Status { get; private set; }

    /// <summary>When it got that status.</summary>
    public required DateTimeOffset Tijdstip { get; set; }

    public Guid Versie { get; private set; }

    public void Boek(Bezorgstatus status, DateTimeOffset nu) => (Status, Tijdstip) = (status, nu);
}

/// <summary>How far a mail is.</summary>
internal enum Bezorgstatus
{
    /// <summary>Not sent yet.</summary>
    Onderweg,

    /// <summary>The mail server took it.</summary>
    Verzonden,

    /// <summary>The mail server does not know the address.</summary>
    Geweigerd,

    /// <summary>It failed too often; staff can try again.</summary>
    Mislukt,
}

/// <summary>A mail has to be sent.</summary>
/// <param name="Bezorging">Which one.</param>
internal sealed record Mailbezorging(Guid Bezorging) : IBuitenwerk
{
    /// <summary>The mail that a row of the outbox asks for, or null.</summary>
    /// <param name="soort">Name of its event's type.</param>
    /// <param name="gegevens">The event as JSON.</param>
    public static Guid? Van(string soort, string gegevens) => soort == nameof(Mailbezorging) ? JsonSerializer.Deserialize<Mailbezorging>(gegevens)!.Bezorging : null;
}
