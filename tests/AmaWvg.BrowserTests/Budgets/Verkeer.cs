namespace AmaWvg.BrowserTests.Budgets;

/// <summary>What one page sends and receives, as Chromium counts it: compressed, with headers.</summary>
internal sealed class Verkeer
{
    private double _bytes;
    private int _verzoeken;

    private Verkeer()
    {
    }

    public double Bytes => _bytes;

    public int Verzoeken => _verzoeken;

    public static async Task<Verkeer> MeetAsync(IPage page)
    {
        var verkeer = new Verkeer();
        var cdp = await page.Context.NewCDPSessionAsync(page);
        cdp.Event("Network.loadingFinished").OnEvent += (_, data) =>
        {
            verkeer._bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
            verkeer._verzoeken++;
        };
        await cdp.SendAsync("Network.enable");
        return verkeer;
    }
}
