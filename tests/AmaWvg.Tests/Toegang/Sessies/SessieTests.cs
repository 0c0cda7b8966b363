using System.Security.Cryptography;
using System.Text;

namespace AmaWvg.Tests.Toegang.Sessies;

public sealed class SessieTests(Portaal portaal)
{
    private const string Page = "/overeenkomsten";
    private const string SignIn = "/aanmelden?terug=%2Fovereenkomsten";

    [Fact]
    public async Task Request_JustWithinThirtyMinutes_KeepsTheSessionAlive()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        for (var times = 0; times < 3; times++)
        {
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(29.9));
            Assert.Equal(200, (await client.GetAsync(Page)).Status);
        }
    }

    [Fact]
    public async Task Request_AfterThirtyIdleMinutes_SignsInAgain()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(30));

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
    }

    [Fact]
    public async Task Request_BusyForEightHours_SignsInAgain()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        for (var step = 1; step < 24; step++)
        {
            portaal.Klok.Vooruit(TimeSpan.FromMinutes(20));
            Assert.Equal(200, (await client.GetAsync(Page)).Status);
        }

        portaal.Klok.Vooruit(TimeSpan.FromMinutes(20));

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
    }

    [Fact]
    public async Task Store_SignedIn_KeepsOnlyAHashAndAnEncryptedTicket()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();

        await using var select = portaal.Eigenaar.CreateCommand("select sleutel, ticket from kernel.sessie where persoon = $1");
        select.Parameters.Add(new() { Value = organisatie.Persoon.Sleutel });
        await using var reader = await select.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal(SHA256.HashSizeInBytes, reader.GetFieldValue<byte[]>(0).Length);
        var ticket = Encoding.UTF8.GetString(reader.GetFieldValue<byte[]>(1));
        Assert.DoesNotContain(organisatie.Persoon.Insz.Waarde, ticket, StringComparison.Ordinal);
        Assert.DoesNotContain(organisatie.Persoon.Naam, ticket, StringComparison.Ordinal);
        Assert.NotNull(client.Sessiecookie);
    }

    [Fact]
    public async Task Request_SessionEndedByTheServer_SignsInAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await organisatie.BeeindigSessiesAsync();

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
    }

    [Fact]
    public async Task Request_ForgedCookie_IsNobody()
    {
        var client = portaal.Bezoeker();
        client.Cookies.Add(new System.Net.Cookie("__Host-eloket", "CfDJ8AAAA", "/", "localhost") { Secure = true });

        (await client.GetAsync(Page)).IsNaar(SignIn, 302);
    }
}
