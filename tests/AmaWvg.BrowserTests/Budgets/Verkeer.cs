namespace AmaWvg.BrowserTests.Budgets;

/// <summary>What one page receives, compressed and with the headers of HTTP/1.1, as Chromium counts it.</summary>
internal sealed class Verkeer
{
    private Verkeer()
    {
    }

    public double Bytes { get; private set; }

    public int Verzoeken { get; private set; }

    public static async Task<Verkeer> MeetAsync(IPage page)
    {
        var verkeer = new Verkeer();
        var cdp = await page.Context.NewCDPSessionAsync(page);
        cdp.Event("Network.loadingFinished").OnEvent += (_, data) =>
        {
            verkeer.Bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
            verkeer.Verzoeken++;
        };
        await cdp.SendAsync("Network.enable");
        return verkeer;
    }
}
