using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Kernel.Formulieren;

/// <summary>Which idempotency keys of the session's organisation, or of the department, have been used.</summary>
public sealed class Sleutelregister(IHuidigeSessie sessie, IServiceProvider services)
{
    /// <summary>Stands where forms and history of an organisation have its number.</summary>
    public static HcoNummer Departement { get; } = HcoNummer.Hydrate("departement");

    /// <summary>The use of a key that was committed, or null.</summary>
    public Task<VerbruikteSleutel?> FindAsync(Guid sleutel, CancellationToken cancellationToken) => sessie switch
    {
        { Hco: not null } => FindAsync(services.GetRequiredService<KernelDb>(), sleutel, cancellationToken),
        { IsDepartement: true } => FindAsync(services.GetRequiredService<KernelBeheerDb>(), sleutel, cancellationToken),
        _ => Task.FromResult<VerbruikteSleutel?>(null),
    };

    private static Task<VerbruikteSleutel?> FindAsync(ModuleDb db, Guid sleutel, CancellationToken cancellationToken) =>
        db.Set<VerbruikteSleutel>().AsNoTracking().SingleOrDefaultAsync(s => s.Sleutel == sleutel, cancellationToken);
}
