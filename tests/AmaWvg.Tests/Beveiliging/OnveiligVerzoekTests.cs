using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-20: every unsafe address refuses what no form of this person and this organisation sent, and reading changes nothing.</summary>
public sealed class OnveiligVerzoekTests(Portaal portaal)
{
    [Fact]
    public Task Send_ForgedInEveryWayToEveryUnsafeAddress_IsRefusedAndChangesNothing() =>
        Parallel.ForEachAsync(Onveilig(), async (formulier, _) =>
        {
            var dossier = await Proefdossier.MaakAsync(portaal, formulier.Route);
            var (actor, form) = await formulier.OpenAsync(portaal, dossier);
            var requests = new List<(string Soort, HttpRequestMessage Request)>();
            foreach (var soort in Vervalsing.Soorten)
                requests.Add((soort, await new Vervalsing(portaal, actor, form).MaakAsync(soort)));
            var before = await Momentopname.MaakAsync(portaal, dossier.Organisatie);

            foreach (var (soort, request) in requests)
            {
                var refused = await form.Client.SendAsync(request);

                Assert.True(refused.Status == (soort == "key of another organisation" ? 409 : 400), $"{formulier}: {soort} answered {refused.Status}.");
            }
            Assert.True(before == await Momentopname.MaakAsync(portaal, dossier.Organisatie), $"{formulier}: one of {string.Join(", ", Vervalsing.Soorten)} changed something.");
            // The same form, not forged, does work.
            Assert.Equal((formulier, formulier.Antwoord), (formulier, (await form.VerstuurAsync()).Status));
            Assert.True(!formulier.Verandert || before != await Momentopname.MaakAsync(portaal, dossier.Organisatie), $"{formulier} changed nothing.");
        });

    [Fact]
    public async Task Get_EveryAddress_ChangesNothing()
    {
        foreach (var naam in new[] { "bezoeker", "zonder-profiel", Rollen.Begeleider, Rollen.Beslisser })
        {
            var dossier = await Proefdossier.MaakAsync(portaal);
            var actor = await Actor.MaakAsync(portaal, dossier, naam);
            if (naam == Rollen.Beslisser)
                await dossier.LegVoorAsync("/beheer/dossiers/{id:guid}/goedkeuren");
            var before = await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false);

            foreach (var (route, _) in Routes.Alle(portaal).Where(address => address.Method == "GET"))
            {
                if ((await actor.Client.GetAsync(dossier.Url(route))).Headers.Vary.Contains("HX-Request"))
                    await actor.Client.HtmxAsync(dossier.Url(route));
            }
            Assert.True(before == await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false), $"A GET by {naam} changed something.");
        }
    }

    [Fact]
    public void Forms_OfTheTable_AreTheUnsafeAddressesAndNoMore() =>
        Assert.Equal(Onveilig().Select(formulier => formulier.Route), Formulier.Alle.Select(formulier => formulier.Route).Order(StringComparer.Ordinal));

    private IEnumerable<Formulier> Onveilig() =>
        Routes.Onveilig(portaal).Select(Formulier.Van);
}
