using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.MijnBerichten.Beheer.Opstellen;

/// <summary>The form as typed.</summary>
public sealed record OpstellenForm(
    string Aan, string Voorziening, string Type, string Provincie, string Erkenning, string Soort, string Onderwerp, string Tekst, uint Versie)
{
    internal const string Een = "een";
    internal const string Selectie = "selectie";
    internal const string Alle = "alle";
    internal const string Met = "met";
    internal const string Zonder = "zonder";

    internal static OpstellenForm Leeg { get; } = new("", "", "", "", "", "", "", "", 0);

    internal static OpstellenForm VanNieuw(IFormCollection form) => new(
        FormText.Read(form, "aan"), FormText.Read(form, "voorziening"), FormText.Read(form, "type"), FormText.Read(form, "provincie"), FormText.Read(form, "erkenning"),
        FormText.Read(form, "soort"), FormText.Read(form, "onderwerp"), FormText.ReadLines(form, "tekst"), 0);

    internal static OpstellenForm Van(IFormCollection form) => VanNieuw(form) with { Versie = FormText.ReadVersion(form) };

    internal static OpstellenForm Van(Verzending verzending)
    {
        var doelgroep = verzending.Doelgroep;
        return new(
            doelgroep.Hco is not null ? Een : doelgroep == new Doelgroep() ? Alle : Selectie,
            doelgroep.Hco ?? "", doelgroep.Type ?? "", doelgroep.Provincie ?? "", doelgroep.Erkend switch { true => Met, false => Zonder, _ => "" },
            $"{verzending.Soort}", verzending.Onderwerp, verzending.Tekst, verzending.Versie);
    }

    /// <summary>To whom; only what belongs to the choice counts.</summary>
    internal Doelgroep Doelgroep => Aan switch
    {
        Een => new(Hco: Voorziening),
        Selectie => new(Type: OfNiets(Type), Provincie: OfNiets(Provincie), Erkend: Erkenning switch { Met => true, Zonder => false, _ => null }),
        _ => new(),
    };

    internal Berichtsoort Berichtsoort => Enum.Parse<Berichtsoort>(Soort);

    private static string? OfNiets(string waarde) => waarde.Length == 0 ? null : waarde;
}

internal sealed class OpstellenValidator : AbstractValidator<OpstellenForm>
{
    public OpstellenValidator()
    {
        RuleFor(f => f.Aan).Must(aan => aan is OpstellenForm.Een or OpstellenForm.Selectie or OpstellenForm.Alle).WithMessage("Kies aan wie u schrijft");
        RuleFor(f => f.Voorziening).NotEmpty().When(f => f.Aan == OpstellenForm.Een).WithMessage("Kies een voorziening");
        RuleFor(f => f.Type).Must((form, _) => form.Doelgroep != new Doelgroep()).When(f => f.Aan == OpstellenForm.Selectie)
            .WithMessage("Kies een type, een provincie of de erkenning. Of stuur het bericht aan alle voorzieningen");
        RuleFor(f => f.Soort).Must(soort => Enum.GetNames<Berichtsoort>().Contains(soort)).WithMessage("Kies de soort van het bericht");
        RuleFor(f => f.Onderwerp).RequiredText("een onderwerp", Bericht.LangsteOnderwerp);
        RuleFor(f => f.Tekst).RequiredText("een tekst", Verzending.LangsteTekst);
    }
}
