
namespace AmaWvg.Kernel;

/// <summary>An idempotency key that a committed transaction has used, with the answer that was given.</summary>
public sealed class VerbruikteSleutel : IVanOrganisatie
{
    /// <inheritdoc />
    public required HcoNummer Hco { get; init; }

    /// <summary>Key of the rendered form.</summary>
    public required Guid Sleutel { get; init; }

    /// <summary>Person the form was rendered for.</summary>
    public required string Persoon { get; init; }

    /// <summary>Path the form was posted to.</summary>
    public required string Pad { get; init; }

    /// <summary>SHA-256 of the fields typed.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>Own path the answer redirected to.</summary>
    public required string Antwoord { get; init; }

    /// <summary>Moment of use (UTC).</summary>
    public required DateTimeOffset Tijdstip { get; init; }
}
