using AmaWvg.Begeleiding.Bewijs;

namespace AmaWvg.Begeleiding;

/// <summary>The proof of one participant.</summary>
internal static class BewijsEndpoints
{
    private const string Doel = "bewijsdossier begeleiding";

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.BewijsRoute, Get);
        group.MapGet(BegeleidingUrls.BewijsPdfRoute, GetPdf).MetDownload();
        group.MapGet(BegeleidingUrls.BewijsZipRoute, GetZip).MetDownload();
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

    /// <summary>For which inspection, as it is printed.</summary>
    internal static string Bestemd(string? getypt) => Letterbeeld.Kort(QueryText.Clean(getypt ?? ""), Dossierveld.LangsteRegel);

    internal static IResult Zip(HttpContext context, Stream zip)
    {
        context.Response.RegisterForDispose(zip);
        return Results.File(zip, "application/zip", "bewijsdossier.zip");
    }
}

/// <summary>The page with the proof of one participant.</summary>
public sealed record BewijsdossierView(Guid Deelnemer, string Naam);

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
        var dossiers = await DossiersAsync(gevraagd, cancellationToken);
        if (dossiers.Count == 0)
            return null;
        var inzage = await toegangslog.NoteerLijstAsync("bewijsdossier begeleiding (zip)", [.. dossiers.Select(dossier => dossier.Deelnemer.Id)], cancellationToken);
        return await Bewijspakket.MaakAsync(documenten, dossiers, Opdracht(bestemd), inzage, cancellationToken);
    }

    /// <summary>One document for the participants of these agreements; null when there are none.</summary>
    public async Task<byte[]?> PdfVanOvereenkomstenAsync(IReadOnlyCollection<Guid> overeenkomsten, string bestemd, CancellationToken cancellationToken)
    {
        var dossiers = await DossiersAsync(await VanAsync(overeenkomsten, cancellationToken), cancellationToken);
        if (dossiers.Count == 0)
            return null;
        var inzage = await toegangslog.NoteerLijstAsync("bewijsdossiers begeleiding (pdf)", [.. dossiers.Select(dossier => dossier.Deelnemer.Id)], cancellationToken);
        return Bewijsbouwer.MaakSamen(dossiers, Opdracht(bestemd), inzage);
    }

    public async Task<Stream?> ZipVanOvereenkomstenAsync(IReadOnlyCollection<Guid> overeenkomsten, string bestemd, CancellationToken cancellationToken) =>
        await ZipAsync(await VanAsync(overeenkomsten, cancellationToken), bestemd, cancellationToken);

    private async Task<IReadOnlyList<Guid>> VanAsync(IReadOnlyCollection<Guid> overeenkomsten, CancellationToken cancellationToken)
    {
        var gevraagd = new List<Guid>();
        foreach (var overeenkomst in overeenkomsten)
            if (await deelnemers.VanOvereenkomstAsync(documenten, overeenkomst, cancellationToken) is { Id: var id })
                gevraagd.Add(id);
        return [.. gevraagd.Distinct()];
    }

    private async Task<List<Deelnemerdossier>> DossiersAsync(IReadOnlyCollection<Guid> gevraagd, CancellationToken cancellationToken)
    {
        var dossiers = new List<Deelnemerdossier>();
        foreach (var deelnemer in gevraagd)
            if (await lezer.VanAsync(documenten, deelnemer, cancellationToken) is { } dossier)
                dossiers.Add(dossier);
        return dossiers;
    }

    private Bewijsopdracht Opdracht(string bestemd) => new($"{sessie.Organisatie}, HCO-nummer {sessie.Hco}", sessie.Naam, bestemd, clock.GetUtcNow());
}
