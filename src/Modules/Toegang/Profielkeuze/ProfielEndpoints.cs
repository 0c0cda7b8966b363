using System.Security.Claims;
using AmaWvg.Toegang.Profielkeuze;

namespace AmaWvg.Toegang;

internal static class ProfielEndpoints
{
    private const string Field = "profiel";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(PortaalUrls.Profiel).RequireAuthorization(Policies.Aangemeld);
        group.MapGet("", Get);
        group.MapPost("", Post);
    }

    private static async Task<IResult> Get(
        string? terug, HttpContext context, IToegangsrechten rechten, IParkeerplaats parkeerplaats, IHuidigeSessie sessie, CancellationToken cancellationToken)
    {
        var profielen = await rechten.VanAsync(context.User, cancellationToken);
        if (profielen.Count == 0)
            return GeenProfielPage.Create(sessie.Naam);
        var chosen = context.User.FindFirstValue(SessieClaims.Profiel)
            ?? (profielen.Count == 1 ? profielen[0].Sleutel : await parkeerplaats.ProfielAsync(context) ?? "");
        return ProfielPage.Create(new(profielen, chosen, LokaalAdres.OrHome(terug), FormErrors.None));
    }

    private static async Task<IResult> Post(HttpContext context, IToegangsrechten rechten, Beveiligingslog log, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var terug = LokaalAdres.OrHome(form["terug"]);
        var profielen = await rechten.VanAsync(context.User, cancellationToken);
        if (profielen.Count == 0)
            return Redirects.SeeOther(PortaalUrls.Profiel);
        if (profielen.FirstOrDefault(profiel => profiel.Sleutel == form[Field]) is not { } profiel)
        {
            var errors = FormErrors.None.Add(Field, "Kies voor welke organisatie u werkt");
            return Results.RazorSlice(ProfielPage.Create(new(profielen, "", terug, errors)), StatusCodes.Status422UnprocessableEntity);
        }
        await Sessiewissel.SignInAsync(context, Profielsessie.Van(context.User, profiel, profielen.Count > 1));
        log.Noteer(Beveiligingsfeit.ProfielGekozen);
        return Redirects.SeeOther(terug);
    }
}

/// <summary>What the choice of a profile shows.</summary>
/// <param name="Profielen">The organisations to choose from.</param>
/// <param name="Gekozen">Key of the one that is ticked, or empty.</param>
/// <param name="Terug">Own path to go to afterwards.</param>
/// <param name="Errors">What is wrong with the form.</param>
public sealed record ProfielView(IReadOnlyList<Profiel> Profielen, string Gekozen, string Terug, FormErrors Errors) : IFormulierView
{
    internal IReadOnlyList<Choice> Keuzes =>
        [.. Profielen.Select(profiel => new Choice(profiel.Sleutel, profiel.Naam, Toelichting(profiel)))];

    private static string Toelichting(Profiel profiel) =>
        string.Join(" · ", new[] { profiel.Gemeente, Nummer(profiel) }.Where(text => text.Length > 0));

    private static string Nummer(Profiel profiel) =>
        profiel.Hco is null ? "" : Ketensleutel.Onderneming(profiel.Hco) is { } onderneming ? $"Ondernemingsnummer {onderneming.Weergave}" : $"HCO-nummer {profiel.Hco.Waarde}";
}

internal sealed class Profielwissel(Beveiligingslog log) : IProfielwissel
{
    public async Task NaarAsync(HttpContext context, Profiel profiel)
    {
        var profielen = await context.RequestServices.GetRequiredService<IToegangsrechten>().VanAsync(context.User, context.RequestAborted);
        var heeftMeer = profielen.Any(ander => ander.Sleutel != profiel.Sleutel);
        await Sessiewissel.SignInAsync(context, Profielsessie.Van(context.User, profiel, heeftMeer));
        log.Noteer(Beveiligingsfeit.ProfielGekozen);
    }
}
