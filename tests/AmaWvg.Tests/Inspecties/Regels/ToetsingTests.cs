using AmaWvg.Inspecties;
using AmaWvg.Tests.Domein.Types;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Inspecties.Regels;

/// <summary>How findings are scored (BR-52, BR-53, BR-54).</summary>
public sealed class ToetsingTests
{
    private static readonly int[] Dossiers = [1, 2, 3];

    [Theory]
    [InlineData("3.1", "A", "", Uitkomst.Conform)]
    [InlineData("3.1", "N", "", Uitkomst.Inbreuk)]
    [InlineData("3.1", "G", "", Uitkomst.Inbreuk)]
    [InlineData("3.1", "X", "", Uitkomst.Conform)]
    [InlineData("3.1", "", "AAA", Uitkomst.Open)]
    [InlineData("4.1", "", "AAA", Uitkomst.Conform)]
    [InlineData("4.1", "", "AXA", Uitkomst.Conform)]
    [InlineData("4.1", "", "AA", Uitkomst.Open)]
    [InlineData("4.1", "", "", Uitkomst.Open)]
    [InlineData("4.1", "", "ANA", Uitkomst.Inbreuk)]
    [InlineData("4.1", "", "N", Uitkomst.Inbreuk)]
    [InlineData("4.1", "", "AAG", Uitkomst.Inbreuk)]
    [InlineData("4.1", "G", "", Uitkomst.Inbreuk)]
    [InlineData("2.4", "", "AAN", Uitkomst.Inbreuk)]
    [InlineData("2.6", "A", "AAA", Uitkomst.Conform)]
    public void Score_WhatWasFound_FollowsTheRule(string nummer, string geheel, string perDossier, Uitkomst verwacht) =>
        Assert.Equal(verwacht, Toetsing.Score(Criteria.Vind(nummer)!, Bevinding(nummer, geheel, perDossier), Dossiers));

    [Theory]
    [InlineData("NAA NAA NAA AAA AAA", true)] // Three in the first file.
    [InlineData("NAA ANA AAN AAA AAA", false)] // Three, each in another file.
    [InlineData("NNN NNN AAA AAA AAA", false)]
    [InlineData("AAG AAN AAA AAA AAG", true)]
    [InlineData("XXX XXX XXX XXX XXX", false)]
    public void VraagtHercontrole_CoreConditions_CountsInASingleFile(string kern, bool verwacht) => Assert.Equal(
        verwacht, Toetsing.VraagtHercontrole([.. Kern.Zip(kern.Split(' '), (nummer, dossiers) => Bevinding(nummer, "", dossiers))], Dossiers));

    [Fact]
    public void VraagtHercontrole_ThreeOthers_DoNotCount() => Assert.False(
        Toetsing.VraagtHercontrole([.. new[] { "4.5", "4.6", "4.7", "4.8", "2.4" }.Select(nummer => Bevinding(nummer, "", "NNN"))], Dossiers));

    [Fact]
    public void Score_AnyFindings_FollowBothRules()
    {
        var oordelen = Gen.Elements("", "A", "N", "G", "X");
        var dossiers = Gen.Elements("", "A", "N", "G", "X").ArrayOf(3);
        var invullingen = oordelen.SelectMany(_ => dossiers, (geheel, per) => (geheel, per)).ArrayOf(Criteria.Alle.Count);
        Eigenschap.Geldt(invullingen, invulling =>
        {
            var bevindingen = Criteria.Alle.Zip(invulling, (criterium, deel) => Bevinding(criterium.Nummer, deel.geheel, string.Concat(deel.per.Select(een => een is "" ? "." : een)))).ToList();
            return Criteria.Alle.Zip(bevindingen).All(paar =>
            {
                var (criterium, bevinding) = paar;
                var score = Toetsing.Score(criterium, bevinding, Dossiers);
                var isInbreuk = bevinding.Geheel is Oordeel.NietAangetoond or Oordeel.GebeurtNiet
                    || (criterium.PerDossier && bevinding.Dossiers.Values.Any(oordeel => oordeel is Oordeel.NietAangetoond or Oordeel.GebeurtNiet));
                var isAf = criterium.PerDossier ? bevinding.Dossiers.Count == Dossiers.Length : bevinding.Geheel is not null;
                return score == (isInbreuk ? Uitkomst.Inbreuk : isAf ? Uitkomst.Conform : Uitkomst.Open);
            }) && Toetsing.VraagtHercontrole(bevindingen, Dossiers) == Dossiers.Any(dossier => bevindingen.Count(bevinding => Kern.Contains(bevinding.Criterium)
                && (bevinding.Geheel is Oordeel.GebeurtNiet || bevinding.Dossiers.GetValueOrDefault(dossier) is Oordeel.NietAangetoond or Oordeel.GebeurtNiet)) >= 3);
        });
    }

    [Theory]
    [InlineData(28, 30, 93)]
    [InlineData(26, 30, 87)]
    [InlineData(19, 30, 63)]
    [InlineData(1, 8, 13)]
    [InlineData(1, 200, 1)]
    [InlineData(0, 30, 0)]
    [InlineData(0, 0, 0)]
    public void Procent_AHalf_GoesUp(int deel, int geheel, int procent) => Assert.Equal(procent, Toetsing.Procent(deel, geheel));

    private static readonly string[] Kern = ["4.1", "4.2", "4.3", "4.4", "4.5"];

    private static Bevinding Bevinding(string nummer, string geheel, string perDossier) => new(
        nummer, geheel is "" ? null : Lees(geheel[0]),
        perDossier.Select((teken, plaats) => (teken, nummer: plaats + 1)).Where(deel => deel.teken != '.').ToDictionary(deel => deel.nummer, deel => Lees(deel.teken)));

    private static Oordeel Lees(char teken) => teken switch
    {
        'A' => Oordeel.Aangetoond,
        'N' => Oordeel.NietAangetoond,
        'G' => Oordeel.GebeurtNiet,
        _ => Oordeel.NietVanToepassing,
    };
}
