using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.Toegang;

/// <summary>What a page asks about the session it stands in.</summary>
internal static class SessieEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Aangemeld);
        group.MapGet(PortaalUrls.Sessie, Get);
        // Any request of a person keeps the session alive: this one does nothing else.
        group.MapPost(PortaalUrls.Sessie, Post).VraagtAlleen();
    }

    [Achtergrondverzoek]
    private static IResult Get(IHuidigeSessie sessie, TimeProvider clock) => Results.Json(Sessiestaat.Van(sessie.Einde!, clock));

    // The key that came with the request was made for this person and this organisation, so the next one may be theirs too. It may have been used:
    // a page from the browser's memory has one key in all its forms.
    private static IResult Post(HttpContext context, IHuidigeSessie sessie, TimeProvider clock) =>
        Results.Json(Sessiestaat.Van(sessie.Einde!, clock) with { Sleutel = Pagina.Tokens(context).Single(field => field.Key == FormKeys.KeyField).Value });
}

/// <summary>A form that waits: where it was posted, and what was typed in it. Of a file that was chosen only its name waits.</summary>
internal sealed record GeparkeerdePost(string Pad, Dictionary<string, string[]> Velden)
{
    /// <summary>Names of the chosen files, by the names of their fields.</summary>
    public Dictionary<string, string[]> Bestanden { get; init; } = [];

    /// <summary>The fields without the tokens: those belong to the page that was rendered then.</summary>
    public static GeparkeerdePost Van(HttpRequest request, IFormCollection form) =>
        new(request.Path, form.Where(veld => veld.Key is not ['_', ..]).ToDictionary(veld => veld.Key, veld => veld.Value.OfType<string>().ToArray()))
        {
            Bestanden = form.Files.Where(bestand => bestand.FileName.Length > 0).GroupBy(bestand => bestand.Name)
                .ToDictionary(veld => veld.Key, veld => veld.Select(bestand => bestand.FileName).ToArray()),
        };

    public IFormCollection Formulier
    {
        get
        {
            var bestanden = new FormFileCollection();
            bestanden.AddRange(Bestanden.SelectMany(veld => veld.Value.Select(naam => WeggelatenBestand.Van(veld.Key, naam))));
            return new FormCollection(Velden.ToDictionary(veld => veld.Key, veld => new Microsoft.Extensions.Primitives.StringValues(veld.Value)), bestanden);
        }
    }
}

/// <summary>The session of the request under way, from the ticket kept on the server.</summary>
internal sealed class HuidigeSessie(IHttpContextAccessor accessor) : IHuidigeSessie
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public string? Persoon => User?.FindFirstValue(ClaimTypes.NameIdentifier);

    public string Mens(Guid over) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{over}\n{User?.FindFirstValue(PersoonClaims.Insz) ?? throw new InvalidOperationException("Only a person has a national number.")}")));

    public string Naam => $"{User?.FindFirstValue(PersoonClaims.GivenName)} {User?.FindFirstValue(PersoonClaims.FamilyName)}".Trim();

    public HcoNummer? Hco => User?.FindFirstValue(SessieClaims.Hco) is { } hco ? HcoNummer.Hydrate(hco) : null;

    public bool IsDepartement => User is { } user && Rollen.Departement.Any(user.IsInRole);

    public bool IsInspectie => User?.IsInRole(Rollen.Inspecteur) is true;

    public string Organisatie => User?.FindFirstValue(SessieClaims.Organisatie) ?? "";

    public Eindtijd? Einde => accessor.HttpContext?.Features.Get<BekendeSessie>() is { } sessie ? new(sessie.Einde, sessie.Einde < sessie.Uiterlijk) : null;
}
