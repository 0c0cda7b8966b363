namespace AmaWvg.MijnVoorziening;

internal sealed class Doelgroepen(BeheerDocumenten documenten, TimeProvider clock) : IDoelgroepen
{
    public async Task<Doelgroepkeuzes> KeuzesAsync(CancellationToken cancellationToken)
    {
        var voorzieningen = await documenten.VoorzieningenAsync(cancellationToken);
        return new(
            Leden(voorzieningen),
            [.. Enum.GetValues<TypeVoorziening>().Select(type => KeyValuePair.Create($"{type}", type.Label())).OrderBy(type => type.Value, StringComparer.Ordinal)],
            [.. voorzieningen.Select(v => v.Provincie).Where(provincie => provincie != "").Distinct().Order(StringComparer.Ordinal)]);
    }

    // There are some hundreds of organisations: what is looked for among them is counted here.
    public async Task<IReadOnlyList<Doelgroeplid>> VindAsync(Doelgroep doelgroep, CancellationToken cancellationToken)
    {
        IEnumerable<Voorziening> voorzieningen = await documenten.VoorzieningenAsync(cancellationToken);
        if (doelgroep.Hco is { } hco)
            voorzieningen = voorzieningen.Where(v => v.Hco.Waarde == hco);
        if (doelgroep.Type is { } type)
            voorzieningen = Enum.TryParse<TypeVoorziening>(type, out var gekend) ? voorzieningen.Where(v => v.Type == gekend) : [];
        if (doelgroep.Provincie is { } provincie)
            voorzieningen = voorzieningen.Where(v => v.Provincie == provincie);
        if (doelgroep.Erkend is { } erkend)
        {
            var vandaag = clock.Vandaag();
            var nu = (await documenten.ErkenningenAsync(cancellationToken)).Where(e => e.Status(vandaag) == ErkenningStatus.Actief).Select(e => e.Hco).ToHashSet();
            voorzieningen = voorzieningen.Where(v => nu.Contains(v.Hco) == erkend);
        }
        return Leden(voorzieningen);
    }

    private static IReadOnlyList<Doelgroeplid> Leden(IEnumerable<Voorziening> voorzieningen) => [.. voorzieningen.Select(v => new Doelgroeplid(v.Hco, v.Naam))];
}
