namespace AmaWvg.Tests.Host.SignIn;

public sealed class LokaalAdresTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/overeenkomsten")]
    [InlineData("/overeenkomsten?naam=a%20b&status=lopend")]
    [InlineData("/overeenkomsten?terug=https://ander.example")]
    public void OrHome_OwnPath_Kept(string adres) => Assert.Equal(adres, LokaalAdres.OrHome(adres));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("//e")]
    [InlineData("///e")]
    [InlineData("/\\e")]
    [InlineData("\\\\e")]
    [InlineData("https:e")]
    [InlineData("https://e")]
    [InlineData("https://localhost@e")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" /e")]
    [InlineData("/\t/e")]
    [InlineData("/\r\nLocation: e")]
    [InlineData("/%09/e")]
    [InlineData("/%0d%0ae")]
    [InlineData("/%5ce")]
    [InlineData("/%2fe")]
    [InlineData("/%252fe")]
    [InlineData("/%255ce")]
    [InlineData("/é")]
    public void OrHome_AnythingElse_Home(string? adres) => Assert.Equal("/", LokaalAdres.OrHome(adres));
}
