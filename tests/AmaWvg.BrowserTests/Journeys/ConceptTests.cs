using AmaWvg.BrowserTests.Pages;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>A form that saves itself says what to do when that fails, and keeps what was typed.</summary>
public sealed class ConceptTests(Proefstand proefstand)
{
    private static readonly Dictionary<string, Func<Proefstand, Task<Venster>>> Openen = new()
    {
        ["Hoelang duurt de overeenkomst?"] = async proefstand =>
        {
            var venster = await Modelstappen.OntwerpAsync(proefstand);
            await venster.OpenAsync("Aanvang en duur");
            return venster;
        },
        ["Hoe gaat het?"] = proefstand => Dossierstappen.NieuwAsync(proefstand, "Evaluatie toevoegen"),
        ["Medewerker"] = Dossierstappen.RondeAsync,
        ["Vaststelling"] = async proefstand =>
        {
            var venster = await Inspectieronden.BezochtAsync(proefstand);
            await venster.OpenAsync("Checklist");
            await venster.OpenAsync("4.1 Intake en oriëntatie");
            return venster;
        },
    };

    public static TheoryData<string, string, string> Velden => new()
    {
        { "Hoelang duurt de overeenkomst?", "stuk-concept", "Uw concept kon niet bewaard worden. Bewaar het zelf." },
        { "Hoe gaat het?", "stuk-concept", "Uw concept kon niet bewaard worden. Leg het nu vast." },
        { "Medewerker", "stuk-concept", "Uw concept kon niet bewaard worden. Bewaar het zelf." },
        { "Vaststelling", "checklist-bewaard", "Dit kon niet bewaard worden. Bewaar het zelf." },
    };

    [Theory]
    [MemberData(nameof(Velden))]
    public async Task Draft_PortalAway_IsSaidWithAWayOut(string veld, string deel, string melding)
    {
        await using var venster = await Openen[veld](proefstand);
        await venster.Page.RouteAsync("**/concept", route => route.FulfillAsync(new() { Status = 503 }));

        await venster.VulAsync(veld, "Wat ik typte.");

        await Assertions.Expect(venster.Page.Locator("#melding.shown")).ToHaveTextAsync(melding);
        await Assertions.Expect(venster.Page.Locator("#melding a")).ToHaveAttributeAsync("href", $"#{deel}");
        await Assertions.Expect(venster.Veld(veld)).ToHaveValueAsync("Wat ik typte.");
    }
}
