namespace AmaWvg.Toegang;

/// <summary>Keeps filters of lists under a name: of one person at one organisation, and seen by nobody else.</summary>
internal sealed class Filterkast(Eigendom eigendom, TimeProvider clock) : IBewaardeFilters
{
    /// <summary>As many fit in a list.</summary>
    public const int Meeste = 20;

    public const int LangsteNaam = 60;

    private const string Vraag = "select id, naam, adres, lijst from toegang.lijstfilter where hco = $1 and persoon = $2";

    public async Task<IReadOnlyList<BewaardFilter>> VanAsync(string lijst, CancellationToken cancellationToken) =>
        [.. (await AlleAsync(cancellationToken)).Where(filter => filter.Lijst == lijst)];

    /// <summary>All that the person keeps, by name.</summary>
    public async Task<IReadOnlyList<BewaardFilter>> AlleAsync(CancellationToken cancellationToken) => eigendom.Hco is not { } hco ? [] : await eigendom.Eenheid.LeesAsync(
        $"{Vraag} order by lower(naam), id",
        [hco, eigendom.Persoon],
        rij => new BewaardFilter(rij.GetGuid(0), rij.GetString(1), rij.GetString(2), rij.GetString(3)),
        cancellationToken);

    /// <summary>Keeps a filter, unless the name is taken or the list is full.</summary>
    /// <param name="lijst">Path of the list.</param>
    /// <param name="naam">The name.</param>
    /// <param name="adres">Own address of the list with the filter, where the person goes on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> BewaarAsync(string lijst, string naam, string adres, CancellationToken cancellationToken)
    {
        var bewaard = await VanAsync(lijst, cancellationToken);
        if (bewaard.Count >= Meeste)
            return Wijziging.Geweigerd(FormErrors.None.Add(FilterForm.Veld, $"U hebt hier al {Meeste} filters. Verwijder er eerst een"));
        if (bewaard.Any(filter => string.Equals(filter.Naam, naam, StringComparison.OrdinalIgnoreCase)))
            return Wijziging.Geweigerd(FormErrors.None.Add(FilterForm.Veld, $"U hebt al een filter ‘{naam}’. Kies een andere naam"));
        var eenheid = eigendom.Eenheid;
        eenheid.VoerUit(
            "insert into toegang.lijstfilter (id, hco, persoon, lijst, naam, adres, bewaard) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            Guid.CreateVersion7(), eigendom.Hco, eigendom.Persoon, lijst, naam, adres, clock.GetUtcNow());
        await eenheid.SaveAsync(adres, cancellationToken);
        return Wijziging.Gelukt(adres);
    }

    /// <summary>Throws a filter away.</summary>
    /// <returns>False when the person has no such filter.</returns>
    public async Task<bool> VerwijderAsync(Guid id, string antwoord, CancellationToken cancellationToken)
    {
        if ((await AlleAsync(cancellationToken)).All(filter => filter.Id != id))
            return false;
        var eenheid = eigendom.Eenheid;
        eenheid.VoerUit("delete from toegang.lijstfilter where id = ? and hco = ? and persoon = ?", id, eigendom.Hco, eigendom.Persoon);
        await eenheid.SaveAsync(antwoord, cancellationToken);
        return true;
    }
}
