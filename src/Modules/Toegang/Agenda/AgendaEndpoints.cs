using System.Security.Claims;
using AmaWvg.Toegang.Agenda;

namespace AmaWvg.Toegang;

/// <summary>
/// Deadlines in a calendar program, by an address that nobody can guess: whoever has it reads deadlines, which name no participant, and nothing
/// else. It works as long as its owner has the right to use the portal there.
/// </summary>
internal static class AgendaEndpoints
{
    private const string Gemaakt = "gemaakt";
    private const string Ingetrokken = "ingetrokken";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.MetLijsten);
        group.MapGet(PortaalUrls.Agenda, Get);
        group.MapPost(PortaalUrls.Agenda, Post);
        group.MapPost(ToegangUrls.AgendaIntrekken, PostIntrekken);
        endpoints.MapGet(ToegangUrls.Kalender, GetKalender).AllowAnonymous();
    }

    private static async Task<IResult> Get(string? gedaan, HttpContext context, Agendasleutels sleutels, Eigendom eigendom, IToegangsrechten rechten, CancellationToken cancellationToken)
    {
        var wie = Wie(context.User);
        var sleutel = wie is null ? null : await sleutels.EigenAsync(wie, cancellationToken);
        return AgendaPage.Create(new(
            sleutel is null ? null : context.Portaal() + ToegangUrls.KalenderVan(eigendom.Hco!, sleutel.Sleutel),
            sleutel?.Sinds,
            wie is not null && await RechtAsync(rechten, Persoon(eigendom.Persoon, wie), eigendom.Hco!, cancellationToken) is not null,
            gedaan switch { Gemaakt => "Uw adres is gemaakt", Ingetrokken => "Uw adres is ingetrokken", _ => null }));
    }

    private static async Task<IResult> Post(ClaimsPrincipal user, Agendasleutels sleutels, CancellationToken cancellationToken)
    {
        if (Wie(user) is not { } wie)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var antwoord = $"{PortaalUrls.Agenda}?gedaan={Gemaakt}";
        await sleutels.MaakAsync(wie, antwoord, cancellationToken);
        return Redirects.SeeOther(antwoord);
    }

    private static async Task<IResult> PostIntrekken(ClaimsPrincipal user, Agendasleutels sleutels, CancellationToken cancellationToken)
    {
        if (Wie(user) is not { } wie)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var antwoord = $"{PortaalUrls.Agenda}?gedaan={Ingetrokken}";
        await sleutels.TrekInAsync(wie, antwoord, cancellationToken);
        return Redirects.SeeOther(antwoord);
    }

    private static async Task<IResult> GetKalender(string? profiel, string? sleutel, HttpContext context, Agendasleutels sleutels, IToegangsrechten rechten, CancellationToken cancellationToken)
    {
        var hco = profiel == Sleutelregister.Departement.Waarde ? Sleutelregister.Departement : HcoNummer.TryParse(profiel, out var nummer) ? nummer : null;
        if (hco is null || sleutel is null || await sleutels.VindAsync(hco, sleutel, cancellationToken) is not { } houder)
            return Results.NotFound();
        var persoon = Persoon(houder.Persoon, houder.Insz);
        if (await RechtAsync(rechten, persoon, hco, cancellationToken) is not { } recht)
        {
            await sleutels.VervalAsync(hco, sleutel, cancellationToken);
            return Results.NotFound();
        }
        // From here on it reads as its owner does, behind the same walls.
        context.User = Profielsessie.Van(persoon, recht, meerProfielen: false);
        return CalendarFile.Answer(context, recht.Hco is null
            ? await context.RequestServices.GetRequiredService<IBeheertermijnen>().AlleAsync(cancellationToken)
            : await context.RequestServices.GetRequiredService<ITermijnen>().VanEigenVoorzieningAsync(cancellationToken));
    }

    private static Insz? Wie(ClaimsPrincipal user) => Insz.TryParse(user.FindFirstValue(PersoonClaims.Insz), out var wie) ? wie : null;

    private static ClaimsPrincipal Persoon(string persoon, Insz wie) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, persoon), new(PersoonClaims.Insz, wie.Waarde)], SessieClaims.Scheme));

    // Rights that a provider only says at sign-in cannot be asked later: then there is no such address.
    private static async Task<Profiel?> RechtAsync(IToegangsrechten rechten, ClaimsPrincipal persoon, HcoNummer hco, CancellationToken cancellationToken) =>
        (await rechten.VanAsync(persoon, cancellationToken)).FirstOrDefault(recht =>
            hco == Sleutelregister.Departement ? recht.Hco is null : recht.Hco == hco && recht.Rollen.Contains(Rollen.Begeleider));
}

/// <summary>The calendar address of a person.</summary>
/// <param name="Adres">The whole address; null for none.</param>
/// <param name="Sinds">Since when it is there.</param>
/// <param name="Kan">Whether there can be one.</param>
/// <param name="Gedaan">What was just done, in words.</param>
public sealed record AgendaView(string? Adres, DateOnly? Sinds, bool Kan, string? Gedaan);
