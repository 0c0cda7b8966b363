namespace AmaWvg.MijnVoorziening;

/// <summary>Which button of the form was pressed. Each saves all that was typed.</summary>
internal enum Criteriaknop
{
    Verder,
    Vorige,
    Bewaar,
    NieuweMedewerker,
    Valideer,
    VerwijderMedewerker,
    VoegBestandToe,
    VerwijderBestand,
}

/// <summary>A button, and where it stands. It travels in the query of the page's own address, so that a refresh shows the page.</summary>
/// <param name="Knop">The button.</param>
/// <param name="Rij">The person or file.</param>
/// <param name="Vraag">The question with the files.</param>
internal sealed record Criteriaactie(Criteriaknop Knop, Guid Rij = default, string Vraag = "")
{
    public static Criteriaactie Nieuw { get; } = new(Criteriaknop.NieuweMedewerker);

    /// <summary>Nothing else is done than saving what was typed.</summary>
    public bool BewaartAlleen => Knop is Criteriaknop.Verder or Criteriaknop.Vorige or Criteriaknop.Bewaar;

    /// <summary>The person to remove; empty for none.</summary>
    public Guid WegTeNemenMedewerker => Knop == Criteriaknop.VerwijderMedewerker ? Rij : default;

    /// <summary>The file to remove; empty for none.</summary>
    public Guid WegTeNemenBestand => Knop == Criteriaknop.VerwijderBestand ? Rij : default;

    /// <summary>Reads the query; anything unknown is the button at the end of the form.</summary>
    public static Criteriaactie Van(IQueryCollection query) => new(
        Enum.TryParse<Criteriaknop>(query["knop"], out var knop) && Enum.IsDefined(knop) ? knop : Criteriaknop.Verder,
        Guid.TryParse(query["rij"], out var rij) ? rij : default,
        string.Concat(query["vraag"].ToString().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')));

    /// <summary>Where the form goes with this button.</summary>
    public string Url(Criteriaplaats plaats) =>
        $"{plaats.Url}{(plaats.IsVanControle ? '&' : '?')}knop={Knop}{(Rij == default ? "" : $"&rij={Rij}")}{(Vraag is "" ? "" : $"&vraag={Vraag}")}";

    /// <summary>Where the person goes after it: the place of the button.</summary>
    public string Antwoord(Criteriaplaats plaats) => Knop switch
    {
        Criteriaknop.Verder => plaats.Volgende,
        Criteriaknop.Vorige => plaats.Vorige,
        Criteriaknop.NieuweMedewerker or Criteriaknop.Valideer or Criteriaknop.VerwijderMedewerker => $"{plaats.Url}#medewerkers",
        Criteriaknop.VoegBestandToe or Criteriaknop.VerwijderBestand => $"{plaats.Url}#bijlagen-{Vraag}",
        _ => plaats.Url,
    };
}
