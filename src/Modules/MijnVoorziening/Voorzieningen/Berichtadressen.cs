namespace AmaWvg.MijnVoorziening;

internal sealed class Berichtadressen(WerkDocumenten documenten) : IBerichtadressen
{
    public async Task<IReadOnlyList<string>> VanAsync(HcoNummer hco, Berichtsoort soort, CancellationToken cancellationToken)
    {
        var contact = await documenten.ZoekVoorzieningAsync(hco, cancellationToken);
        var extra = (await documenten.AdressenAsync(cancellationToken, hco))
            .Where(a => soort == Berichtsoort.Financieel ? a.Financieel : a.Administratief).Select(a => a.Email);
        return Elk([contact?.Contactpersoon?.Email, .. extra]);
    }

    /// <summary>Every address once, however it is written.</summary>
    public static IReadOnlyList<string> Elk(IEnumerable<string?> adressen) => [.. adressen.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

internal sealed class EigenBerichtadressen(Documenten documenten) : IEigenBerichtadressen
{
    public async Task<IReadOnlyList<string>> AlleAsync(CancellationToken cancellationToken)
    {
        var contact = await documenten.EigenVoorzieningAsync(cancellationToken);
        var extra = (await documenten.AdressenAsync(cancellationToken)).Select(a => a.Email);
        return Berichtadressen.Elk([contact.Contactpersoon?.Email, .. extra]);
    }
}
