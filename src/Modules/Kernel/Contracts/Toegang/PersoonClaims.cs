namespace AmaWvg.Kernel.Contracts.Toegang;
/// <summary>x</summary>
public static class PersoonClaims
{
    /// <summary>x</summary>
    public const string Issuer = "iss";
    /// <summary>x</summary>
    public const string Insz = "insz";
    /// <summary>x</summary>
    public const string GivenName = "given_name";
    /// <summary>x</summary>
    public const string FamilyName = "family_name";
    /// <summary>x</summary>
    public const string SessionId = "sid";
}
