using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Tests.Beveiliging;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Tests.Architecture;

/// <summary>
/// Every form of a begeleider gives back what was typed before the session ended. A new one asks for <see cref="HersteldFormulier"/>
/// in its GET and reads the fields as its POST does.
/// </summary>
public sealed class HerstelbareFormulierenTests(Portaal portaal)
{
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
            var dossier = await Proefdossier.MaakAsync(portaal);
            var (organisatie, route) = (dossier.Organisatie, page.RoutePattern.RawText!);
            var url = dossier.Url(route);
            await dossier.BrengNaarAsync(Formulier.Van(route).Vooraf);
            var form = (await (await organisatie.ClientAsync()).GetAsync(url)).FormNaar(url).VulAllesIn();
            await organisatie.BeeindigSessiesAsync();
            await form.VerstuurAsync();

            var again = await (await organisatie.ClientAsync()).GetAsync(url);

            again.HeeftBericht("Wat u invulde, staat hieronder terug");
            Assert.Equal(form.Inhoud, again.FormNaar(url).Inhoud);
        }
    }

    private IEnumerable<RouteEndpoint> Formulieren()
    {
        var routes = Routes.Of(portaal).Where(IsVoorBegeleiders).ToList();
        var posts = routes.Where(route => Routes.Methods(route).Contains("POST")).Select(route => route.RoutePattern.RawText).ToHashSet();
        return routes.Where(route => Routes.Methods(route).Contains("GET") && posts.Contains(route.RoutePattern.RawText));
    }

    private static bool IsVoorBegeleiders(RouteEndpoint route) =>
        route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == Policies.Begeleider);
}
