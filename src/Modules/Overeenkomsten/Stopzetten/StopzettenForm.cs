using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Stopzetten;

/// <summary>The form as typed.</summary>
public sealed record StopzettenForm(string Einddatum, string Reden, uint Versie)
{
    internal Stopreden? Stopreden => Enum.TryParse<Stopreden>(Reden, out var reden) && Enum.IsDefined(reden) ? reden : null;

    internal static StopzettenForm Van(IFormCollection form) =>
        new(FormText.Read(form, "einddatum"), FormText.Read(form, "reden"), FormText.ReadVersion(form));
}

internal sealed class StopzettenValidator : AbstractValidator<StopzettenForm>
{
    public StopzettenValidator()
    {
        RuleFor(f => f.Einddatum).RequiredDate("een einddatum", "Einddatum");
        RuleFor(f => f.Reden).Must((form, reden) => reden.Length == 0 || form.Stopreden is not null).WithMessage("Kies een reden uit de lijst");
    }
}
