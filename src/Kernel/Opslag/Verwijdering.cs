using System.Data.Common;
using JasperFx;
using Weasel.Core;
using Weasel.Storage;

namespace AmaWvg.Kernel;

/// <summary>Removes the version of a document that somebody saw. Marten's own removes whatever is there, and says nothing when nothing is.</summary>
internal sealed class Verwijdering<T>(T document, string tabel) : Marten.Internal.Operations.IStorageOperation where T : class, IDocument
{
    public Type DocumentType => typeof(T);

    public OperationRole Role() => OperationRole.Deletion;

    public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"delete from {tabel} where id = ");
        builder.AppendParameter(document.Id);
        builder.Append(" and mt_version = ");
        builder.AppendParameter(document.Versie);
        if (document is IVanOrganisatie { Hco: var hco })
        {
            builder.Append(" and tenant_id = ");
            builder.AppendParameter(hco.Waarde);
        }
        builder.Append(" returning id");
    }

    public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
            exceptions.Add(new ConcurrencyException(typeof(T), document.Id));
    }
}
