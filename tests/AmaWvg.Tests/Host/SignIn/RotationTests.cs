using AmaWvg.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using static AmaWvg.Tests.Host.SignIn.SignInPortal;

namespace AmaWvg.Tests.Host.SignIn;

/// <summary>A provider that changes its keys.</summary>
public sealed class RotationTests
{
    private static readonly SigningKey New = new("k2"), Reserve = new("reserve-1"), NewReserve = new("reserve-2");

    public static TheoryData<ProviderProfile> Profiles => [.. Enum.GetValues<ProviderProfile>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_KeyReplaced_FetchesNewKeyAtOnce(ProviderProfile profile)
    {
        await using var portal = await StartAsync(Patient, profile);
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = New;

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_KeyAddedBesideOld_BothAccepted(ProviderProfile profile)
    {
        await using var portal = await StartAsync(Patient, profile);
        var old = portal.Provider.Key;
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = New;
        portal.Provider.Keys = keys => keys.Add(old.ToJwk());
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = old;
        portal.Provider.Keys = _ => { };

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_AllKeysReplaced_FetchesThem(ProviderProfile profile)
    {
        await using var portal = await StartAsync(Patient, profile);
        portal.Provider.Keys = keys => keys.Add(Reserve.ToJwk());
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = New;
        portal.Provider.Keys = keys => keys.Add(NewReserve.ToJwk());

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_KeyOfAnotherKind_FetchesIt()
    {
        await using var portal = await StartAsync(Patient);
        await portal.SignInAsync(portal.Open());
        var curve = new CurveKey("kromme");
        portal.Provider.Keys = keys => keys.Add(curve.ToJwk());
        portal.Provider.Header = header => (header["alg"], header["kid"]) = ("ES256", curve.Kid);
        portal.Provider.Signature = (input, _) => curve.Sign(input);

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_SingleKeyWithoutNameReplaced_FetchesIt()
    {
        await using var portal = await StartAsync(Patient);
        portal.Provider.Header = header => header.Remove("kid");
        portal.Provider.Keys = keys => keys[0]!.AsObject().Remove("kid");
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = New;

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_WithAKeyThatIsNoLongerPublished_Refused()
    {
        await using var portal = await StartAsync();
        var old = portal.Provider.Key;
        portal.Provider.Key = New;
        await portal.SignInAsync(portal.Open());
        portal.Provider.Header = header => header["kid"] = old.Kid;
        portal.Provider.Signature = old.Sign;

        Assert.Equal("/aanmelden?fout=handtekening&terug=%2Fwie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_KeysDownDuringTheChange_RefusedAndRecovers()
    {
        await using var portal = await StartAsync();
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = New;
        portal.Provider.KeysEndpoint = context => Task.FromResult(context.Response.StatusCode = StatusCodes.Status500InternalServerError);
        Assert.Equal("/aanmelden?fout=handtekening&terug=%2Fwie", (await portal.SignInAsync(portal.Open())).Location);

        portal.Provider.KeysEndpoint = null;
        Patient(portal.Get<IOptionsMonitor<OidcOptions>>().Get(OidcExtensions.Scheme));

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_FiveUnknownKeysAtOnce_RefusedWithoutStorm()
    {
        await using var portal = await StartAsync(options => options.KeyRefreshInterval = TimeSpan.FromMinutes(1));
        await portal.SignInAsync(portal.Open());
        portal.Provider.Header = header => header["kid"] = "onbekend";

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => portal.SignInAsync(portal.Open())));

        Assert.All(answers, answer => Assert.Equal("/aanmelden?fout=handtekening&terug=%2Fwie", answer.Location));
        Assert.InRange(portal.Provider.KeyCalls, 1, 3);
    }

    // A slow test machine is no lie.
    private static void Patient(OidcOptions options) => options.KeyRefreshWait = TimeSpan.FromSeconds(30);
}
