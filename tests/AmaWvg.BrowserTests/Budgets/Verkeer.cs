namespace AmaWvg.BrowserTests.Budgets;

/// <summary>What one page receives, compressed, as Chromium counts it.</summary>
internal sealed class Verkeer
{
    private double _bytes;
    private double _headers;
    private int _verzoeken;

    private Verkeer()
    {
    }

    /// <summary>Bodies alone: HTTP/2 packs the headers, which repeat, to next to nothing; HTTP/1.1 on this machine does not.</summary>
    public double Bytes => _bytes - _headers;

    public double MetHeaders => _bytes;

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
        cdp.Event("Network.responseReceived").OnEvent += (_, data) =>
            verkeer._headers += data!.Value.GetProperty("response").GetProperty("encodedDataLength").GetDouble();
        await cdp.SendAsync("Network.enable");
        return verkeer;
    }
}
