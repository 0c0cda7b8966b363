using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;

/// <summary>An account number that waits, with what staff need to judge it.</summary>
/// <param name="Id">The account number in addresses.</param>
/// <param name="Voorziening">Id of the organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Iban">The new number, in groups of four.</param>
/// <param name="Nu">The number that payments use now, if any.</param>
/// <param name="Gemeld">When it was given, in Brussels.</param>
/// <param name="Contactpersoon">Who is the contact person now, with the ways to reach that person.</param>
/// <param name="Vervangen">The contact persons and addresses that changed or were removed shortly before, with the day.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else decided in the meantime.</param>
public sealed record NazichtView(
    Guid Id, Guid Voorziening, string Naam, string Iban, string? Nu, DateTimeOffset Gemeld, string? Contactpersoon, IReadOnlyList<string> Vervangen,
    NazichtForm Form, FormErrors Errors, Botsing? Botsing = null);

/// <summary>The form as typed.</summary>
/// <param name="Toelichting">What staff found out; the organisation reads it.</param>
/// <param name="Vrijgeven">Whether the button to release was pressed; null for neither button.</param>
public sealed record NazichtForm(string Toelichting, bool? Vrijgeven)
{
    internal const int LangsteToelichting = 1000;
    internal const string Besluit = "besluit", Vrij = "vrijgeven", Weiger = "weigeren";

    internal static NazichtForm Leeg { get; } = new("", null);

    internal static NazichtForm Van(IFormCollection form) => new(
        FormText.ReadLines(form, "toelichting"), form[Besluit].ToString() switch { Vrij => true, Weiger => false, _ => null });

    internal FormErrors Controleer() => this switch
    {
        { Toelichting: "" } => FormErrors.None.Add("toelichting", "Vul in wat u naging; de voorziening krijgt die tekst te lezen"),
        _ when !Letterbeeld.Past(Toelichting, LangsteToelichting) => FormErrors.None.Add("toelichting", $"Vul een toelichting van ten hoogste {LangsteToelichting} tekens in"),
        { Vrijgeven: null } => FormErrors.None.Add("toelichting", "Kies Vrijgeven of Weigeren"),
        _ => FormErrors.None,
    };
}
