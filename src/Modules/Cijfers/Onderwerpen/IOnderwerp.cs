namespace AmaWvg.Cijfers;

/// <summary>Something that is asked about figures: its tables.</summary>
internal interface IOnderwerp
{
    /// <summary>Its name in addresses.</summary>
    string Sleutel { get; }

    string Titel { get; }

    /// <summary>What it tells, in a sentence.</summary>
    string Zin { get; }

    /// <summary>The day that it asks for by itself; null for today.</summary>
    DateOnly? Dag => null;

    /// <summary>Whether it is published for everybody, and not for staff alone.</summary>
    bool IsOpenbaar => false;

    Task<IReadOnlyList<Cijfertabel>> MaakAsync(Cijfervraag vraag, Cijferbron bron, CancellationToken cancellationToken);
}

/// <summary>All of them, in the order of the pages.</summary>
internal static class Onderwerpenlijst
{
    public static IReadOnlyList<IOnderwerp> Alle { get; } =
    [
        new ErkendeBegeleiders(),
        new Jaaronderwerp("opgestart", "Opgestarte overeenkomsten", "opgestart", Definitie.Opgestart, telling => telling.Opgestart, ("startVan", "startTot")),
        new Jaaronderwerp("beeindigd", "Beëindigde overeenkomsten", "beëindigd", Definitie.Beeindigd, telling => telling.Beeindigd, ("eindeVan", "eindeTot")),
        new Lopend(),
        new Duur(),
        new Subsidie(),
        new Termijnen(),
        new Antwoord689(),
    ];

    /// <summary>Those for everybody.</summary>
    public static IReadOnlyList<IOnderwerp> Openbaar { get; } = [.. Alle.Where(onderwerp => onderwerp.IsOpenbaar)];

    public static IOnderwerp? Vind(string sleutel) => Alle.FirstOrDefault(onderwerp => onderwerp.Sleutel == sleutel);
}
