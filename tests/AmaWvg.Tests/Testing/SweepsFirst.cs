using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(AmaWvg.Tests.Testing.SweepsFirst))]

namespace AmaWvg.Tests.Testing;

/// <summary>Begins with the tests that go past every address and every form, and take longest: begun last, they would run alone while the other core waits.</summary>
public sealed class SweepsFirst : ITestCollectionOrderer
{
    private static readonly string[] Sweeps = ["AmaWvg.Tests.Beveiliging.", "AmaWvg.Tests.Architecture."];

    /// <inheritdoc />
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Sweeps.Any(name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)))];
}
