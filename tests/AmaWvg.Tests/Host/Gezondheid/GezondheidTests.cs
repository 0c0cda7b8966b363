namespace AmaWvg.Tests.Host.Gezondheid;

public sealed class GezondheidTests(Portaal portaal)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_DatabaseCurrent_IsOk(string url)
    {
        var answer = await portaal.Bezoeker().GetAsync(url);

        Assert.Equal((200, "ok"), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/health/live", 200, "ok")]
    [InlineData("/health/ready", 503, "not ready")]
    public async Task Get_DatabaseUnreachable_SaysNoMoreThanThat(string url, int status, string body)
    {
        await using var broken = new PortaalHost(portaal, verbinding: "Host=127.0.0.1;Port=1;Username=app;Password=none;Timeout=1");

        var answer = await new PortaalClient(broken).GetAsync(url);

        Assert.Equal((status, body), (answer.Status, answer.Body));
    }
}
