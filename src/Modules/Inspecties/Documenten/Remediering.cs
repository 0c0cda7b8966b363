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
    public Hercontrole? Hercontrole { get; private set; }
    public Guid Versie { get; private set; }

    public string Kop => Criteria.Vind(Criterium)?.Kop ?? Criterium;

    /// <summary>Whether all that closes it was done.</summary>
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

    public void Controleer(Hercontrole hercontrole) => Hercontrole = hercontrole;
}

/// <summary>What the begeleider does about it.</summary>
internal sealed record Plan(string Tekst, DateTimeOffset Op, string Door);

/// <summary>What the department says of it.</summary>
internal sealed record Beoordeling(bool IsAanvaard, string Waarom, DateOnly? NieuweTermijn, DateTimeOffset Op, string Door);

/// <summary>What Zorginspectie found when it came back.</summary>
internal sealed record Hercontrole(DateOnly Dag, bool IsOpgelost, string Vaststelling, string Door);
