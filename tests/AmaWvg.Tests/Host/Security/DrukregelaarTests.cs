using System.Threading.RateLimiting;
using AmaWvg.Host;

namespace AmaWvg.Tests.Host.Security;

/// <summary>How many may do something at once follows how long it takes.</summary>
public sealed class DrukregelaarTests
{
    private readonly Stopklok _klok = new();

    [Fact]
    public void Acquire_WhileItIsSlow_LetsFewerInAndNeverNone()
    {
        using var regelaar = new Drukregelaar(200, TimeSpan.FromSeconds(1), _klok);

        Assert.Equal(200, Plaatsen(regelaar));
        Doe(regelaar, keren: 32, duur: 2);
        Assert.Equal(140, Plaatsen(regelaar));
        Doe(regelaar, keren: 32 * 30, duur: 2);
        Assert.Equal(Drukregelaar.Laagste, Plaatsen(regelaar));
        Doe(regelaar, keren: 32 * 100, duur: 0.2);
        Assert.Equal(200, Plaatsen(regelaar));
    }

    [Fact]
    public void Acquire_WhenThreeInThirtyTwoAreSlow_ChangesNothing()
    {
        using var regelaar = new Drukregelaar(20, TimeSpan.FromSeconds(1), _klok);

        Doe(regelaar, keren: 3, duur: 5);
        Doe(regelaar, keren: 29, duur: 0.1);

        Assert.Equal(20, Plaatsen(regelaar));
    }

    [Fact]
    public void Acquire_AllPlacesTaken_IsRefusedUntilOneIsGivenBack()
    {
        using var regelaar = new Drukregelaar(2, TimeSpan.FromSeconds(1), _klok);
        using var eerste = regelaar.AttemptAcquire();
        var tweede = regelaar.AttemptAcquire();

        Assert.False(regelaar.AttemptAcquire().IsAcquired);
        tweede.Dispose();
        tweede.Dispose();
        Assert.True(regelaar.AttemptAcquire().IsAcquired);
        Assert.False(regelaar.AttemptAcquire().IsAcquired);
    }

    private void Doe(Drukregelaar regelaar, int keren, double duur)
    {
        for (var keer = 0; keer < keren; keer++)
        {
            using var plaats = regelaar.AttemptAcquire();
            _klok.Vooruit(duur);
        }
    }

    private static long Plaatsen(RateLimiter regelaar) => regelaar.GetStatistics()!.CurrentAvailablePermits;

    private sealed class Stopklok : TimeProvider
    {
        private long _nu;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _nu;

        public void Vooruit(double seconden) => _nu += (long)(seconden * 1000);
    }
}
