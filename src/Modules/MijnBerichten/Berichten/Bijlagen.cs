using System.Security.Cryptography;

namespace AmaWvg.MijnBerichten;

/// <summary>A file that staff add to what they send.</summary>
internal sealed class Verzendbijlage : IDocument
{
    public const int Meeste = 5;

    /// <summary>No id tells of another.</summary>
    public required Guid Id { get; init; }
    public required Guid VerzendingId { get; init; }
    public required string Naam { get; init; }
    public required string Mediatype { get; init; }
    public required string Omschrijving { get; init; }
    public required DateTimeOffset Toegevoegd { get; init; }
    public Guid Versie { get; private set; }

    public static Verzendbijlage Van(Guid verzending, Bestand bestand, DateTimeOffset nu) => new()
    {
        Id = NieuwId(),
        VerzendingId = verzending,
        Naam = bestand.Naam,
        Mediatype = bestand.Mediatype,
        Omschrijving = bestand.Omschrijving,
        Toegevoegd = nu,
    };

    public static Guid NieuwId() => new(RandomNumberGenerator.GetBytes(16));
}

/// <summary>The same file with the message of one organisation: what it may open.</summary>
internal sealed class Berichtbijlage : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid BerichtId { get; init; }
    public required Guid VerzendbijlageId { get; init; }
    public required string Naam { get; init; }
    public required string Mediatype { get; init; }
    public required string Omschrijving { get; init; }
    public Guid Versie { get; private set; }

    public static Berichtbijlage Van(Verzendbijlage bijlage, HcoNummer hco, Guid bericht) => new()
    {
        Id = Verzendbijlage.NieuwId(),
        Hco = hco,
        BerichtId = bericht,
        VerzendbijlageId = bijlage.Id,
        Naam = bijlage.Naam,
        Mediatype = bijlage.Mediatype,
        Omschrijving = bijlage.Omschrijving,
    };
}
