using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>What the coming runs make of many ends together, each participant settled apart.</summary>
internal sealed class Stopreeksgevolg(Documenten documenten, IErkenningen erkenningen, IBoekstand boekstand, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<IReadOnlyList<string>> VanAsync(IReadOnlyList<Stopregel> regels, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var stops = regels.ToDictionary(regel => regel.Overeenkomst!.Id, regel => new Einddatumwijziging(vandaag, regel.Einddatum));
        var ids = regels.Select(regel => regel.Overeenkomst!.DeelnemerId).Distinct().ToArray();
        var deelnemers = await documenten.Query<Deelnemer>().Where(deelnemer => deelnemer.Id.IsOneOf(ids)).ToListAsync(cancellationToken);
        var overeenkomsten = (await documenten.Query<Overeenkomst>().Where(o => o.DeelnemerId.IsOneOf(ids)).ToListAsync(cancellationToken)).ToLookup(o => o.DeelnemerId);
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        var samengevoegd = await documenten.SamengevoegdAsync(sessie.Hco!, cancellationToken);
        var stand = await boekstand.VanAsync([.. ids.Union(samengevoegd.Where(paar => ids.Contains(paar.Value)).Select(paar => paar.Key))], cancellationToken);
        return Gevolgzinnen.Van(stand.BijElk(Stand(o => o.VoorSubsidie), Stand(o => stops.TryGetValue(o.Id, out var stop) ? o.VoorSubsidie.Met(stop) : o.VoorSubsidie), samengevoegd, vandaag));

        Dictionary<Guid, Subsidiemaanden> Stand(Func<Overeenkomst, Looptijd> looptijd) =>
            deelnemers.ToDictionary(deelnemer => deelnemer.Id, deelnemer => new Subsidiemaanden(deelnemer.Geboortedatum, [.. overeenkomsten[deelnemer.Id].Select(looptijd)], erkend));
    }
}
