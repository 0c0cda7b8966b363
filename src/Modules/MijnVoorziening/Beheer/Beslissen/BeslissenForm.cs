using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>The form as typed.</summary>
public sealed record BeslissenForm(string Reden, uint Versie)
{
    internal const int LangsteReden = 2000;

    internal static BeslissenForm Van(IFormCollection form) => new(FormText.ReadLines(form, "reden"), FormText.ReadVersion(form));

    internal FormErrors Controleer(bool vraagtReden) => this switch
    {
        _ when !Letterbeeld.Past(Reden, LangsteReden) => FormErrors.None.Add("reden", $"Vul een reden van ten hoogste {LangsteReden} tekens in"),
        { Reden: "" } when vraagtReden => FormErrors.None.Add("reden", "Vul de reden in; de voorziening krijgt die te lezen"),
        _ => FormErrors.None,
    };
}
