using AmaWvg.Host;

namespace AmaWvg.Tests.Host.SignIn;

/// <summary>What a textbook provider can answer (Q19).</summary>
public sealed class SignInTests
{
    public static TheoryData<string> Names => [.. SignInCases.Names(ProviderProfile.Generiek)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task SignIn_ProviderAnswer_AcceptedOrRefusedForItsReason(string name) => SignInCases.RunAsync(ProviderProfile.Generiek, name);
}

/// <summary>What a provider like the Flemish one can answer (Q19).</summary>
public sealed class AcmSignInTests
{
    public static TheoryData<string> Names => [.. SignInCases.Names(ProviderProfile.Acm)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task SignIn_ProviderAnswer_AcceptedOrRefusedForItsReason(string name) => SignInCases.RunAsync(ProviderProfile.Acm, name);
}
