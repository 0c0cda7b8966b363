using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

/// <summary>Numbers of persons: what is valid, the birth date in it, and that no log shows them (Q23).</summary>
public sealed class InszTests
{
    [Theory]
    [InlineData("93051822361", "1993-05-18", false)]
    [InlineData("73011136173", "1973-01-11", false)]
    [InlineData("00012556777", "2000-01-25", false)]
    [InlineData("85022899759", "1985-02-28", false)]
    [InlineData("01061599802", "2001-06-15", false)]
    [InlineData("75000000122", null, false)]
    [InlineData("90430799714", "1990-03-07", true)]
    [InlineData("02313099839", "2002-11-30", true)]
    public void Parse_ValidNumber_GivesBirthDateAndKind(string text, string? geboren, bool isBis)
    {
        var insz = Insz.Parse(text);

        Assert.Equal(text, insz.Waarde);
        Assert.Equal(geboren, insz.Geboortedatum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(isBis, insz.IsBis);
    }

    [Theory]
    [InlineData("85.02.28-997.59")]
    [InlineData("85 02 28 997 59")]
    [InlineData(" 850228/997-59 ")]
    [InlineData("850228\u00A0997\u00A059")]
    public void TryParse_WithSeparators_IsRead(string text)
    {
        Assert.True(Insz.TryParse(text, out var insz));
        Assert.Equal("85022899759", insz.Waarde);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("85022899758")]
    [InlineData("8502289975")]
    [InlineData("850228997590")]
    [InlineData("8502289975O")]
    [InlineData("٨٥٠٢٢٨٩٩٧٥٩")]
    public void TryParse_NoNumber_IsRefused(string? text) => Assert.False(Insz.TryParse(text, out _));

    [Fact]
    public void Parse_NoNumber_DoesNotRepeatIt()
    {
        var exception = Assert.Throws<FormatException>(() => Insz.Parse("85022899758"));

        Assert.DoesNotContain("85022899758", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Geboortedatum_DayThatDoesNotExist_IsUnknown() => Assert.Null(Insz.Hydrate("85023199700").Geboortedatum);

    [Fact]
    public void Weergave_ValidNumber_HasDotsAndDash() => Assert.Equal("85.02.28-997.59", Insz.Parse("85022899759").Weergave);

    [Fact]
    public void ToString_ValidNumber_ShowsNoDigit() =>
        Assert.DoesNotContain($"{Insz.Parse("85022899759")}", char.IsAsciiDigit);

    [Fact]
    public void Parse_AnyBirthDate_GivesThatDateBack() => Eigenschap.Geldt(Persoon, persoon =>
    {
        var insz = Insz.Parse(persoon.Nummer);
        return insz.Geboortedatum == persoon.Geboren && insz.IsBis == persoon.IsBis;
    });

    [Fact]
    public void Parse_ItsOwnNotation_IsTheSameNumber() =>
        Eigenschap.Geldt(Persoon, persoon => Insz.Parse(Insz.Parse(persoon.Nummer).Weergave) == Insz.Hydrate(persoon.Nummer));

    [Fact]
    public void TryParse_OtherCheckDigits_AreRefusedUnlessTheyFitTheOtherCentury() => Eigenschap.Geldt(
        from persoon in Persoon
        from controle in Gen.Choose(0, 99)
        select persoon.Nummer[..9] + controle.ToString("00", CultureInfo.InvariantCulture),
        nummer =>
        {
            var fits = new[] { nummer[..9], "2" + nummer[..9] }.Select(Controlegetal).Contains(nummer[9..]);
            return Insz.TryParse(nummer, out _) == fits;
        });

    [Fact]
    public void Controlegetal_BothCenturies_IsNeverTheSame() =>
        Eigenschap.Geldt(Gen.Choose(0, 999_999_999), basis => Controlegetal($"{basis:000000000}") != Controlegetal($"2{basis:000000000}"));

    private static Gen<(string Nummer, DateOnly Geboren, bool IsBis)> Persoon =>
        from dag in Gen.Choose(0, new DateOnly(2099, 12, 31).DayNumber - new DateOnly(1900, 1, 1).DayNumber)
        from volgnummer in Gen.Choose(1, 998)
        from bis in Gen.Elements(0, 20, 40)
        let geboren = new DateOnly(1900, 1, 1).AddDays(dag)
        let basis = $"{geboren.Year % 100:00}{geboren.Month + bis:00}{geboren.Day:00}{volgnummer:000}"
        select (basis + Controlegetal(geboren.Year < 2000 ? basis : "2" + basis), geboren, bis > 0);

    private static string Controlegetal(string basis) => $"{97 - long.Parse(basis, CultureInfo.InvariantCulture) % 97:00}";
}
