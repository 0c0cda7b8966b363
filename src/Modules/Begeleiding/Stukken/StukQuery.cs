using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Reads what the form of a part needs around its answers.</summary>
internal sealed class StukQuery(
    Documenten documenten, IPersoneel personeel, IWerkposten werkposten, Conceptlade concepten, Toegangslogboek toegangslog, IHuidigeSessie sessie,
    TimeProvider clock)
{
    private const string Laatste = $"""
        select data #>> '{"{huidig,waarden,medewerker}"}' from {BegeleidingDocumenten.Stukken}
        where tenant_id = $1 and data #>> '{"{huidig,door}"}' = $2 and data #> '{"{huidig,waarden}"}' ? 'medewerker' order by id desc limit 1
        """;

    /// <summary>An empty form, or the draft of this person; what was used last is filled in.</summary>
    public async Task<StukView> NieuwAsync(BegeleideDeelnemer deelnemer, Dossierdeel deel, Guid? overeenkomst, StukForm? getypt, CancellationToken cancellationToken)
    {
        var concept = getypt is null ? await concepten.VindAsync(deelnemer.Id, deel, cancellationToken) : null;
        var waarden = getypt?.Lees(deel) ?? concept?.Waarden ?? await VoorgesteldAsync(deelnemer, deel, overeenkomst, cancellationToken);
        var view = await ViewAsync(deelnemer, deel, waarden, cancellationToken);
        await toegangslog.NoteerAsync("begeleiding vastleggen", 1, deelnemer.Id, cancellationToken);
        return view with { Overeenkomst = getypt is null ? overeenkomst : getypt.Overeenkomst, Bewaard = concept?.Bewaard };
    }

    /// <summary>What was recorded, to correct it.</summary>
    public async Task<StukView> BestaandAsync(BegeleideDeelnemer deelnemer, Dossierstuk stuk, StukForm? getypt, Guid? gedaan, CancellationToken cancellationToken)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        var historiek = await documenten.HistoriekAsync([stuk.Id], cancellationToken);
        var bijlagen = await documenten.BijlagenAsync([stuk.Id], cancellationToken);
        var view = await ViewAsync(deelnemer, deel, getypt?.Lees(deel) ?? deel.Getypt(stuk.Huidig.Waarden), cancellationToken);
        await toegangslog.NoteerAsync("begeleiding bekijken", 1, deelnemer.Id, cancellationToken);
        return view with
        {
            Stuk = stuk.Id,
            Overeenkomst = getypt is null ? stuk.OvereenkomstId : getypt.Overeenkomst,
            Vervallen = stuk.Vervallen,
            Bijlagen = [.. bijlagen.Select(bijlage => new BijlageRij(bijlage.Id, bijlage.Naam, bijlage.Omschrijving))],
            Vorige = [.. Enumerable.Reverse(stuk.Vorige).Select(versie => new StukVersie(versie.Door, versie.Op, deel.Gegevens(versie.Waarden)))],
            Historiek = [.. historiek.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding = Melding.Van(historiek.Find(regel => regel.Id == gedaan), sessie, clock),
        };
    }

    /// <summary>Who was recorded here, by whom the same person recorded something last.</summary>
    public async Task<string> LaatsteMedewerkerAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(Laatste, [hco, sessie.Naam], rij => rij.GetString(0), cancellationToken)).SingleOrDefault() ?? "";

    /// <summary>The members of staff who guide today, to choose from.</summary>
    public async Task<IReadOnlyList<Choice>> MedewerkersAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        [.. (await personeel.AlleAsync(documenten, hco, cancellationToken)).Where(lid => lid.Periode.Omvat(clock.Vandaag())).Select(lid => new Choice(lid.Naam, lid.Functie))];

    private async Task<StukView> ViewAsync(BegeleideDeelnemer deelnemer, Dossierdeel deel, IReadOnlyDictionary<string, string> waarden, CancellationToken cancellationToken) => new(deelnemer.Id, deelnemer.VolledigeNaam)
    {
        Deel = deel,
        Waarden = waarden,
        Overeenkomsten = deelnemer.Overeenkomsten.Count < 2 ? [] :
            [new("", "Alle overeenkomsten"), .. deelnemer.Overeenkomsten.Select(o => new Choice($"{o.Id}", $"{o.Referentie}, {DossierTekst.Periode(o.Periode)}"))],
        Medewerkers = deel.Velden.Any(veld => veld.Soort is Veldsoort.Medewerker) ? await MedewerkersAsync(deelnemer.Hco, cancellationToken) : [],
        Werkposten = deel.Velden.Any(veld => veld.Soort is Veldsoort.Werkpost)
            ? [.. (await werkposten.AlleAsync(documenten, deelnemer.Hco, cancellationToken)).Select(werkpost => new Choice(werkpost.Naam, ""))] : [],
    };

    private async Task<IReadOnlyDictionary<string, string>> VoorgesteldAsync(BegeleideDeelnemer deelnemer, Dossierdeel deel, Guid? overeenkomst, CancellationToken cancellationToken)
    {
        var waarden = new Dictionary<string, string>();
        if (deel.Met(Veldrol.Dag) is { Naam: "stukdatum" } dag)
            waarden[dag.Naam] = DutchDate.Format(clock.Vandaag());
        if (deel.Velden.Any(veld => veld.Soort is Veldsoort.Medewerker))
            waarden["medewerker"] = await LaatsteMedewerkerAsync(deelnemer.Hco, cancellationToken);
        // What the participant signed asks it already.
        if (deel.Plicht is Begeleidingsplicht.Toestemming && (overeenkomst ?? (deelnemer.Overeenkomsten is [{ Id: var enige }] ? enige : null)) is { } id)
            foreach (var (veld, waarde) in await VanOvereenkomstAsync(id, cancellationToken))
                waarden[veld] = waarde;
        return waarden;
    }

    private async Task<IReadOnlyDictionary<string, string>> VanOvereenkomstAsync(Guid overeenkomst, CancellationToken cancellationToken) =>
        (await documenten.Query<Modelversie>().Where(versie => versie.OvereenkomstId == overeenkomst).OrderByDescending(versie => versie.Nummer).ToListAsync(cancellationToken))
            .FirstOrDefault(versie => versie.Getekend.Deelnemer is not null) is { } getekend ? Toestemmingvergelijking.Voorstel(getekend) : new();
}
