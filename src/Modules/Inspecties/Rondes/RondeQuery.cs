using Marten;

namespace AmaWvg.Inspecties;

/// <summary>A round with its sample.</summary>
internal sealed class RondeQuery(InspectieDocumenten documenten, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int Meeste = 100;

    public async Task<RondeView> RunAsync(Inspectieronde ronde, Guid? gedaan, CancellationToken cancellationToken)
    {
        var inspecties = (await documenten.Query<Inspectie>().Where(inspectie => inspectie.RondeId == ronde.Id).ToListAsync(cancellationToken)).ToDictionary(inspectie => inspectie.Hco);
        var regels = await documenten.HistoriekAsync([ronde.Id], cancellationToken, hoogstens: Meeste);
        return new(ronde.Id, ronde.Naam, Feiten(ronde), ronde.Trekking is not null, ronde.IsBevestigd, ronde.Versie)
        {
            Leden = [.. (ronde.Trekking?.Gekozen ?? []).OrderBy(lid => lid.Naam, StringComparer.Ordinal).Select(lid => new RondelidRij(
                lid.Hco.Waarde, lid.Naam, Label(lid.Type), lid.Provincie, lid.Actief, lid.Klasse.Label(),
                inspecties.GetValueOrDefault(lid.Hco)?.Id, inspecties.GetValueOrDefault(lid.Hco)?.Status.Tag(), inspecties.GetValueOrDefault(lid.Hco)?.DefinitiefOp is not null))],
            Evenwicht = ronde.Trekking is { } trekking ? Evenwichten(trekking) : [],
            Onevenwicht = ronde.Trekking?.Onevenwicht ?? [],
            Vervangingen = [.. (ronde.Trekking?.Vervangingen ?? []).Select(v => $"{DutchDate.Format(BrusselseTijd.DagVan(v.Op))}: {v.Was.Naam} door {v.Wordt.Naam}. Reden: {v.Reden}")],
            Historiek = [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding = Melding.Van(await documenten.HistoriekregelAsync(gedaan, cancellationToken), sessie, clock),
        };
    }

    private IReadOnlyList<SummaryRij> Feiten(Inspectieronde ronde) =>
    [
        new("Periode", $"{DutchDate.Format(ronde.Van)} tot en met {DutchDate.Format(ronde.TotEnMet)}"),
        new("Peildag", DutchDate.Format(ronde.Peildag)),
        new("Minste aantal actieve overeenkomsten", $"{ronde.MinstensActief}"),
        new("Grootte van de steekproef", $"{ronde.Grootte}"),
        new("Aantal per type", ronde.Quota.Count == 0 ? "naar verhouding" : string.Join(", ", ronde.Quota.Select(quotum => $"{Label(quotum.Type)} {quotum.Aantal}"))),
        new("Zaadgetal", $"{ronde.Zaad}"),
        new("Populatie", ronde.Trekking is { } trekking ? DutchNumber.Count(trekking.Populatie.Count, "begeleider", "begeleiders") : "nog niet bepaald"),
    ];

    // Each margin and each cell: a type, a province or a size alone, and the three together.
    private IReadOnlyList<EvenwichtTabel> Evenwichten(Trekking trekking) =>
    [
        Tabel("Per type", "Type", trekking, lid => Label(lid.Type)),
        Tabel("Per provincie", "Provincie", trekking, lid => lid.Provincie is "" ? "Niet gekend" : lid.Provincie),
        Tabel("Per grootte", "Actieve overeenkomsten", trekking, lid => lid.Klasse.Label()),
        Tabel("Per type, provincie en grootte", "Groep", trekking, lid => $"{Label(lid.Type)}, {lid.Provincie}, {lid.Klasse.Label()}"),
    ];

    private static EvenwichtTabel Tabel(string titel, string kop, Trekking trekking, Func<Begeleider, string> groep)
    {
        var steekproef = trekking.Gekozen.ToLookup(groep);
        return new(titel, kop, [.. trekking.Populatie.GroupBy(groep).OrderBy(deel => deel.Key, StringComparer.Ordinal).Select(deel => new EvenwichtRij(
            deel.Key, deel.Count(), Toetsing.Procent(deel.Count(), trekking.Populatie.Count), steekproef[deel.Key].Count(), Toetsing.Procent(steekproef[deel.Key].Count(), trekking.Gekozen.Count)))]);
    }

    private string Label(string type) => voorzieningen.Types.FirstOrDefault(soort => soort.Sleutel == type)?.Label ?? type;
}

/// <summary>What the page of a round shows.</summary>
public sealed record RondeView(Guid Id, string Naam, IReadOnlyList<SummaryRij> Feiten, bool IsGetrokken, bool IsBevestigd, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    public IReadOnlyList<RondelidRij> Leden { get; init; } = [];

    public IReadOnlyList<EvenwichtTabel> Evenwicht { get; init; } = [];

    public IReadOnlyList<string> Onevenwicht { get; init; } = [];

    public IReadOnlyList<string> Vervangingen { get; init; } = [];

    public IReadOnlyList<HistoriekLine> Historiek { get; init; } = [];

    public Melding? Melding { get; init; }
}

/// <summary>Somebody of the sample.</summary>
public sealed record RondelidRij(string Hco, string Naam, string Type, string Provincie, int Actief, string Klasse, Guid? Inspectie, StatusTagModel? Stand, bool IsDefinitief);

/// <summary>Population against sample.</summary>
public sealed record EvenwichtTabel(string Titel, string Kop, IReadOnlyList<EvenwichtRij> Rijen);

/// <summary>One group of it.</summary>
public sealed record EvenwichtRij(string Groep, int Populatie, int PopulatiePct, int Steekproef, int SteekproefPct);
