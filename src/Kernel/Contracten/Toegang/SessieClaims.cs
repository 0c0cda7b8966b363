namespace AmaWvg.Kernel;

/// <summary>Claims that the portal itself adds to a session when a profile is confirmed.</summary>
public static class SessieClaims
{
    /// <summary>Name of the cookie scheme of the portal.</summary>
    public const string Scheme = "Portaal";

    /// <summary>Key of the chosen profile.</summary>
    public const string Profiel = "profiel";

    /// <summary>HCO number of the chosen voorziening; absent for the department.</summary>
    public const string Hco = "hco";

    /// <summary>Name of the chosen organisation.</summary>
    public const string Organisatie = "organisatie";

    /// <summary>Present when the person has more than one profile.</summary>
    public const string MeerProfielen = "meer_profielen";
}

/// <summary>Names of the authorisation policies that route groups ask for.</summary>
public static class Policies
{
    /// <summary>Signed in; a profile need not be chosen yet.</summary>
    public const string Aangemeld = "Aangemeld";

    /// <summary>Signed in for a voorziening.</summary>
    public const string Begeleider = "Begeleider";

    /// <summary>Signed in for a voorziening or for the department: who has lists to filter.</summary>
    public const string MetLijsten = "MetLijsten";

    /// <summary>Signed in for the access chain of an onderneming.</summary>
    public const string Toegangsbeheer = "Toegangsbeheer";

    /// <summary>Signed in for the department.</summary>
    public const string Departement = "Departement";

    /// <summary>Signed in for Zorginspectie.</summary>
    public const string Inspecteur = "Inspecteur";

    /// <summary>Handles applications at the department.</summary>
    public const string Behandelaar = "Behandelaar";

    /// <summary>Decides on applications at the department.</summary>
    public const string Beslisser = "Beslisser";

    /// <summary>Signed in for the department, keeps the rates and makes payment proposals.</summary>
    public const string FinancieelBeheerder = "FinancieelBeheerder";

    /// <summary>Signed in for the department, approves payment proposals of others.</summary>
    public const string Goedkeurder = "Goedkeurder";

    /// <summary>Showed a strong digital key a moment ago; see <see cref="VerseAanmeldingExtensions"/>.</summary>
    public const string VerseAanmelding = "VerseAanmelding";

    /// <summary>Signed in for the department, in a role that may end somebody's session.</summary>
    public const string AanmeldingenBeeindigen = "AanmeldingenBeeindigen";
}
