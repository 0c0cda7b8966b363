using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Subsidie;

internal sealed class Subsidiegegevens(OvereenkomstenDb db) : ISubsidiegegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync() => Subsidielezer.LeesAsync(db.Deelnemers, db.Overeenkomsten);

    public Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(CancellationToken cancellationToken) => db.Deelnemers.SamengevoegdAsync(cancellationToken);

    public Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        db.Deelnemers.NamenAsync(deelnemers, cancellationToken);
}

internal sealed class Rungegevens(OvereenkomstenWerkerDb db) : IRungegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(HcoNummer hco) =>
        Subsidielezer.LeesAsync(db.Deelnemers.Where(d => d.Hco == hco), db.Overeenkomsten.Where(o => o.Hco == hco));

    public Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        db.Deelnemers.Where(d => d.Hco == hco).SamengevoegdAsync(cancellationToken);
}

internal sealed class Deelnemernamen(OvereenkomstenBeheerDb db) : IDeelnemernamen
{
    public Task<IReadOnlyDictionary<Guid, string>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        db.Deelnemers.Where(d => d.Hco == hco).NamenAsync(deelnemers, cancellationToken);
}
