namespace AmaWvg.Overeenkomsten;

internal sealed class BeheerZoekenQuery(BeheerDocumenten documenten, IVoorzieningen voorzieningen, Toegangslogboek toegangslog, Inszloket loket, TimeProvider clock)
{
    /// <summary>More than these nobody reads: they are neither counted nor shown, so that no search has to go through all agreements.</summary>
    public const int Meeste = 1000;

    private const int KortsteWoord = 3;

    public async Task<BeheerZoekenView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var errors = Controleer(filter);
        var persoon = filter.Deelnemer is { } id ? await documenten.LoadAsync<Deelnemer>(id, cancellationToken) : null;
        if (filter.IsHalfInsz || errors.Any || (filter.Deelnemer is not null && persoon is null))
        {
            await NoteerAsync(persoon, [], cancellationToken);
            return new(filter, errors, 0, 1, 1, [], persoon?.VolledigeNaam);
        }

        var selectie = await SelectieAsync(filter, persoon, cancellationToken);
        var totaal = await TelAsync(selectie, cancellationToken);
        var paginering = new Paginering(Math.Min(totaal, Meeste), Paginering.Gewoon, filter.Pagina);
        var vandaag = clock.Vandaag();
        var (rijen, namen) = await VindAsync(selectie, filter.Sortering, paginering, cancellationToken);
        var inzage = await NoteerAsync(persoon, rijen, cancellationToken);
        return new(filter, errors, totaal, paginering.Paginas, paginering.Pagina, [.. rijen.Select((o, nummer) => new ZoekenRij(
            nummer + 1, o.Id, o.Naam, o.Voornaam, o.Insz.Toon(inzage), namen[o.Hco].Naam, o.Referentie, o.Startdatum, o.Einddatum, o.StatusOp(vandaag)))], persoon?.VolledigeNaam);
    }

    /// <summary>What the list shows on all its pages, for a file; the access log says who stands in it.</summary>
    public async Task<ExportTable> ExporteerAsync(OverzichtFilter filter, string soort, CancellationToken cancellationToken)
    {
        var persoon = filter.Deelnemer is { } id ? await documenten.LoadAsync<Deelnemer>(id, cancellationToken) : null;
        var (rijen, namen) = filter.IsHalfInsz || (filter.Deelnemer is not null && persoon is null)
            ? ([], [])
            : await VindAsync(await SelectieAsync(filter, persoon, cancellationToken), filter.Sortering, new(Meeste, Meeste, 1), cancellationToken);
        var inzage = await toegangslog.NoteerAlleAsync($"export overeenkomsten ({soort})", [.. rijen.Select(o => (o.Hco, o.Deelnemer))], cancellationToken);
        var vandaag = clock.Vandaag();
        return new(
            "Overeenkomsten",
            [
                new("Naam", 24), new("Voornaam", 18), new("INSZ-nummer", 17), new("Voorziening", 40), new("HCO-nummer", 14), new("Referentie", 40),
                new("Startdatum", 13), new("Einddatum", 13), new("Aangemeld op", 15), new("Status", 12),
            ],
            rijen.Select(o => new ExportCell[]
            {
                new(o.Naam), new(o.Voornaam), new(o.Insz.Toon(inzage)), new(namen[o.Hco].Naam), new(o.Hco.Weergave), new(o.Referentie),
                new(o.Startdatum), new(o.Einddatum), new(o.Aanmeldingsdag), new(o.StatusOp(vandaag).Label()),
            }).ToAsyncEnumerable());
    }

    /// <returns>A participant with this number at any organisation, or the empty id: nobody.</returns>
    public async Task<Guid> VindAsync(Insz insz, CancellationToken cancellationToken) => (await loket.VraagBijAsync(
        Sleutelregister.Departement,
        insz,
        "zoeken op INSZ-nummer",
        () => documenten.EersteDeelnemerAsync(insz, cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken))?.Id ?? Guid.Empty;

    // The person searched for is named above the list, also when it is empty.
    private Task<Inzage> NoteerAsync(Deelnemer? persoon, IReadOnlyList<Overeenkomstrij> rijen, CancellationToken cancellationToken) => toegangslog.NoteerAlleAsync(
        "zoeken in overeenkomsten", [.. rijen.Select(o => (o.Hco, o.Deelnemer)).Concat(persoon is null ? [] : [(persoon.Hco, persoon.Id)])], cancellationToken);

    // Along the order that the index knows, so that it stops in time.
    private async Task<int> TelAsync(OverzichtSelectie selectie, CancellationToken cancellationToken) => (await documenten.LeesAsync(
        $"""
        select count(*)::int from (
            select from {OvereenkomstenDocumenten.Overeenkomsten} o where {selectie.Sql}
            order by {OverzichtSortering.Sql(OverzichtFilter.StandaardSortering, clock.Vandaag())} limit {Meeste + 1}) gevonden
        """,
        selectie.Waarden,
        rij => rij.GetInt32(0),
        cancellationToken))[0];

    private async Task<(IReadOnlyList<Overeenkomstrij> Rijen, Dictionary<HcoNummer, Voorzieningnaam> Namen)> VindAsync(
        OverzichtSelectie selectie, string sortering, Paginering paginering, CancellationToken cancellationToken)
    {
        // Another module knows the names.
        var opNaam = sortering.TrimStart('-') is OverzichtVeld.Voorziening;
        var rijen = opNaam
            ? await LeesAsync(selectie, "naam", new(Meeste, Meeste, 1), cancellationToken)
            : await LeesAsync(selectie, sortering, paginering, cancellationToken);
        // Read after the rows: whoever has one of them is there.
        var namen = (await voorzieningen.AlleAsync(cancellationToken)).ToDictionary(v => v.Hco);
        if (!opNaam)
            return (rijen, namen);
        string Naam(Overeenkomstrij rij) => Letterbeeld.Vouw(namen[rij.Hco].Naam);
        var gesorteerd = sortering[0] is '-' ? rijen.OrderByDescending(Naam, StringComparer.Ordinal) : rijen.OrderBy(Naam, StringComparer.Ordinal);
        return (paginering.Van(gesorteerd.ToList()), namen);
    }

    // Over all organisations an index knows the start date only: any other order is one of the agreements that can be shown.
    private Task<List<Overeenkomstrij>> LeesAsync(OverzichtSelectie selectie, string sortering, Paginering paginering, CancellationToken cancellationToken) => documenten.LeesAsync(
        $"""
        select {Overeenkomstrij.Kolommen} from {(sortering.TrimStart('-') is "start" ? Gevonden(selectie) : $"({Eerste(selectie)}) o")}
        order by {OverzichtSortering.Sql(sortering, clock.Vandaag())} offset {selectie.Parameter(paginering.Overgeslagen)} limit {paginering.PerPagina}
        """,
        selectie.Waarden,
        Overeenkomstrij.Lees,
        cancellationToken);

    private static string Gevonden(OverzichtSelectie selectie) => $"{OvereenkomstenDocumenten.Overeenkomsten} o where {selectie.Sql}";

    private string Eerste(OverzichtSelectie selectie) =>
        $"select o.* from {Gevonden(selectie)} order by {OverzichtSortering.Sql(OverzichtFilter.StandaardSortering, clock.Vandaag())} limit {Meeste}";

    private async Task<OverzichtSelectie> SelectieAsync(OverzichtFilter filter, Deelnemer? persoon, CancellationToken cancellationToken)
    {
        var selectie = new OverzichtSelectie(filter.Zonder(OverzichtVeld.Deelnemer), clock.Vandaag());
        if (persoon is not null)
            selectie.Van(persoon.Insz);
        if (filter[OverzichtVeld.Voorziening] is { Length: > 0 } text)
            selectie.VanEen((await voorzieningen.AlleAsync(cancellationToken)).Where(v => Past(v, text)).Select(v => v.Hco));
        return selectie;
    }

    private static bool Past(Voorzieningnaam voorziening, string text) =>
        (HcoNummer.TryParse(text, out var hco) && hco == voorziening.Hco)
        || Letterbeeld.Woorden(text).All(woord => Letterbeeld.Vouw(voorziening.Naam).Contains(woord, StringComparison.Ordinal));

    /// <summary>What is wrong with a filter; the index over all organisations knows groups of three letters.</summary>
    public static FormErrors Controleer(OverzichtFilter filter)
    {
        var errors = FormErrors.None;
        var woorden = Letterbeeld.Woorden(filter[OverzichtVeld.Zoek]);
        if (woorden.Length > 0 && woorden.Max(woord => woord.Length) < KortsteWoord)
            errors.Add(OverzichtVeld.Zoek, $"Typ een woord van ten minste {KortsteWoord} tekens");
        foreach (var error in OverzichtQuery.Controleer(filter).All)
            errors.Add(error.FieldId!, error.Text);
        return errors;
    }
}
