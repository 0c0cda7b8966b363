using AmaWvg.Begeleiding.Bewijs;

namespace AmaWvg.Begeleiding;

/// <summary>The proof of one participant, or of a selection.</summary>
internal static class BewijsEndpoints
{
    private const string Doel = "bewijsdossier begeleiding";

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.BewijsRoute, Get);
        group.MapGet(BegeleidingUrls.BewijsPdfRoute, GetPdf).MetDownload();
        group.MapGet(BegeleidingUrls.BewijsZipRoute, GetZip).MetDownload();
        group.MapGet(BegeleidingUrls.BewijsSelectie, GetSelectie);
        group.MapPost(BegeleidingUrls.BewijsSelectie, PostSelectie).VraagtAlleen().MetDownload();
    }

    private static async Task<IResult> Get(Guid id, Documenten documenten, IBegeleideDeelnemers deelnemers, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await deelnemers.VindAsync(documenten, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        await toegangslog.NoteerAsync(Doel, 1, deelnemer.Id, cancellationToken);
        return BewijsdossierPage.Create(new(deelnemer.Id, deelnemer.VolledigeNaam));
    }

    private static async Task<IResult> GetPdf(Guid id, string? inspectie, HttpContext context, Bewijsmaker handler, CancellationToken cancellationToken) =>
        await handler.PdfAsync(id, Bestemd(inspectie), cancellationToken) is { } pdf ? context.Response.Download("bewijsdossier.pdf", PdfFile.ContentType, pdf) : Results.NotFound();

    private static async Task<IResult> GetZip(Guid id, string? inspectie, HttpContext context, Bewijsmaker handler, CancellationToken cancellationToken) =>
        await handler.ZipAsync([id], Bestemd(inspectie), cancellationToken) is { } zip ? Zip(context, zip) : Results.NotFound();

    private static async Task<IResult> GetSelectie(HttpContext context, KeuzeQuery query, CancellationToken cancellationToken) =>
        SelectiePage.Create(new(await query.RunAsync(OverzichtFilter.Van(context.Request.Query), "bewijsdossier voor meerdere deelnemers", cancellationToken)));

    private static async Task<IResult> PostSelectie(HttpContext context, Ingediend<SelectieForm> ingediend, KeuzeQuery query, Bewijsmaker handler, CancellationToken cancellationToken)
    {
        var form = ingediend.Form;
        if (!ingediend.Errors.Any && await handler.ZipVanOvereenkomstenAsync(form.Gekozen, Bestemd(form.Inspectie), cancellationToken) is { } zip)
            return Zip(context, zip);
        var keuze = await query.RunAsync(OverzichtFilter.Van(context.Request.Query), "bewijsdossier voor meerdere deelnemers", cancellationToken);
        // The list can have run empty since it was shown: then there is no field left for an error.
        var errors = keuze.Rijen.Count == 0 ? FormErrors.None.Add("Er zijn geen dossiers meer in dit overzicht")
            : ingediend.Errors.Any ? ingediend.Errors : FormErrors.None.Add(SelectieForm.Veld, "Kies minstens één dossier uit de lijst");
        return Results.RazorSlice(SelectiePage.Create(new(keuze with { Gekozen = form.Gekozen }) { Inspectie = form.Inspectie, Errors = errors }), StatusCodes.Status422UnprocessableEntity);
    }

    private static string Bestemd(string? getypt) => Letterbeeld.Kort(QueryText.Clean(getypt ?? ""), Dossierveld.LangsteRegel);

    private static IResult Zip(HttpContext context, Stream zip)
    {
        context.Response.RegisterForDispose(zip);
        return Results.File(zip, "application/zip", "bewijsdossier.zip");
    }
}

/// <summary>Makes the files; the access log says whom they are about before anybody has them.</summary>
internal sealed class Bewijsmaker(Documenten documenten, Dossierlezer lezer, IBegeleideDeelnemers deelnemers, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<byte[]?> PdfAsync(Guid deelnemer, string bestemd, CancellationToken cancellationToken)
    {
        if (await lezer.VanAsync(documenten, deelnemer, cancellationToken) is not { } dossier)
            return null;
        var inzage = await toegangslog.NoteerAsync("bewijsdossier begeleiding (pdf)", 1, dossier.Deelnemer.Id, cancellationToken);
        return Bewijsbouwer.Maak(dossier, dossier.Deelnemer.Overeenkomsten, Opdracht(bestemd), inzage);
    }

    public async Task<Stream?> ZipAsync(IReadOnlyCollection<Guid> gevraagd, string bestemd, CancellationToken cancellationToken)
    {
        var dossiers = new List<Deelnemerdossier>();
        foreach (var deelnemer in gevraagd)
            if (await lezer.VanAsync(documenten, deelnemer, cancellationToken) is { } dossier)
                dossiers.Add(dossier);
        if (dossiers.Count == 0)
            return null;
        var inzage = await toegangslog.NoteerLijstAsync("bewijsdossier begeleiding (zip)", [.. dossiers.Select(dossier => dossier.Deelnemer.Id)], cancellationToken);
        return await Bewijspakket.MaakAsync(documenten, dossiers, Opdracht(bestemd), inzage, cancellationToken);
    }

    public async Task<Stream?> ZipVanOvereenkomstenAsync(IReadOnlyCollection<Guid> overeenkomsten, string bestemd, CancellationToken cancellationToken)
    {
        var gevraagd = new List<Guid>();
        foreach (var overeenkomst in overeenkomsten)
            if (await deelnemers.VanOvereenkomstAsync(documenten, overeenkomst, cancellationToken) is { Id: var id })
                gevraagd.Add(id);
        return await ZipAsync([.. gevraagd.Distinct()], bestemd, cancellationToken);
    }

    private Bewijsopdracht Opdracht(string bestemd) => new($"{sessie.Organisatie}, HCO-nummer {sessie.Hco}", sessie.Naam, bestemd, clock.GetUtcNow());
}

/// <summary>The page with the proof of one participant.</summary>
public sealed record BewijsdossierView(Guid Deelnemer, string Naam);

/// <summary>The page on which files are chosen for a proof.</summary>
public sealed record SelectieView(KeuzeView Keuze) : IFormulierView, IPagineerbaar
{
    /// <summary>For which inspection.</summary>
    public string Inspectie { get; init; } = "";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Paginering Paginering => Keuze.Paginering;
}

/// <summary>The form as sent.</summary>
public sealed record SelectieForm(IReadOnlyList<Guid> Gekozen, string Inspectie) : IFormulier<SelectieForm>
{
    internal const string Veld = "gekozen";

    /// <inheritdoc />
    public static SelectieForm Van(IFormCollection velden) => new(KeuzeView.Lees(velden[Veld]), FormText.Read(velden, "inspectie"));
}

internal sealed class SelectieValidator : AbstractValidator<SelectieForm>
{
    public SelectieValidator() => RuleFor(form => form.Gekozen).NotEmpty().WithMessage("Kies minstens één dossier");
}
