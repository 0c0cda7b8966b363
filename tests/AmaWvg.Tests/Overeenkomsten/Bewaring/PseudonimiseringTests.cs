using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Bewaring;

/// <summary>A date of birth stays only where a month of subsidy hangs on it: a run works every month out again.</summary>
public sealed class PseudonimiseringTests
{
    [Theory]
    [InlineData("1980-05-10", "2019-01-01", "2019-12-31", false)]
    [InlineData("1980-05-10", "2019-01-01", null, false)]
    [InlineData("2001-05-10", "2019-01-01", "2019-12-31", true)]
    [InlineData("2001-05-10", "2019-05-01", "2019-12-31", false)]
    [InlineData("1953-05-10", "2018-01-01", "2018-06-30", true)]
    [InlineData("1953-05-10", "2018-01-01", "2018-05-31", false)]
    public void Geboortedatum_ByAgeInTheMonths_StaysWhereAMonthHangsOnIt(string geboren, string start, string? einde, bool blijft)
    {
        var dag = DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture);
        var looptijd = Looptijd.Aangemeld(Dag(start)!.Value, Dag(start)!.Value, Dag(einde));

        Assert.Equal(blijft ? dag : null, Pseudonimisering.Geboortedatum(dag, [looptijd]));
        Assert.Null(Pseudonimisering.Geboortedatum(null, [looptijd]));
    }

    private static DateOnly? Dag(string? tekst) => tekst is null ? null : DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
