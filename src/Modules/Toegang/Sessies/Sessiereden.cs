namespace AmaWvg.Toegang;

/// <summary>Why a session was ended before its time, as the table and the security log name it.</summary>
internal static class Sessiereden
{
    /// <summary>The person signed out, or went on in another session.</summary>
    public const string Afgemeld = "afgemeld";

    /// <summary>The identity provider said that the person signed out there.</summary>
    public const string Provider = "provider";

    /// <summary>The right was withdrawn, or its roles changed.</summary>
    public const string Recht = "recht";

    /// <summary>The person ended it from another session.</summary>
    public const string Zelf = "zelf";

    /// <summary>Staff of the department ended it.</summary>
    public const string Departement = "departement";

    /// <summary>What the person reads who comes back with the cookie of a session that was ended; null when there is nothing to explain.</summary>
    public static string? Uitleg(string? reden, string organisatie) => reden switch
    {
        Provider => "U meldde zich af bij de aanmelddienst. Daarom bent u ook hier afgemeld.",
        Recht => $"Uw toegang voor {organisatie} is gewijzigd. Meld u opnieuw aan.",
        Zelf => "U beëindigde deze aanmelding in een ander venster of op een ander toestel.",
        Departement => "Het Departement Zorg beëindigde uw aanmelding. Meld u opnieuw aan. Hebt u vragen, neem dan contact op met ons.",
        _ => null,
    };
}
