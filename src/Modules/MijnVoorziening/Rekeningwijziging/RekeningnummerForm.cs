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
    public RekeningnummerValidator() => RuleFor(f => f.Rekeningnummer).Correct(Nummerveld.IbanFout);
}
