using AmaWvg.Inspecties.Checklist;

namespace AmaWvg.Inspecties;

/// <summary>The checklist: a page for each criterion, which saves itself.</summary>
internal static class ChecklistEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.ChecklistRoute, GetAsync);
        group.MapGet(InspectiesUrls.CriteriumRoute, GetCriteriumAsync);
        group.MapPost(InspectiesUrls.CriteriumRoute, PostAsync);
        group.MapPost(InspectiesUrls.CriteriumConceptRoute, PostConceptAsync).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> GetAsync(Guid id, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Inspectie>(id, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var regels = await documenten.ChecklistAsync(id, cancellationToken);
        return ChecklistPage.Create(new(id, inspectie.Begeleider.Naam, inspectie.IsInTeVullen, inspectie.Dossiers.Count, Toetsing.VraagtHercontrole([.. regels.Values.Select(regel => regel.Bevinding)], inspectie.Dossiernummers),
        [
            .. Criteria.Alle.Select(criterium => (criterium, Bevinding: regels.GetValueOrDefault(criterium.Nummer)?.Bevinding)).Select(paar => new ChecklistRij(
                paar.criterium, Toetsing.Score(paar.criterium, paar.Bevinding, inspectie.Dossiernummers).Tag(), Toetsing.IsOpen(paar.criterium, paar.Bevinding, inspectie.Dossiernummers))),
        ]));
    }

    private static async Task<IResult> GetCriteriumAsync(Guid id, string criterium, Ingediend<CriteriumForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, criterium, documenten, cancellationToken) is not var (inspectie, regel, soort))
            return Results.NotFound();
        // What was typed before the session ended comes back, unless somebody went on with it.
        var form = ingediend.Getypt is { } getypt && getypt.Versie == regel.Versie ? getypt : CriteriumForm.Van(regel);
        return CriteriumPage.Create(CriteriumView.Van(inspectie, regel, soort, form, FormErrors.None));
    }

    private static async Task<IResult> PostAsync(Guid id, string criterium, Ingediend<CriteriumForm> ingediend, Checklistbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, criterium, documenten, cancellationToken) is not var (inspectie, regel, soort) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        var volgende = Criteria.Alle.SkipWhile(ander => ander.Nummer != criterium).Skip(1).FirstOrDefault();
        var wijziging = await ingediend.WijzigAsync(form => bewaring.BewaarAsync(
            regel, inspectie, form, volgende is null ? InspectiesUrls.Checklist(id) : InspectiesUrls.Criterium(id, volgende.Nummer), cancellationToken));
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = (await VindAsync(id, criterium, documenten, cancellationToken))!.Value.Regel;
        return wijziging.Antwoord(() => CriteriumPage.Create(CriteriumView.Van(
            inspectie, nu, soort, wijziging.Botsing is null ? ingediend.Form : ingediend.Form with { Versie = nu.Versie }, wijziging.Errors) with
        { Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> PostConceptAsync(Guid id, string criterium, Ingediend<CriteriumForm> ingediend, Checklistbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, criterium, documenten, cancellationToken) is not var (inspectie, regel, _) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        // A reason may still follow: only what is too long cannot be kept.
        if (ingediend.Errors.All.FirstOrDefault(fout => fout.FieldId is not "redennvt") is { } fout)
            return Niet(ingediend.Form.Versie, fout.Text);
        return await bewaring.BewaarStilAsync(regel, inspectie, ingediend.Form, cancellationToken) is { } bewaard
            ? ChecklistBewaardFragment.Create(ChecklistBewaard.Van(bewaard, bewaard.Versie))
            : Niet(ingediend.Form.Versie, "Iemand paste dit criterium intussen aan. Druk op ‘Bewaren en verder’ om te kiezen wat geldt");
    }

    private static IResult Niet(Guid versie, string waarom) => Results.RazorSlice(ChecklistBewaardFragment.Create(ChecklistBewaard.Niet(versie, waarom)), StatusCodes.Status422UnprocessableEntity);

    private static async Task<(Inspectie Inspectie, Checklistregel Regel, Criterium Soort)?> VindAsync(Guid id, string criterium, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        Criteria.Vind(criterium) is { } soort && await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie
            && (await documenten.LijstAsync<Checklistregel>(vraag => vraag.Where(regel => regel.InspectieId == id && regel.Criterium == criterium), cancellationToken)).SingleOrDefault() is { } gevonden
            ? (inspectie, gevonden, soort) : null;
}

/// <summary>The checklist as a whole.</summary>
public sealed record ChecklistView(Guid Id, string Naam, bool Mag, int Dossiers, bool Hercontrole, IReadOnlyList<ChecklistRij> Rijen);

/// <summary>A criterion in it.</summary>
public sealed record ChecklistRij(Criterium Criterium, StatusTagModel Uitkomst, bool IsOpen);
