using AmaWvg.BrowserTests.Pages;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>The file of a participant, from the intake to the third evaluation.</summary>
public sealed class DossierTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Record_FromIntakeToThirdEvaluation_FillsTheFile(bool script)
    {
        var start = Proefmelding.Vandaag.AddMonths(-35);
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.MeldOvereenkomstAsync(new() { Start = start });
        await venster.OpenAsync("Begeleidingsdossier");
        await venster.LegVastAsync("Gesprek toevoegen", async () =>
        {
            await DatumAsync(start.AddDays(-20));
            await KiesAsync("Deelnemer");
            await venster.VulAsync("Besluit van het gesprek", "Wij zoeken een bibliotheek.");
        });
        await venster.LegVastAsync("Poging toevoegen", async () =>
        {
            await DatumAsync(start.AddDays(-10));
            await venster.VulAsync("Werkpost of activiteit", "Bibliotheek");
            await KiesAsync("Geschikt");
            await venster.VulAsync("Waarom deze uitkomst?", "Dicht bij huis.");
        });
        await venster.LegVastAsync("Contactmoment toevoegen", async () =>
        {
            await DatumAsync(start.AddDays(3));
            await KiesAsync("Bezoek");
            await KiesAsync("Deelnemer en werkpost");
            await venster.VulAsync("Wat is afgesproken?", "Elke maandag.");
        });
        foreach (var maanden in (int[])[11, 22, 34])
            await venster.LegVastAsync("Evaluatie toevoegen", async () =>
            {
                await DatumAsync(start.AddMonths(maanden));
                await KiesAsync("Deelnemer");
                await KiesAsync("Ja");
                await venster.VulAsync("Hoe gaat het?", "Goed.");
                await venster.VulAsync("Wat is afgesproken?", "Wij gaan verder.");
                await KiesAsync("De deelnemer volgt niet tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken");
            });

        foreach (var plicht in (string[])["intake", "zoeken", "opvolging", "evaluatie", "combinatie"])
            await Assertions.Expect(venster.Page.Locator($"section[aria-labelledby=plicht-{plicht}] .tag").First).ToHaveTextAsync("In orde");
        await Assertions.Expect(venster.Page.Locator("section[aria-labelledby=plicht-evaluatie] h3")).ToHaveCountAsync(3);
        await venster.OpenAsync("Bewijsdossier");
        foreach (var (knop, bestand) in new[] { ("Download de pdf", ".pdf"), ("Download pdf en bijlagen (zip)", ".zip"), ("Download de pdf", ".pdf") })
            Assert.EndsWith(bestand, (await venster.Page.RunAndWaitForDownloadAsync(() => venster.Knop(knop).ClickAsync())).SuggestedFilename, StringComparison.Ordinal);

        Task DatumAsync(DateOnly dag) => venster.VulAsync("Datum", Proefmelding.Datum(dag));

        Task KiesAsync(string label) => venster.Page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();
    }
}
