using System.Security.Cryptography;

namespace AmaWvg.Begeleiding;

/// <summary>A file with something of this module: a record, an agreement, a policy, a member of staff.</summary>
internal sealed class Dossierbijlage : IDocument, IVanOrganisatie
{
    public const int Meeste = 10;

    /// <summary>Made by chance, so that no id tells of another.</summary>
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }

    /// <summary>What it is with.</summary>
    public required Guid Onderwerp { get; init; }
    public required string Naam { get; init; }
    public required string Mediatype { get; init; }
    public required string Omschrijving { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Vingerafdruk { get; init; }
    public required DateTimeOffset Toegevoegd { get; init; }
    public required string Door { get; init; }

    /// <summary>The file of another voorziening that it is a copy of, when an agreement passed.</summary>
    public Guid? Herkomst { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>The same with what went along to another voorziening.</summary>
    public Dossierbijlage NeemMee(HcoNummer naar, Guid onderwerp) => new()
    {
        Id = new(RandomNumberGenerator.GetBytes(16)),
        Hco = naar,
        Onderwerp = onderwerp,
        Naam = Naam,
        Mediatype = Mediatype,
        Omschrijving = Omschrijving,
        Vingerafdruk = Vingerafdruk,
        Toegevoegd = Toegevoegd,
        Door = Door,
        Herkomst = Id,
    };

    public static Dossierbijlage Van(HcoNummer hco, Guid onderwerp, Bestand bestand, string door, DateTimeOffset nu, Guid? id = null) => new()
    {
        Id = id ?? new(RandomNumberGenerator.GetBytes(16)),
        Hco = hco,
        Onderwerp = onderwerp,
        Naam = bestand.Naam,
        Mediatype = bestand.Mediatype,
        Omschrijving = bestand.Omschrijving,
        Vingerafdruk = Convert.ToHexStringLower(SHA256.HashData(bestand.Inhoud)),
        Toegevoegd = nu,
        Door = door,
    };
}
