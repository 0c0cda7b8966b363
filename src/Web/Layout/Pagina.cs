using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AmaWvg.Web;

/// <summary>What a page asks of the request it answers.</summary>
public static class Pagina
{
    /// <summary>The layout's model: title, user, menu and files.</summary>
    /// <param name="context">The request.</param>
    /// <param name="titel">The <c>h1</c>.</param>
    /// <param name="suffix">What the title in the browser adds.</param>
    /// <param name="hasErrors">Whether the page shows an error summary.</param>
    public static PaginaModel Van(HttpContext? context, string titel, string? suffix = null, bool hasErrors = false)
    {
        var services = context!.RequestServices;
        var isSignedIn = context.User.Identity?.IsAuthenticated is true;
        var clock = services.GetRequiredService<TimeProvider>();
        var hersteld = HersteldFormulier.IsGetoond(context);
        return new()
        {
            Titel = titel,
            Suffix = suffix,
            HasErrors = hasErrors || context.Response.StatusCode == StatusCodes.Status409Conflict,
            Vandaag = clock.Vandaag(),
            Gebruiker = isSignedIn ? GebruikerVan(services.GetRequiredService<IHuidigeSessie>(), context.User) : null,
            Menu = isSignedIn ? Menu(services.GetServices<IPortalModule>(), context) : [],
            Tokens = isSignedIn ? LeesTokens(context) : [],
            Sessie = isSignedIn && services.GetRequiredService<IHuidigeSessie>().Einde is { } einde ? Sessiestaat.Van(einde, clock) : null,
            IsIngevuld = hersteld || !HttpMethods.IsGet(context.Request.Method),
            Hersteld = hersteld ? context.Request.Path.Value : null,
            HersteldeBestanden = hersteld ? HersteldFormulier.Bestanden(context) : [],
            Assets = services.GetRequiredService<PortalAssets>().Urls,
            Contact = Contact(context),
        };
    }

    /// <summary>The hidden fields of one form on the page.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Tokens(HttpContext? context) =>
        context!.RequestServices.GetRequiredService<FormKeys>().Create(context);

    /// <summary>The hidden fields of a form that changes nothing.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> LeesTokens(HttpContext? context) =>
        context!.RequestServices.GetRequiredService<FormKeys>().CreateForReading(context);

    /// <summary>Who helps, and where to read more.</summary>
    public static Contactgegevens Contact(HttpContext? context) => context!.RequestServices.GetRequiredService<IOptions<ContactOptions>>().Value.Gegevens;

    private static Gebruiker GebruikerVan(IHuidigeSessie sessie, ClaimsPrincipal user) =>
        new(sessie.Naam, sessie.Organisatie is "" ? null : sessie.Organisatie, user.HasClaim(claim => claim.Type == SessieClaims.MeerProfielen));

    private static MenuLink[] Menu(IEnumerable<IPortalModule> modules, HttpContext context)
    {
        var (pad, geheugen) = (context.Request.Path, context.RequestServices.GetRequiredService<ListMemory>());
        var tabs = modules.SelectMany(module => module.Menu).Where(tab => tab.Rollen.Any(context.User.IsInRole)).OrderBy(tab => tab.Order).ToList();
        var huidig = tabs.Find(tab => tab.Omvat?.Invoke(pad) is true) ?? tabs.Where(tab => Begin(tab, pad) > 0).MaxBy(tab => Begin(tab, pad));
        return [.. tabs.Select(tab => new MenuLink(tab.Label, geheugen.Find(context, tab.Url), tab == huidig) { Aanvulling = Aanvulling(tab, context) })];
    }

    // The start page of staff is above all their pages: the longest address counts.
    private static int Begin(MenuTab tab, PathString pad) => tab.Onderliggend.Append(tab.Url).Where(begin => pad.StartsWithSegments(begin)).Select(begin => begin.Length).DefaultIfEmpty().Max();

    // A page that says that the database is away asks it nothing.
    private static Func<Task<string?>>? Aanvulling(MenuTab tab, HttpContext context) =>
        tab.Aanvulling is { } vraag && context.Response.StatusCode < StatusCodes.Status500InternalServerError
            ? () => vraag(context.RequestServices, context.RequestAborted)
            : null;
}
