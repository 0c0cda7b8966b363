using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

/// <summary>The form as typed.</summary>
public sealed record GoedkeurenForm(string Nummer, string Van, string TotEnMet, uint Versie)
{
    internal static GoedkeurenForm Uit(IFormCollection form) => new(
        FormText.Read(form, "nummer"), FormText.Read(form, "van"), FormText.Read(form, "totEnMet"), FormText.ReadVersion(form));

    /// <summary>Five years from a first day.</summary>
    internal static GoedkeurenForm Voorstel(DateOnly van, uint versie) =>
        new("", DutchDate.Format(van), DutchDate.Format(Erkenningstermijn.LaatsteDag(van)), versie);

    internal Periode Periode => new(DutchDate.Parse(Van), DutchDate.Parse(TotEnMet));
}

internal sealed class GoedkeurenValidator : AbstractValidator<GoedkeurenForm>
{
    private const int LangsteNummer = 30;

    public GoedkeurenValidator()
    {
        RuleFor(f => f.Nummer).RequiredText("een erkenningsnummer", LangsteNummer);
        RuleFor(f => f.Van).RequiredDate("de eerste dag van de erkenning", "Erkend van");
        RuleFor(f => f.TotEnMet).RequiredDate("de laatste dag van de erkenning", "Erkend tot en met")
            .Must((form, tot) => !DutchDate.TryParse(form.Van, out var van) || !DutchDate.TryParse(tot, out var einde) || (einde > van && einde <= Erkenningstermijn.LaatsteDag(van)))
            .WithMessage("\"Erkend tot en met\" moet na de eerste dag liggen, en ten hoogste vijf jaar later");
    }
}
