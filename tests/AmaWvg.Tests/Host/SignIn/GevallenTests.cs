using System.Reflection;
using AmaWvg.Host;
using AmaWvg.Tests.Toegang.Afmelden;
using AmaWvg.Tests.Toegang.VerseAanmelding;

namespace AmaWvg.Tests.Host.SignIn;

/// <summary>How many cases each group of lies must at least have, over both kinds of provider: a case that is lost fails here.</summary>
public sealed class GevallenTests
{
    private static readonly Dictionary<string, Type[]> Classes = new()
    {
        ["discovery"] = [typeof(DiscoveryTests)],
        ["callback"] = [typeof(CallbackFlowTests), typeof(AanmeldingTests)],
        ["step-up"] = [typeof(VerseAanmeldingTests), typeof(OpnieuwTests)],
        ["rotation"] = [typeof(RotationTests)],
        ["client key"] = [typeof(ClientKeyTests)],
        ["logout"] = [typeof(AfmeldberichtTests), typeof(AfmeldenTests)],
    };

    [Theory]
    [InlineData("discovery", 30)]
    [InlineData("good", 35)]
    [InlineData("claims", 55)]
    [InlineData("step-up", 63)]
    [InlineData("signature", 50)]
    [InlineData("token endpoint", 34)]
    [InlineData("userinfo", 6)]
    [InlineData("callback", 70)]
    [InlineData("clock", 12)]
    [InlineData("rotation", 11)]
    [InlineData("client key", 12)]
    [InlineData("logout", 50)]
    public void Cases_OfAGroup_AreAllThere(string group, int least) => Assert.InRange(Count(group), least, int.MaxValue);

    private static int Count(string group) =>
        Enum.GetValues<ProviderProfile>().Sum(profile => SignInCases.Names(profile).Count(name => name.StartsWith($"{group}:", StringComparison.Ordinal)))
        + Classes.GetValueOrDefault(group, []).SelectMany(type => type.GetMethods()).Sum(Rows);

    private static int Rows(MethodInfo test) => test.GetCustomAttribute<FactAttribute>() switch
    {
        null => 0,
        TheoryAttribute => test.GetCustomAttributes<InlineDataAttribute>().Count() + test.GetCustomAttributes<MemberDataAttribute>().Sum(data => Rows(data, test)),
        _ => 1,
    };

    private static int Rows(MemberDataAttribute data, MethodInfo test) =>
        ((IEnumerable<object>)(data.MemberType ?? test.DeclaringType!).GetProperty(data.MemberName)!.GetValue(null)!).Count();
}
