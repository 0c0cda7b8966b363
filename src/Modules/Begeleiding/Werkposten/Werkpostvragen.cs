using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What is asked of the register in more than one place.</summary>
internal static class Werkpostvragen
{
    /// <summary>The werkposten of the organisation, by name; not those that were merged into another.</summary>
    public static async Task<IReadOnlyList<Werkpost>> WerkpostenAsync(this Werkeenheid eenheid, CancellationToken cancellationToken) =>
        [.. Gesorteerd(await eenheid.Query<Werkpost>().ToListAsync(cancellationToken))];

    /// <summary>The same of one organisation, for whoever sees more.</summary>
    public static async Task<IReadOnlyList<Werkpost>> WerkpostenAsync(this Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken)
    {
        var tenant = hco.Waarde;
        return [.. Gesorteerd(await eenheid.Query<Werkpost>().Where(werkpost => werkpost.TenantIsOneOf(tenant)).ToListAsync(cancellationToken))];
    }

    /// <summary>The werkpost with this id, or the one that it was merged into.</summary>
    public static async Task<Werkpost?> WerkpostAsync(this Werkeenheid eenheid, Guid id, CancellationToken cancellationToken)
    {
        var werkpost = await eenheid.LoadAsync<Werkpost>(id, cancellationToken);
        while (werkpost?.SamengevoegdMet is { } ander)
            werkpost = await eenheid.LoadAsync<Werkpost>(ander, cancellationToken);
        return werkpost;
    }

    private static IEnumerable<Werkpost> Gesorteerd(IEnumerable<Werkpost> werkposten) =>
        werkposten.Where(werkpost => werkpost.SamengevoegdMet is null).OrderBy(werkpost => werkpost.Sorteernaam, StringComparer.Ordinal).ThenBy(werkpost => werkpost.Id);
}

internal sealed class AlleWerkposten : IWerkposten
{
    public async Task<IReadOnlyList<Werkpostkeuze>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken) =>
        Keuzes(await eenheid.WerkpostenAsync(hco, cancellationToken));

    /// <summary>Those to choose from: a name that stands twice has its place behind it.</summary>
    public static IReadOnlyList<Werkpostkeuze> Keuzes(IReadOnlyList<Werkpost> werkposten)
    {
        var gebruikt = werkposten.Where(werkpost => werkpost.IsInGebruik).ToList();
        return [.. gebruikt.Select(werkpost => new Werkpostkeuze(
            werkpost.Id,
            gebruikt.Exists(ander => ander.Id != werkpost.Id && ander.Sorteernaam == werkpost.Sorteernaam) ? $"{werkpost.Naam} ({werkpost.Adressen.Split('\n')[0]})" : werkpost.Naam))];
    }
}
