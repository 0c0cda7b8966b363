using AmaWvg.Kernel.Types;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

/// <summary>The form as typed, with the account number that the person saw.</summary>
public sealed record RekeningnummerForm(string Rekeningnummer, string Vorige)
{
    internal static RekeningnummerForm Van(IFormCollection form) => new(FormText.Read(form, "rekeningnummer"), FormText.Read(form, "vorige"));
}

internal sealed class RekeningnummerValidator : AbstractValidator<RekeningnummerForm>
{
    public RekeningnummerValidator() => RuleFor(f => f.Rekeningnummer)
        .NotEmpty().WithMessage("Vul een rekeningnummer in")
        .Must(text => text.Length == 0 || Iban.TryParse(text, out _)).WithMessage("Vul een bestaand rekeningnummer (IBAN) in, zoals BE68 5390 0754 7034");
}
