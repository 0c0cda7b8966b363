namespace AmaWvg.Inspecties;

/// <summary>An inspection as the begeleider sees it.</summary>
internal sealed class MijnInspectieQuery(Documenten documenten, ISubsidiegegevens deelnemers, Toegangslogboek log, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Doel = "inzage door inspecteurs";
    private const string Inzagen = "select nummer, deelnemer_id, tijdstip, naam from inspecties.inzage where inspectie_id = $1 order by tijdstip desc limit 200";

    public async Task<MijnInspectieView> RunAsync(Inspectie inspectie, Guid? gedaan, CancellationToken cancellationToken)
    {
        var (id, vandaag) = (inspectie.Id, clock.Vandaag());
        var bestanden = await documenten.BestandenAsync(id, cancellationToken);
        var verslagen = await documenten.LijstAsync<Verslag>(vraag => vraag.Where(verslag => verslag.InspectieId == id).OrderBy(verslag => verslag.Nummer), cancellationToken);
        var remedieringen = await documenten.LijstAsync<Remediering>(vraag => vraag.Where(remediering => remediering.InspectieId == id).OrderBy(remediering => remediering.Criterium), cancellationToken);
        return new(
            id, inspectie.Rondenaam, inspectie.Status.Tag(), inspectie.IsOpen,
            [
                new("Bezoek", DutchDate.Format(inspectie.Bezoek?.Dag ?? inspectie.Aankondiging!.Dag)),
                new("Toelichting", inspectie.Aankondiging!.Tekst is "" ? "geen" : inspectie.Aankondiging.Tekst),
                new("Gevraagde documenten", inspectie.Aankondiging.Documenten.Count == 0 ? "geen" : string.Join(", ", inspectie.Aankondiging.Documenten.Select(Documentvragen.Label))),
                .. inspectie.IsOpen ? [new("Nog te geven", TeGeven(inspectie.Aankondiging, bestanden))] : Array.Empty<SummaryRij>(),
            ])
        {
            Gevraagd = [.. Documentvragen.Alle.Where(vraag => inspectie.Aankondiging.Documenten.Count == 0 || inspectie.Aankondiging.Documenten.Contains(vraag.Value))],
            Documenten = [.. bestanden.Select(bestand => new InspectiebestandRij(
                Documentvragen.Label(bestand.Onderdeel), bestand.Naam, bestand.Omschrijving, bestand.IsBestand ? MijnInspectiesUrls.Bestand(bestand.Id) : null, bestand.Toegevoegd))],
            Verslagen = [.. verslagen.Where(verslag => !verslag.IsGewist).Select(verslag => new VerslagRij(
                verslag.Soort is Verslagsoort.Ontwerp ? "Ontwerpverslag" : "Definitief verslag", MijnInspectiesUrls.Verslag(verslag.Id), BrusselseTijd.DagVan(verslag.Gemaakt), verslag.Sha256))],
            Reactie = inspectie.Reactie?.Tekst,
            ReactieTot = MijnReactieEndpoints.Mag(inspectie, vandaag) ? inspectie.ReactieTot : null,
            Remedieringen = [.. remedieringen.Select(remediering => new MijnRemedieringRij(remediering.Id, remediering.Kop, remediering.Tag(vandaag), remediering.Termijn))],
            Inzagen = await InzagenAsync(id, cancellationToken),
            Historiek = await documenten.LijnenAsync(id, cancellationToken),
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };
    }

    private static string TeGeven(Aankondiging aankondiging, IReadOnlyList<Inspectiebestand> bestanden) =>
        aankondiging.Documenten.Except(bestanden.Select(bestand => bestand.Onderdeel)).Select(Documentvragen.Label).ToList() is { Count: > 0 } namen ? string.Join(", ", namen) : "niets";

    private async Task<IReadOnlyList<InzageRij>> InzagenAsync(Guid inspectie, CancellationToken cancellationToken)
    {
        var rijen = await documenten.LeesAsync(Inzagen, [inspectie], rij => (Nummer: rij.GetInt32(0), Deelnemer: rij.GetGuid(1), Op: rij.GetFieldValue<DateTimeOffset>(2), Naam: rij.GetString(3)), cancellationToken);
        Guid[] wie = [.. rijen.Select(rij => rij.Deelnemer).Distinct()];
        await log.NoteerLijstAsync(Doel, wie, cancellationToken);
        var namen = await deelnemers.NamenAsync(wie, cancellationToken);
        return [.. rijen.Select(rij => new InzageRij(rij.Nummer, namen.GetValueOrDefault(rij.Deelnemer, ""), rij.Op, rij.Naam))];
    }
}

/// <summary>All inspections of the own voorziening.</summary>
public sealed record MijnInspectiesView(IReadOnlyList<MijnInspectieRij> Inspecties);

/// <summary>One of them.</summary>
public sealed record MijnInspectieRij(Guid Id, string Ronde, DateOnly Dag, StatusTagModel Stand);

/// <summary>What the page of an inspection shows.</summary>
public sealed record MijnInspectieView(Guid Id, string Ronde, StatusTagModel Stand, bool IsOpen, IReadOnlyList<SummaryRij> Feiten) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    public MijnDocumentForm Form { get; init; } = new("", "");

    public IReadOnlyList<Choice> Gevraagd { get; init; } = [];

    public IReadOnlyList<InspectiebestandRij> Documenten { get; init; } = [];

    public IReadOnlyList<VerslagRij> Verslagen { get; init; } = [];

    public string? Reactie { get; init; }

    /// <summary>Last day to react; null when that is not asked.</summary>
    public DateOnly? ReactieTot { get; init; }

    public IReadOnlyList<MijnRemedieringRij> Remedieringen { get; init; } = [];

    public IReadOnlyList<InzageRij> Inzagen { get; init; } = [];

    public IReadOnlyList<HistoriekLine> Historiek { get; init; } = [];

    public Melding? Melding { get; init; }
}

/// <summary>A breach.</summary>
public sealed record MijnRemedieringRij(Guid Id, string Kop, StatusTagModel Stand, DateOnly Termijn);

/// <summary>A look of an inspector into a file.</summary>
public sealed record InzageRij(int Nummer, string Deelnemer, DateTimeOffset Op, string Inspecteur);
