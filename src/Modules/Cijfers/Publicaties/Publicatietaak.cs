using Marten;

namespace AmaWvg.Cijfers;

/// <summary>Publishes the figures of every month that is past, the oldest first: what was missed while the portal stood still is made up for.</summary>
internal sealed class Publicatietaak([FromKeyedServices(Databankrol.Werker)] Cijferbron bron, WerkDocumenten documenten, TimeProvider clock) : IDagtaak
{
    private const int PerKeer = 24;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        if (await bron.Overeenkomsten.EersteJaarAsync(cancellationToken) is not { } eerste)
            return;
        var gemaakt = await documenten.Query<Publicatie>().Select(publicatie => publicatie.Dag).Distinct().ToListAsync(cancellationToken);
        var maanden = Maand.Reeks(new(Math.Max(eerste, Cijfervraag.EersteJaar), 1), Maand.Van(vandaag).Vorige).ExceptBy(gemaakt, maand => maand.LaatsteDag);
        // The latest first: an old one that comes days later is missed by nobody.
        foreach (var maand in maanden.Reverse().Take(PerKeer))
        {
            // Yesterday is over: what was known then stays the same.
            foreach (var publicatie in await Publicatiemaker.MaakAsync(maand.LaatsteDag, vandaag.AddDays(-1), bron, clock, cancellationToken))
                documenten.Nieuw(publicatie);
        }
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
