namespace AmaWvg.BrowserTests.Journeys;

public sealed class StoringTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(401, "U bent afgemeld. Meld u opnieuw aan.")]
    [InlineData(429, "Even geduld… Probeer het straks opnieuw.")]
    [InlineData(400, "De lijst kon niet geladen worden. Probeer het opnieuw.")]
    [InlineData(503, "De lijst kon niet geladen worden. Probeer het opnieuw.")]
    [InlineData(500, "De lijst kon niet geladen worden. Probeer het opnieuw.")]
    public async Task Search_Fails_LeavesTheListAndSaysSo(int status, string melding)
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        var (aantal, rijen) = (await venster.Aantal().InnerTextAsync(), await venster.Rijen().CountAsync());
        await venster.OnderschepAsync("benali", route => route.FulfillAsync(new()
        {
            Status = status,
            ContentType = "text/plain",
            Body = "Storing",
            Headers = new Dictionary<string, string> { ["HX-Reswap"] = "none" },
        }));

        await venster.Zoekvak().TypAsync("benali");

        await Assertions.Expect(venster.Meldregel()).ToHaveTextAsync(melding);
        await Assertions.Expect(venster.Meldregel().GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        await Assertions.Expect(venster.Zoekvak()).ToBeFocusedAsync();
        Assert.Equal((aantal, rijen), (await venster.Aantal().InnerTextAsync(), await venster.Rijen().CountAsync()));
    }

    [Fact]
    public async Task Search_FailsOnce_NextSearchWorksAndTheMessageGoes()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        await venster.OnderschepAsync("benali", route => route.FulfillAsync(new() { Status = 503 }), keren: 1);
        await venster.Zoekvak().TypAsync("benali");
        await Assertions.Expect(venster.Meldregel()).ToContainTextAsync("De lijst kon niet geladen worden.");

        await venster.Zoekvak().PressAsync("Enter");
        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync("1 overeenkomst gevonden");
        await Assertions.Expect(venster.Meldregel()).ToHaveTextAsync("1 overeenkomst gevonden");
    }
}
