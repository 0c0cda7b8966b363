using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Gegevens;
using AmaWvg.Toegang.Gegevens;

namespace AmaWvg.Host.Gegevens;

/// <summary>What the test people of the local provider may do. The people without a right are absent.</summary>
internal static class Testpersonen
{
    public const string VanDeLochting = "Test Begeleider";

    public const string Dossierbeheer = "Test Dossierbeheer";

    public static VoorzieningGegeven DeLochting { get; } = Maatwerkbedrijf("De Lochting");

    public static IReadOnlyList<ToegangsrechtGegeven> Rechten { get; } =
    [
        Begeleider("85022899759", DeLochting),
        Begeleider("79061412391", Maatwerkbedrijf("SOBO")),
        Begeleider("79061412391", Maatwerkbedrijf("Footstep")),
        Begeleider("91030524483", FictieveVoorzieningen.ZonderErkenning),
        Departement("82011715891", Rollen.Dossierbehandelaar, Rollen.Beslisser),
        Departement("75120308232", Rollen.FinancieelBeheerder),
        Departement("89073046667", Rollen.Goedkeurder),
    ];

    private static VoorzieningGegeven Maatwerkbedrijf(string naam) => Voorzieningenlijst.Maatwerkbedrijven.Single(v => v.Naam == naam);

    private static ToegangsrechtGegeven Begeleider(string insz, VoorzieningGegeven voorziening) =>
        new(Insz.Parse(insz), voorziening.Hco, voorziening.Naam, voorziening.Gemeente, [Rollen.Begeleider]);

    private static ToegangsrechtGegeven Departement(string insz, params string[] rollen) =>
        new(Insz.Parse(insz), null, "Departement Zorg", "Brussel", rollen);
}
