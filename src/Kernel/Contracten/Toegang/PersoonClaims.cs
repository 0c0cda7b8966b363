namespace AmaWvg.Kernel;

/// <summary>What the session knows of the person who signed in, whatever the identity provider calls it.</summary>
public static class PersoonClaims
{
    /// <summary>The identity provider; together with <see cref="Sub"/> it says who this is.</summary>
    public const string Iss = "iss";

    /// <summary>The provider's own number for this person.</summary>
    public const string Sub = "sub";

    /// <summary>The national number: never a key, never in an address or a log.</summary>
    public const string Insz = "insz";

    /// <summary>First name; absent for a person who has none.</summary>
    public const string GivenName = "given_name";

    /// <summary>Family name.</summary>
    public const string FamilyName = "family_name";

    /// <summary>The organisation the provider signed the person in for, if it names one.</summary>
    public const string OrganisatieCode = "org_code";

    /// <summary>HCO number of the voorziening for which the provider says that the person has a right, if it says so.</summary>
    public const string RechtHco = "recht_hco";

    /// <summary>Name of that voorziening.</summary>
    public const string RechtNaam = "recht_naam";

    /// <summary>A right that the provider says the person has there; there may be several.</summary>
    public const string Recht = "recht";

    /// <summary>The digital key that was used.</summary>
    public const string Acr = "acr";

    /// <summary>When the person last showed that key, in seconds since 1970.</summary>
    public const string AuthTime = "auth_time";

    /// <summary>The session at the provider, named in its back-channel logout.</summary>
    public const string Sid = "sid";
}
