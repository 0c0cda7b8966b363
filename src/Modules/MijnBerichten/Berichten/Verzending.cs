namespace AmaWvg.MijnBerichten;

/// <summary>A message that the department writes to a group of organisations: a draft until it is sent, then never changed.</summary>
internal sealed class Verzending : IDocument
{
    public const int LangsteTekst = 10_000;

    public required Guid Id { get; init; }
    public required Berichtsoort Soort { get; set; }
    public required string Onderwerp { get; set; }
    public required string Tekst { get; set; }

    /// <summary>To whom.</summary>
    public required Doelgroep Doelgroep { get; set; }

    /// <summary>To whom, in words.</summary>
    public required string Aan { get; set; }

    public required DateTimeOffset Opgesteld { get; init; }

    /// <summary>Name of who wrote it.</summary>
    public required string Door { get; init; }

    /// <summary>When it was sent; null for a draft.</summary>
    public DateTimeOffset? Verstuurd { get; private set; }

    /// <summary>To how many organisations it was sent.</summary>
    public int Aantal { get; private set; }

    /// <summary>What lists are in order of.</summary>
    public DateTimeOffset Moment => Verstuurd ?? Opgesteld;

    public Guid Versie { get; private set; }

    public void Verstuur(int aantal, DateTimeOffset nu) => (Aantal, Verstuurd) = (aantal, nu);
}

/// <summary>The department sent a message to an organisation.</summary>
/// <param name="Verzending">Which one.</param>
internal sealed record BerichtGeschreven(Guid Verzending) : IGebeurtenis;
