namespace AmaWvg.Toegangsbeheer;

/// <summary>The subafdelingen of an onderneming, and on a tab of its own the users of those that the reader manages.</summary>
internal sealed class SubafdelingenQuery(Documenten documenten, Ketentoegang toegang, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int GebruikersPerPagina = 50;

    public async Task<SubafdelingenView> RunAsync(Onderneming keten, Guid? gedaan, string? tab, string? pagina, CancellationToken cancellationToken)
    {
        var (personen, beheert) = (await toegang.PersonenAsync(cancellationToken), keten.Beheert(toegang.Wie).ToList());
        return new(
            keten.Id,
            keten.Naam,
            [.. keten.Actief.OrderBy(subafdeling => subafdeling.Naam, StringComparer.Ordinal).Select(subafdeling => KetenQuery.Rij(subafdeling, personen))],
            keten.Mag(toegang.Wie, Ketenhandeling.SubafdelingenBeheren) && keten.Hoedanigheid is not null,
            Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock))
        {
            HeeftGebruikers = beheert.Count > 0,
            Gebruikers = tab == ToegangsbeheerUrls.Gebruikerstab && beheert.Count > 0 ? await GebruikersAsync(keten, beheert, personen, QueryPage.Number(pagina), cancellationToken) : null,
        };
    }

    private async Task<GebruikersLijst> GebruikersAsync(Onderneming keten, IReadOnlyList<Subafdeling> beheert, Personen personen, int pagina, CancellationToken cancellationToken)
    {
        var alle = beheert.SelectMany(subafdeling => subafdeling.Actief, (subafdeling, gebruiker) => new Gebruikersplaats(subafdeling, gebruiker))
            .OrderBy(plaats => personen.Naam(plaats.Gebruiker.Wie), StringComparer.Ordinal).ThenBy(plaats => plaats.Subafdeling.Naam, StringComparer.Ordinal).ThenBy(plaats => plaats.Gebruiker.Id).ToList();
        var paginering = new Paginering(alle.Count, GebruikersPerPagina, pagina);
        var getoond = paginering.Van(alle);
        var (_, inzage) = await toegang.ToonAsync(keten.Id, [.. getoond.Select(plaats => plaats.Gebruiker.Wie).Distinct()], cancellationToken);
        return new(paginering, [.. getoond.Select(plaats => Rij(plaats, personen, inzage))]);
    }

    public static GebruikersLijstRij Rij(Gebruikersplaats plaats, Personen personen, Inzage inzage) => new(
        plaats.Subafdeling.Id, plaats.Subafdeling.Naam, personen.Naam(plaats.Gebruiker.Wie), plaats.Gebruiker.Wie.Toon(inzage), plaats.Gebruiker.HeeftRecht, plaats.Gebruiker.HeeftRecht && plaats.Subafdeling.Toepassing);
}

/// <summary>The subafdelingen of an onderneming.</summary>
/// <param name="Keten">Id of the chain.</param>
/// <param name="Naam">The onderneming.</param>
/// <param name="Rijen">The subafdelingen of now.</param>
/// <param name="MagBeheren">Whether the reader makes and changes them.</param>
/// <param name="Melding">What was just done; null for nothing.</param>
public sealed record SubafdelingenView(Guid Keten, string Naam, IReadOnlyList<SubafdelingRij> Rijen, bool MagBeheren, Melding? Melding)
{
    /// <summary>Whether the reader manages users, and so has the tab with them.</summary>
    public bool HeeftGebruikers { get; init; }

    /// <summary>The users of the subafdelingen that the reader manages; null on the tab of the subafdelingen.</summary>
    public GebruikersLijst? Gebruikers { get; init; }
}

/// <summary>A page of the users of several subafdelingen.</summary>
public sealed record GebruikersLijst(Paginering Paginering, IReadOnlyList<GebruikersLijstRij> Rijen);

/// <summary>A user of one of them.</summary>
/// <param name="Subafdeling">Id of the subafdeling.</param>
/// <param name="Voorziening">Its voorziening.</param>
/// <param name="Naam">Who.</param>
/// <param name="Insz">Their number.</param>
/// <param name="HeeftRecht">Whether the right is ticked.</param>
/// <param name="HeeftToegang">Whether the application is ticked too, so that the person may enter.</param>
public sealed record GebruikersLijstRij(Guid Subafdeling, string Voorziening, string Naam, string Insz, bool HeeftRecht, bool HeeftToegang);
