namespace AmaWvg.Tests.Testing;

/// <summary>A clock that stands still until a test moves it. Set it in the test method itself: it flows down the calls, not up.</summary>
public sealed class TestKlok : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly AsyncLocal<DateTimeOffset?> _nu = new();

    /// <summary>The moment it is for this test.</summary>
    public DateTimeOffset Nu
    {
        get => _nu.Value ?? Begin;
        set => _nu.Value = value;
    }

    /// <summary>The day it is for this test; noon in Brussels when set.</summary>
    public DateOnly Vandaag
    {
        get => DateOnly.FromDateTime(Nu.UtcDateTime);
        set => Nu = new(value, new(11, 0), TimeSpan.Zero);
    }

    public override DateTimeOffset GetUtcNow() => Nu;

    /// <summary>Lets time pass.</summary>
    public void Vooruit(TimeSpan tijd) => Nu += tijd;
}
