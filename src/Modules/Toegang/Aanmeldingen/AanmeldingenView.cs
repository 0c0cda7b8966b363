namespace AmaWvg.Toegang;

/// <summary>Who is signed in now.</summary>
/// <param name="Totaal">How many sessions there are.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">The sessions of that page, last active first.</param>
public sealed record AanmeldingenView(int Totaal, int Pagina, int Paginas, IReadOnlyList<Aanmelding> Rijen)
{
    /// <summary>Where the button of a row posts to; null for who may only look.</summary>
    public string? BeeindigUrl { get; init; }

    /// <summary>Whether the rows are of one person, who need not be named.</summary>
    public bool IsVanEenPersoon { get; init; }

    /// <summary>Whether one of them has just been ended.</summary>
    public bool IsBeeindigd { get; init; }

    internal string Aantal => DutchNumber.Count(Totaal, "aanmelding", "aanmeldingen");
}

/// <summary>A session.</summary>
/// <param name="Sleutel">Names it in a form: the hash of its key, which nobody can turn back into the key.</param>
/// <param name="Naam">First name and name of the person.</param>
/// <param name="Organisatie">For whom the person works in it; empty before that is chosen.</param>
/// <param name="Sinds">When it began.</param>
/// <param name="LaatstActief">When the person last asked something, to half a minute.</param>
/// <param name="IsDeze">Whether the page is seen in it.</param>
public sealed record Aanmelding(string Sleutel, string Naam, string Organisatie, DateTimeOffset Sinds, DateTimeOffset LaatstActief, bool IsDeze)
{
    internal string Werkplek => Organisatie is "" ? "Nog geen organisatie gekozen" : Organisatie;

    internal string Omschrijving => $"de aanmelding van {Naam} sinds {new MomentModel(Sinds).Shown}";
}
