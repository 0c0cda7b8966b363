using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Outbox;

/// <summary>What failed so often that staff have to look at it.</summary>
internal sealed class Outboxvoorraad(MijnBerichtenBeheerDb db, IEnumerable<Dagtaaksoort> taken) : IWerkvoorraad
{
    // A database that is busy for a moment is nobody's work.
    private const int Vaak = 3;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var namen = taken.Select(taak => taak.Naam).ToList();
        return
        [
            .. Punten(
                await db.Set<OutboxRegel>().CountAsync(regel => regel.Geparkeerd != null, cancellationToken),
                "mislukte verwerking", "mislukte verwerkingen", "Een bericht of e-mail raakt niet weg."),
            .. Punten(
                await db.Set<Dagtaakstand>().CountAsync(taak => namen.Contains(taak.Naam) && taak.Keren >= Vaak, cancellationToken),
                "mislukte dagtaak", "mislukte dagtaken", "Een taak van elke dag lukt niet."),
        ];
    }

    private static IEnumerable<Werkpunt> Punten(int aantal, string een, string meer, string uitleg) =>
        aantal == 0 ? [] : [new(Rollen.Corrigeert, $"{DutchNumber.Count(aantal, een, meer)} nakijken", MijnBerichtenUrls.Outbox, uitleg)];
}
