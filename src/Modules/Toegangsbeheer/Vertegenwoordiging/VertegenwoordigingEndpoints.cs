using AmaWvg.Toegangsbeheer.Vertegenwoordiging;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Where somebody without any right begins: as wettelijk vertegenwoordiger, with a strong key.</summary>
internal static class VertegenwoordigingEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(ToegangsbeheerUrls.Vertegenwoordiging).RequireAuthorization(Policies.Aangemeld).RequireVerseAanmelding();
        group.MapGet("", (Ingediend<VertegenwoordigingForm> ingediend, IHuidigeSessie sessie) => VertegenwoordigingPage.Create(
            new(ingediend.Getypt ?? new(Ketensleutel.Onderneming(sessie.Hco)?.Weergave ?? ""), FormErrors.None)));
        group.MapPost("", PostAsync);
    }

    private static async Task<IResult> PostAsync(Ingediend<VertegenwoordigingForm> ingediend, VertegenwoordigingHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(form, cancellationToken));
        return wijziging.Antwoord(() => VertegenwoordigingPage.Create(new(ingediend.Form, wijziging.Errors)));
    }
}

/// <summary>What the form shows.</summary>
public sealed record VertegenwoordigingView(VertegenwoordigingForm Form, FormErrors Errors) : IFormulierView;

/// <summary>The form as typed.</summary>
public sealed record VertegenwoordigingForm(string Kbo) : IFormulier<VertegenwoordigingForm>
{
    /// <inheritdoc />
    public static VertegenwoordigingForm Van(IFormCollection velden) => new(FormText.ReadNumber(velden, "kbo"));
}

internal sealed class VertegenwoordigingValidator : AbstractValidator<VertegenwoordigingForm>
{
    public VertegenwoordigingValidator() => RuleFor(f => f.Kbo).Correct(text => text.Length == 0 ? "Vul een KBO-nummer in" : Nummerveld.OndernemingsnummerFout(text));
}
