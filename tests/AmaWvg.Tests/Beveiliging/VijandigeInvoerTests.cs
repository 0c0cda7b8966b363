using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-03 and S-23: hostile values in every field, path and header of every endpoint break nothing, tell nothing and lead nowhere.</summary>
/// <remarks>In a portal of its own: what is accepted can hold for everybody, such as a rate from some day on. Explicit: a sweep that <c>.ci/run</c> makes.</remarks>
public sealed class VijandigeInvoerTests(Portaal portaal, ITestOutputHelper output) : IClassFixture<Portaal>
{
    private static readonly string[] Headers =
        ["HX-Request", "HX-Current-URL", "HX-Target", "User-Agent", "Referer", "Accept", "Accept-Encoding", "Accept-Language", "X-Forwarded-For", "X-Forwarded-Host", "Cookie", "Range", "If-None-Match", "traceparent"];

    private Bestoker Bestoker { get; } = new(portaal.Host);

    [Fact(Explicit = true)]
    public async Task Get_AnythingInEveryQuery_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Invoer.Van("GET"), async (invoer, _) =>
        {
            var (client, dossier) = await OpenAsync(invoer.Route);
            var path = dossier.Url(invoer.Route);
            var enkele = VijandigeWaarden.Enkele.Select(value => $"{invoer.Veld}={value}");
            foreach (var pair in Invoer.StondEerder("GET", invoer.Route, invoer.Veld) ? enkele : VijandigeWaarden.Voor(invoer.Veld).Concat(VijandigeWaarden.Vloed))
                await Bestoker.SendAsync(client, "GET", path, $"?{pair}");
            if ((await client.GetAsync(path)).Headers.Vary.Contains("HX-Request"))
                foreach (var pair in enkele)
                    await Bestoker.SendAsync(client, "GET", path, $"?{pair}", header: new("HX-Request", "true"));
        });
        Meld(4_800);
    }

    [Fact(Explicit = true)]
    public async Task Send_AnythingInEveryPath_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Routes.Alle(portaal), async (address, _) =>
        {
            var (client, dossier) = await OpenAsync(address.Route);
            var hasId = address.Route.Contains('{', StringComparison.Ordinal);
            var start = hasId ? address.Route[..address.Route.IndexOf('{', StringComparison.Ordinal)] : $"{address.Route.TrimEnd('/')}/";
            var end = address.Route.Split('}') is [_, var rest] ? rest : "";
            // The server itself refuses a NUL in a path.
            foreach (var value in (hasId ? VijandigeWaarden.Alle : VijandigeWaarden.Enkele).Where(value => !value.Contains("%00", StringComparison.Ordinal)))
                await Bestoker.SendAsync(client, address.Method, $"{start}{value}{end}", body: address.Method == "GET" ? null : "");
        });
        Meld(4_000);
    }

    [Fact(Explicit = true)]
    public async Task Post_AnythingInEveryForm_IsAnsweredInOrder()
    {
        await Parallel.ForEachAsync(Invoer.Van("POST").Where(invoer => !Invoer.IsHerhaling("POST", invoer.Route)), (invoer, _) => PostAsync(Formulier.Van(invoer.Route), invoer.Veld, Invoer.Waarden(invoer.Route, invoer.Veld)));
        foreach (var veld in new[] { Formuliervelden.Token, FormKeys.KeyField })
            await Parallel.ForEachAsync(Formulier.Alle, (formulier, _) => PostAsync(formulier, veld, VijandigeWaarden.Enkele.Select(value => $"{veld}={value}").Concat(VijandigeWaarden.Vloed)));
        Meld(6_500);
    }

    [Fact(Explicit = true)]
    public async Task Send_AnythingInEveryHeader_IsAnsweredInOrder()
    {
        // All addresses read headers by the same code: each gets a part of the values, and every value comes to many.
        var plaatsen = Routes.Alle(portaal).Select((address, plaats) => (address, plaats));
        await Parallel.ForEachAsync(plaatsen, async (item, _) =>
        {
            var (address, plaats) = item;
            var (client, dossier) = await OpenAsync(address.Route);
            foreach (var name in Headers)
                foreach (var value in VijandigeWaarden.VoorHeaders.Where((_, nummer) => (nummer + plaats) % 4 == 0))
                    await Bestoker.SendAsync(client, address.Method, dossier.Url(address.Route), body: address.Method == "GET" ? null : "", header: new(name, value));
        });
        Meld(5_800);
    }

    private async Task<(PortaalClient Client, Proefdossier Dossier)> OpenAsync(string route)
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
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
        var dossier = await Proefdossier.MaakAsync(portaal);
        var (actor, form) = await formulier.OpenAsync(portaal, dossier);
        return (dossier, actor, form);
    }

    private void Meld(int atLeast)
    {
        output.WriteLine(Bestoker.Besluit(atLeast));
        Assert.Empty(portaal.Log.Lekken);
    }
}
