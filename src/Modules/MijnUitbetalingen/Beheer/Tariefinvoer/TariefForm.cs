using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

/// <summary>The form as typed, its amounts written as everywhere else.</summary>
public sealed record TariefForm(string Vanaf, string PerMaand, string Plafond, string Bevestiging = "")
{
    internal static TariefForm Van(IFormCollection form) => new(
        FormText.Read(form, "vanaf"), DutchAmount.Tidy(FormText.Read(form, "perMaand")), DutchAmount.Tidy(FormText.Read(form, "plafond")), FormText.Read(form, "bevestiging"));
}

internal sealed class TariefValidator : AbstractValidator<TariefForm>
{
    public TariefValidator()
    {
        RuleFor(f => f.Vanaf).RequiredDate("de eerste dag", "Geldig vanaf")
            .Must(text => !DutchDate.TryParse(text, out var dag) || dag.Day == 1).WithMessage("\"Geldig vanaf\" moet de eerste dag van een maand zijn, zoals 1/1/2027");
        RuleFor(f => f.PerMaand).Correct(text => Fout(text, "bedrag per maand", "101,58"));
        RuleFor(f => f.Plafond).Correct(text => Fout(text, "jaarplafond", "1.219,00"))
            .Must((form, plafond) => !DutchAmount.TryParse(form.PerMaand, out var perMaand) || !DutchAmount.TryParse(plafond, out var bedrag) || perMaand <= bedrag)
            .WithMessage("\"Jaarplafond\" moet minstens het bedrag per maand zijn");
    }

    // Cells of a table, pasted together, are never one amount.
    private static string? Fout(string text, string wat, string voorbeeld) =>
        text.Length == 0 ? $"Vul een {wat} in"
        : DutchAmount.TryParse(text, out var bedrag) && bedrag.Euro is > 0 and < 100_000 ? null
        : DutchAmount.HoldsSeveral(text) ? $"Vul één {wat} in, zonder spaties, zoals {voorbeeld}"
        : $"Vul een {wat} in zoals {voorbeeld}";
}
