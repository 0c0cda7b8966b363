using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Subsidie;

internal sealed class Subsidiegegevens(OvereenkomstenBeheerDb db) : ISubsidiegegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> VanAsync(HcoNummer hco) => Subsidielezing.LeesAsync(db.Deelnemers.Where(d => d.Hco == hco), db.Overeenkomsten.Where(o => o.Hco == hco));

    public Task<IReadOnlyDictionary<Guid, string>> NamenAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        Subsidielezing.NamenAsync(db.Deelnemers.Where(d => d.Hco == hco), deelnemers, cancellationToken);
}

internal sealed class EigenSubsidiegegevens(OvereenkomstenDb db) : IEigenSubsidiegegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> AlleAsync() => Subsidielezing.LeesAsync(db.Deelnemers, db.Overeenkomsten);

    public Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        Subsidielezing.NamenAsync(db.Deelnemers, deelnemers, cancellationToken);
}

file static class Subsidielezing
{
    public static async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IQueryable<Deelnemer> van, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        await van.Where(d => deelnemers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => $"{d.Naam} {d.Voornaam}", cancellationToken);

    public static async IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(IQueryable<Deelnemer> deelnemers, IQueryable<Overeenkomst> overeenkomsten)
    {
        // Few numbers lack a birth date; the others hold it themselves.
        var opgegeven = await deelnemers.Where(d => d.OpgegevenGeboortedatum != null).ToDictionaryAsync(d => d.Id, d => d.OpgegevenGeboortedatum);
        var rijen = overeenkomsten.AsNoTracking().OrderBy(o => o.DeelnemerId)
            .Select(o => new { o.DeelnemerId, o.Insz, o.Startdatum, o.Aanmeldingsdag, o.Eindwijzigingen, IsGeannuleerd = o.GeannuleerdOp != null })
            .AsAsyncEnumerable();
        DeelnemerVoorSubsidie? deelnemer = null;
        List<Looptijd> looptijden = [];
        await foreach (var rij in rijen)
        {
            if (deelnemer?.Id != rij.DeelnemerId)
            {
                if (deelnemer is not null)
                    yield return deelnemer;
                looptijden = [];
                deelnemer = new(rij.DeelnemerId, rij.Insz.Geboortedatum ?? opgegeven.GetValueOrDefault(rij.DeelnemerId), looptijden);
            }
            looptijden.Add(new(rij.Startdatum, rij.Aanmeldingsdag, rij.Eindwijzigingen, rij.IsGeannuleerd));
        }
        if (deelnemer is not null)
            yield return deelnemer;
    }
}
