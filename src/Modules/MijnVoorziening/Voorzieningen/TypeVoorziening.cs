namespace AmaWvg.MijnVoorziening;

/// <summary>The 11 eligible types, and those that were recognised before 2024 (docs/regels.md, Types).</summary>
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
    JeugdzorgHistorisch,
    NaadloosTrajectHistorisch,
}

/// <summary>Types as shown on screen, in the words of the manual (§1.2).</summary>
public static class TypeVoorzieningLabel
{
    /// <summary>The Dutch label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public static string Label(this TypeVoorziening type) => type switch
    {
        TypeVoorziening.CentrumAlgemeenWelzijnswerk => "Centrum voor algemeen welzijnswerk",
        TypeVoorziening.DienstMaatschappelijkWerkZiekenfonds => "Dienst maatschappelijk werk van het ziekenfonds",
        TypeVoorziening.CentrumGeestelijkeGezondheidszorg => "Centrum voor geestelijke gezondheidszorg",
        TypeVoorziening.InitiatiefBeschutWonen => "Initiatief van beschut wonen",
        TypeVoorziening.PsychiatrischZiekenhuis => "Psychiatrisch ziekenhuis",
        TypeVoorziening.VoorzieningOpgroeien => "Welzijns- en zorgvoorziening die erkend of vergund is door het agentschap Opgroeien",
        TypeVoorziening.VoorzieningVaph => "VAPH-voorziening die erkend of vergund is door het VAPH",
        TypeVoorziening.Revalidatiecentrum => "Revalidatiecentrum",
        TypeVoorziening.RevalidatievoorzieningAmbulant =>
            "Revalidatievoorziening waarmee de Vlaamse Regering een revalidatieovereenkomst heeft gesloten voor een centrum voor ambulante revalidatie",
        TypeVoorziening.Ocmw => "OCMW",
        TypeVoorziening.Maatwerkbedrijf => "Maatwerkbedrijf",
        TypeVoorziening.OnderwijsinstellingHistorisch => "Onderwijsinstelling (erkend vóór 2024)",
        TypeVoorziening.JeugdzorgHistorisch => "Organisatie voor bijzondere jeugdzorg (erkend vóór 2024)",
        TypeVoorziening.NaadloosTrajectHistorisch => "Organisatie voor naadloze flexibele trajecten onderwijs-welzijn (erkend vóór 2024)",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether an organisation of this type may apply for a recognition.</summary>
    public static bool KomtInAanmerking(this TypeVoorziening type) =>
        type is not (TypeVoorziening.OnderwijsinstellingHistorisch or TypeVoorziening.JeugdzorgHistorisch or TypeVoorziening.NaadloosTrajectHistorisch);

    /// <summary>What an organisation of another type reads (Q22).</summary>
    public static string NietInAanmerking(this TypeVoorziening type) =>
        $"Sinds 2024 kan een {(type is TypeVoorziening.OnderwijsinstellingHistorisch ? "onderwijsinstelling" : "organisatie van dit type")} geen erkenning meer aanvragen of hernieuwen. Een erkenning die loopt, blijft geldig tot haar laatste dag.";
}
