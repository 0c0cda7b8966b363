using System.Security.Cryptography;

namespace AmaWvg.MijnVoorziening;

/// <summary>A file that was added to a question of an application. What is in it stands apart: <see cref="Bijlageopslag"/>.</summary>
internal sealed class Bijlage : IDocument, IVanOrganisatie
{
    public const long Grootste = Bestandsverkeer.GrootsteBestand;
    public const int MeestePerVraag = 10;
    public const long GrootstePerAanvraag = 100L * 1024 * 1024;

    /// <summary>Made by chance, so that no id tells of another.</summary>
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid Aanvraag { get; init; }
    public required string Vraag { get; init; }
    public required string Naam { get; init; }
    public required Bestandssoort Soort { get; init; }
    public required int Grootte { get; init; }
    public required byte[] Sha256 { get; init; }
    public required DateTimeOffset Toegevoegd { get; init; }
    public required string Door { get; init; }
    public Guid Versie { get; private set; }

    public static Bijlage Van(HcoNummer hco, Guid aanvraag, string vraag, GekeurdBestand bestand, string door, DateTimeOffset nu) => new()
    {
        Id = new(RandomNumberGenerator.GetBytes(16)),
        Hco = hco,
        Aanvraag = aanvraag,
        Vraag = vraag,
        Naam = bestand.Naam,
        Soort = bestand.Soort,
        Grootte = bestand.Inhoud.Length,
        Sha256 = SHA256.HashData(bestand.Inhoud),
        Toegevoegd = nu,
        Door = door,
    };
}
