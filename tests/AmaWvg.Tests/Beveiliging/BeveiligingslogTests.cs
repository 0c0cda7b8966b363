using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-62: whatever is refused leaves exactly one line in the security log, with who, where and why.</summary>
public sealed class BeveiligingslogTests(Portaal portaal)
{
    [Fact]
    public async Task Send_WithoutTheRole_LeavesOneLineEach()
    {
        foreach (var naam in new[] { Rollen.Begeleider, Rollen.Goedkeurder })
        {
            var dossier = await Proefdossier.MaakAsync(portaal);
            var actor = await Actor.MaakAsync(portaal, dossier, naam);
            foreach (var (route, method) in Routes.Alle(portaal).Where(address => address.Route != PortaalUrls.Afmelden))
            {
                var gezien = Regels(actor).Count();

                var answer = await actor.Client.SendAsync(new(new(method), dossier.Url(route)));

                var lines = Regels(actor).Skip(gezien).Where(line => line.Contains("ToegangGeweigerd", StringComparison.Ordinal)).ToList();
                Assert.Equal((method, route, answer.Status == 403 ? 1 : 0), (method, route, lines.Count));
                Assert.All(lines, line => Assert.Contains($"ToegangGeweigerd rol ontbreekt; persoon {actor.Sleutel}, profiel {actor.Profiel}, {method} {route}", line, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Htmx_WithoutAProfile_LeavesOneLine()
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var actor = await Actor.MaakAsync(portaal, dossier, "zonder-profiel");

        await actor.Client.GetAsync("/overeenkomsten");
        await actor.Client.HtmxAsync("/overeenkomsten");

        Assert.Contains("ToegangGeweigerd geen profiel gekozen; ", Assert.Single(Regels(actor)), StringComparison.Ordinal);
    }

    private static readonly (string Soort, string Reden)[] Vervalst =
    [
        ("no token", "formuliertoken"),
        ("token of another person", "formuliertoken"),
        ("body as JSON", "formuliertoken"),
        ("no key", "formuliersleutel"),
        ("key of another person", "formuliersleutel"),
        ("key of another organisation", "andere organisatie"),
        ("cross-site", "andere herkomst"),
        ("null origin", "andere herkomst"),
    ];

    [Fact]
    public Task Send_ForgedToEveryUnsafeAddress_LeavesOneLineEach() =>
        Parallel.ForEachAsync(Formulier.Alle, async (formulier, _) =>
        {
            var dossier = await Proefdossier.MaakAsync(portaal, formulier.Route);
            var (actor, form) = await formulier.OpenAsync(portaal, dossier);
            foreach (var (soort, reden) in Vervalst)
            {
                var gezien = Regels(actor).Count();

                await actor.Client.SendAsync(await new Vervalsing(portaal, actor, form).MaakAsync(soort));

                Assert.Contains($"Warning: Beveiliging: VerzoekGeweigerd {reden}; persoon {actor.Sleutel}, profiel {actor.Profiel}, POST {formulier.Route}", Assert.Single(Regels(actor).Skip(gezien)), StringComparison.Ordinal);
            }
        });

    [Fact]
    public async Task Post_SameFormWithOtherContents_IsNothingToReport()
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var actor = await Actor.BegeleiderAsync(portaal, dossier.Organisatie);
        var formulier = Formulier.Van("/deelnemers/{id:guid}/naam");
        var form = await formulier.OpenAsync(actor.Client, dossier);
        await form.VerstuurAsync();
        await form.VerstuurAsync();

        await formulier.Vul(form, dossier, 2).VerstuurAsync();

        Assert.Empty(Regels(actor));
    }

    private IEnumerable<string> Regels(Actor actor) =>
        portaal.Log.Beveiliging.Where(line => line.Contains(actor.Sleutel, StringComparison.Ordinal));
}
