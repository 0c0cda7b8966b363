using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Voorziening : IVanOrganisatie
{
    public required HcoNummer Hco { get; init; }
    public required string Naam { get; set; }
    public required TypeVoorziening Type { get; set; }
    public required string Gemeente { get; set; }
    public required string Provincie { get; set; }
    public Ondernemingsnummer? Ondernemingsnummer { get; set; }
}

/// <summary>The 11 eligible types, and the schools that were recognised before 2024 (domein.md §1.1, C9).</summary>
public enum TypeVoorziening
{
    CentrumAlgemeenWelzijnswerk,
    DienstMaatschappelijkWerkZiekenfonds,
    CentrumGeestelijkeGezondheidszorg,
    InitiatiefBeschutWonen,
    PsychiatrischZiekenhuis,
    VoorzieningOpgroeien,
    VoorzieningVaph,
    Revalidatiecentrum,
    RevalidatievoorzieningAmbulant,
    Ocmw,
    Maatwerkbedrijf,
    OnderwijsinstellingHistorisch,
}
