namespace AmaWvg.Web;

/// <summary>What can be wrong with other typed numbers, in words. A check digit is only blamed when every sign belongs there.</summary>
public static class Nummerveld
{
    /// <summary>What to do about an account number; null when it is one.</summary>
    public static string? IbanFout(string text) =>
        text.Length == 0 ? "Vul een rekeningnummer in"
        : Iban.TryParse(text, out _) ? null
        : Iban.Vreemd(text) is { } vreemd ? $"Een rekeningnummer (IBAN) bestaat alleen uit letters en cijfers. Verwijder ‘{vreemd}’"
        : Iban.VreemdeLetters(text, out var land) is { } letters ? $"Na {land} staan in een rekeningnummer (IBAN) cijfers. Verbeter ‘{letters}’"
        : Iban.HeeftVorm(text) ? "Controleer het rekeningnummer: het controlegetal klopt niet"
        : "Vul een bestaand rekeningnummer (IBAN) in, zoals BE68 5390 0754 7034";

    /// <summary>What to do about an ondernemingsnummer; null when it is one.</summary>
    public static string? OndernemingsnummerFout(string text) =>
        Ondernemingsnummer.TryParse(text, out _) ? null
        : Ondernemingsnummer.Vreemd(text) is { } vreemd ? Vreemd("Een ondernemingsnummer", vreemd)
        : Ondernemingsnummer.HeeftVorm(text) ? "Controleer het ondernemingsnummer: het controlegetal klopt niet"
        : "Controleer het ondernemingsnummer: het telt 10 cijfers, zoals 0566.988.259";

    /// <summary>What to do about a HCO-nummer; null when it can be one.</summary>
    public static string? HcoFout(string text) =>
        HcoNummer.TryParse(text, out _) ? null
        : HcoNummer.Vreemd(text) is { } vreemd ? Vreemd("Een HCO-nummer", vreemd)
        : "Vul één HCO-nummer in, van ten hoogste 20 cijfers";

    internal static string Vreemd(string nummer, string vreemd) => $"{nummer} bestaat alleen uit cijfers. Verwijder ‘{vreemd}’";
}
