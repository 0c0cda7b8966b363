using System.Text.RegularExpressions;
using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-40 and S-43: all that one organisation can read and send, sent again by another one, also with one of the two walls down.</summary>
public sealed partial class HerhalingTests(Portaal portaal)
{
    [Theory(Explicit = true)]
    [MemberData(nameof(Muren.Alle), MemberType = typeof(Muren))]
    public async Task Replay_OfEverythingByAnotherOrganisation_ShowsAndChangesNothing(string walls)
    {
        var eigenaar = await Proefdossier.MaakAsync(portaal);
        var client = await eigenaar.Organisatie.ClientAsync();
        var paginas = await Kruiper.LoopAsync(client);
        // A filed application has other pages than its draft.
        await eigenaar.BrengNaarAsync(AanvraagStatus.InAanvraag);
        foreach (var (url, pagina) in await Kruiper.LoopAsync(client))
            paginas.TryAdd(url, pagina);
        var ander = await Actor.BegeleiderAsync(portaal, await portaal.MaakOrganisatieAsync(), Muren.Host(portaal, walls));
        var before = await Momentopname.MaakAsync(portaal, eigenaar.Organisatie);
        Assert.Equal(MetId(), Gezien(paginas.Keys));
        Assert.Contains(paginas.Values, eigenaar.StaatIn);

        foreach (var url in paginas.Keys)
            Controleer(eigenaar, $"{walls}: GET {url}", url, await ander.Client.GetAsync(url), await ander.Client.GetAsync(Onbekend(url)));
        // A form that many pages have, such as that of the session, is one form.
        var forms = paginas.Values.SelectMany(Kruiper.Formulieren).Where(form => form.Action is not ("/afmelden" or "/profiel"))
            .DistinctBy(form => $"{form.Action} {string.Join(' ', form.Fields.Where(field => field.Key is not ['_', ..]))}");
        foreach (var form in forms)
        {
            var (known, unknown) = (await StuurAsync(ander, form, form.Action), await StuurAsync(ander, form, Onbekend(form.Action)));
            Controleer(eigenaar, $"{walls}: POST {form.Action}", form.Action, known, unknown);
        }

        Assert.Equal(before, await Momentopname.MaakAsync(portaal, eigenaar.Organisatie));
    }

    [Fact]
    public async Task Get_EveryIdOnEveryRoute_OpensOnlyItsOwnKindForItsOwner()
    {
        var eigenaar = await Proefdossier.MaakAsync(portaal);
        var (client, ander) = (await eigenaar.Organisatie.ClientAsync(), await (await portaal.MaakOrganisatieAsync()).ClientAsync());
        var ids = (await Kruiper.LoopAsync(client)).SelectMany(page => Id().Matches(page.Key + page.Value.Body)).Select(match => Guid.Parse(match.Value)).Distinct().ToList();
        Assert.True(ids.Count >= 3, $"The pages show {ids.Count} ids.");

        foreach (var route in MetId())
            foreach (var id in ids)
            {
                var isFound = (await client.GetAsync(Proefdossier.Url(route, id))).Status is 200 or 302;
                Assert.Equal((route, id, eigenaar.Heeft(route, id)), (route, id, isFound));
                Assert.Equal((route, id, 404), (route, id, (await ander.GetAsync(Proefdossier.Url(route, id))).Status));
            }
    }

    private static void Controleer(Proefdossier eigenaar, string wat, string url, PortaalResponse foreign, PortaalResponse unknown)
    {
        Assert.False(eigenaar.StaatIn(foreign), $"{wat} shows what belongs to somebody else.");
        if (Id().IsMatch(url.Split('?')[0]))
            Assert.True(foreign.Status == 404, $"{wat} answered {foreign.Status}.");
        // Nobody can tell whether an id exists.
        Assert.Equal(unknown.ZonderSleutels(Ids(unknown.Url)), foreign.ZonderSleutels(Ids(foreign.Url)));
    }

    private static Task<PortaalResponse> StuurAsync(Actor actor, PortaalForm form, string url) =>
        actor.Client.PostAsync(url, form.Fields.Met(Formuliervelden.Voor(actor.Client, actor.Persoon)!));

    // A begeleider gets nothing from the addresses of the department: see toegang.txt; a report that is published is for everybody, and there is no draft to react on.
    private IEnumerable<string> MetId() =>
        Routes.Alle(portaal).Where(address => address.Method == "GET" && Actor.IsVanOrganisatie(address.Route) && address.Route is not ("/inspectieverslagen/{id:guid}" or "/mijn-inspecties/{id:guid}/reactie") && address.Route.Contains("{id", StringComparison.Ordinal)).Select(address => address.Route);

    private static string Onbekend(string url) => Id().Replace(url, _ => $"{Guid.CreateVersion7()}");

    private static IEnumerable<string> Ids(string url) => Id().Matches(url).Select(match => match.Value);

    private static IEnumerable<string> Gezien(IEnumerable<string> urls) =>
        urls.Select(url => url.Split('?')[0]).Where(path => Id().IsMatch(path)).Select(path => Deel().Replace(Id().Replace(path, "{id:guid}"), "{deel}")).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    // A part of a file of a participant, or of an application.
    [GeneratedRegex("(?<=/begeleiding/|/erkenningscriteria/)(intake|zoeken|verzekeringen|toestemming|aanspreekpunt|opvolging|evaluatie|medewerkers|doelgroep|werking|engagementen)$")]
    private static partial Regex Deel();
}
