using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Subsidie;

/// <summary>Reads what the subsidy rules need, whoever asks.</summary>
internal static class Subsidielezer
{
    public static async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(
        this IQueryable<Deelnemer> deelnemers, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await deelnemers.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => Persoonsnaam.NaamEerst(d.Voornaam, d.Naam), cancellationToken);

    public static async Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(this IQueryable<Deelnemer> deelnemers, CancellationToken cancellationToken)
    {
        var met = await deelnemers.Where(d => d.SamengevoegdMet != null).ToDictionaryAsync(d => d.Id, d => d.SamengevoegdMet!.Value, cancellationToken);
        return met.ToDictionary(paar => paar.Key, paar => Laatste(paar.Value));

        // Who stayed may have been joined with another later.
        Guid Laatste(Guid deelnemer) => met.TryGetValue(deelnemer, out var verder) ? Laatste(verder) : deelnemer;
    }

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
