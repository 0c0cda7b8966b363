using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Insurances that end within a month, among what has to be done before which day.</summary>
internal sealed class Polistermijnen(Documenten documenten, TimeProvider clock) : ITermijnbron
{
    public async Task<IReadOnlyList<Termijn>> EigenAsync(CancellationToken cancellationToken) =>
    [
        .. from polis in Polisdekking.Aflopend(await documenten.Query<Polis>().ToListAsync(cancellationToken), clock.Vandaag())
           select new Termijn(polis.TotEnMet!.Value, "Een verzekering loopt af", "Voeg de verzekering toe die daarna geldt.", PersoneelUrls.Verzekeringen),
    ];
}
