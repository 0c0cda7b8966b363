using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-03 and S-23: hostile values in every field, path and header of every endpoint break nothing, tell nothing and lead nowhere.</summary>
/// <remarks>
/// All addresses read paths, fields and headers by the same code: each gets a part of the values, and every value comes to many.
/// In a portal of its own: what is accepted can hold for everybody, such as a rate from some day on. Explicit: a sweep that <c>.ci/run</c> makes.
/// </remarks>
public sealed class VijandigeInvoerTests(Portaal portaal, ITestOutputHelper output) : IClassFixture<Portaal>
{
    private const int Delen = 40;

    private static readonly string[] Headers =
        ["HX-Request", "HX-Current-URL", "HX-Target", "User-Agent", "Referer", "Accept", "Accept-Encoding", "Accept-Language", "X-Forwarded-For", "X-Forwarded-Host", "Cookie", "Range", "If-None-Match", "traceparent"];

    private Bestoker Bestoker { get; } = new(portaal.Host);

    [Fact(Explicit = true)]
    public async Task Get_AnythingInEveryQuery_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Invoer.Van("GET").Index(), async (item, _) =>
        {
            var (plaats, invoer) = item;
            var (client, dossier) = await OpenAsync(invoer.Route);
            var path = dossier.Url(invoer.Route);
            var enkele = Deel(VijandigeWaarden.Enkele.Select(value => $"{invoer.Veld}={value}"), plaats);
            foreach (var pair in Invoer.StondEerder("GET", invoer.Route, invoer.Veld) ? enkele : Deel(VijandigeWaarden.Voor(invoer.Veld).Concat(VijandigeWaarden.Vloed), plaats))
                await Bestoker.SendAsync(client, "GET", path, $"?{pair}");
            if ((await client.GetAsync(path)).Headers.Vary.Contains("HX-Request"))
                foreach (var pair in enkele)
                    await Bestoker.SendAsync(client, "GET", path, $"?{pair}", header: new("HX-Request", "true"));
        });
        Meld(500);
    }

    [Fact(Explicit = true)]
    public async Task Send_AnythingInEveryPath_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Routes.Alle(portaal).Index(), async (item, _) =>
        {
            var (plaats, address) = item;
            var (client, dossier) = await OpenAsync(address.Route);
            var hasId = address.Route.Contains('{', StringComparison.Ordinal);
            var start = hasId ? address.Route[..address.Route.IndexOf('{', StringComparison.Ordinal)] : $"{address.Route.TrimEnd('/')}/";
            var end = address.Route.Split('}') is [_, var rest] ? rest : "";
            // The server itself refuses a NUL in a path.
            foreach (var value in Deel((hasId ? VijandigeWaarden.Alle : VijandigeWaarden.Enkele).Where(value => !value.Contains("%00", StringComparison.Ordinal)), plaats))
                await Bestoker.SendAsync(client, address.Method, $"{start}{value}{end}", body: address.Method == "GET" ? null : "");
        });
        Meld(1_000);
    }

    [Fact(Explicit = true)]
    public async Task Post_AnythingInEveryForm_IsAnsweredInOrder()
    {
        var velden = Invoer.Van("POST").Where(invoer => !Invoer.IsHerhaling("POST", invoer.Route)).Index();
        await Parallel.ForEachAsync(velden, (item, _) =>
        {
            var (plaats, invoer) = item;
            return PostAsync(Formulier.Van(invoer.Route), invoer.Veld, Deel(Invoer.Waarden(invoer.Route, invoer.Veld), plaats));
        });
        foreach (var veld in new[] { Formuliervelden.Token, FormKeys.KeyField })
        {
            var values = VijandigeWaarden.Enkele.Select(value => $"{veld}={value}").Concat(VijandigeWaarden.Vloed).ToList();
            await Parallel.ForEachAsync(Formulier.Alle.Index(), (item, _) => PostAsync(item.Item, veld, Deel(values, item.Index)));
        }
        Meld(1_000);
    }

    [Fact(Explicit = true)]
    public async Task Send_AnythingInEveryHeader_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Routes.Alle(portaal).Index(), async (item, _) =>
        {
            var (plaats, address) = item;
            var (client, dossier) = await OpenAsync(address.Route);
            foreach (var name in Headers)
                foreach (var value in Deel(VijandigeWaarden.VoorHeaders, plaats))
                    await Bestoker.SendAsync(client, address.Method, dossier.Url(address.Route), body: address.Method == "GET" ? null : "", header: new(name, value));
        });
        Meld(1_500);
    }

    private static IEnumerable<string> Deel(IEnumerable<string> values, int plaats) => values.Where((_, nummer) => (nummer + plaats) % Delen == 0);

    private async Task<(PortaalClient Client, Proefdossier Dossier)> OpenAsync(string route)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, route);
        await dossier.LegVoorAsync(route);
        return ((await Actor.VoorAsync(portaal, dossier, route)).Client, dossier);
    }

    private async ValueTask PostAsync(Formulier formulier, string veld, IEnumerable<string> pairs)
    {
        (Proefdossier Dossier, Actor Actor, PortaalForm? Form)? open = null;
        foreach (var pair in pairs)
        {
            var (dossier, actor, form) = open is { Form: not null } ? open.Value : await OpenAsync(formulier);
            var fields = form!.Fields.Met(Formuliervelden.Voor(actor.Client, actor.Persoon)!).Where(field => field.Key != veld);
            var body = $"{await new FormUrlEncodedContent(fields).ReadAsStringAsync()}&{pair}";
            var (status, location) = await Bestoker.SendAsync(actor.Client, "POST", form.Action, body: body);
            open = (dossier, actor, form);
            if (status != 303)
                continue;
            // It was accepted: what it brings is shown in order too, and the next value gets the form anew, or a new dossier when it is used up.
            if (location!.Split('?') is [['/', ..] path, .. var query])
                await Bestoker.SendAsync(actor.Client, "GET", path, string.Concat(query.Select(text => $"?{text}")));
            open = (dossier, actor, await formulier.ProbeerAsync(actor.Client, dossier));
        }
    }

    private async Task<(Proefdossier Dossier, Actor Actor, PortaalForm? Form)> OpenAsync(Formulier formulier)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, formulier.Route);
        var (actor, form) = await formulier.OpenAsync(portaal, dossier);
        return (dossier, actor, form);
    }

    private void Meld(int atLeast)
    {
        output.WriteLine(Bestoker.Besluit(atLeast));
        Assert.Empty(portaal.Log.Lekken);
    }
}
