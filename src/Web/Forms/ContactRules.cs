using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using MimeKit;

namespace AmaWvg.Web;

/// <summary>Rules for ways to reach somebody, with the words that users see.</summary>
public static partial class ContactRules
{
    /// <summary>Longest e-mail address that mail servers accept.</summary>
    public const int LongestEmail = 254;

    private const int LongestTelephone = 30;

    // One address and nothing around it, as a mail server takes it: no route, no comment, no host without domain.
    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict,
        AllowAddressesWithoutDomain = false,
        AllowUnquotedCommasInAddresses = false,
    };

    /// <summary>One e-mail address, and nothing but the address.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">Whose, on a page that asks several: "uw e-mailadres".</param>
    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule, string what = "een e-mailadres") => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .Must(text => text.Length == 0 || IsEmail(text)).WithMessage($"Vul {what} in zoals naam@voorbeeld.be");

    /// <summary>A telephone number of any country.</summary>
    /// <param name="rule">The rule to extend.</param>
    /// <param name="what">Whose, on a page that asks several: "uw telefoonnummer".</param>
    public static IRuleBuilderOptions<T, string> Telephone<T>(this IRuleBuilder<T, string> rule, string what = "een telefoonnummer") => rule
        .NotEmpty().WithMessage($"Vul {what} in")
        .Must(text => text.Length == 0 || IsTelephone(text)).WithMessage($"Vul {what} in zoals 0470 12 34 56 of +32 2 123 45 67");

    /// <summary>
    /// Whether mail can be sent to it: an address that a mail library reads as this very address, whose host is a name in the
    /// domain name system under a domain that can exist.
    /// </summary>
    public static bool IsEmail(string text) =>
        text.Length is > 0 and <= LongestEmail
        && MailboxAddress.TryParse(Strict, text, out var mailbox) && mailbox.GetAddress(idnEncode: true).Equals(text, StringComparison.OrdinalIgnoreCase) && mailbox.Name is null or "" && mailbox.Route.Count == 0
        && Address().IsMatch(text);

    /// <summary>A typed number as it is kept: without a word in front, with ordinary dashes and spaces; what is no number stays as typed.</summary>
    public static string CleanTelephone(string text)
    {
        var plain = string.Concat(Word().Replace(text, "").Select(letter =>
            char.IsWhiteSpace(letter) || letter is ',' or '\\' ? ' '
            : char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation || letter == '\u2212' ? '-'
            : letter)).Trim(' ', '\'', '’', '‘', '`', '´');
        return IsTelephone(plain) ? plain : text;
    }

    /// <summary>Whether it is a telephone number of any country, as <see cref="CleanTelephone"/> leaves it.</summary>
    public static bool IsTelephone(string text) =>
        text.Length <= LongestTelephone
        && text.All(letter => char.IsAsciiDigit(letter) || letter is '+' or ' ' or '.' or '/' or '-' or '(' or ')')
        && text.LastIndexOf('+') <= 0
        && text.Count(char.IsAsciiDigit) is >= 9 and <= 15;

    // RFC 5321 and 1035: 64 signs before the @; labels of at most 63 that begin and end with a letter or digit; the last has letters.
    [GeneratedRegex(@"^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W*(?:(?:telefoon|tel|gsm|mobiel|nummer|nr|n[°º])[\s.:\p{Pd}]*)+(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
