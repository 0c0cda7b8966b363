namespace AmaWvg.Inspecties;

/// <summary>How far an inspection is.</summary>
public enum Inspectiestatus
{
    Voorbereiding,
    Aangekondigd,
    Bezocht,
    Ontwerp,
    Remediering,
    Afgesloten,

    /// <summary>Another begeleider came instead.</summary>
    Vervallen,
}

/// <summary>The inspection of one begeleider in a round. What was found stands apart: <see cref="Checklistregel"/>, <see cref="Beschrijving"/>.</summary>
internal sealed class Inspectie : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid RondeId { get; init; }
    public required string Rondenaam { get; init; }
    public required DateOnly Peildag { get; init; }

    /// <summary>As it was drawn.</summary>
    public required Begeleider Begeleider { get; init; }

    public Inspectiestatus Status { get; private set; } = Inspectiestatus.Voorbereiding;
    public Aankondiging? Aankondiging { get; private set; }
    public Bezoek? Bezoek { get; private set; }

    /// <summary>The files that inspectors may open, as long as the inspection does.</summary>
    public List<Dossierkeuze> Dossiers { get; private set; } = [];

    /// <summary>Files that were drawn and replaced.</summary>
    public List<Dossierwissel> Wissels { get; private set; } = [];

    /// <summary>Last day to react on the draft.</summary>
    public DateOnly? ReactieTot { get; private set; }

    public Reactie? Reactie { get; private set; }
    public DateTimeOffset? DefinitiefOp { get; private set; }
    public DateTimeOffset? GepubliceerdOp { get; private set; }
    public bool Hercontrole { get; private set; }
    public Guid Versie { get; private set; }

    /// <summary>Whether inspectors may still open its files; the database keeps the same rule.</summary>
    public bool IsOpen => Status is not (Inspectiestatus.Afgesloten or Inspectiestatus.Vervallen);

    /// <summary>Whether the checklist can change.</summary>
    public bool IsInTeVullen => Status is Inspectiestatus.Aangekondigd or Inspectiestatus.Bezocht or Inspectiestatus.Ontwerp;

    public IReadOnlyList<int> Dossiernummers => [.. Dossiers.Select(dossier => dossier.Nummer)];

    public void KondigAan(Aankondiging aankondiging)
    {
        Aankondiging = aankondiging;
        if (Status is Inspectiestatus.Voorbereiding)
            Status = Inspectiestatus.Aangekondigd;
    }

    public void LegBezoekVast(Bezoek bezoek)
    {
        Bezoek = bezoek;
        if (Status is Inspectiestatus.Aangekondigd)
            Status = Inspectiestatus.Bezocht;
    }

    public void Trek(IEnumerable<Guid> overeenkomsten) =>
        Dossiers.AddRange(overeenkomsten.Select((overeenkomst, plaats) => new Dossierkeuze(Dossiers.Count + plaats + 1, overeenkomst)).ToList());

    /// <summary>Another file under the same number.</summary>
    public void Vervang(int nummer, Guid overeenkomst, string reden, DateTimeOffset nu, string door)
    {
        var plaats = Dossiers.FindIndex(dossier => dossier.Nummer == nummer);
        Wissels.Add(new(nummer, Dossiers[plaats].Overeenkomst, reden, nu, door));
        Dossiers[plaats] = new(nummer, overeenkomst);
    }

    public void MaakOntwerp(DateOnly reactieTot) => (Status, ReactieTot) = (Inspectiestatus.Ontwerp, reactieTot);

    public void Reageer(Reactie reactie) => Reactie = reactie;

    /// <summary>Freezes it; without a breach nothing is left to do.</summary>
    public void MaakDefinitief(DateTimeOffset nu, bool heeftInbreuken, bool hercontrole) =>
        (Status, DefinitiefOp, Hercontrole) = (heeftInbreuken ? Inspectiestatus.Remediering : Inspectiestatus.Afgesloten, nu, hercontrole);

    public void Publiceer(DateTimeOffset nu) => GepubliceerdOp = nu;

    public void Sluit() => Status = Inspectiestatus.Afgesloten;

    public void Verval() => Status = Inspectiestatus.Vervallen;
}

/// <summary>What was announced.</summary>
/// <param name="Dag">The day of the visit.</param>
/// <param name="Tekst">What the begeleider reads with it.</param>
/// <param name="Documenten">What is asked beforehand.</param>
/// <param name="Op">When.</param>
/// <param name="Door">By whom.</param>
internal sealed record Aankondiging(DateOnly Dag, string Tekst, List<string> Documenten, DateTimeOffset Op, string Door);

/// <summary>The visit.</summary>
/// <param name="Dag">When.</param>
/// <param name="Inspecteurs">Who inspected.</param>
/// <param name="Gesprekspartners">Who was spoken to, by function.</param>
/// <param name="Bronnen">What was looked at on site.</param>
internal sealed record Bezoek(DateOnly Dag, string Inspecteurs, string Gesprekspartners, string Bronnen);

/// <summary>A file that was drawn.</summary>
/// <param name="Nummer">Its number in this inspection: reports name no participant.</param>
/// <param name="Overeenkomst">The agreement.</param>
internal sealed record Dossierkeuze(int Nummer, Guid Overeenkomst);

/// <summary>A file that was replaced.</summary>
internal sealed record Dossierwissel(int Nummer, Guid Was, string Reden, DateTimeOffset Op, string Door);

/// <summary>What the begeleider says of the draft.</summary>
internal sealed record Reactie(string Tekst, DateTimeOffset Op, string Door);
