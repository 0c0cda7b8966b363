namespace AmaWvg.Inspecties;

/// <summary>How far a breach is.</summary>
public enum Remedieringstatus
{
    /// <summary>The begeleider has to say and show what it does.</summary>
    Open,

    /// <summary>The department has to judge.</summary>
    Ingediend,
    Aanvaard,
}

/// <summary>One breach, until it is put right.</summary>
internal sealed class Remediering : IDocument, IVanOrganisatie
{
    public const int LangsteTekst = 2000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid InspectieId { get; init; }
    public required string Begeleider { get; init; }
    public required string Rondenaam { get; init; }
    public required string Criterium { get; init; }

    /// <summary>What is expected, in words.</summary>
    public required string Verwacht { get; init; }

    /// <summary>Whether Zorginspectie looks at it again on site before it can be closed.</summary>
    public required bool VraagtHercontrole { get; init; }

    public required DateOnly Termijn { get; set; }
    public Remedieringstatus Status { get; private set; } = Remedieringstatus.Open;
    public List<Plan> Plannen { get; private set; } = [];
    public List<Beoordeling> Beoordelingen { get; private set; } = [];
    /// <summary>The last time that Zorginspectie came back.</summary>
    public Hercontrole? Hercontrole { get; private set; }

    /// <summary>What it found before that; null for nothing.</summary>
    public List<Hercontrole>? VorigeHercontroles { get; private set; }

    public Guid Versie { get; private set; }

    /// <param name="inspectie">The inspection that became final.</param>
    /// <param name="criterium">What was not shown.</param>
    /// <param name="id">Its id.</param>
    /// <param name="termijn">Last day to put it right.</param>
    public static Remediering Van(Inspectie inspectie, Criterium criterium, Guid id, DateOnly termijn) => new()
    {
        Id = id,
        Hco = inspectie.Hco,
        InspectieId = inspectie.Id,
        Begeleider = inspectie.Begeleider.Naam,
        Rondenaam = inspectie.Rondenaam,
        Criterium = criterium.Nummer,
        Verwacht = criterium.Tekst,
        VraagtHercontrole = inspectie.Hercontrole && criterium.IsKern,
        Termijn = termijn,
    };

    public IEnumerable<Hercontrole> Hercontroles => [.. VorigeHercontroles ?? [], .. Hercontrole is { } laatste ? new[] { laatste } : []];

    public string Kop => Criteria.Vind(Criterium)?.Kop ?? Criterium;

    /// <summary>Whether all that closes it was done (BR-57).</summary>
    public bool IsAf => Status is Remedieringstatus.Aanvaard && (!VraagtHercontrole || Hercontrole is { IsOpgelost: true });

    public bool IsTeLaat(DateOnly vandaag) => Status is Remedieringstatus.Open && Termijn < vandaag;

    public void DienIn(Plan plan)
    {
        Plannen.Add(plan);
        Status = Remedieringstatus.Ingediend;
    }

    public void Beoordeel(Beoordeling beoordeling)
    {
        Beoordelingen.Add(beoordeling);
        Status = beoordeling.IsAanvaard ? Remedieringstatus.Aanvaard : Remedieringstatus.Open;
        Termijn = beoordeling.NieuweTermijn ?? Termijn;
    }

    /// <summary>A breach that is still there goes back to the department, which sets a new term.</summary>
    public void Controleer(Hercontrole hercontrole)
    {
        if (Hercontrole is { } vorige)
            (VorigeHercontroles ??= []).Add(vorige);
        Hercontrole = hercontrole;
        if (!hercontrole.IsOpgelost && Status is Remedieringstatus.Aanvaard)
            Status = Remedieringstatus.Ingediend;
    }
}

/// <summary>What the begeleider does about it.</summary>
internal sealed record Plan(string Tekst, DateTimeOffset Op, string Door);

/// <summary>What the department says of it.</summary>
internal sealed record Beoordeling(bool IsAanvaard, string Waarom, DateOnly? NieuweTermijn, DateTimeOffset Op, string Door);

/// <summary>What Zorginspectie found when it came back.</summary>
internal sealed record Hercontrole(DateOnly Dag, bool IsOpgelost, string Vaststelling, string Door)
{
    /// <summary>When it was written down; null for one of before this was kept.</summary>
    public DateTimeOffset? Op { get; init; }
}
