using AmaWvg.Begeleiding.Stukken;

namespace AmaWvg.Begeleiding;

/// <summary>The files with what was recorded.</summary>
internal static class BijlageEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.BijlageRoute, Get).MetDownload();
        group.MapPost(BegeleidingUrls.StukBijlageRoute, VoegToe).MetBijlagen();
        group.MapPost(BegeleidingUrls.BijlageVerwijderenRoute, Verwijder);
    }

    private static async Task<IResult> Get(
        Guid id, Documenten documenten, IBegeleideDeelnemers deelnemers, Toegangslogboek toegangslog, HttpResponse response, CancellationToken cancellationToken)
    {
        // A file with something else, such as a signed agreement, has an address that knows whom it shows.
        if (await documenten.LoadAsync<Dossierbijlage>(id, cancellationToken) is not { } bijlage
            || await StukEndpoints.VindAsync(bijlage.Onderwerp, documenten, deelnemers, cancellationToken) is not var (deelnemer, _))
            return Results.NotFound();
        await toegangslog.NoteerAsync("bijlage van het begeleidingsdossier", 1, deelnemer.Id, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Mediatype, await documenten.InhoudAsync(bijlage, cancellationToken));
    }

    private static async Task<IResult> VoegToe(
        Guid id, HttpContext context, Documenten documenten, IBegeleideDeelnemers deelnemers, Bijlagenkast kast, StukQuery query, CancellationToken cancellationToken)
    {
        if (await StukEndpoints.VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk))
            return Results.NotFound();
        var velden = await Formulierlezing.LeesAsync(context.Request, cancellationToken);
        var (bijlage, fout) = await kast.VoegToeAsync(id, velden.Files[Bijlagenkast.Veld], cancellationToken);
        if (bijlage is null)
        {
            var errors = FormErrors.None.Add(Bijlagenkast.Veld, fout!);
            return await Wijziging.Geweigerd(errors).AntwoordAsync(async () =>
                StukPage.Create(await query.BestaandAsync(deelnemer, stuk, null, null, cancellationToken) with { Versie = stuk.Versie, Errors = errors }));
        }
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(id), Acties.BijlageToegevoegd, $"{bijlage.Naam}.");
        return await (await documenten.BewaarAsync(id, BegeleidingUrls.StukNa(id, regel), cancellationToken)).AntwoordAsync(async () =>
            StukPage.Create(await query.BestaandAsync(deelnemer, stuk, null, null, cancellationToken) with { Versie = stuk.Versie }));
    }

    private static async Task<IResult> Verwijder(Guid id, Documenten documenten, IBegeleideDeelnemers deelnemers, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Dossierbijlage>(id, cancellationToken) is not { } bijlage
            || await StukEndpoints.VindAsync(bijlage.Onderwerp, documenten, deelnemers, cancellationToken) is not var (_, stuk))
            return Results.NotFound();
        documenten.Verwijder(bijlage);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.BijlageVerwijderd, $"{bijlage.Naam}, vingerafdruk {bijlage.Vingerafdruk}.");
        // Who removes what somebody else just removed sees that it is gone.
        return Redirects.SeeOther((await documenten.BewaarAsync(stuk.Id, BegeleidingUrls.StukNa(stuk.Id, regel), cancellationToken)).Url ?? BegeleidingUrls.Stuk(stuk.Id));
    }
}
