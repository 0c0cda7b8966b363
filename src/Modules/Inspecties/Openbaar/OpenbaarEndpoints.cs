using AmaWvg.Inspecties.Openbaar;
using Npgsql;

namespace AmaWvg.Inspecties;

/// <summary>Final reports for everybody.</summary>
internal static class OpenbaarEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MijnInspectiesUrls.Openbaar, GetAsync);
        endpoints.MapGet(MijnInspectiesUrls.OpenbaarRoute, GetVerslagAsync).MetDownload();
    }

    private static async Task<IResult> GetAsync(Verslaglezer lezer, CancellationToken cancellationToken) => OpenbareVerslagenPage.Create(new([
        .. (await lezer.AlleAsync(cancellationToken)).OrderByDescending(verslag => verslag.Bezoek).ThenBy(verslag => verslag.Begeleider, StringComparer.Ordinal)
            .Select(verslag => new OpenbaarVerslagRij(verslag.Id, verslag.Begeleider, verslag.Type, verslag.Provincie, verslag.Bezoek, verslag.Inbreuken, verslag.Sha256)),
    ]));

    private static async Task<IResult> GetVerslagAsync(Guid id, Verslaglezer lezer, CancellationToken cancellationToken) =>
        await lezer.InhoudAsync(id, cancellationToken) is { } inhoud ? Results.File(inhoud, PdfFile.ContentType, "inspectieverslag.pdf") : Results.NotFound();
}

/// <summary>Reads what was published, for who is not signed in: as the role app, which may read nothing else of this module without an organisation.</summary>
internal sealed class Verslaglezer(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<GepubliceerdVerslag>> AlleAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select data from inspecties.mt_doc_gepubliceerdverslag");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var verslagen = new List<GepubliceerdVerslag>();
        while (await reader.ReadAsync(cancellationToken))
            verslagen.Add(Documentopslag.Lees<GepubliceerdVerslag>(reader.GetString(0)));
        return verslagen;
    }

    public async Task<byte[]?> InhoudAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select inhoud from inspecties.publicatie where id = $1");
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteScalarAsync(cancellationToken) as byte[];
    }
}

/// <summary>What is published.</summary>
public sealed record OpenbareVerslagenView(IReadOnlyList<OpenbaarVerslagRij> Verslagen);

/// <summary>A report.</summary>
public sealed record OpenbaarVerslagRij(Guid Id, string Begeleider, string Type, string Provincie, DateOnly Bezoek, int Inbreuken, string Sha256);
