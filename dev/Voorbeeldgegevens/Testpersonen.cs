namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A test person of the local provider who works for a voorziening.</summary>
internal sealed record BegeleiderGegeven(Insz Insz, VoorzieningGegeven Voorziening);

/// <summary>A test person of the local provider who works at the department.</summary>
internal sealed record MedewerkerGegeven(Insz Insz, string[] Rollen);

/// <summary>What the test people of the local provider may do. The people without a right are absent.</summary>
internal static class Testpersonen
{
    public const string VanDeLochting = "Test Begeleider";

    public const string Dossierbeheer = "Test Dossierbeheer";

    public static VoorzieningGegeven DeLochting { get; } = Maatwerkbedrijf("De Lochting");

    /// <summary>Who works for a voorziening: <see cref="Ketens"/> gives each the right by a chain.</summary>
    public static IReadOnlyList<BegeleiderGegeven> Begeleiders { get; } =
    [
        new(Insz.Parse("85022899759"), DeLochting),
        new(Insz.Parse("79061412391"), Maatwerkbedrijf("SOBO")),
        new(Insz.Parse("79061412391"), Maatwerkbedrijf("Footstep")),
        new(Insz.Parse("91030524483"), FictieveVoorzieningen.ZonderErkenning),
    ];

    public static IReadOnlyList<MedewerkerGegeven> Medewerkers { get; } =
    [
        new(Insz.Parse("82011715891"), [Rollen.Dossierbehandelaar, Rollen.Beslisser]),
        new(Insz.Parse("75120308232"), [Rollen.FinancieelBeheerder]),
        new(Insz.Parse("89073046667"), [Rollen.Goedkeurder]),
        new(Insz.Parse("71041829406"), [Rollen.Inspecteur]),
    ];

    private static VoorzieningGegeven Maatwerkbedrijf(string naam) => Voorzieningenlijst.Maatwerkbedrijven.Single(v => v.Naam == naam);
}
