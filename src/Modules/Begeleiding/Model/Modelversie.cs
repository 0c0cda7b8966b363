namespace AmaWvg.Begeleiding;

/// <summary>
/// A version of the agreement by the model. While it is a draft its answers change; once it is fixed to be signed its text never does, and a
/// change is the next version.
/// </summary>
internal sealed class Modelversie : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }

    /// <summary>The agreement that was reported.</summary>
    public required Guid OvereenkomstId { get; init; }

    public required Guid DeelnemerId { get; init; }

    /// <summary>From 1, within the agreement.</summary>
    public required int Nummer { get; init; }

    public required Guid WerkpostId { get; set; }

    /// <summary>The member of staff who guides; null while nobody was chosen.</summary>
    public Guid? PersoneelslidId { get; set; }

    /// <summary>The answers, by question.</summary>
    public Dictionary<string, string> Antwoorden { get; private set; } = [];

    /// <summary>The steps of the wizard that were saved.</summary>
    public List<string> Ingevuld { get; private set; } = [];

    /// <summary>What is signed; null for a draft.</summary>
    public Modeltekst? Tekst { get; private set; }

    /// <summary>Mark of that text, as it is printed.</summary>
    public string? Controlegetal { get; private set; }

    /// <summary>When it was fixed; null for a draft.</summary>
    public DateTimeOffset? VastgelegdOp { get; private set; }

    public string? VastgelegdDoor { get; private set; }

    public Handtekeningen Getekend { get; private set; } = new(null, null, null);

    /// <summary>The version that it is a copy of, when the agreement passed from another voorziening.</summary>
    public Guid? Herkomst { get; private set; }

    public Guid Versie { get; private set; }

    public bool IsOntwerp => Tekst is null;

    public void BeginMet(Dictionary<string, string> antwoorden, IEnumerable<string> ingevuld) => (Antwoorden, Ingevuld) = (antwoorden, [.. ingevuld]);

    /// <summary>Keeps the answers of a step.</summary>
    public void VulIn(Modelgroep groep, IReadOnlyDictionary<string, string> antwoorden)
    {
        foreach (var veld in groep.Velden)
        {
            if (antwoorden.GetValueOrDefault(veld) is { Length: > 0 } tekst)
                Antwoorden[veld] = tekst;
            else
                Antwoorden.Remove(veld);
        }
        if (!Ingevuld.Contains(groep.Sleutel))
            Ingevuld.Add(groep.Sleutel);
    }

    /// <summary>The first step that is not as it has to be; null when the agreement can be fixed.</summary>
    public Modelgroep? Open => Modelvragen.Groepen.FirstOrDefault(groep => !IsKlaar(groep));

    /// <summary>Whether a step was looked at, and nothing is wrong with it.</summary>
    public bool IsKlaar(Modelgroep groep) => Ingevuld.Contains(groep.Sleutel) && !Modelopstelling.Fouten(groep, Antwoorden).Any;

    public void LegVast(Modeltekst tekst, string door, DateTimeOffset nu) =>
        (Tekst, Controlegetal, VastgelegdDoor, VastgelegdOp) = (tekst, tekst.Controlegetal, door, nu);

    /// <summary>The same at the voorziening to which the agreement passed: what was signed stays word for word, and who guides there is still to be chosen.</summary>
    public Modelversie NeemMee(HcoNummer naar, Overgangspaar paar, Guid werkpost, Guid id) => new()
    {
        Id = id,
        Hco = naar,
        OvereenkomstId = paar.NaarOvereenkomst,
        DeelnemerId = paar.NaarDeelnemer,
        Nummer = Nummer,
        WerkpostId = werkpost,
        Antwoorden = new(Antwoorden),
        Ingevuld = [.. Ingevuld],
        Tekst = Tekst,
        Controlegetal = Controlegetal,
        VastgelegdOp = VastgelegdOp,
        VastgelegdDoor = VastgelegdDoor,
        Getekend = Getekend,
        Herkomst = Id,
    };

    public void Teken(Handtekeningen handtekeningen) => Getekend = handtekeningen;
}

/// <summary>On which day each of the three signed; null while it did not.</summary>
internal sealed record Handtekeningen(DateOnly? Deelnemer, DateOnly? Werkpost, DateOnly? Begeleider)
{
    public IReadOnlyList<(string Wie, DateOnly? Op)> Alle => [("deelnemer", Deelnemer), ("werkpost", Werkpost), ("begeleider", Begeleider)];

    /// <summary>The day of the last signature; null while one is missing.</summary>
    public DateOnly? Volledig => Deelnemer is null || Werkpost is null || Begeleider is null ? null : Alle.Max(een => een.Op);

    public bool IsBegonnen => Alle.Any(een => een.Op is not null);
}
