namespace AmaWvg.MijnVoorziening;

/// <summary>The answers to the questions of the recognition criteria (docs/regels.md, Application); null is not answered yet.</summary>
internal sealed record Erkenningscriteria
{
    private static readonly Erkenningscriteria Leeg = new();

    public bool? HeeftBachelors { get; init; }
    public List<Medewerker> Medewerkers { get; init; } = [];
    public bool? HeeftErvaring { get; init; }
    public string Ervaring { get; init; } = "";
    public bool? HeeftEigenVerzekering { get; init; }
    public string EigenVerzekering { get; init; } = "";
    public bool? HeeftDeelnemersverzekering { get; init; }
    public string Deelnemersverzekering { get; init; } = "";
    public string Doelgroep { get; init; } = "";
    public string Intake { get; init; } = "";
    public string Zoeken { get; init; } = "";
    public string Opvolging { get; init; } = "";
    public string Evaluatie { get; init; } = "";
    public string Aanspreekpunt { get; init; } = "";
    public bool Modelovereenkomst { get; init; }
    public bool GeenCombinatie { get; init; }

    /// <summary>Whether anything was filled in.</summary>
    public bool IsBegonnen => this with { Medewerkers = Leeg.Medewerkers } != Leeg || Medewerkers is not [];

    /// <summary>What was filled in under an answer that was changed afterwards is no part of the application.</summary>
    public Erkenningscriteria ZonderVervallen() => this with
    {
        Medewerkers = HeeftBachelors is true ? Medewerkers : [],
        Ervaring = HeeftErvaring is true ? Ervaring : "",
        EigenVerzekering = HeeftEigenVerzekering is true ? EigenVerzekering : "",
        Deelnemersverzekering = HeeftDeelnemersverzekering is true ? Deelnemersverzekering : "",
    };

    /// <summary>With what the register said of these persons; who is not in the list yet comes at its end.</summary>
    public Erkenningscriteria Met(IReadOnlyList<Medewerker> gecontroleerd) => this with
    {
        Medewerkers =
        [
            .. Medewerkers.Select(m => gecontroleerd.FirstOrDefault(g => g.Id == m.Id) ?? m),
            .. gecontroleerd.Where(g => !Medewerkers.Exists(m => m.Id == g.Id)),
        ],
    };

    /// <summary>Whom the files of a question are about: one person, or nobody in particular.</summary>
    public IEnumerable<Medewerker> MedewerkersBij(string vraag) => Medewerkers.Where(m => m.Bijlagevraag == vraag);

    public Erkenningscriteria Zonder(Guid medewerker) => this with { Medewerkers = [.. Medewerkers.Where(m => m.Id != medewerker)] };

    /// <summary>For a new application: the texts and the persons, whose diplomas are checked again.</summary>
    public Erkenningscriteria Kopie() => this with { Medewerkers = [.. Medewerkers.Select(m => m.Kopie(Guid.CreateVersion7()))] };
}
