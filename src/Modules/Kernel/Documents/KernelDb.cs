using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Documents;

/// <summary>The schema <c>kernel</c> itself: history, access log, idempotency keys, sign-in sessions and the key ring.</summary>
public sealed class KernelDb(DbContextOptions<KernelDb> options) : ModuleDb(options)
{
    /// <inheritdoc />
    protected override string Schema => KernelModel.Schema;

    /// <inheritdoc />
    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
    }
}
