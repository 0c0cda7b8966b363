namespace AmaWvg.Inspecties;

/// <summary>What was looked at for a criterion.</summary>
public enum Bron
{
    Mondeling,
    Documenten,
    Dossiers,
}

/// <summary>One criterion of the checklist of an inspection: a document of its own, so that two inspectors who write about different ones never meet.</summary>
internal sealed class Checklistregel : IVanOrganisatie, IZelfbewaard
{
    public const int LangsteTekst = 4000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid InspectieId { get; init; }
    public required string Criterium { get; init; }
    public Oordeel? Geheel { get; private set; }
    public Dictionary<int, Oordeel> Dossiers { get; private set; } = [];

    /// <summary>Why something does not apply.</summary>
    public string Reden { get; private set; } = "";

    public List<Bron> Bronnen { get; private set; } = [];
    public string Vaststelling { get; private set; } = "";
    public string Bewijs { get; private set; } = "";
    public DateTimeOffset? Bewaard { get; private set; }
    public string BewaardDoor { get; private set; } = "";
    public Guid? Formulier { get; private set; }

    public Guid Versie { get; private set; }

    public Bevinding Bevinding => new(Criterium, Geheel, Dossiers);

    public void Vul(Oordeel? geheel, Dictionary<int, Oordeel> dossiers, string reden, List<Bron> bronnen, string vaststelling, string bewijs) =>
        (Geheel, Dossiers, Reden, Bronnen, Vaststelling, Bewijs) = (geheel, dossiers, reden, bronnen, vaststelling, bewijs);

    public void Teken(DateTimeOffset nu, string door, Guid? formulier) => (Bewaard, BewaardDoor, Formulier) = (nu, door, formulier);

    /// <summary>What was found in a file that is replaced is found no more.</summary>
    public void Vergeet(int dossier) => Dossiers.Remove(dossier);
}
