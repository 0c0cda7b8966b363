using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>
/// The data-protection key ring in PostgreSQL, shared by all hosts and kept over restarts. The role that answers requests reads it; only the
/// one for background work adds keys.
/// </summary>
internal sealed class Sleutelring(NpgsqlDataSource database, [FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource werker) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var select = database.CreateCommand("select xml from kernel.sleutelring order by toegevoegd");
        using var reader = select.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var insert = werker.CreateCommand("insert into kernel.sleutelring (naam, xml) values ($1, $2)");
        insert.Parameters.Add(new() { Value = friendlyName });
        insert.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        insert.ExecuteNonQuery();
    }
}
