using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Documents;

/// <summary>The schema <c>kernel</c> itself: history, access log, idempotency keys, sign-in sessions and the key ring.</summary>
public class KernelDb(DbContextOptions options) : ModuleDb(options)
{
    /// <inheritdoc />
    protected override string Schema => KernelModel.Schema;

    /// <inheritdoc />
    protected override void MapDocuments(ModelBuilder modelBuilder)
    {
    }
}

/// <summary>The same for staff of the department.</summary>
public sealed class KernelBeheerDb(DbContextOptions<KernelBeheerDb> options) : KernelDb(options)
{
    /// <inheritdoc />
    protected override bool ZietAlleOrganisaties => true;
}
