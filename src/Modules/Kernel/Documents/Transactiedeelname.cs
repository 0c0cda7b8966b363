using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace AmaWvg.Kernel.Documents;

/// <summary>Lets one module take part in the transaction of another one, where a change in one schema without the other would be wrong.</summary>
public sealed class Transactiedeelname(ModuleRequest request, IEnumerable<IInterceptor> interceptors)
{
    /// <summary>A context on the connection and in the transaction of <paramref name="leider"/>, for the caller to dispose of before the leader commits.</summary>
    /// <exception cref="InvalidOperationException">The leader has no transaction open.</exception>
    public async Task<TDb> OpenAsync<TDb>(ModuleDb leider, CancellationToken cancellationToken) where TDb : ModuleDb
    {
        var transaction = leider.Database.CurrentTransaction ?? throw new InvalidOperationException("Open a transaction first.");
        var options = new DbContextOptionsBuilder<TDb>()
            .UseNpgsql(leider.Database.GetDbConnection())
            .AddInterceptors([new OrganisatieInterceptor(), .. interceptors]);
        var db = (TDb)Activator.CreateInstance(typeof(TDb), options.Options)!;
        db.Begin(request);
        db.Database.AutoSavepointsEnabled = false;
        await db.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken);
        return db;
    }
}
