using Alba;

namespace AmaWvg.Tests.Host.Health;

public sealed class GezondheidTests(Portaal portaal)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public Task Get_DatabaseCurrent_IsOk(string url) => portaal.Host.Alba.Scenario(scenario =>
    {
        scenario.Get.Url(url);
        scenario.StatusCodeShouldBeOk();
        scenario.ContentShouldBe("ok");
    });

    [Theory]
    [InlineData("/health/live", 200, "ok")]
    [InlineData("/health/ready", 503, "not ready")]
    public async Task Get_DatabaseUnreachable_SaysNoMoreThanThat(string url, int status, string body)
    {
        await using var broken = new PortaalHost(portaal, verbinding: "Host=127.0.0.1;Port=1;Username=app;Password=none;Timeout=1");

        await broken.Alba.Scenario(scenario =>
        {
            scenario.Get.Url(url);
            scenario.StatusCodeShouldBe(status);
            scenario.ContentShouldBe(body);
        });
    }
}
