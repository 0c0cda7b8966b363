using AmaWvg.Inspecties.Inspecteren;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>One inspection: how far each step is.</summary>
internal static class InspectieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.InspectieRoute, GetAsync);
        group.MapGet(InspectiesUrls.BestandRoute, (Guid id, InspectieDocumenten documenten, HttpResponse response, CancellationToken cancellationToken) => documenten.DownloadAsync(id, response, cancellationToken)).MetDownload();
        group.MapGet(InspectiesUrls.VerslagbestandRoute, (Guid id, InspectieDocumenten documenten, CancellationToken cancellationToken) => documenten.VerslagAsync(id, cancellationToken)).MetDownload();
    }

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, InspectieQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, gedaan, cancellationToken) is { } view ? InspectiePage.Create(view) : Results.NotFound();
}

/// <summary>An inspection with all that hangs on it.</summary>
internal sealed class InspectieQuery(InspectieDocumenten documenten, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<InspectieView?> RunAsync(Guid id, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Inspectie>(id, cancellationToken) is not { } inspectie)
            return null;
        var regels = await documenten.ChecklistAsync(id, cancellationToken);
        var open = Criteria.Alle.Count(criterium => Toetsing.IsOpen(criterium, regels.GetValueOrDefault(criterium.Nummer)?.Bevinding, inspectie.Dossiernummers));
        var beschrijving = await documenten.BeschrijvingAsync(id, cancellationToken);
        var bestanden = await documenten.BestandenAsync(id, cancellationToken);
        var remedieringen = await documenten.LijstAsync<Remediering>(vraag => vraag.Where(remediering => remediering.InspectieId == id).OrderBy(remediering => remediering.Criterium), cancellationToken);
        var verslagen = await documenten.LijstAsync<Verslag>(vraag => vraag.Where(verslag => verslag.InspectieId == id).OrderBy(verslag => verslag.Nummer), cancellationToken);
        var (lid, stappen) = (inspectie.Begeleider, Stappen(inspectie, open, beschrijving?.Uitsluiting is not null).ToList());
        return new(
            id, inspectie.RondeId, lid.Naam, inspectie.Status.Tag(),
            [
                new("Ronde", inspectie.Rondenaam),
                new("Type", voorzieningen.Types.FirstOrDefault(type => type.Sleutel == lid.Type)?.Label ?? lid.Type),
                new("Provincie", lid.Provincie),
                new($"Actieve overeenkomsten op {DutchDate.Format(inspectie.Peildag)}", $"{lid.Actief}"),
            ],
            stappen)
        {
            Volgende = inspectie.Status is Inspectiestatus.Vervallen ? null : stappen.Find(stap => !stap.IsKlaar),
            Documenten = [.. bestanden.Select(bestand => new InspectiebestandRij(
                Documentvragen.Label(bestand.Onderdeel), bestand.Naam, bestand.Omschrijving, bestand.IsBestand ? InspectiesUrls.Bestand(bestand.Id) : null, bestand.Toegevoegd))],
            Remedieringen = [.. remedieringen.Select(remediering => new InbreukRij(
                remediering.Kop, remediering.Tag(clock.Vandaag()), remediering.Termijn, remediering.VraagtHercontrole && inspectie.IsOpen ? InspectiesUrls.Hercontrole(remediering.Id) : null, remediering.Hercontrole is not null))],
            Verslagen = [.. verslagen.Where(verslag => !verslag.IsGewist).Select(verslag => new VerslagRij(
                verslag.Soort is Verslagsoort.Ontwerp ? "Ontwerpverslag" : "Definitief verslag", InspectiesUrls.Verslagbestand(verslag.Id), BrusselseTijd.DagVan(verslag.Gemaakt), verslag.Sha256))],
            Reactie = inspectie.Reactie?.Tekst,
            Historiek = await documenten.LijnenAsync(id, Sleutelregister.Zorginspectie, cancellationToken),
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };
    }

    // In the order in which they are taken; the last one is done when everybody can read the report.
    private static IEnumerable<StapRij> Stappen(Inspectie inspectie, int open, bool isBeschreven)
    {
        var id = inspectie.Id;
        yield return new("Aankondigen", InspectiesUrls.Aankondigen(id), inspectie.Aankondiging is { } aankondiging ? $"Bezoek aangekondigd op {DutchDate.Format(aankondiging.Dag)}" : "Nog niet aangekondigd", inspectie.Aankondiging is not null);
        yield return new("Bezoek", InspectiesUrls.Bezoek(id), inspectie.Bezoek is { } bezoek ? $"Bezocht op {DutchDate.Format(bezoek.Dag)}" : "Nog niet bezocht", inspectie.Bezoek is not null);
        yield return new("Dossiers", InspectiesUrls.Dossiers(id), inspectie.Dossiers.Count == 0 ? "Nog niet getrokken" : DutchNumber.Count(inspectie.Dossiers.Count, "dossier", "dossiers"), inspectie.Dossiers.Count > 0);
        yield return new("Checklist", InspectiesUrls.Checklist(id), open == 0 ? "Volledig ingevuld" : $"Nog {DutchNumber.Count(open, "criterium", "criteria")} open", open == 0);
        yield return new("Beschrijving", InspectiesUrls.Beschrijving(id), isBeschreven ? "Uitsluitingscriteria beschreven" : "Nog niet gezegd of er uitsluitingscriteria zijn", isBeschreven);
        yield return new("Verslag", InspectiesUrls.Verslag(id), inspectie switch
        {
            { GepubliceerdOp: not null } => "Definitief en gepubliceerd",
            { DefinitiefOp: not null } => "Definitief, nog niet gepubliceerd",
            { Reactie: not null } => "De begeleider reageerde op het ontwerp",
            { ReactieTot: { } tot } => $"Ontwerp: de begeleider kan reageren tot en met {DutchDate.Format(tot)}",
            _ => "Nog geen ontwerp",
        }, inspectie.GepubliceerdOp is not null);
    }
}

/// <summary>What the page shows.</summary>
public sealed record InspectieView(Guid Id, Guid Ronde, string Naam, StatusTagModel Stand, IReadOnlyList<SummaryRij> Feiten, IReadOnlyList<StapRij> Stappen)
{
    /// <summary>The first step that is not done; null when all are, or when the begeleider takes part no more.</summary>
    public StapRij? Volgende { get; init; }

    public IReadOnlyList<InspectiebestandRij> Documenten { get; init; } = [];

    public IReadOnlyList<InbreukRij> Remedieringen { get; init; } = [];

    public IReadOnlyList<VerslagRij> Verslagen { get; init; } = [];

    public string? Reactie { get; init; }

    public IReadOnlyList<HistoriekLine> Historiek { get; init; } = [];

    public Melding? Melding { get; init; }
}

/// <summary>A step.</summary>
public sealed record StapRij(string Naam, string Url, string Stand, bool IsKlaar);

/// <summary>A file of the begeleider, or what it refers to.</summary>
public sealed record InspectiebestandRij(string Onderdeel, string Naam, string Omschrijving, string? Url, DateTimeOffset Toegevoegd);

/// <summary>A breach.</summary>
public sealed record InbreukRij(string Kop, StatusTagModel Stand, DateOnly Termijn, string? Hercontrole, bool IsGecontroleerd);

/// <summary>A report.</summary>
public sealed record VerslagRij(string Soort, string Url, DateOnly Dag, string Sha256);
