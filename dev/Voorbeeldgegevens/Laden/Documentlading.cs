using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads documents in bulk.</summary>
public static class Documentlading
{
    /// <summary>Adds documents to a table that was emptied before.</summary>
    /// <param name="lading">The load.</param>
    /// <param name="tabel">The table, with its schema.</param>
    /// <param name="documenten">The documents.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    /// <param name="kolommen">Columns that stand beside the JSON, and how each is written.</param>
    public static Task KopieerDocumentenAsync<T>(
        this Bulklading lading, string tabel, IEnumerable<T> documenten, CancellationToken cancellationToken, params (string Naam, Action<NpgsqlBinaryImporter, T> Schrijf)[] kolommen)
        where T : class, IDocument
    {
        var tenant = typeof(IVanOrganisatie).IsAssignableFrom(typeof(T)) ? ", tenant_id" : "";
        return lading.KopieerAsync(
            $"{tabel} (id, data, mt_version{tenant}{string.Concat(kolommen.Select(kolom => $", {kolom.Naam}"))})",
            documenten,
            (copy, document) =>
            {
                copy.Write(document.Id);
                copy.Write(Documentjson.Schrijf(document), NpgsqlDbType.Jsonb);
                copy.Write(Guid.CreateVersion7());
                if (document is IVanOrganisatie { Hco: var hco })
                    copy.Write(hco.Waarde);
                foreach (var kolom in kolommen)
                    kolom.Schrijf(copy, document);
            },
            cancellationToken);
    }
}
