using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AmaWvg.Kernel;

/// <summary>
/// Forgets who participants were, ten years after their last agreement ended and nothing more happened. Each module erases what it keeps
/// (<see cref="IBewaartermijn"/>), all in one transaction. On trial it does all of it, reports it and takes it back.
/// </summary>
internal sealed class Bewaartaak(
    Werktransactie werk,
    IVervallenDeelnemers deelnemers,
    IEnumerable<IBewaartermijn> termijnen,
    Bewaarverslag verslag,
    Pseudoniemen pseudoniemen,
    IOptions<BewaarOptions> options,
    ILogger<Bewaartaak> log) : IDagtaak
{
    /// <summary>What it does, in words for staff.</summary>
    public const string Naam = "Deelnemers pseudonimiseren van wie de bewaartermijn voorbij is";

    private const string Terugpunt = "proef";

    // A day's work; the next day goes on.
    private const int PerDag = 5000;
    private const int PerKeer = 250;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var instellingen = options.Value;
        if (!pseudoniemen.Kan)
        {
            log.LogInformation("No participant is forgotten: Bewaren:Pseudoniemsleutel is not set");
            return;
        }
        await werk.Transaction.SaveAsync(Terugpunt, cancellationToken);
        var gewist = await WisAsync(vandaag.AddYears(-Math.Max(BewaarOptions.MinsteJaren, instellingen.Deelnemerjaren)), cancellationToken);
        if (instellingen.Proef)
            await werk.Transaction.RollbackAsync(Terugpunt, cancellationToken);
        foreach (var (wat, aantal) in gewist)
            await verslag.NoteerAsync(wat, aantal, instellingen.Proef, cancellationToken);
    }

    private async Task<OrderedDictionary<string, int>> WisAsync(DateOnly sinds, CancellationToken cancellationToken)
    {
        var gewist = new OrderedDictionary<string, int>();
        var na = Guid.Empty;
        for (var aantal = 0; aantal < PerDag;)
        {
            var vervallen = await deelnemers.VindAsync(sinds, na, PerKeer, cancellationToken);
            var teWissen = vervallen;
            foreach (var termijn in termijnen)
                teWissen = teWissen.Count == 0 ? [] : Zonder(teWissen, await termijn.WieBlijftAsync(teWissen, sinds, cancellationToken));
            foreach (var termijn in teWissen.Count == 0 ? [] : termijnen)
                gewist[termijn.Wat] = gewist.GetValueOrDefault(termijn.Wat) + await termijn.WisAsync(teWissen, cancellationToken);
            if (vervallen.Count < PerKeer)
                break;
            aantal += teWissen.Count;
            na = vervallen[^1].Deelnemer;
        }
        return gewist;
    }

    private static List<Vervallendossier> Zonder(IReadOnlyList<Vervallendossier> dossiers, IReadOnlyCollection<Guid> blijft) =>
        [.. dossiers.ExceptBy(blijft, dossier => dossier.Deelnemer)];
}
