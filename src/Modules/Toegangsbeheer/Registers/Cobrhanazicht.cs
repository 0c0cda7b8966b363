using Marten;

namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// Ends the subafdelingen of voorzieningen that CoBRHA now knows under another onderneming: who manages access there decides from then on. One that
/// CoBRHA does not know stays, and so does everything while the register does not answer: nobody loses a right on a guess either.
/// </summary>
internal sealed class Cobrhanazicht(WerkDocumenten documenten, ICobrha cobrha, TimeProvider clock) : IDagtaak
{
    private const string Door = "CoBRHA";

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        foreach (var keten in await documenten.Query<Onderneming>().Where(keten => keten.Nummer != null).ToListAsync(cancellationToken))
        {
            if (await VerhuisdAsync(keten, cancellationToken) is not { } verhuisd)
                break;
            if (verhuisd.Count > 0)
                Beeindig(keten, verhuisd);
        }
        await documenten.SaveDraftAsync(cancellationToken);
    }

    // Null when the register does not answer: tomorrow again.
    private async Task<IReadOnlyList<Subafdeling>?> VerhuisdAsync(Onderneming keten, CancellationToken cancellationToken)
    {
        var actief = keten.Actief.ToList();
        if (actief.Count == 0)
            return [];
        if (await cobrha.VanOndernemingAsync(keten.Nummer!, cancellationToken) is not { IsBeschikbaar: true } bekend)
            return null;
        var verhuisd = new List<Subafdeling>();
        foreach (var subafdeling in actief.ExceptBy((bekend.Waarde ?? []).Select(voorziening => voorziening.Hco), subafdeling => subafdeling.Voorziening))
        {
            if (await cobrha.MetNummerAsync(subafdeling.Voorziening, cancellationToken) is not { IsBeschikbaar: true } nu)
                return null;
            if (nu.Waarde is { } voorziening && voorziening.Onderneming != keten.Nummer)
                verhuisd.Add(subafdeling);
        }
        return verhuisd;
    }

    private void Beeindig(Onderneming keten, IReadOnlyList<Subafdeling> verhuisd)
    {
        foreach (var subafdeling in verhuisd)
        {
            keten.Wijzig(subafdeling.Id, was => was with { Einde = new(clock.GetUtcNow(), Door) });
            documenten.NoteerHistoriekVanDagtaak(
                keten.Hco, HistoriekOnderwerp.Onderneming(keten.Id), "Subafdeling beëindigd",
                $"{SubafdelingHandler.Woorden(subafdeling)}. Volgens CoBRHA hoort deze voorziening nu bij een andere onderneming.", Door);
        }
        documenten.WijzigKeten(keten);
    }
}
