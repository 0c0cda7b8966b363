namespace AmaWvg.Tests.Host.SignIn;

// Starts at the real time, because the test's cookie jar lives by it.
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
