namespace AmaWvg.Inspecties;

/// <summary>A breach, as everybody who works on it sees it.</summary>
public sealed record RemedieringView(Guid Id, Guid Inspectie, string Begeleider, string Ronde, string Kop, string Verwacht, StatusTagModel Stand, DateOnly Termijn, bool IsOpen, bool MagBeoordelen, bool VraagtHercontrole, bool IsAf, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    /// <summary>What was done until now, in the order in which it was.</summary>
    public IReadOnlyList<HistoriekLine> Verloop { get; init; } = [];

    public IReadOnlyList<InspectiebestandRij> Bewijzen { get; init; } = [];

    public MijnPlanForm Plan { get; init; } = new("");

    public BeheerOordeelForm Oordeel { get; init; } = new("", "", "");

    public HercontroleForm Hercontrole { get; init; } = new("", "", "");

    public Melding? Melding { get; init; }

    internal static RemedieringView Van(Remediering remediering, IReadOnlyList<InspectiebestandRij> bewijzen, DateOnly vandaag, Guid versie) => new(
        remediering.Id, remediering.InspectieId, remediering.Begeleider, remediering.Rondenaam, remediering.Kop, remediering.Verwacht, remediering.Tag(vandaag), remediering.Termijn,
        remediering.Status is Remedieringstatus.Open, remediering.Status is Remedieringstatus.Ingediend, remediering.VraagtHercontrole, remediering.IsAf, versie)
    {
        Bewijzen = bewijzen,
        Verloop =
        [
            .. remediering.Plannen.Select(plan => new HistoriekLine(BrusselseTijd.Lokaal(plan.Op), plan.Tekst, plan.Door))
                .Concat(remediering.Beoordelingen.Select(oordeel => new HistoriekLine(
                    BrusselseTijd.Lokaal(oordeel.Op), $"{(oordeel.IsAanvaard ? "Aanvaard" : $"Onvoldoende, nieuwe termijn {DutchDate.Format(oordeel.NieuweTermijn)}")}: {oordeel.Waarom}", Departement.Naam)))
                .Concat(remediering.Hercontroles.Select(controle => new HistoriekLine(
                    BrusselseTijd.Lokaal(controle.Op ?? BrusselseTijd.Begin(controle.Dag)), $"Hercontrole op {DutchDate.Format(controle.Dag)}, {(controle.IsOpgelost ? "opgelost" : "niet opgelost")}: {controle.Vaststelling}", Zorginspectie.Naam)))
                .OrderByDescending(lijn => lijn.Tijdstip),
        ],
    };
}

/// <summary>The evidence with a breach.</summary>
internal static class Bewijzen
{
    public static async Task<IReadOnlyList<InspectiebestandRij>> BewijzenAsync(this Werkeenheid documenten, Remediering remediering, Func<Guid, string> url, CancellationToken cancellationToken)
    {
        var (inspectie, criterium) = (remediering.InspectieId, remediering.Criterium);
        return
        [
            .. (await documenten.LijstAsync<Inspectiebestand>(vraag => vraag.Where(bestand => bestand.InspectieId == inspectie && bestand.Onderdeel == criterium).OrderBy(bestand => bestand.Toegevoegd), cancellationToken))
                .Select(bestand => new InspectiebestandRij(remediering.Kop, bestand.Naam, bestand.Omschrijving, bestand.IsBestand ? url(bestand.Id) : null, bestand.Toegevoegd)),
        ];
    }
}
