using AmaWvg.Begeleiding.Overzicht;

namespace AmaWvg.Begeleiding;

/// <summary>The files of the organisation: as a list and as a file.</summary>
internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(BegeleidingUrls.Lijst, query => OverzichtFilter.Van(query).Url(1), Get);
        group.MapExports(BegeleidingUrls.Overzicht, async (context, format, cancellationToken) =>
        {
            var filter = OverzichtFilter.Van(context.Request.Query);
            return filter.Onbegrepen.Count > 0 ? null : ("begeleiding", await context.RequestServices.GetRequiredService<OverzichtQuery>().ExporteerAsync(filter, format.Extension, cancellationToken));
        });
    }

    private static async Task<IResult> Get(HttpContext context, OverzichtQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        filter = filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
        var view = await query.RunAsync(filter, cancellationToken);
        return await context.AnswerAsync(
            BegeleidingUrls.Lijst, view.Filter.Url(view.Filter.Paginanummer), () => OverzichtPage.Create(view), () => OverzichtLijst.Create(view), () => OverzichtFragment.Create(view));
    }
}

internal sealed class OverzichtQuery(StandenQuery standen, Toegangslogboek toegangslog, TimeProvider clock)
{
    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var (alle, vandaag) = (await standen.RunAsync(cancellationToken), clock.Vandaag());
        var gevonden = filter.Pas(alle.Alle, vandaag).ToList();
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Paginanummer);
        var rijen = paginering.Van(gevonden);
        await toegangslog.NoteerLijstAsync("overzicht begeleiding", [.. rijen.Select(rij => rij.Overeenkomst.DeelnemerId).Distinct()], cancellationToken);
        return new(filter with { Paginanummer = paginering.Pagina }, paginering, [.. rijen.Select(stand => Rij(stand, vandaag))])
        {
            Begeleiders = alle.Begeleiders,
            TeDoen = alle.TeDoen,
        };
    }

    /// <summary>All of them, for a file; the access log says who stands in it.</summary>
    public async Task<ExportTable> ExporteerAsync(OverzichtFilter filter, string soort, CancellationToken cancellationToken)
    {
        var rijen = filter.Pas((await standen.RunAsync(cancellationToken)).Alle, clock.Vandaag()).ToList();
        await toegangslog.NoteerLijstAsync($"export begeleiding ({soort})", [.. rijen.Select(rij => rij.Overeenkomst.DeelnemerId).Distinct()], cancellationToken);
        ExportColumn[] kolommen =
        [
            new("Deelnemer", 30), new("Overeenkomst", 36), new("Startdatum", 13), new("Einddatum", 13), new("Begeleider", 26),
            .. Enum.GetValues<Begeleidingsplicht>().Select(plicht => new ExportColumn(plicht.Naam(), 18)), new("Volgende evaluatie", 18),
        ];
        return new("Begeleiding", kolommen, rijen.Select(Cellen).ToAsyncEnumerable());
    }

    private static ExportCell[] Cellen(Dossierstand stand) =>
    [
        new(stand.Overeenkomst.VolledigeNaam), new(stand.Overeenkomst.Referentie), new(stand.Overeenkomst.Periode.Van), new(stand.Overeenkomst.Periode.TotEnMet), new(stand.Begeleider.Naam),
        .. stand.Toestanden.Select(toestand => new ExportCell(toestand.Woord())), new(stand.Evaluatie),
    ];

    private static OverzichtRij Rij(Dossierstand stand, DateOnly vandaag) => new(
        stand.Overeenkomst.Id, stand.Overeenkomst.DeelnemerId, stand.Overeenkomst.VolledigeNaam, stand.Overeenkomst.Referentie, DossierTekst.Periode(stand.Overeenkomst.Periode), stand.Begeleider,
        new(stand.Toestanden), stand.Evaluatie, stand.EvaluatieIsTeLaat(vandaag));
}
