using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Formulieren;

/// <summary>Which idempotency keys of the session's organisation have been used.</summary>
public sealed class Sleutelregister(KernelDb db)
{
    /// <summary>The use of a key that was committed, or null.</summary>
    public Task<VerbruikteSleutel?> FindAsync(Guid sleutel, CancellationToken cancellationToken) =>
        db.Set<VerbruikteSleutel>().AsNoTracking().SingleOrDefaultAsync(s => s.Sleutel == sleutel, cancellationToken);
}
