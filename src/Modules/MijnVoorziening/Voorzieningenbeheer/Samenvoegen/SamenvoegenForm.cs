using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Samenvoegen;

/// <summary>What was typed: first what happens, which is right before it stands in the address; then why, in the form that confirms it.</summary>
public sealed record SamenvoegenForm(string Soort, string Naar, string Datum)
{
    internal const int LangsteReden = 2000;

    /// <summary>In the first form: it asks what would happen.</summary>
    internal const string BeginVeld = "begin";

    public string Reden { get; init; } = "";

    /// <summary>Row version of the organisation that goes up in the other one.</summary>
    public uint Versie { get; init; }

    /// <summary>Row version of the other organisation.</summary>
    public uint VersieNaar { get; init; }

    internal bool IsLeeg => (Soort, Naar, Datum) is ("", "", "");

    internal SoortSamengaan? GekozenSoort => Enum.TryParse<SoortSamengaan>(Soort, out var soort) && Enum.IsDefined(soort) ? soort : null;

    internal static SamenvoegenForm Van(IQueryCollection query) => new(Tekst(query, "soort"), Tekst(query, "naar"), Tekst(query, "datum"));

    internal static SamenvoegenForm Van(IFormCollection form) => new(FormText.Read(form, "soort"), FormText.ReadNumber(form, "naar"), FormText.Read(form, "datum"))
    {
        Reden = FormText.ReadLines(form, "reden"),
        Versie = FormText.ReadVersion(form),
        VersieNaar = uint.TryParse(form["versieNaar"], out var versie) ? versie : 0,
    };

    internal FormErrors ControleerReden() => Reden switch
    {
        "" => FormErrors.None.Add("reden", "Vul de reden in; de voorzieningen krijgen ze te lezen"),
        _ when !Letterbeeld.Past(Reden, LangsteReden) => FormErrors.None.Add("reden", $"Vul een reden van ten hoogste {LangsteReden} tekens in"),
        _ => FormErrors.None,
    };

    private static string Tekst(IQueryCollection query, string veld) => QueryText.Clean(query[veld].ToString());
}
