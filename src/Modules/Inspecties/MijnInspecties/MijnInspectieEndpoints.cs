using AmaWvg.Inspecties.MijnInspecties;

namespace AmaWvg.Inspecties;

/// <summary>The inspections of the own voorziening: documents, reports, who opened which file, and what is left to do.</summary>
internal static class MijnInspectieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnInspectiesUrls.Overzicht, GetOverzichtAsync);
        group.MapGet(MijnInspectiesUrls.InspectieRoute, GetAsync);
        group.MapPost(MijnInspectiesUrls.DocumentenRoute, PostDocumentAsync).MetBijlagen();
        group.MapGet(MijnInspectiesUrls.BestandRoute, (Guid id, Documenten documenten, HttpResponse response, CancellationToken cancellationToken) => documenten.DownloadAsync(id, response, cancellationToken)).MetDownload();
        group.MapGet(MijnInspectiesUrls.VerslagRoute, (Guid id, Documenten documenten, CancellationToken cancellationToken) => documenten.VerslagAsync(id, cancellationToken)).MetDownload();
    }

    private static async Task<IResult> GetOverzichtAsync(Documenten documenten, CancellationToken cancellationToken) => MijnInspectiesPage.Create(new([
        .. (await documenten.LijstAsync<Inspectie>(vraag => vraag, cancellationToken)).Where(inspectie => inspectie.Aankondiging is not null).OrderByDescending(inspectie => inspectie.Aankondiging!.Dag)
            .Select(inspectie => new MijnInspectieRij(inspectie.Id, inspectie.Rondenaam, inspectie.Bezoek?.Dag ?? inspectie.Aankondiging!.Dag, inspectie.Status.Tag())),
    ]));

    private static async Task<IResult> GetAsync(Guid id, Guid? gedaan, MijnInspectieQuery query, Documenten documenten, CancellationToken cancellationToken) =>
        await VindAsync(id, documenten, cancellationToken) is { } inspectie ? MijnInspectiePage.Create(await query.RunAsync(inspectie, gedaan, cancellationToken)) : Results.NotFound();

    private static async Task<IResult> PostDocumentAsync(
        Guid id, HttpContext context, Ingediend<MijnDocumentForm> ingediend, MijnInspectieQuery query, MijnBestanden bestanden, Documenten documenten, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, documenten, cancellationToken) is not { IsOpen: true } inspectie)
            return Results.NotFound();
        var gekozen = await MijnBestanden.GekozenAsync(context.Request, cancellationToken);
        var wijziging = await ingediend.WijzigAsync(async form =>
        {
            var (errors, wat) = await bestanden.VoegToeAsync(inspectie, form.Soort, form.Verwijzing, gekozen, verplicht: true, cancellationToken);
            if (errors.Any)
                return Wijziging.Geweigerd(errors);
            var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Inspectie(id), "Document gegeven", $"{Documentvragen.Label(form.Soort)}: {wat}");
            return await documenten.BewaarAsync(id, MijnInspectiesUrls.InspectieNa(id, regel), cancellationToken);
        });
        return await wijziging.AntwoordAsync(async () => MijnInspectiePage.Create(
            await query.RunAsync(inspectie, null, cancellationToken) with { Form = ingediend.Form, Errors = wijziging.Errors }));
    }

    /// <summary>The inspection, once it is announced.</summary>
    public static async Task<Inspectie?> VindAsync(Guid id, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { Aankondiging: not null } inspectie ? inspectie : null;
}

/// <summary>A document that is given.</summary>
public sealed record MijnDocumentForm(string Soort, string Verwijzing) : IFormulier<MijnDocumentForm>
{
    /// <inheritdoc />
    public static MijnDocumentForm Van(IFormCollection velden) => new(FormText.Read(velden, "soort"), FormText.Read(velden, "verwijzing"));
}

internal sealed class MijnDocumentValidator : AbstractValidator<MijnDocumentForm>
{
    public MijnDocumentValidator()
    {
        RuleFor(f => f.Soort).Must(soort => Documentvragen.Alle.Any(vraag => vraag.Value == soort)).WithMessage("Kies welk document u geeft");
        RuleFor(f => f.Verwijzing).AtMost(Inspectiebestand.LangsteVerwijzing).WithMessage($"Vul een verwijzing van ten hoogste {Inspectiebestand.LangsteVerwijzing} tekens in")
            .WithoutInsz("Vul een verwijzing in zonder INSZ-nummer");
    }
}

/// <summary>Judges and keeps files of the begeleider.</summary>
internal sealed class MijnBestanden(Documenten documenten, IBestandskeuring keuring, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Veld = "bestand";

    /// <summary>The files that were chosen; an empty field is none.</summary>
    public static async Task<IReadOnlyList<IFormFile>> GekozenAsync(HttpRequest request, CancellationToken cancellationToken) =>
        [.. (await request.ReadFormAsync(cancellationToken)).Files.GetFiles(Veld).Where(bestand => bestand is not { Length: 0, FileName.Length: 0 })];

    /// <summary>Adds files or a reference at the next save.</summary>
    /// <returns>What is wrong, or the names of what is added; empty for nothing.</returns>
    public async Task<(FormErrors Errors, string Namen)> VoegToeAsync(
        Inspectie inspectie, string onderdeel, string verwijzing, IReadOnlyList<IFormFile> gekozen, bool verplicht, CancellationToken cancellationToken)
    {
        if (gekozen.Count == 0)
        {
            if (verwijzing.Length > 0)
                documenten.Nieuw(Inspectiebestand.Verwijzing(inspectie, onderdeel, verwijzing, sessie.Naam, clock.GetUtcNow()));
            return verplicht && verwijzing.Length == 0 ? (Fout("Kies een bestand, of schrijf waar het document al staat"), "") : (FormErrors.None, verwijzing);
        }
        if ((await documenten.BestandenAsync(inspectie.Id, cancellationToken)).Count + gekozen.Count > Inspectiebestand.Meeste)
            return (Fout($"U kunt ten hoogste {Inspectiebestand.Meeste} bestanden geven"), "");
        var oordelen = new List<Bestandsoordeel>();
        foreach (var bestand in gekozen)
            oordelen.Add(await keuring.KeurAsync(bestand, cancellationToken));
        // All or nothing: what was chosen has to be chosen again anyhow.
        if (oordelen.Find(oordeel => oordeel.Bestand is null) is { } fout)
            return (Fout(fout.Fout!), "");
        foreach (var goed in oordelen.Select(oordeel => oordeel.Bestand!))
        {
            var document = Inspectiebestand.Van(inspectie, onderdeel, goed, sessie.Naam, clock.GetUtcNow());
            documenten.Nieuw(document);
            documenten.BewaarInhoud(document.Id, document.Hco, goed.Inhoud);
        }
        return (FormErrors.None, string.Join(", ", oordelen.Select(oordeel => oordeel.Bestand!.Naam)));
    }

    private static FormErrors Fout(string fout) => FormErrors.None.Add(Veld, fout);
}
