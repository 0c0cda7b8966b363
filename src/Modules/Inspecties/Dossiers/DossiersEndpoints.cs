using System.Globalization;
using AmaWvg.Inspecties.Dossiers;

namespace AmaWvg.Inspecties;

/// <summary>The files of an inspection: drawn by chance, replaced with a reason, and every look into one is written down for the begeleider.</summary>
internal static class DossiersEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.DossiersRoute, GetAsync);
        group.MapPost(InspectiesUrls.DossiersRoute, PostAsync);
        group.MapGet(InspectiesUrls.DossierRoute, GetDossierAsync);
        group.MapGet(InspectiesUrls.DossierBewijsRoute, GetBewijsAsync).MetDownload();
        group.MapGet(InspectiesUrls.DossierVervangenRoute, GetVervangenAsync);
        group.MapPost(InspectiesUrls.DossierVervangenRoute, PostVervangenAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<DossiersForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie
            ? DossiersPage.Create(DossiersView.Van(inspectie, ingediend.Getypt ?? new($"{Toetsing.MinsteDossiers}"), ingediend.VersieOf(inspectie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<DossiersForm> ingediend, Inspectiestap stap, Dossierloting loting, CancellationToken cancellationToken)
    {
        if (await stap.VindAsync(id, inspectie => inspectie.IsInTeVullen, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            var lijst = await loting.VolgordeAsync(inspectie, cancellationToken);
            return await stap.WijzigAsync(inspectie, ingediend.Versie, () =>
            {
                if (inspectie.Dossiers.Count > 0)
                    return Stapgevolg.Fout("aantal", "De dossiers zijn al getrokken. Vervang er één als dat nodig is");
                if (lijst.Count == 0)
                    return Stapgevolg.Fout("aantal", $"Op {DutchDate.Format(inspectie.Peildag)} liep er geen overeenkomst: er is geen dossier om te trekken");
                inspectie.Trek(lijst.Take(int.Parse(form.Aantal, CultureInfo.InvariantCulture)));
                return new("Dossiers getrokken", $"{DutchNumber.Count(inspectie.Dossiers.Count, "dossier", "dossiers")} van {lijst.Count}.");
            }, regel => InspectiesUrls.InspectieNa(id, regel), cancellationToken);
        });
        return wijziging.Antwoord(() => DossiersPage.Create(
            DossiersView.Van(inspectie, ingediend.Form, ingediend.VersieNa(wijziging, inspectie.Versie)) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> GetDossierAsync(Guid id, int nummer, InspectieDocumenten documenten, Dossierinzage inzage, CancellationToken cancellationToken) =>
        await VindAsync(id, nummer, documenten, cancellationToken) is var (inspectie, keuze) && await inzage.OpenAsync(inspectie, keuze, cancellationToken) is { } view
            ? DossierPage.Create(view) : Results.NotFound();

    private static async Task<IResult> GetBewijsAsync(Guid id, int nummer, InspectieDocumenten documenten, Dossierinzage inzage, CancellationToken cancellationToken) =>
        await VindAsync(id, nummer, documenten, cancellationToken) is var (inspectie, keuze) && await inzage.BewijsAsync(inspectie, keuze, cancellationToken) is { } pdf
            ? Results.File(pdf, PdfFile.ContentType, $"dossier-{nummer}.pdf") : Results.NotFound();

    private static async Task<IResult> GetVervangenAsync(Guid id, int nummer, Ingediend<DossierVervangForm> ingediend, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await VindAsync(id, nummer, documenten, cancellationToken) is var (inspectie, _) && inspectie.IsInTeVullen
            ? DossierVervangenPage.Create(new(id, nummer, ingediend.Getypt ?? new(""), ingediend.VersieOf(inspectie.Versie)))
            : Results.NotFound();

    private static async Task<IResult> PostVervangenAsync(
        Guid id, int nummer, Ingediend<DossierVervangForm> ingediend, Inspectiestap stap, Dossierloting loting, InspectieDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, nummer, documenten, cancellationToken) is not var (inspectie, _) || !inspectie.IsInTeVullen)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            var lijst = await loting.VolgordeAsync(inspectie, cancellationToken);
            var regels = await documenten.ChecklistAsync(id, cancellationToken);
            return await stap.WijzigAsync(inspectie, ingediend.Versie, () =>
            {
                if (lijst.Count == 0)
                    return Stapgevolg.Fout("waaromvervangen", "Er is geen ander dossier meer om te trekken");
                inspectie.Vervang(nummer, lijst[0], form.Waaromvervangen, clock.GetUtcNow(), sessie.Naam);
                foreach (var regel in regels.Values.Where(regel => regel.Dossiers.ContainsKey(nummer)))
                {
                    regel.Vergeet(nummer);
                    documenten.Wijzig(regel);
                }
                return new("Dossier vervangen", $"Dossier {nummer}. Reden: {form.Waaromvervangen}");
            }, regel => InspectiesUrls.InspectieNa(id, regel), cancellationToken);
        });
        return wijziging.Antwoord(() => DossierVervangenPage.Create(
            new(id, nummer, ingediend.Form, ingediend.VersieNa(wijziging, inspectie.Versie)) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<(Inspectie Inspectie, Dossierkeuze Keuze)?> VindAsync(Guid id, int nummer, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { IsOpen: true } inspectie && inspectie.Dossiers.Find(dossier => dossier.Nummer == nummer) is { } keuze ? (inspectie, keuze) : null;
}

/// <summary>Draws files by the seed of the round.</summary>
internal sealed class Dossierloting(InspectieDocumenten documenten, IInspectiedossiers dossiers, TimeProvider clock)
{
    /// <summary>The agreements that ran on the reference day and were not drawn yet, in the order of the draw.</summary>
    public async Task<IReadOnlyList<Guid>> VolgordeAsync(Inspectie inspectie, CancellationToken cancellationToken)
    {
        var ronde = await documenten.LoadAsync<Inspectieronde>(inspectie.RondeId, cancellationToken) ?? throw new InvalidOperationException("An inspection belongs to a round.");
        var gebruikt = inspectie.Dossiers.Select(dossier => dossier.Overeenkomst).Concat(inspectie.Wissels.Select(wissel => wissel.Was)).ToHashSet();
        var alle = await dossiers.OvereenkomstenAsync(inspectie.Hco, new(inspectie.Peildag, clock.Vandaag()), cancellationToken);
        return [.. ronde.Loting.Orden(alle.Where(id => !gebruikt.Contains(id)), id => $"{id}")];
    }
}
