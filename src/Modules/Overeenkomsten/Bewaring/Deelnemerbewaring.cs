using Marten;

namespace AmaWvg.Overeenkomsten;

/// <summary>Names, numbers and references of participants and their agreements.</summary>
internal sealed class Deelnemerbewaring(WerkDocumenten documenten, Pseudoniemen pseudoniemen) : IBewaartermijn
{
    public string Wat => "Deelnemers gepseudonimiseerd";

    // Whose last agreement ended is all that this module knows of, and it was asked already.
    public Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<Guid>>([]);

    public async Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken)
    {
        var ids = dossiers.SelectMany(dossier => dossier.Onderwerpen).ToArray();
        var deelnemers = await documenten.Query<Deelnemer>().Where(deelnemer => deelnemer.Id.IsOneOf(ids)).ToListAsync(cancellationToken);
        var overeenkomsten = await documenten.Query<Overeenkomst>().Where(overeenkomst => overeenkomst.Id.IsOneOf(ids)).ToListAsync(cancellationToken);
        Pseudonimisering.Pas(deelnemers, overeenkomsten, pseudoniemen.Van);
        foreach (var deelnemer in deelnemers)
            documenten.Wijzig(deelnemer);
        foreach (var overeenkomst in overeenkomsten)
            documenten.Wijzig(overeenkomst);
        await documenten.SaveDraftAsync(cancellationToken);
        return deelnemers.Count;
    }
}
