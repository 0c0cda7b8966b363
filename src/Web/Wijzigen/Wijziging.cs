using AmaWvg.Web.Forms;

namespace AmaWvg.Web.Wijzigen;

/// <summary>What came of a change.</summary>
/// <param name="Url">Where to go after success.</param>
/// <param name="Errors">What is wrong with what was asked.</param>
/// <param name="Botsing">What somebody else changed in the meantime; the person decides again.</param>
public sealed record Wijziging(string? Url, FormErrors Errors, Botsing? Botsing)
{
    /// <summary>It is saved.</summary>
    public static Wijziging Gelukt(string url) => new(url, FormErrors.None, null);

    /// <summary>The rules do not allow it.</summary>
    public static Wijziging Geweigerd(FormErrors errors) => new(null, errors, null);

    /// <summary>Somebody else was first.</summary>
    public static Wijziging Gebotst(Botsing botsing) => new(null, FormErrors.None, botsing);
}
