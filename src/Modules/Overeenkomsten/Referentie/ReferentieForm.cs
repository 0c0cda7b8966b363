using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Referentie;

/// <summary>The form as typed.</summary>
public sealed record ReferentieForm(string Referentie, uint Versie)
{
    internal static ReferentieForm Van(IFormCollection form) => new(FormText.Read(form, "referentie"), FormText.ReadVersion(form));
}

internal sealed class ReferentieValidator : AbstractValidator<ReferentieForm>
{
    public ReferentieValidator() => RuleFor(f => f.Referentie).RequiredText("een referentie", Overeenkomst.LangsteReferentie);
}
