using AmaWvg.Overeenkomsten.Meerdere;
using JasperFx;

namespace AmaWvg.Overeenkomsten;

/// <summary>Stops many agreements: ticked in a list, or from a file.</summary>
internal static class MeerdereStoppenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.MeerdereStoppen, Get);
        group.MapPost(OvereenkomstenUrls.MeerdereStoppen, Kies).VraagtAlleen();
        group.MapPost(OvereenkomstenUrls.MeerdereStoppenBestand, Bestand).MetBijlagen().VraagtAlleen();
        group.MapGet(OvereenkomstenUrls.MeerdereStoppenVoorbeeld, (HttpContext context, CancellationToken cancellationToken) =>
            ExportFormat.Xlsx.SendAsync(context, Stopreeks.Kolommen.Tabel(null, _ => ""), "overeenkomsten-stopzetten", cancellationToken)).MetDownload();
        group.MapPost(OvereenkomstenUrls.MeerdereStoppenFouten, Fouten).VraagtAlleen();
        group.MapPost(OvereenkomstenUrls.MeerdereStoppenBevestigen, Bevestig);
    }

    private static async Task<IResult> Get(
        HttpContext context, string? gedaan, MeerdereStoppenQuery query, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        var regel = Guid.TryParse(gedaan, out var reeks) ? (await documenten.HistoriekAsync([reeks], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        return MeerdereStoppenPage.Create(await ViewAsync(context, query, cancellationToken) with { Melding = Melding.Van(regel, sessie, clock) });
    }

    private static async Task<IResult> Kies(
        HttpContext context, Ingediend<MeerdereStoppenForm> ingediend, MeerdereStoppenQuery query, Stopreeks stoppen, Stopreeksgevolg gevolg, Reekskluis kluis, CancellationToken cancellationToken)
    {
        var form = ingediend.Form;
        if (ingediend.Errors.Any)
        {
            var view = await ViewAsync(context, query, cancellationToken);
            // The list can have run empty since it was shown: then there is no field left for an error.
            var errors = view.Paginering.Totaal == 0 ? FormErrors.None.Add("Er zijn geen overeenkomsten meer om stop te zetten") : ingediend.Errors;
            return Results.RazorSlice(MeerdereStoppenPage.Create(view with { Form = form, Errors = errors }), StatusCodes.Status422UnprocessableEntity);
        }
        var reeks = Stopreeks.Van(form.Gekozen, new(form.Einddatum, form.Reden));
        return Toon(await ControleerAsync(reeks, stoppen, gevolg, kluis.Sluit(reeks), cancellationToken));
    }

    private static async Task<IResult> Bestand(
        HttpContext context, MeerdereStoppenQuery query, Stopreeks stoppen, Stopreeksgevolg gevolg, Reekskluis kluis, CancellationToken cancellationToken)
    {
        var velden = await Formulierlezing.LeesAsync(context.Request, cancellationToken);
        var (reeks, fout) = Stopreeks.Kolommen.Lees(await XlsxReader.LeesAsync(velden.Files["bestand"], cancellationToken));
        return reeks is null
            ? await GeweigerdAsync(context, query, fout!, cancellationToken)
            : Toon(await ControleerAsync(reeks, stoppen, gevolg, kluis.Sluit(reeks), cancellationToken));
    }

    private static async Task<IResult> Fouten(
        HttpContext context, Ingediend<MeerdereForm> ingediend, MeerdereStoppenQuery query, Stopreeks stoppen, Reekskluis kluis, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return await GeweigerdAsync(context, query, MeerdereEndpoints.Verlopen, cancellationToken);
        var regels = (await stoppen.ControleerAsync(reeks, cancellationToken)).ToDictionary(regel => regel.Rij);
        return await ExportFormat.Xlsx.SendAsync(context, Stopreeks.Kolommen.Tabel(reeks, rij => Stopreeks.Kolommen.Zin(regels[rij].Errors)), "stopzettingen-met-fouten", cancellationToken);
    }

    private static async Task<IResult> Bevestig(
        HttpContext context, Ingediend<MeerdereForm> ingediend, MeerdereStoppenQuery query, Stopreeks stoppen, Stopreeksgevolg gevolg, Reekskluis kluis, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return await GeweigerdAsync(context, query, MeerdereEndpoints.Verlopen, cancellationToken);
        var regels = await stoppen.ControleerAsync(reeks, cancellationToken);
        if (regels.Any(regel => regel.Errors.Any))
            return Toon(await ControleerAsync(reeks, stoppen, gevolg, ingediend.Form.Reeks, cancellationToken));
        try
        {
            return Redirects.SeeOther(await stoppen.BewaarAsync(regels, cancellationToken));
        }
        catch (ConcurrencyException)
        {
            // Somebody changed one of the agreements a moment earlier. Nothing is saved, and the page shows them as they are now.
            return await GeweigerdAsync(context, query, MeerdereEndpoints.Intussen, cancellationToken, StatusCodes.Status409Conflict);
        }
    }

    private static async Task<MeerdereControleView> ControleerAsync(Reeks reeks, Stopreeks stoppen, Stopreeksgevolg gevolg, string gesloten, CancellationToken cancellationToken)
    {
        var regels = await stoppen.ControleerAsync(reeks, cancellationToken);
        var view = MeerdereControleView.Van(regels, gesloten) with { IsGekozen = reeks.Kolommen.Contains(Stopreeks.Gekozen) };
        return view.AantalFout > 0 ? view : view with { Samen = await gevolg.VanAsync(regels, cancellationToken) };
    }

    private static IResult Toon(MeerdereControleView view) =>
        Results.RazorSlice(MeerdereControlePage.Create(view), view.AantalFout > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> GeweigerdAsync(
        HttpContext context, MeerdereStoppenQuery query, string fout, CancellationToken cancellationToken, int status = StatusCodes.Status422UnprocessableEntity) =>
        Results.RazorSlice(MeerdereStoppenPage.Create(await ViewAsync(context, query, cancellationToken) with { Errors = FormErrors.None.Add("bestand", fout) }), status);

    private static async Task<MeerdereStoppenView> ViewAsync(HttpContext context, MeerdereStoppenQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        var (paginering, rijen) = await query.RunAsync(filter, cancellationToken);
        return new(filter, paginering, rijen);
    }
}

/// <summary>What was ticked, with one end and one reason.</summary>
public sealed record MeerdereStoppenForm(IReadOnlyList<Guid> Gekozen, string Einddatum, string Reden) : IFormulier<MeerdereStoppenForm>
{
    internal static MeerdereStoppenForm Leeg { get; } = new([], "", "");

    /// <inheritdoc />
    public static MeerdereStoppenForm Van(IFormCollection velden) => new(
        [.. velden["gekozen"].Select(tekst => Guid.TryParse(tekst, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct()], FormText.Read(velden, "einddatum"), FormText.Read(velden, "reden"));
}

internal sealed class MeerdereStoppenValidator : AbstractValidator<MeerdereStoppenForm>
{
    public MeerdereStoppenValidator()
    {
        RuleFor(f => f.Gekozen).NotEmpty().WithMessage("Kies minstens één overeenkomst");
        RuleFor(f => f.Einddatum).RequiredDate("een einddatum", "Einddatum");
        RuleFor(f => f.Reden).Must(reden => reden.Length == 0 || new StopzettenForm("", reden).Stopreden is not null).WithMessage("Kies een reden uit de lijst");
    }
}

/// <summary>The page on which agreements are ticked, or a file is chosen.</summary>
public sealed record MeerdereStoppenView(OverzichtFilter Filter, Paginering Paginering, IReadOnlyList<Stoprijview> Rijen) : IFormulierView, IPagineerbaar
{
    /// <summary>What was ticked and typed.</summary>
    public MeerdereStoppenForm Form { get; init; } = MeerdereStoppenForm.Leeg;

    /// <summary>What was just saved.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>The agreements of the overview that can be stopped: not ended, not cancelled, not passed on.</summary>
internal sealed class MeerdereStoppenQuery(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Rows on a page: as many as a person ticks at once.</summary>
    public const int PerPagina = 50;

    private const string Doel = "meerdere overeenkomsten stopzetten";

    /// <summary>One page of them.</summary>
    public async Task<(Paginering Paginering, IReadOnlyList<Stoprijview> Rijen)> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        if (filter.IsHalfInsz)
            return (new(0, PerPagina, 1), []);
        var selectie = new OverzichtSelectie(filter, clock.Vandaag()).Van(sessie.Hco!);
        var waar = $"{selectie.Sql} and o.einddatum is null and o.geannuleerd_op is null and o.data ->> 'opvolger' is null";
        var totaal = (await documenten.LeesAsync($"select count(*)::int from {OvereenkomstenDocumenten.Overeenkomsten} o where {waar}", selectie.Waarden, rij => rij.GetInt32(0), cancellationToken)).Single();
        var paginering = new Paginering(totaal, PerPagina, filter.Pagina);
        var vraag = $"""
            select {Overeenkomstrij.Kolommen} from {OvereenkomstenDocumenten.Overeenkomsten} o where {waar}
            order by o.sorteernaam, o.id offset {selectie.Parameter(paginering.Overgeslagen)} limit {selectie.Parameter(PerPagina)}
            """;
        return (paginering, await documenten.MetInzageAsync(Doel, "deelnemer_id", inzage => documenten.LeesAsync(
            vraag, selectie.Waarden, rij => Stoprijview.Van(Overeenkomstrij.Lees(rij), inzage), cancellationToken)));
    }
}

/// <summary>An agreement that can be ticked.</summary>
public sealed record Stoprijview(Guid Id, string Naam, string Insz, string Referentie, DateOnly Startdatum)
{
    internal static Stoprijview Van(Overeenkomstrij o, Inzage inzage) => new(o.Id, Persoonsnaam.Volledig(o.Voornaam, o.Naam), o.Insz.Toon(inzage), o.Referentie, o.Startdatum);
}
