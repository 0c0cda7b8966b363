namespace AmaWvg.Tests.Domein.Toegang;

/// <summary>BR-41: who may do what in an access chain.</summary>
public sealed class KetenbevoegdheidTests
{
    [Theory]
    [InlineData(Ketenrol.Geen)]
    [InlineData(Ketenrol.Gebruiker)]
    [InlineData(Ketenrol.Vertegenwoordiger, Ketenhandeling.KetenBekijken, Ketenhandeling.HoofdtoegangsbeheerderAanstellen, Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen)]
    [InlineData(
        Ketenrol.Hoofdtoegangsbeheerder, Ketenhandeling.KetenBekijken, Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen, Ketenhandeling.HoedanigheidActiveren,
        Ketenhandeling.ToegangsbeheerdersAanstellen)]
    [InlineData(Ketenrol.CoHoofdtoegangsbeheerder, Ketenhandeling.KetenBekijken, Ketenhandeling.HoedanigheidActiveren, Ketenhandeling.ToegangsbeheerdersAanstellen)]
    [InlineData(Ketenrol.Toegangsbeheerder, Ketenhandeling.KetenBekijken, Ketenhandeling.SubafdelingenBeheren, Ketenhandeling.GebruikersBeheren)]
    [InlineData(Ketenrol.Subafdelingsbeheerder, Ketenhandeling.GebruikersBeheren)]
    public void Mag_EachRole_IsItsOwnWorkAndNothingElse(Ketenrol rol, params Ketenhandeling[] handelingen) =>
        Assert.Equal(handelingen, Enum.GetValues<Ketenhandeling>().Where(handeling => Ketenbevoegdheid.Mag(rol, handeling)));

    [Fact]
    public void Mag_TwoRoles_IsTheWorkOfBoth()
    {
        const Ketenrol rol = Ketenrol.Vertegenwoordiger | Ketenrol.Subafdelingsbeheerder;

        Assert.Equal(
            [Ketenhandeling.KetenBekijken, Ketenhandeling.HoofdtoegangsbeheerderAanstellen, Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen, Ketenhandeling.GebruikersBeheren],
            Enum.GetValues<Ketenhandeling>().Where(handeling => Ketenbevoegdheid.Mag(rol, handeling)));
    }
}
