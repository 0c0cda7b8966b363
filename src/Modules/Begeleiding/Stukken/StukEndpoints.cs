using AmaWvg.Begeleiding.Stukken;

namespace AmaWvg.Begeleiding;

/// <summary>Records something in a file, and corrects it.</summary>
internal static class StukEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.NieuwRoute, GetNieuw);
        group.MapPost(BegeleidingUrls.NieuwRoute, PostNieuw).MetBijlagen();
        group.MapPost(BegeleidingUrls.NieuwConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
        group.MapGet(BegeleidingUrls.StukRoute, Get);
        group.MapPost(BegeleidingUrls.StukRoute, Post);
        group.MapPost(BegeleidingUrls.StukVervalRoute, PostVerval);
    }

    private static async Task<IResult> GetNieuw(
        Guid id, string deel, HttpContext context, Ingediend<StukForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukQuery query, CancellationToken cancellationToken)
    {
        if (Dossierdeel.Van(deel) is not { } gevraagd || await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        Guid? overeenkomst = Guid.TryParse(context.Request.Query[BegeleidingUrls.Overeenkomst], out var gekozen) ? gekozen : null;
        return StukPage.Create(await query.NieuwAsync(deelnemer, gevraagd, overeenkomst, ingediend.Getypt, cancellationToken));
    }

    private static async Task<IResult> PostNieuw(
        Guid id, string deel, Ingediend<StukForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukHandler handler, StukQuery query, CancellationToken cancellationToken)
    {
        if (Dossierdeel.Van(deel) is not { } gevraagd || await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var wijziging = await handler.VoegToeAsync(deelnemer, gevraagd, ingediend.Form, cancellationToken);
        return await wijziging.AntwoordAsync(async () =>
            StukPage.Create(await query.NieuwAsync(deelnemer, gevraagd, null, ingediend.Form, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> PostConcept(
        Guid id, string deel, Ingediend<StukForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, Conceptlade concepten, CancellationToken cancellationToken)
    {
        if (Dossierdeel.Van(deel) is not { } gevraagd || await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        return ConceptFragment.Create(new(await concepten.BewaarAsync(deelnemer.Id, gevraagd, ingediend.Form.Lees(gevraagd), cancellationToken)));
    }

    private static async Task<IResult> Get(
        Guid id, string? gedaan, Ingediend<StukForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukQuery query, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk))
            return Results.NotFound();
        var view = await query.BestaandAsync(deelnemer, stuk, ingediend.Getypt, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return StukPage.Create(view with { Versie = ingediend.VersieOf(stuk.Versie) });
    }

    private static async Task<IResult> Post(
        Guid id, Ingediend<StukForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukHandler handler, StukQuery query, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk))
            return Results.NotFound();
        if (stuk.IsVervallen)
            return Redirects.SeeOther(BegeleidingUrls.Stuk(id));
        var wijziging = await handler.CorrigeerAsync(deelnemer, stuk, ingediend.Form, ingediend.Versie, cancellationToken);
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = await wijziging.NuAsync(stuk, async () => (await documenten.LoadAsync<Dossierstuk>(id, cancellationToken))!);
            return StukPage.Create(await query.BestaandAsync(deelnemer, nu, ingediend.Form, null, cancellationToken) with
            {
                Versie = ingediend.VersieNa(wijziging, nu.Versie),
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            });
        });
    }

    private static async Task<IResult> PostVerval(
        Guid id, Ingediend<VervalForm> ingediend, Documenten documenten, IBegeleideDeelnemers deelnemers, StukHandler handler, StukQuery query, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, deelnemers, cancellationToken) is not var (deelnemer, stuk))
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.LaatVervallenAsync(deelnemer, stuk, form.Reden, ingediend.Versie, cancellationToken));
        return await wijziging.AntwoordAsync(async () =>
        {
            var nu = await wijziging.NuAsync(stuk, async () => (await documenten.LoadAsync<Dossierstuk>(id, cancellationToken))!);
            return StukPage.Create(await query.BestaandAsync(deelnemer, nu, null, null, cancellationToken) with
            {
                Versie = ingediend.VersieNa(wijziging, nu.Versie),
                Vervalreden = ingediend.Form.Reden,
                Errors = wijziging.Errors,
                Botsing = wijziging.Botsing,
            });
        });
    }

    internal static async Task<(BegeleideDeelnemer Deelnemer, Dossierstuk Stuk)?> VindAsync(Guid stuk, Documenten documenten, IBegeleideDeelnemers deelnemers, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Dossierstuk>(stuk, cancellationToken) is { } gevonden && await deelnemers.VindAsync(documenten, gevonden.DeelnemerId, cancellationToken) is { } deelnemer
            ? (deelnemer, gevonden)
            : null;
}
