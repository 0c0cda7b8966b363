using AmaWvg.Begeleiding.Dossier;

namespace AmaWvg.Begeleiding;

/// <summary>The file of a participant.</summary>
internal static class DossierEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.DossierRoute, Get);
        group.MapPost(BegeleidingUrls.PolissenRoute, NeemOver);
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, DossierQuery query, Dossierburen buren, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Id(context, BegeleidingUrls.Overeenkomst), Id(context, "gedaan"), FormErrors.None, cancellationToken) switch
        {
            null => Results.NotFound(),
            { Deelnemer: var nu } when nu != id => Results.Redirect(context.Keep(BegeleidingUrls.Dossier(nu))),
            { Gekozen: { } gekozen } view => DossierPage.Create(view with { Buren = await buren.VindAsync(context, id, gekozen, cancellationToken) }),
            var view => DossierPage.Create(view),
        };

    private static async Task<IResult> NeemOver(Guid id, Documenten documenten, IBegeleideDeelnemers deelnemers, PolissenHandler handler, DossierQuery query, CancellationToken cancellationToken)
    {
        if (await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var wijziging = await handler.HandleAsync(deelnemer, cancellationToken);
        return await wijziging.AntwoordAsync(async () => DossierPage.Create((await query.RunAsync(id, null, null, wijziging.Errors, cancellationToken))!));
    }

    private static Guid? Id(HttpContext context, string veld) => Guid.TryParse(context.Request.Query[veld], out var id) ? id : null;
}

internal sealed class DossierQuery(Documenten documenten, Dossierlezer lezer, Toegangslogboek toegangslog, IPolissen polissen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Null when there is no such participant at this voorziening; another one when this one was joined with it.</returns>
    public async Task<DossierView?> RunAsync(Guid id, Guid? overeenkomst, Guid? gedaan, FormErrors errors, CancellationToken cancellationToken)
    {
        if (await lezer.VanAsync(documenten, id, cancellationToken) is not { } dossier)
            return null;
        var deelnemer = dossier.Deelnemer;
        var historiek = await documenten.HistoriekAsync([.. dossier.Stukken.Select(stuk => stuk.Id)], cancellationToken);
        var heeftPolissen = (await polissen.AlleAsync(documenten, deelnemer.Hco, cancellationToken)).Count > 0;
        var inzage = await toegangslog.NoteerAsync("begeleidingsdossier", 1, deelnemer.Id, cancellationToken);
        var (vandaag, gekozen) = (clock.Vandaag(), dossier.Kies(overeenkomst));
        return new(deelnemer.Id, deelnemer.VolledigeNaam, deelnemer.Insz.Toon(inzage), [.. deelnemer.Overeenkomsten.Select(o => Overeenkomst(o, gekozen, vandaag))])
        {
            Gekozen = gekozen?.Id,
            Plichten = gekozen is null ? [] : [.. dossier.Plichten(gekozen, vandaag).Select(stand => Plicht(dossier, gekozen, stand))],
            Vervallen = [.. dossier.Stukken.Where(stuk => stuk.IsVervallen).Select(stuk => Rij(dossier, stuk))],
            KanPolissenOvernemen = heeftPolissen,
            Tegenspraak = gekozen is null ? [] : Toestemmingvergelijking.Van(dossier, gekozen.Id, vandaag),
            Historiek = [.. historiek.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding = Melding.Van(historiek.Find(regel => regel.Id == gedaan), sessie, clock),
            Errors = errors,
        };
    }

    private static DossierOvereenkomst Overeenkomst(BegeleideOvereenkomst o, BegeleideOvereenkomst? gekozen, DateOnly vandaag) => new(
        o.Id, o.Referentie, DossierTekst.Periode(o.Periode), o.Periode.Omvat(vandaag) ? "loopt" : o.Periode.Van > vandaag ? "gepland" : "voorbij", o.Id == gekozen?.Id);

    private static DossierPlicht Plicht(Deelnemerdossier dossier, BegeleideOvereenkomst gekozen, Plichtstand stand) => new(
        stand.Plicht, stand.Toestand, stand.Reden,
        [.. dossier.Geldig.Where(stuk => stuk.Plicht == stand.Plicht && stuk.Feit.GaatOver(gekozen.Id)).OrderByDescending(stuk => stuk.Dag).Select(stuk => Rij(dossier, stuk))])
    {
        VraagtActie = stand.VraagtActie,
    };

    internal static DossierRij Rij(Deelnemerdossier dossier, Dossierstuk stuk)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        return new(stuk.Id, stuk.Titel, deel.Gegevens(stuk.Huidig.Waarden), stuk.Huidig.Door, stuk.Huidig.Op, stuk.Vorige.Count, stuk.Vervallen)
        {
            Referentie = dossier.Deelnemer.Overeenkomsten.Count > 1 ? dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == stuk.OvereenkomstId)?.Referentie : null,
            Overgenomen = stuk.Herkomst?.Voorziening,
            IsTeIntrekken = stuk.IsTeIntrekken,
            Bijlagen = [.. dossier.Bijlagen[stuk.Id].Select(bijlage => new BijlageRij(bijlage.Id, bijlage.Naam, bijlage.Omschrijving))],
        };
    }
}

internal static class DossierTekst
{
    public static string Periode(Periode periode) => periode.TotEnMet is { } einde ? $"{DutchDate.Format(periode.Van)} tot en met {DutchDate.Format(einde)}" : $"vanaf {DutchDate.Format(periode.Van)}";
}
