using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

/// <summary>The form as typed.</summary>
public sealed record TariefForm(string Vanaf, string PerMaand, string Plafond, string Bevestiging = "")
{
    internal static TariefForm Van(IFormCollection form) => new(
        FormText.Read(form, "vanaf"), FormText.Read(form, "perMaand"), FormText.Read(form, "plafond"), FormText.Read(form, "bevestiging"));
}

internal sealed class TariefValidator : AbstractValidator<TariefForm>
{
    public TariefValidator()
    {
        RuleFor(f => f.Vanaf).RequiredDate("de eerste dag", "Geldig vanaf")
            .Must(text => !DutchDate.TryParse(text, out var dag) || dag.Day == 1).WithMessage("Geldig vanaf moet de eerste dag van een maand zijn, zoals 1/1/2027");
        RuleFor(f => f.PerMaand).NotEmpty().WithMessage("Vul een bedrag per maand in").Must(IsBedrag).WithMessage("Vul een bedrag per maand in zoals 101,58");
        RuleFor(f => f.Plafond).NotEmpty().WithMessage("Vul een jaarplafond in").Must(IsBedrag).WithMessage("Vul een jaarplafond in zoals 1219,00")
            .Must((form, plafond) => !DutchAmount.TryParse(form.PerMaand, out var perMaand) || !DutchAmount.TryParse(plafond, out var bedrag) || perMaand <= bedrag)
            .WithMessage("Jaarplafond moet minstens het bedrag per maand zijn");
    }

    private static bool IsBedrag(string text) => text.Length == 0 || (DutchAmount.TryParse(text, out var bedrag) && bedrag.Euro is > 0 and < 100_000);
}
