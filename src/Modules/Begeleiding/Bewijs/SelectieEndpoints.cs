using AmaWvg.Begeleiding.Bewijs;

namespace AmaWvg.Begeleiding;

/// <summary>
/// The proof of several participants. What is ticked goes along from page to page and from search to search in the form itself, which only asks: no address
/// holds it, and nothing is kept.
/// </summary>
internal static class SelectieEndpoints
{
    private const string Doel = "bewijsdossier voor meerdere deelnemers";

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.BewijsSelectie, Get);
        group.MapPost(BegeleidingUrls.BewijsSelectie, Post).VraagtAlleen().MetDownload();
    }

    private static async Task<IResult> Get(HttpContext context, KeuzeQuery query, CancellationToken cancellationToken) =>
        SelectiePage.Create(new(await query.RunAsync(Filter(context), Doel, cancellationToken)));

    private static async Task<IResult> Post(HttpContext context, Ingediend<SelectieForm> ingediend, KeuzeQuery query, Bewijsmaker handler, CancellationToken cancellationToken)
    {
        var form = ingediend.Form;
        if (form.IsDownload && !ingediend.Errors.Any && await BestandAsync(context, form, handler, cancellationToken) is { } bestand)
            return bestand;
        context.TakeFilter(OverzichtFilter.Alle, await Formulierlezing.LeesAsync(context.Request, cancellationToken));
        var filter = Filter(context);
        filter = filter with { Paginanummer = form.Naar ?? (form.Doe == SelectieForm.Zoek ? 1 : filter.Paginanummer) };
        var keuze = await query.RunAsync(filter, Doel, cancellationToken, gekozen: form.Gekozen);
        if (form.Doe == SelectieForm.Alles)
            keuze = await query.RunAsync(filter, Doel, cancellationToken, gekozen: [.. form.Gekozen.Union(keuze.Gevonden).Take(SelectieForm.Meeste)]);
        var errors = form.IsDownload ? Fouten(ingediend, keuze) : FormErrors.None;
        return Results.RazorSlice(
            SelectiePage.Create(new(keuze) { Inspectie = form.Inspectie, Errors = errors }), errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult?> BestandAsync(HttpContext context, SelectieForm form, Bewijsmaker handler, CancellationToken cancellationToken)
    {
        var bestemd = BewijsEndpoints.Bestemd(form.Inspectie);
        if (form.Doe == SelectieForm.Pdf)
            return await handler.PdfVanOvereenkomstenAsync(form.Gekozen, bestemd, cancellationToken) is { } pdf ? context.Response.Download("bewijsdossiers.pdf", PdfFile.ContentType, pdf) : null;
        return await handler.ZipVanOvereenkomstenAsync(form.Gekozen, bestemd, cancellationToken) is { } zip ? BewijsEndpoints.Zip(context, zip) : null;
    }

    // The list can have run empty since it was shown: then there is no field left for an error.
    private static FormErrors Fouten(Ingediend<SelectieForm> ingediend, KeuzeView keuze) =>
        keuze.Rijen.Count == 0 && keuze.Elders.Count == 0 ? FormErrors.None.Add("Er zijn geen dossiers meer in dit overzicht")
        : ingediend.Errors.Any ? ingediend.Errors : FormErrors.None.Add(SelectieForm.Veld, "Kies minstens één dossier uit de lijst");

    private static OverzichtFilter Filter(HttpContext context)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        return filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
    }
}

/// <summary>The page on which files are chosen for a proof.</summary>
public sealed record SelectieView(KeuzeView Keuze) : IFormulierView, IPagineerbaar
{
    /// <summary>For which inspection.</summary>
    public string Inspectie { get; init; } = "";

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Paginering Paginering => Keuze.Paginering;

    internal int Aantal => Keuze.Elders.Count + Keuze.Rijen.Count(rij => Keuze.Gekozen.Contains(rij.Id));
}

/// <summary>The form as sent.</summary>
/// <param name="Gekozen">The agreements that are ticked, on any page.</param>
/// <param name="Inspectie">For which inspection.</param>
/// <param name="Doe">The button.</param>
/// <param name="Naar">The page that was asked; null for none.</param>
public sealed record SelectieForm(IReadOnlyList<Guid> Gekozen, string Inspectie, string Doe, int? Naar) : IFormulier<SelectieForm>
{
    internal const string Veld = "gekozen";
    internal const string Knop = "doe";
    internal const string Paginaknop = "naar";
    internal const string Zoek = "zoek";
    internal const string Alles = "alles";
    internal const string Pdf = "pdf";
    internal const string Zip = "zip";

    /// <summary>As many files as one proof holds.</summary>
    internal const int Meeste = 100;

    internal bool IsDownload => Doe is Pdf or Zip;

    /// <inheritdoc />
    public static SelectieForm Van(IFormCollection velden) => new(
        KeuzeView.Lees(velden[Veld], Meeste + 1), FormText.Read(velden, "inspectie"), FormText.Read(velden, Knop), velden[Paginaknop].ToString() is { Length: > 0 } naar ? QueryPage.Number(naar) : null);
}

internal sealed class SelectieValidator : AbstractValidator<SelectieForm>
{
    public SelectieValidator() => RuleFor(form => form.Gekozen)
        .NotEmpty().WithMessage("Kies minstens één dossier")
        .Must(gekozen => gekozen.Count <= SelectieForm.Meeste).WithMessage($"Kies ten hoogste {SelectieForm.Meeste} dossiers tegelijk");
}
