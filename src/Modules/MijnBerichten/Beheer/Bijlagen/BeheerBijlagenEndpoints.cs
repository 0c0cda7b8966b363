using AmaWvg.MijnBerichten.Beheer.Bekijken;
using Marten;

namespace AmaWvg.MijnBerichten;

internal static class BeheerBijlagenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MijnBerichtenUrls.BeheerBijlageRoute, Get).RequireAuthorization(Policies.Departement).MetDownload();
        endpoints.MapPost(MijnBerichtenUrls.BijlageToevoegenRoute, VoegToe).RequireAuthorization(Policies.Behandelaar).MetBijlagen();
        endpoints.MapPost(MijnBerichtenUrls.BijlageVerwijderenRoute, Verwijder).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, BeheerDocumenten documenten, HttpResponse response, CancellationToken cancellationToken) =>
        await Verzendinhoud.VanVerzendingAsync(documenten, id, cancellationToken) is { } bestand
            ? response.Download(bestand.Naam, bestand.Mediatype, bestand.Inhoud)
            : Results.NotFound();

    private static async Task<IResult> VoegToe(
        Guid id, HttpContext context, BeheerDocumenten documenten, BeheerBijlagenHandler handler, BeheerBekijkenQuery query, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Verzending>(id, cancellationToken) is not { Verstuurd: null } concept)
            return Results.NotFound();
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var wijziging = await handler.VoegToeAsync(concept, form.Files["bestand"], cancellationToken);
        return await wijziging.AntwoordAsync(async () => BeheerConceptPage.Create(
            (await query.RunAsync(id, 1, null, cancellationToken))! with { MagSchrijven = true, Errors = wijziging.Errors }));
    }

    private static async Task<IResult> Verwijder(Guid id, BeheerDocumenten documenten, BeheerBijlagenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Verzendbijlage>(id, cancellationToken) is not { } bijlage
            || await documenten.LoadAsync<Verzending>(bijlage.VerzendingId, cancellationToken) is not { Verstuurd: null } concept)
            return Results.NotFound();
        // Who removes what somebody else just removed sees that it is gone.
        return Redirects.SeeOther((await handler.VerwijderAsync(bijlage, cancellationToken)).Url ?? MijnBerichtenUrls.Verzending(concept.Id));
    }
}

/// <summary>Adds and removes the files of a draft.</summary>
internal sealed class BeheerBijlagenHandler(BeheerDocumenten documenten, IBestandskeuring keuring, TimeProvider clock)
{
    /// <returns>Where to go after success, or what is wrong with the file.</returns>
    public async Task<Wijziging> VoegToeAsync(Verzending concept, IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (await documenten.Query<Verzendbijlage>().CountAsync(b => b.VerzendingId == concept.Id, cancellationToken) >= Verzendbijlage.Meeste)
            return Geweigerd($"U kunt ten hoogste {Verzendbijlage.Meeste} bestanden toevoegen. Verwijder eerst een bestand");
        var oordeel = await keuring.KeurAsync(bestand, cancellationToken);
        if (oordeel.Bestand is not { } goed)
            return Geweigerd(oordeel.Fout!);
        var bijlage = Verzendbijlage.Van(concept.Id, goed, clock.GetUtcNow());
        documenten.Nieuw(bijlage);
        Verzendinhoud.Bewaar(documenten, bijlage.Id, goed.Inhoud);
        return await BewaarAsync(concept.Id, "Bijlage toegevoegd", bijlage.Naam, cancellationToken);
    }

    /// <returns>Where to go; nowhere when somebody else removed it first.</returns>
    public Task<Wijziging> VerwijderAsync(Verzendbijlage bijlage, CancellationToken cancellationToken)
    {
        documenten.Verwijder(bijlage);
        return BewaarAsync(bijlage.VerzendingId, "Bijlage verwijderd", bijlage.Naam, cancellationToken);
    }

    private static Wijziging Geweigerd(string fout) => Wijziging.Geweigerd(FormErrors.None.Add("bestand", fout));

    private Task<Wijziging> BewaarAsync(Guid verzending, string actie, string naam, CancellationToken cancellationToken)
    {
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Verzending(verzending), actie, $"{naam}.");
        return documenten.BewaarAsync(verzending, MijnBerichtenUrls.VerzendingNa(verzending, regel), cancellationToken);
    }
}
