using System.Security.Cryptography;

namespace AmaWvg.Inspecties;

/// <summary>A file, or a reference to what Zorginspectie can read elsewhere, that a begeleider gives for an inspection.</summary>
internal sealed class Inspectiebestand : IDocument, IVanOrganisatie
{
    /// <summary>So many at most with one inspection.</summary>
    public const int Meeste = 60;

    public const int LangsteVerwijzing = 500;

    /// <summary>Made by chance, so that no id tells of another.</summary>
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid InspectieId { get; init; }

    /// <summary>With what it comes: a document that was asked, the reaction, or a breach.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Name of the file; what it refers to when there is none.</summary>
    public required string Naam { get; init; }

    /// <summary>Null for a reference.</summary>
    public string? Mediatype { get; init; }

    public string Omschrijving { get; init; } = "";

    /// <summary>Of what the organisation keeps it is a copy; null for a file that was chosen.</summary>
    public Guid? Bron { get; init; }

    public required DateTimeOffset Toegevoegd { get; init; }
    public required string Door { get; init; }
    public Guid Versie { get; private set; }

    public bool IsBestand => Mediatype is not null;

    public static Inspectiebestand Van(Inspectie inspectie, string onderdeel, Bestand bestand, string door, DateTimeOffset nu, Guid? bron = null) => new()
    {
        Id = new(RandomNumberGenerator.GetBytes(16)),
        Hco = inspectie.Hco,
        InspectieId = inspectie.Id,
        Onderdeel = onderdeel,
        Naam = bestand.Naam,
        Mediatype = bestand.Mediatype,
        Omschrijving = bestand.Omschrijving,
        Bron = bron,
        Toegevoegd = nu,
        Door = door,
    };

    public static Inspectiebestand Verwijzing(Inspectie inspectie, string onderdeel, string tekst, string door, DateTimeOffset nu) => new()
    {
        Id = new(RandomNumberGenerator.GetBytes(16)),
        Hco = inspectie.Hco,
        InspectieId = inspectie.Id,
        Onderdeel = onderdeel,
        Naam = tekst,
        Toegevoegd = nu,
        Door = door,
    };
}

/// <summary>The bytes of files and reports, in a table that lists never read.</summary>
internal static class Inhoudopslag
{
    public static void BewaarInhoud(this Werkeenheid documenten, Guid id, HcoNummer hco, byte[] inhoud) =>
        documenten.VoerUit("insert into inspecties.inhoud (id, hco, inhoud) values (?, ?, ?)", id, hco, inhoud);

    public static async Task<byte[]?> InhoudAsync(this Werkeenheid documenten, Guid id, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync("select inhoud from inspecties.inhoud where id = $1", [id], rij => rij.GetFieldValue<byte[]>(0), cancellationToken)).SingleOrDefault();

    /// <summary>The file for who may open it, or not found.</summary>
    public static async Task<IResult> DownloadAsync(this Werkeenheid documenten, Guid id, HttpResponse response, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectiebestand>(id, cancellationToken) is { Mediatype: { } mediatype } bestand && await documenten.InhoudAsync(id, cancellationToken) is { } inhoud
            ? response.Download(bestand.Naam, mediatype, inhoud)
            : Results.NotFound();

    /// <summary>The PDF of a report for who may open it, or not found.</summary>
    public static async Task<IResult> VerslagAsync(this Werkeenheid documenten, Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Verslag>(id, cancellationToken) is { } verslag && await documenten.InhoudAsync(id, cancellationToken) is { } inhoud
            ? Results.File(inhoud, PdfFile.ContentType, Naam(verslag))
            : Results.NotFound();

    private static string Naam(Verslag verslag) => $"{(verslag.Soort is Verslagsoort.Ontwerp ? "ontwerpverslag" : "inspectieverslag")}-{verslag.Hco}-{verslag.Nummer}.pdf";
}
