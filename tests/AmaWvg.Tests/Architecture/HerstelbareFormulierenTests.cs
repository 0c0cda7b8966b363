using AmaWvg.Tests.Beveiliging;
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
        "/mijn-voorziening/communicatie/{id:guid}/verwijderen", "/mijn-voorziening/erkenningsaanvragen/{id:guid}/weggooien", "/overeenkomsten/{id:guid}/model/weggooien", "/overeenkomsten/{id:guid}/ongedaan-maken",
        "/toegangsbeheer/aanstellingen/{id:guid}/beeindigen", "/toegangsbeheer/gebruikers/{id:guid}/verwijderen", "/toegangsbeheer/subafdelingen/{id:guid}/beeindigen",
    ];

    [Fact]
    public void Pages_WithAFormThatPostsToThem_GiveBackWhatWasTyped()
    {
        var forms = Formulieren().ToList();

        Assert.NotEmpty(forms);
        Assert.Empty(forms.Where(page => !HersteldFormulier.IsIn(page)).Select(Routes.Pattern));
    }

    [Fact]
    public async Task Forms_PostedAfterTheSessionEnded_ComeBackWhole()
    {
        foreach (var page in Formulieren())
        {
            var route = Routes.Pattern(page);
            var dossier = await Proefdossier.MaakAsync(portaal, route);
            var (url, formulier) = (dossier.Url(route), Formulier.Van(route));
            await dossier.BrengNaarAsync(formulier.Vooraf);
            if (formulier.Zet is { } zet)
                await zet(portaal, dossier);
            var actor = await Actor.VoorAsync(portaal, dossier, route);
            var form = (await actor.Client.GetAsync(formulier.Pagina(dossier))).FormNaar(url).VulAllesIn();
            await portaal.BeeindigSessiesAsync(actor.Sleutel);
            await form.VerstuurAsync();

            var again = await (await actor.OpnieuwAsync(portaal)).GetAsync(url);

            again.HeeftBericht("Wat u invulde, staat hieronder terug");
            Assert.Equal(form.Inhoud, again.FormNaar(url).Inhoud);
        }
    }

    // Somebody pastes a whole report into a field, one field after the other: the answer is the form, with the report in it and the limit beside it.
    [Fact]
    public async Task Forms_WithFarTooLongAText_ComeBackWholeAndSaySoAtTheField()
    {
        var lang = string.Concat(Enumerable.Repeat("Alinea van een verslag. ", 5_000)).Trim();
        var (fouten, velden) = (new List<string>(), 0);
        foreach (var page in Formulieren())
        {
            var route = Routes.Pattern(page);
            var dossier = await Proefdossier.MaakAsync(portaal, route);
            var (url, formulier) = (dossier.Url(route), Formulier.Van(route));
            await dossier.BrengNaarAsync(formulier.Vooraf);
            if (formulier.Zet is { } zet)
                await zet(portaal, dossier);
            var actor = await Actor.VoorAsync(portaal, dossier, route);
            var form = (await actor.Client.GetAsync(formulier.Pagina(dossier))).FormNaar(url).VulAllesIn();
            foreach (var veld in form.Tekstvelden)
            {
                velden++;
                // A text under an answer that asks for none is not looked at.
                var again = await actor.Client.PostAsync(form.Action, [.. form.Met(veld, lang).Select(f => f.Key.StartsWith("heeft", StringComparison.Ordinal) ? KeyValuePair.Create(f.Key, "ja") : f.Key is "beheerder" or "wie" && !HcoNummer.TryParse(f.Value, out _) ? KeyValuePair.Create(f.Key, "andere") : f)]);
                if (again.Status != 422)
                    fouten.Add($"{route} {veld}: {again.Status}");
                // A number is cut off far past any number.
                else if (again.FormNaar(url).Veld(veld) is not { Length: > 50 } terug || (terug != lang && !(veld is "kbo" or "hco" && lang.StartsWith(terug, StringComparison.Ordinal))) || again.Root.QuerySelector($"[name='{veld}'][aria-invalid=true]") is null)
                    fouten.Add($"{route} {veld}: {again.Title}");
            }
        }

        Assert.Empty(fouten);
        Assert.True(velden > 20, $"{velden} fields.");
    }

    private IEnumerable<RouteEndpoint> Formulieren()
    {
        var routes = Routes.Of(portaal).Where(route => (IsVoorBegeleiders(route) || IsVoorMedewerkers(route) || Actor.IsToegangsbeheer(Routes.Pattern(route))) && !ZonderVelden.Contains(Routes.Pattern(route))).ToList();
        var posts = routes.Where(route => Routes.Methods(route).Contains("POST") && route.Metadata.GetMetadata<Vraag>() is null).Select(Routes.Pattern).ToHashSet();
        return routes.Where(route => Routes.Methods(route).Contains("GET") && posts.Contains(Routes.Pattern(route)));
    }

    private static bool IsVoorMedewerkers(RouteEndpoint route) => Actor.IsBeheer(Routes.Pattern(route)) || Actor.IsInspectie(Routes.Pattern(route));

    private static bool IsVoorBegeleiders(RouteEndpoint route) =>
        route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == Policies.Begeleider);
}
