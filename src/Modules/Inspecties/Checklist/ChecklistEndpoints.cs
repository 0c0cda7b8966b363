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
        return CriteriumPage.Create(CriteriumView.Van(inspectie, regel, soort, ingediend.Getypt ?? CriteriumForm.Van(regel), FormErrors.None));
    }

    private static async Task<IResult> PostAsync(Guid id, string criterium, Ingediend<CriteriumForm> ingediend, Zelfbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, criterium, documenten, cancellationToken) is not var (inspectie, regel, soort) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        var volgende = Criteria.Alle.SkipWhile(ander => ander.Nummer != criterium).Skip(1).FirstOrDefault();
        var wijziging = await ingediend.WijzigAsync(form => bewaring.BewaarAsync(
            regel, form.Versie, () => form.Pas(regel, inspectie.Dossiernummers), "Criterium bewaard", $"{soort.Kop}.",
            _ => volgende is null ? InspectiesUrls.Checklist(id) : InspectiesUrls.Criterium(id, volgende.Nummer), cancellationToken));
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = (await VindAsync(id, criterium, documenten, cancellationToken))!.Value.Regel;
        return wijziging.Antwoord(() => CriteriumPage.Create(CriteriumView.Van(
            inspectie, nu, soort, ingediend.Form with { Versie = wijziging.Botsing is null ? bewaring.Gezien(nu, ingediend.Form.Versie) : nu.Versie }, wijziging.Errors) with
        { Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> PostConceptAsync(Guid id, string criterium, Ingediend<CriteriumForm> ingediend, Zelfbewaring bewaring, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, criterium, documenten, cancellationToken) is not var (inspectie, regel, soort) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        // A reason may still follow: only what is too long cannot be kept.
        if (ingediend.Errors.All.FirstOrDefault(fout => fout.FieldId is not "redennvt") is { } fout)
            return Bewaardmelding.Geweigerd(ingediend.Form.Versie, fout.Text);
        return await bewaring.BewaarStilAsync(regel, ingediend.Form.Versie, () => ingediend.Form.Pas(regel, inspectie.Dossiernummers), cancellationToken)
            ? BewaardFragment.Create(CriteriumView.Melding(inspectie, regel, soort, regel.Versie))
            : Bewaardmelding.Geweigerd(ingediend.Form.Versie, "Iemand paste dit criterium intussen aan. Druk op ‘Bewaren en verder’ om te kiezen wat geldt");
    }

    private static async Task<(Inspectie Inspectie, Checklistregel Regel, Criterium Soort)?> VindAsync(Guid id, string criterium, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        Criteria.Vind(criterium) is { } soort && await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie
            && (await documenten.LijstAsync<Checklistregel>(vraag => vraag.Where(regel => regel.InspectieId == id && regel.Criterium == criterium), cancellationToken)).SingleOrDefault() is { } gevonden
            ? (inspectie, gevonden, soort) : null;
}

/// <summary>The checklist as a whole.</summary>
public sealed record ChecklistView(Guid Id, string Naam, bool Mag, int Dossiers, bool Hercontrole, IReadOnlyList<ChecklistRij> Rijen);

/// <summary>A criterion in it.</summary>
public sealed record ChecklistRij(Criterium Criterium, StatusTagModel Uitkomst, bool IsOpen);
