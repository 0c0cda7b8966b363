using System.Text.RegularExpressions;
using AmaWvg.BrowserTests.Pages;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>A run proposed by one member of staff, approved by another, and seen by an organisation.</summary>
public sealed class UitbetalenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Run_ProposedAndApprovedByAnother_IsSeenByTheOrganisation(bool script)
    {
        var (stand, maand) = (script ? proefstand : proefstand.ZonderScript, Betaalkalender.BetaaldTotEnMet(TimeProvider.System.Vandaag()).Weergave);
        await OpnieuwAsync();

        await using var maker = await Uitbetalingen.BeheerAsync(stand);
        await maker.DrukAsync("Voorstel maken");
        await maker.VerwachtKopAsync($"Uitbetalingsrun {maand}");
        await VerwachtVoorstelAsync(maker);
        await proefstand.VoerUitAsync("update mijn_uitbetalingen.mt_doc_uitbetalingsrun set status = 'Mislukt', data = data || '{\"status\": \"Mislukt\", \"fout\": \"De gegevens van Werkhuis konden niet verwerkt worden.\"}' where status = 'Voorgesteld'");
        await maker.Page.ReloadAsync();
        await maker.VerwachtAsync("Het voorstel is niet gemaakt");
        await KeurAsync(maker, "beheer-voorstel-mislukt");
        await maker.DrukAsync("Opnieuw proberen");
        await VerwachtVoorstelAsync(maker);
        await Assertions.Expect(maker.Page.GetByRole(AriaRole.Link, new() { Name = "Goedkeuren" })).ToHaveCountAsync(0);
        await KeurAsync(maker, "beheer-voorstel");

        await using var tweede = await Profielen.DepartementAsync(stand, "Test Goedkeurder");
        await tweede.KlikAsync("Uitbetalingen");
        await tweede.KlikAsync("Bekijk voorstel");
        await tweede.KlikAsync("Terugsturen");
        await tweede.DrukAsync("Voorstel terugsturen");
        await tweede.VerwachtFoutenAsync("Vul de reden in; wie het voorstel maakte, krijgt ze te lezen");
        await KeurAsync(tweede, "beheer-terugsturen-fout");
        await tweede.VulAsync("Reden", "Het bedrag van De Lochting klopt niet.");
        await tweede.DrukAsync("Voorstel terugsturen");
        await tweede.VerwachtAsync("stuurde dit voorstel terug");
        await KeurAsync(tweede, "beheer-teruggestuurd");
        await maker.Page.ReloadAsync();
        await maker.VerwachtAsync("Het bedrag van De Lochting klopt niet.");
        await maker.DrukAsync("Voorstel opnieuw maken");
        await VerwachtVoorstelAsync(maker);

        await tweede.KlikAsync("Terug naar uitbetalingen");
        await tweede.KlikAsync("Bekijk voorstel");
        await tweede.KlikAsync("Goedkeuren");
        await tweede.VerwachtAsync("Uitbetalingsrun goedkeuren: ");
        await KeurAsync(tweede, "beheer-goedkeuren");
        await tweede.DrukAsync("Goedkeuren");
        await tweede.VerwachtAsync("Run goedgekeurd");

        await using var begeleider = await stand.BegeleiderAsync();
        await begeleider.GaNaarAsync("/mijn-uitbetalingen");
        var rij = begeleider.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = maand });
        await Assertions.Expect(rij).ToContainTextAsync("In verwerking");
        await rij.GetByRole(AriaRole.Link).ClickAsync();
        await begeleider.VerwachtAsync("Begonnen maand van begeleiding");
    }

    // With script the page comes back by itself. Without it the page after a button can still be under way: only its status says that it is there.
    private static async Task VerwachtVoorstelAsync(Venster venster)
    {
        // It stands in a part of the page that may be closed: there it has text, and shows none.
        var status = venster.Page.Locator("dd").First;
        for (var keer = 0; !venster.Script && keer < 100; keer++)
        {
            await Assertions.Expect(status).ToHaveTextAsync(new Regex("^(In opmaak|Voorgesteld)$"));
            if (await status.TextContentAsync() is "Voorgesteld")
                break;
            // The page may be ready between the look at its status and the click: then it has no such link any more.
            if (venster.Page.GetByRole(AriaRole.Link, new() { Name = "Vernieuw deze pagina", Exact = true }) is var link && await link.CountAsync() > 0)
                await link.ClickAsync();
        }
        await Assertions.Expect(status).ToHaveTextAsync("Voorgesteld", new() { Timeout = 60_000 });
    }

    private static Task KeurAsync(Venster venster, string toestand) => venster.Script ? venster.KeurAsync(toestand, Proefstand.Paginas) : venster.KeurZonderScriptAsync();

    // The run of this month once more, as the example data left it.
    private Task OpnieuwAsync() => proefstand.VoerUitAsync("""
        delete from mijn_uitbetalingen.mt_doc_uitbetaling where run_id in (select id from mijn_uitbetalingen.mt_doc_uitbetalingsrun where data ->> 'gemaakt_door_sleutel' <> 'voorbeeldgegevens');
        delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun where data ->> 'gemaakt_door_sleutel' <> 'voorbeeldgegevens';
        """);
}
