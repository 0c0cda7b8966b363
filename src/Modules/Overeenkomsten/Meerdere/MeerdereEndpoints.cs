using AmaWvg.Overeenkomsten.Meerdere;
using JasperFx;

namespace AmaWvg.Overeenkomsten;

/// <summary>Many agreements from a file: choose it, see what is in it, confirm.</summary>
internal static class MeerdereEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.Meerdere, Get);
        group.MapPost(OvereenkomstenUrls.Meerdere, Post).MetBijlagen().VraagtAlleen();
        group.MapGet(OvereenkomstenUrls.MeerdereVoorbeeld, Voorbeeld).MetDownload();
        group.MapPost(OvereenkomstenUrls.MeerdereFouten, Fouten).VraagtAlleen();
        group.MapPost(OvereenkomstenUrls.MeerdereBevestigen, Bevestig);
    }

    private static async Task<IResult> Get(
        string? gedaan, IErkenningen erkenningen, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((await erkenningen.VanEigenVoorzieningAsync(cancellationToken)).Count == 0)
            return AanmeldenEndpoints.NooitErkend();
        var regel = Guid.TryParse(gedaan, out var reeks) ? (await documenten.HistoriekAsync([reeks], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        return MeerderePage.Create(new() { Melding = Melding.Van(regel, sessie, clock), Vandaag = clock.Vandaag() });
    }

    private static async Task<IResult> Voorbeeld(HttpContext context, CancellationToken cancellationToken) =>
        await ExportFormat.Xlsx.SendAsync(context, Aanmeldreeks.Kolommen.Tabel(null, _ => ""), "overeenkomsten-aanmelden", cancellationToken);

    private static async Task<IResult> Post(
        HttpContext context, Aanmeldreeks aanmelden, Reekskluis kluis, IErkenningen erkenningen, TimeProvider clock, CancellationToken cancellationToken)
    {
        var velden = await Formulierlezing.LeesAsync(context.Request, cancellationToken);
        var (reeks, fout) = Aanmeldreeks.Kolommen.Lees(await XlsxReader.LeesAsync(velden.Files["bestand"], cancellationToken));
        return reeks is null
            ? Geweigerd(fout!, clock)
            : Toon(await ControleerAsync(reeks, aanmelden, kluis, erkenningen, cancellationToken), StatusCodes.Status200OK);
    }

    private static async Task<IResult> Fouten(
        HttpContext context, Ingediend<MeerdereForm> ingediend, Aanmeldreeks aanmelden, Reekskluis kluis, IErkenningen erkenningen, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return Geweigerd(Verlopen, clock);
        var regels = (await aanmelden.ControleerAsync(reeks, await erkenningen.VanEigenVoorzieningAsync(cancellationToken), cancellationToken)).ToDictionary(regel => regel.Rij);
        var tabel = Aanmeldreeks.Kolommen.Tabel(reeks, rij => Aanmeldreeks.Kolommen.Zin(regels[rij].Errors));
        return await ExportFormat.Xlsx.SendAsync(context, tabel, "overeenkomsten-met-fouten", cancellationToken);
    }

    private static async Task<IResult> Bevestig(
        Ingediend<MeerdereForm> ingediend, Aanmeldreeks aanmelden, Reekskluis kluis, IErkenningen erkenningen, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (kluis.Open(ingediend.Form.Reeks) is not { } reeks)
            return Geweigerd(Verlopen, clock);
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        var regels = await aanmelden.ControleerAsync(reeks, erkend, cancellationToken);
        var view = MeerdereControleView.Van(regels, ingediend.Form.Reeks);
        if (view.AantalFout > 0 || ingediend.Errors.Any)
            return Toon(view with { Errors = ingediend.Errors, IsBevestigd = ingediend.Form.Bevestiging }, StatusCodes.Status422UnprocessableEntity);
        try
        {
            return Redirects.SeeOther(await aanmelden.BewaarAsync(regels, cancellationToken));
        }
        catch (Exception fault) when (fault is ConcurrencyException || fault.IsDubbel(OvereenkomstenDocumenten.InszIndex))
        {
            // Somebody changed one of the participants, or reported for one, a moment earlier. Nothing is saved.
            return Toon(view with { Errors = FormErrors.None.Add("bevestiging", Intussen), IsBevestigd = true }, StatusCodes.Status409Conflict);
        }
    }

    internal const string Verlopen = "Kies het bestand opnieuw: wij konden het niet meer lezen";
    internal const string Intussen = "Iemand anders wijzigde op dit moment iets voor een van deze deelnemers. Er is nog niets bewaard. Kijk na en verstuur opnieuw";

    private static async Task<MeerdereControleView> ControleerAsync(Reeks reeks, Aanmeldreeks aanmelden, Reekskluis kluis, IErkenningen erkenningen, CancellationToken cancellationToken) =>
        MeerdereControleView.Van(await aanmelden.ControleerAsync(reeks, await erkenningen.VanEigenVoorzieningAsync(cancellationToken), cancellationToken), kluis.Sluit(reeks));

    private static IResult Geweigerd(string fout, TimeProvider clock) => Results.RazorSlice(
        MeerderePage.Create(new() { Vandaag = clock.Vandaag(), Errors = FormErrors.None.Add("bestand", fout) }), StatusCodes.Status422UnprocessableEntity);

    private static IResult Toon(MeerdereControleView view, int status) =>
        Results.RazorSlice(MeerdereControlePage.Create(view), view.AantalFout > 0 ? StatusCodes.Status422UnprocessableEntity : status);
}

/// <summary>The form of the check page.</summary>
/// <param name="Reeks">The rows, encrypted.</param>
/// <param name="Bevestiging">Whether the person confirms BR-03 for all of them.</param>
public sealed record MeerdereForm(string Reeks, bool Bevestiging) : IFormulier<MeerdereForm>
{
    /// <inheritdoc />
    public static MeerdereForm Van(IFormCollection velden) => new(velden["reeks"].ToString(), velden["bevestiging"] == "ja");
}

internal sealed class MeerdereValidator : AbstractValidator<MeerdereForm>
{
    public MeerdereValidator() => RuleFor(f => f.Bevestiging).Equal(true).WithMessage("Bevestig dat geen van deze deelnemers een van deze andere vormen van begeleiding volgt");
}
