using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

/// <summary>Checks that something holds for a thousand generated values.</summary>
internal static class Eigenschap
{
    private static readonly Config Duizend = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithQuietOnSuccess(true);

    public static void Geldt<T>(Gen<T> values, Func<T, bool> property) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Duizend);
}
