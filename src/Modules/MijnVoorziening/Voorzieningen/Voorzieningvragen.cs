using Marten;

namespace AmaWvg.MijnVoorziening;

/// <summary>What is asked of the documents of an organisation. Each holds a few, so that they are read whole.</summary>
internal static class Voorzieningvragen
{
    /// <summary>The organisation of the session.</summary>
    public static Task<Voorziening> EigenVoorzieningAsync(this Documenten documenten, CancellationToken cancellationToken) =>
        documenten.Query<Voorziening>().SingleAsync(cancellationToken);

    /// <summary>The organisation with this number, or null.</summary>
    public static Task<Voorziening?> ZoekVoorzieningAsync(this Werkeenheid documenten, HcoNummer hco, CancellationToken cancellationToken) =>
        documenten.Query<Voorziening>().Where(voorziening => voorziening.Hco == hco).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The organisation with this number.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<Voorziening> VoorzieningVanAsync(this Werkeenheid documenten, HcoNummer hco, CancellationToken cancellationToken) =>
        documenten.Query<Voorziening>().Where(voorziening => voorziening.Hco == hco).SingleAsync(cancellationToken);

    public static async Task<string> NaamVanAsync(this BeheerDocumenten documenten, HcoNummer hco, CancellationToken cancellationToken) =>
        (await documenten.VoorzieningVanAsync(hco, cancellationToken)).Naam;

    /// <summary>All of them, by name and number.</summary>
    public static Task<IReadOnlyList<Voorziening>> VoorzieningenAsync(this Werkeenheid documenten, CancellationToken cancellationToken) =>
        documenten.Query<Voorziening>().OrderBy(voorziening => voorziening.Naam).ThenBy(voorziening => voorziening.Hco).ToListAsync(cancellationToken);

    /// <summary>All recognitions, the oldest first; also one that was withdrawn before it began.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; for an organisation itself it is always its own.</param>
    public static Task<IReadOnlyList<Erkenning>> ErkenningenAsync(this Werkeenheid documenten, CancellationToken cancellationToken, HcoNummer? hco = null)
    {
        var erkenningen = documenten.Query<Erkenning>().OrderBy(erkenning => erkenning.Van);
        return (hco is null ? erkenningen : erkenningen.Where(erkenning => erkenning.Hco == hco)).ToListAsync(cancellationToken);
    }

    /// <summary>The recognitions that count. One that was withdrawn before it began is not among them, so no reader can reckon with it.</summary>
    public static IEnumerable<Erkenning> DieTellen(this IEnumerable<Erkenning> erkenningen) => erkenningen.Where(erkenning => !erkenning.IsIngetrokken);

    /// <summary>The periods of those that count, in the order in which they come.</summary>
    public static IReadOnlyList<Periode> Perioden(this IEnumerable<Erkenning> erkenningen) =>
        [.. erkenningen.DieTellen().Select(erkenning => new Periode(erkenning.Van, erkenning.TotEnMet))];

    /// <summary>The account numbers, the newest first.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; for an organisation itself it is always its own.</param>
    public static Task<IReadOnlyList<Rekeningnummer>> RekeningenAsync(this Werkeenheid documenten, CancellationToken cancellationToken, HcoNummer? hco = null)
    {
        var rekeningen = documenten.Query<Rekeningnummer>().OrderByDescending(rekening => rekening.Gemeld);
        return (hco is null ? rekeningen : rekeningen.Where(rekening => rekening.Hco == hco)).ToListAsync(cancellationToken);
    }

    /// <summary>Mergers and absorptions, the newest first.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; for an organisation itself it is always its own.</param>
    public static Task<IReadOnlyList<Samengaan>> SamengaanAsync(this Werkeenheid documenten, CancellationToken cancellationToken, HcoNummer? hco = null)
    {
        var alle = documenten.Query<Samengaan>().OrderByDescending(samengaan => samengaan.Tijdstip);
        return (hco is null ? alle : alle.Where(samengaan => samengaan.Hco == hco)).ToListAsync(cancellationToken);
    }

    /// <summary>The addresses that were given up after a moment, the oldest first.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="sinds">The moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; for an organisation itself it is always its own.</param>
    public static Task<IReadOnlyList<VorigAdres>> VorigeAdressenAsync(this Werkeenheid documenten, DateTimeOffset sinds, CancellationToken cancellationToken, HcoNummer? hco = null)
    {
        var vorige = documenten.Query<VorigAdres>().Where(adres => adres.Tot > sinds).OrderBy(adres => adres.Tot);
        return (hco is null ? vorige : vorige.Where(adres => adres.Hco == hco)).ToListAsync(cancellationToken);
    }

    /// <summary>The extra addresses, by address.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="hco">Whose; for an organisation itself it is always its own.</param>
    public static Task<IReadOnlyList<Communicatieadres>> AdressenAsync(this Werkeenheid documenten, CancellationToken cancellationToken, HcoNummer? hco = null)
    {
        var adressen = documenten.Query<Communicatieadres>().OrderBy(adres => adres.Email);
        return (hco is null ? adressen : adressen.Where(adres => adres.Hco == hco)).ToListAsync(cancellationToken);
    }
}
