using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>What came of a change.</summary>
/// <param name="Url">Where to go after success.</param>
/// <param name="Errors">What is wrong with what was asked.</param>
/// <param name="Botsing">What somebody else changed in the meantime; the person decides again.</param>
internal sealed record Wijziging(string? Url, FormErrors Errors, Botsing? Botsing)
{
    public static Wijziging Gelukt(string url) => new(url, FormErrors.None, null);

    public static Wijziging Geweigerd(FormErrors errors) => new(null, errors, null);

    public static Wijziging Gebotst(Botsing botsing) => new(null, FormErrors.None, botsing);
}

/// <summary>A change by somebody else since the form was opened.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Wanneer">When, in Brussels.</param>
/// <param name="Wat">What, as the history says it.</param>
public sealed record Botsing(string Wie, DateTimeOffset Wanneer, string Wat)
{
    internal string Tekst => FormattableString.Invariant($"{Wie} deed dit op {Wanneer:dd/MM/yyyy} om {Wanneer:H.mm} uur: {Wat} Kijk na en bewaar opnieuw als uw versie moet gelden.");
}
