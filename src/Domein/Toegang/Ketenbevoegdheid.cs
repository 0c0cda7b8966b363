namespace AmaWvg.Domein;

/// <summary>Who may do what in an access chain (BR-41).</summary>
public static class Ketenbevoegdheid
{
    private const Ketenrol Hoofden = Ketenrol.Hoofdtoegangsbeheerder | Ketenrol.CoHoofdtoegangsbeheerder;
    private const Ketenrol Beheer = Ketenrol.Vertegenwoordiger | Hoofden | Ketenrol.Toegangsbeheerder;

    /// <summary>Whether one of these roles is enough.</summary>
    /// <param name="rol">What the person is; as manager, of the subafdeling that it is about.</param>
    /// <param name="handeling">What is to be done.</param>
    public static bool Mag(Ketenrol rol, Ketenhandeling handeling) => (rol & Nodig(handeling)) != 0;

    private static Ketenrol Nodig(Ketenhandeling handeling) => handeling switch
    {
        Ketenhandeling.KetenBekijken => Beheer,
        Ketenhandeling.HoofdtoegangsbeheerderAanstellen => Ketenrol.Vertegenwoordiger,
        Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen => Ketenrol.Vertegenwoordiger | Ketenrol.Hoofdtoegangsbeheerder,
        Ketenhandeling.HoedanigheidActiveren or Ketenhandeling.ToegangsbeheerdersAanstellen => Hoofden,
        Ketenhandeling.SubafdelingenBeheren => Ketenrol.Toegangsbeheerder,
        _ => Ketenrol.Toegangsbeheerder | Ketenrol.Subafdelingsbeheerder,
    };
}
