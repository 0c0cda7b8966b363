using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>The form as typed.</summary>
/// <param name="Waarde">The new value; empty when the correction asks for none.</param>
/// <param name="Reden">Why.</param>
/// <param name="Versie">Row version that the person saw.</param>
public sealed record CorrectieForm(string Waarde, string Reden, uint Versie)
{
    internal const int LangsteReden = 2000;

    /// <summary>Which name is right, asked when two participants with different names become one.</summary>
    public string JuisteNaam { get; init; } = "";

    /// <summary>Whether the person saw what follows from it.</summary>
    public bool IsBevestigd { get; init; }

    /// <summary>Whether the person wants to change what was typed instead.</summary>
    public bool GaatTerug { get; init; }

    internal static CorrectieForm Van(IFormCollection form, string? veld) => new(veld is null ? "" : FormText.Read(form, veld), FormText.ReadLines(form, "reden"), FormText.ReadVersion(form))
    {
        JuisteNaam = FormText.Read(form, "juisteNaam"),
        IsBevestigd = form["bevestigd"] == "ja",
        GaatTerug = form["aanpassen"] == "ja",
    };

    internal FormErrors Controleer(FormErrors errors) => Reden switch
    {
        "" => errors.Add("reden", "Vul de reden in; de voorziening krijgt ze te lezen"),
        _ when !Letterbeeld.Past(Reden, LangsteReden) => errors.Add("reden", $"Vul een reden van ten hoogste {LangsteReden} tekens in"),
        _ => errors,
    };
}
