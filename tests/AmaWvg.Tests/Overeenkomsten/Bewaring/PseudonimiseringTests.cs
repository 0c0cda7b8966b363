using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Bewaring;

/// <summary>A date of birth stays only where a month of subsidy hangs on it: a run works every month out again.</summary>
public sealed class PseudonimiseringTests
{
    private const string Spoor = "Spoorwoord";

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

    // Whatever is added to a participant or an agreement later: a text, or a list of something.
    [Fact]
    public void Pas_EveryTextOfAParticipantAndItsAgreement_IsGone()
    {
        var (dag, nu) = (new DateOnly(2019, 1, 1), new DateTimeOffset(2019, 1, 1, 9, 0, 0, TimeSpan.Zero));
        var deelnemer = new Deelnemer { Id = Guid.CreateVersion7(), Hco = HcoNummer.Hydrate("70000001"), Insz = TestInsz.Nieuw(), Voornaam = Spoor, Naam = Spoor };
        var overeenkomst = Overeenkomst.MeldAan(deelnemer, Spoor, dag, dag.AddMonths(6), nu, dag);
        overeenkomst.CorrigeerStart(dag.AddDays(3), dag);
        var (nummer, sporen) = (deelnemer.Insz.Waarde, Vul(deelnemer) + Vul(overeenkomst));
        Assert.True(sporen >= 5, $"{sporen} texts were filled in.");

        Pseudonimisering.Pas([deelnemer], [overeenkomst], _ => Insz.Pseudo("abcdefghij"));

        foreach (var document in (string[])[Documentopslag.Json(deelnemer), Documentopslag.Json(overeenkomst)])
        {
            Assert.DoesNotContain(Spoor, document, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(nummer, document, StringComparison.Ordinal);
        }
    }

    private static int Vul(object document)
    {
        var aantal = 0;
        foreach (var property in document.GetType().GetProperties().Where(property => property.CanWrite))
        {
            if (property.PropertyType == typeof(string))
            {
                property.SetValue(document, Spoor);
                aantal++;
            }
            else if (property.GetValue(document) is System.Collections.IEnumerable reeks and not string)
            {
                var leden = reeks.Cast<object>().ToList();
                Assert.True(leden.Count > 0, $"{property.Name} is empty: make this test fill it.");
                aantal += leden.Sum(Vul);
            }
        }
        return aantal;
    }

    private static DateOnly? Dag(string? tekst) => tekst is null ? null : DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
