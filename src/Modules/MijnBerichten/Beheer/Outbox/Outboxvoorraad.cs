using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Outbox;

/// <summary>What failed so often that staff have to look at it.</summary>
internal sealed class Outboxvoorraad(MijnBerichtenBeheerDb db) : IWerkvoorraad
{
    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken) =>
        await db.Set<OutboxRegel>().CountAsync(regel => regel.Geparkeerd != null, cancellationToken) switch
        {
            0 => [],
            1 => [Punt("1 mislukte verwerking nakijken")],
            var aantal => [Punt($"{aantal} mislukte verwerkingen nakijken")],
        };

    private static Werkpunt Punt(string titel) => new(Rollen.Corrigeert, titel, MijnBerichtenUrls.Outbox, "Een bericht of e-mail raakt niet weg.");
}
