namespace AmaWvg.BrowserTests.Pages;

public sealed class KeuringTests(Proefstand proefstand)
{
    public static TheoryData<string> Namen => [.. Toestanden.Alle.Keys];

    public static TheoryData<string> ZonderScript => [.. Toestanden.Alle.Keys.Except(Toestanden.AlleenMetScript)];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Page_InThisState_PassesEveryGate(string toestand)
    {
        await using var venster = await Toestanden.Alle[toestand](proefstand);
        await venster.KeurAsync(toestand, proefstand.Paginas);
    }

    [Theory]
    [MemberData(nameof(ZonderScript))]
    public async Task Page_InThisStateWithoutScript_PassesEveryGate(string toestand)
    {
        await using var venster = await Toestanden.Alle[toestand](proefstand.ZonderScript);
        await venster.KeurZonderScriptAsync();
    }
}
