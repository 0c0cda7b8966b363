namespace AmaWvg.MijnVoorziening;

/// <summary>The 11 eligible types, and the schools that were recognised before 2024 (docs/regels.md, Types).</summary>
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
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether an organisation of this type may apply for a recognition.</summary>
    public static bool KomtInAanmerking(this TypeVoorziening type) => type != TypeVoorziening.OnderwijsinstellingHistorisch;

    /// <summary>What an organisation of another type reads (Q22).</summary>
    public const string NietInAanmerking =
        "Sinds 2024 kan een onderwijsinstelling geen erkenning meer aanvragen of hernieuwen. Een erkenning die loopt, blijft geldig tot haar laatste dag.";
}
