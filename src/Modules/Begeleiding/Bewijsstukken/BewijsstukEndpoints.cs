using AmaWvg.Begeleiding.Bewijsstukken;

namespace AmaWvg.Begeleiding;

/// <summary>The files with what the organisation proves once, and with signed agreements.</summary>
internal static class BewijsstukEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(PersoneelUrls.BewijsRoute, Get).MetDownload();
        group.MapGet(PersoneelUrls.BewijsToevoegenRoute, Nieuw);
        group.MapPost(PersoneelUrls.BewijsToevoegenRoute, VoegToe).MetBijlagen();
        group.MapPost(PersoneelUrls.BewijsVerwijderenRoute, Verwijder);
    }

    private static async Task<IResult> Get(Guid id, Documenten documenten, Bewijsmappen mappen, Toegangslogboek logboek, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Dossierbijlage>(id, cancellationToken) is not { } bijlage || await mappen.VindAsync(bijlage.Onderwerp, cancellationToken) is not { } map)
            return Results.NotFound();
        if (map.Deelnemer is { } deelnemer)
            await logboek.NoteerAsync("getekende overeenkomst bekijken", 1, deelnemer, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Mediatype, await documenten.InhoudAsync(bijlage, cancellationToken));
    }

    private static async Task<IResult> Nieuw(Guid id, Ingediend<BewijsForm> ingediend, Bewijsmappen mappen, CancellationToken cancellationToken) =>
        await mappen.VindAsync(id, cancellationToken) is { } map ? BewijsPage.Create(BewijsView.Van(map, ingediend.Getypt ?? new(null))) : Results.NotFound();

    private static async Task<IResult> VoegToe(Guid id, Ingediend<BewijsForm> ingediend, Bewijsmappen mappen, BewijsHandler handler, CancellationToken cancellationToken)
    {
        if (await mappen.VindAsync(id, cancellationToken) is not { } map)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => handler.VoegToeAsync(map, form, cancellationToken));
        return wijziging.Antwoord(() => BewijsPage.Create(BewijsView.Van(map, ingediend.Form) with { Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Verwijder(Guid id, Documenten documenten, Bewijsmappen mappen, BewijsHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Dossierbijlage>(id, cancellationToken) is not { } bijlage || await mappen.VindAsync(bijlage.Onderwerp, cancellationToken) is not { } map)
            return Results.NotFound();
        // Who removes what somebody else just removed sees that it is gone.
        return Redirects.SeeOther((await handler.VerwijderAsync(map, bijlage, cancellationToken)).Url ?? map.Terug);
    }
}

/// <summary>What the form shows.</summary>
public sealed record BewijsView(Guid Map, string Label, string Waarvan, string Terug) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static BewijsView Van(Bewijsmap map, BewijsForm _) => new(map.Id, map.Label, map.Waarvan, map.Terug);
}

/// <summary>The file that was chosen.</summary>
public sealed record BewijsForm(IFormFile? Bestand) : IFormulier<BewijsForm>
{
    /// <inheritdoc />
    public static BewijsForm Van(IFormCollection velden) => new(velden.Files[Bijlagenkast.Veld]);
}

internal sealed class BewijsHandler(Documenten documenten, Bijlagenkast kast)
{
    public async Task<Wijziging> VoegToeAsync(Bewijsmap map, BewijsForm form, CancellationToken cancellationToken)
    {
        var (bijlage, fout) = await kast.VoegToeAsync(map.Id, form.Bestand, cancellationToken);
        return bijlage is null
            ? Wijziging.Geweigerd(FormErrors.None.Add(Bijlagenkast.Veld, fout!))
            : await BewaarAsync(map, Acties.BijlageToegevoegd, bijlage, cancellationToken);
    }

    public Task<Wijziging> VerwijderAsync(Bewijsmap map, Dossierbijlage bijlage, CancellationToken cancellationToken)
    {
        documenten.Verwijder(bijlage);
        return BewaarAsync(map, Acties.BijlageVerwijderd, bijlage, cancellationToken);
    }

    private Task<Wijziging> BewaarAsync(Bewijsmap map, string actie, Dossierbijlage bijlage, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(map.Onderwerp), actie, $"{map.Label}: {bijlage.Naam}.");
        return documenten.BewaarAsync(map.Onderwerp, PersoneelUrls.Na(map.Terug, regel), cancellationToken);
    }
}
