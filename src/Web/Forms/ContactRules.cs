using System.Net.Mail;
using FluentValidation;

namespace AmaWvg.Web.Forms;

/// <summary>Rules for ways to reach somebody, with the words that users see.</summary>
public static class ContactRules
{
    /// <summary>Longest e-mail address that mail servers accept.</summary>
    public const int LongestEmail = 254;

    /// <summary>One e-mail address, and nothing but the address.</summary>
    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithMessage("Vul een e-mailadres in")
        .Must(IsEmail).WithMessage("Vul een e-mailadres in zoals naam@voorbeeld.be");

    /// <summary>A telephone number of any country.</summary>
    public static IRuleBuilderOptions<T, string> Telephone<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithMessage("Vul een telefoonnummer in")
        .Must(IsTelephone).WithMessage("Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67");

    // A mail library reads "a, b" or "name <a>" as well: only what it reads as this very address counts.
    private static bool IsEmail(string text) =>
        text.Length == 0
        || (text.Length <= LongestEmail
            && MailAddress.TryCreate(text, out var address) && address.Address == text
            && text.All(letter => char.IsAscii(letter) && letter is not ('"' or '(' or ')' or '[' or ']' or ' '))
            && Uri.CheckHostName(address.Host) == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal));

    private static bool IsTelephone(string text) =>
        text.Length == 0
        || (text.Length <= 30
            && text.All(letter => char.IsAsciiDigit(letter) || letter is '+' or ' ' or '.' or '/' or '-' or '(' or ')')
            && text.LastIndexOf('+') <= 0
            && text.Count(char.IsAsciiDigit) is >= 9 and <= 15);
}
