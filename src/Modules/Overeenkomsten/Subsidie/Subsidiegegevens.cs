using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Subsidie;

internal sealed class Subsidiegegevens(OvereenkomstenDb eigen, OvereenkomstenBeheerDb alle) : ISubsidiegegevens
{
    public IAsyncEnumerable<DeelnemerVoorSubsidie> VanAsync(HcoNummer hco) => LeesAsync(alle.Deelnemers.Where(d => d.Hco == hco), alle.Overeenkomsten.Where(o => o.Hco == hco));

    public IAsyncEnumerable<DeelnemerVoorSubsidie> VanEigenVoorzieningAsync() => LeesAsync(eigen.Deelnemers, eigen.Overeenkomsten);

    public Task<IReadOnlyDictionary<Guid, string>> NamenAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        NamenAsync(alle.Deelnemers.Where(d => d.Hco == hco), deelnemers, cancellationToken);

    public Task<IReadOnlyDictionary<Guid, string>> EigenNamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        NamenAsync(eigen.Deelnemers, deelnemers, cancellationToken);

    private static async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IQueryable<Deelnemer> van, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        await van.Where(d => deelnemers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => $"{d.Naam} {d.Voornaam}", cancellationToken);

    private static async IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(IQueryable<Deelnemer> deelnemers, IQueryable<Overeenkomst> overeenkomsten)
    {
        // Few numbers lack a birth date; the others hold it themselves.
        var opgegeven = await deelnemers.Where(d => d.OpgegevenGeboortedatum != null).ToDictionaryAsync(d => d.Id, d => d.OpgegevenGeboortedatum);
        var rijen = overeenkomsten.AsNoTracking().OrderBy(o => o.DeelnemerId)
            .Select(o => new { o.DeelnemerId, o.Insz, o.Startdatum, o.Aanmeldingsdag, o.Eindwijzigingen, o.GeannuleerdOp })
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
            looptijden.Add(new(rij.Startdatum, rij.Aanmeldingsdag, rij.Eindwijzigingen, rij.GeannuleerdOp is not null));
        }
        if (deelnemer is not null)
            yield return deelnemer;
    }
}
