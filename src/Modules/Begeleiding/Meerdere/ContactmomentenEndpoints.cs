using AmaWvg.Begeleiding.Meerdere;

namespace AmaWvg.Begeleiding;

/// <summary>Contact moments from a file: choose it, see what is in it, confirm, with or without the rows that are wrong.</summary>
internal static class ContactmomentenEndpoints
{
    private const string Verlopen = "Kies het bestand opnieuw: wij konden het niet meer lezen";

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.Contactmomenten, Get);
        group.MapPost(BegeleidingUrls.Contactmomenten, Post).MetBijlagen().VraagtAlleen();
        group.MapGet(BegeleidingUrls.ContactmomentenVoorbeeld, (HttpContext context, CancellationToken cancellationToken) =>
            ExportFormat.Xlsx.SendAsync(context, Contactreeks.Kolommen.Tabel(null, _ => ""), "contactmomenten", cancellationToken)).MetDownload();
        group.MapPost(BegeleidingUrls.ContactmomentenFouten, Fouten).VraagtAlleen();
        group.MapPost(BegeleidingUrls.ContactmomentenBevestigen, Bevestig);
    }

    private static async Task<IResult> Get(string? gedaan, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        var regel = Guid.TryParse(gedaan, out var reeks) ? (await documenten.HistoriekAsync([reeks], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        return ContactmomentenPage.Create(new() { Melding = Melding.Van(regel, sessie, clock) });
    }

    private static async Task<IResult> Post(HttpContext context, Contactreeks contacten, Reekskluis kluis, CancellationToken cancellationToken)
    {
        var velden = await Formulierlezing.LeesAsync(context.Request, cancellationToken);
        var (reeks, fout) = Contactreeks.Kolommen.Lees(await XlsxReader.LeesAsync(velden.Files[Bijlagenkast.Veld], cancellationToken));
        return reeks is null ? Geweigerd(fout!) : Toon(await contacten.ControleerAsync(reeks, cancellationToken), kluis.Sluit(reeks));
    }

    private static async Task<IResult> Fouten(HttpContext context, Ingediend<ContactmomentenForm> ingediend, Contactreeks contacten, Reekskluis kluis, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return Geweigerd(Verlopen);
        var regels = (await contacten.ControleerAsync(reeks, cancellationToken)).ToDictionary(regel => regel.Rij);
        return await ExportFormat.Xlsx.SendAsync(context, Contactreeks.Kolommen.Tabel(reeks, rij => Contactreeks.Kolommen.Zin(regels[rij].Errors)), "contactmomenten-met-fouten", cancellationToken);
    }

    private static async Task<IResult> Bevestig(Ingediend<ContactmomentenForm> ingediend, Contactreeks contacten, Reekskluis kluis, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return Geweigerd(Verlopen);
        var regels = await contacten.ControleerAsync(reeks, cancellationToken);
        var fout = regels.Count(regel => regel.Errors.Any);
        var goed = regels.Where(regel => !regel.Errors.Any && (regel.Dubbel is null || ingediend.Form.OokDubbele)).ToList();
        return goed.Count == 0 || (fout > 0 && !ingediend.Form.ZonderFoute) ? Toon(regels, ingediend.Form.Reeks) : Redirects.SeeOther(await contacten.BewaarAsync(goed, cancellationToken));
    }

    private static IResult Geweigerd(string fout) => Results.RazorSlice(
        ContactmomentenPage.Create(new() { Errors = FormErrors.None.Add(Bijlagenkast.Veld, fout) }), StatusCodes.Status422UnprocessableEntity);

    private static IResult Toon(IReadOnlyList<Contactregel> regels, string reeks)
    {
        var view = ContactcontroleView.Van(regels, reeks);
        return Results.RazorSlice(ContactcontrolePage.Create(view), view.AantalFout > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}

/// <summary>The form of the check page.</summary>
/// <param name="Reeks">The rows, encrypted.</param>
/// <param name="ZonderFoute">Whether the wrong rows are left out.</param>
/// <param name="OokDubbele">Whether rows go along that seem to be recorded already.</param>
public sealed record ContactmomentenForm(string Reeks, bool ZonderFoute, bool OokDubbele) : IFormulier<ContactmomentenForm>
{
    /// <inheritdoc />
    public static ContactmomentenForm Van(IFormCollection velden) => new(velden["reeks"].ToString(), velden["zonder"] == "ja", velden[Dubbel] == "ja");

    internal const string Dubbel = "dubbel";
}

/// <summary>The page on which a file is chosen.</summary>
public sealed record ContactmomentenView : IFormulierView
{
    /// <summary>What was just saved.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>What stands in the file, before it is saved.</summary>
/// <param name="Reeks">The rows, encrypted.</param>
/// <param name="Aantal">How many rows.</param>
/// <param name="AantalFout">How many have an error.</param>
/// <param name="Fouten">The errors, cell by cell; not more than a person reads.</param>
/// <param name="AantalDubbel">How many seem to be recorded already.</param>
/// <param name="Dubbele">These; not more than a person reads.</param>
public sealed record ContactcontroleView(string Reeks, int Aantal, int AantalFout, IReadOnlyList<Contactfout> Fouten, int AantalDubbel, IReadOnlyList<Contactfout> Dubbele)
{
    /// <summary>How many can be recorded without a second look.</summary>
    internal int AantalNieuw => Aantal - AantalFout - AantalDubbel;

    private const int Getoond = 100;

    internal static ContactcontroleView Van(IReadOnlyList<Contactregel> regels, string reeks) => new(
        reeks,
        regels.Count,
        regels.Count(regel => regel.Errors.Any),
        [
            .. regels.SelectMany(regel => regel.Errors.All.Select(fout =>
                new Contactfout(regel.Rij.Nummer, regel.Deelnemer?.VolledigeNaam ?? "", Contactreeks.Kolommen.Kop(fout.FieldId!), fout.Text))).Take(Getoond),
        ],
        regels.Count(regel => regel.Dubbel is not null),
        [.. regels.Where(regel => regel.Dubbel is not null).Select(regel => new Contactfout(regel.Rij.Nummer, regel.Deelnemer!.VolledigeNaam, "", regel.Dubbel!)).Take(Getoond)]);
}

/// <summary>A cell that is wrong.</summary>
public sealed record Contactfout(int Rij, string Naam, string Kolom, string Fout);
