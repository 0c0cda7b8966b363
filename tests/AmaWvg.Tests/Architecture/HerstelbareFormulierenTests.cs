using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Tests.Architecture;

/// <summary>
/// Every form with something to type gives back what was typed before the session ended. A new one asks for <see cref="HersteldFormulier"/>
/// in its GET and reads the fields as its POST does.
/// </summary>
public sealed class HerstelbareFormulierenTests(Portaal portaal)
{
    // Forms with buttons alone. The filters of a list are no work that is lost.
    private static readonly string[] ZonderVelden =
    [
        "/beheer/aanmeldingen", "/beheer/outbox", "/beheer/uitbetalingen", "/beheer/uitbetalingen/{id:guid}/goedkeuren",
        "/mijn-voorziening/communicatie/{id:guid}/verwijderen",
    ];

    [Fact]
    public void Pages_WithAFormThatPostsToThem_GiveBackWhatWasTyped()
    {
        var forms = Formulieren().ToList();

        Assert.NotEmpty(forms);
        Assert.Empty(forms.Where(page => !HersteldFormulier.IsIn(page)).Select(page => page.RoutePattern.RawText));
    }

    [Fact]
    public async Task Forms_PostedAfterTheSessionEnded_ComeBackWhole()
    {
        foreach (var page in Formulieren())
        {
            var (dossier, route) = (await Proefdossier.MaakAsync(portaal), page.RoutePattern.RawText!);
            var (url, formulier) = (dossier.Url(route), Formulier.Van(route));
            await dossier.BrengNaarAsync(formulier.Vooraf);
            var actor = await Actor.VoorAsync(portaal, dossier, route);
            var form = (await actor.Client.GetAsync(formulier.Pagina(dossier))).FormNaar(url).VulAllesIn();
            await portaal.BeeindigSessiesAsync(actor.Sleutel);
            await form.VerstuurAsync();

            var again = await (await actor.OpnieuwAsync(portaal)).GetAsync(url);

            again.HeeftBericht("Wat u invulde, staat hieronder terug");
            Assert.Equal(form.Inhoud, again.FormNaar(url).Inhoud);
        }
    }

    private IEnumerable<RouteEndpoint> Formulieren()
    {
        var routes = Routes.Of(portaal).Where(route => (IsVoorBegeleiders(route) || IsVoorMedewerkers(route)) && !ZonderVelden.Contains(route.RoutePattern.RawText)).ToList();
        var posts = routes.Where(route => Routes.Methods(route).Contains("POST") && route.Metadata.GetMetadata<Vraag>() is null).Select(route => route.RoutePattern.RawText).ToHashSet();
        return routes.Where(route => Routes.Methods(route).Contains("GET") && posts.Contains(route.RoutePattern.RawText));
    }

    private static bool IsVoorMedewerkers(RouteEndpoint route) => Actor.IsBeheer(route.RoutePattern.RawText!);

    private static bool IsVoorBegeleiders(RouteEndpoint route) =>
        route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == Policies.Begeleider);
}
