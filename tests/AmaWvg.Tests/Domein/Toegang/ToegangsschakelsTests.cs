namespace AmaWvg.Tests.Domein.Toegang;

/// <summary>BR-40: who may enter a voorziening.</summary>
public sealed class ToegangsschakelsTests
{
    [Fact]
    public void GeeftToegang_EverySubsetOfTheFiveLinks_IsAccessWhenAllHold()
    {
        foreach (var bits in Enumerable.Range(0, 32))
        {
            var schakels = Van(bits);

            Assert.Equal((bits, bits == 31), (bits, schakels.GeeftToegang));
            Assert.Equal((bits, bits == 31 ? null : (Toegangsschakel?)Enumerable.Range(0, 5).First(schakel => (bits >> schakel & 1) == 0)), (bits, schakels.Ontbreekt));
        }
    }

    internal static Toegangsschakels Van(int bits) => new((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0);
}
