namespace AmaWvg.Begeleiding;

/// <summary>The form of a part as typed; which fields it has, the part says.</summary>
/// <param name="Velden">What was sent.</param>
public sealed record StukForm(IFormCollection Velden) : IFormulier<StukForm>
{
    internal Guid? Overeenkomst => Guid.TryParse(Velden[BegeleidingUrls.Overeenkomst], out var id) ? id : null;

    internal IFormFile? Bestand => Velden.Files[Bijlagenkast.Veld] is { } bestand && (bestand.FileName.Length > 0 || bestand.Length > 0) ? bestand : null;

    /// <inheritdoc />
    public static StukForm Van(IFormCollection velden) => new(velden);

    internal IReadOnlyDictionary<string, string> Lees(Dossierdeel deel) => deel.Velden.ToDictionary(veld => veld.Naam, veld => veld.Lees(Velden));
}

/// <summary>The form of what was recorded by mistake.</summary>
/// <param name="Reden">Why it does not count.</param>
public sealed record VervalForm(string Reden) : IFormulier<VervalForm>
{
    /// <inheritdoc />
    public static VervalForm Van(IFormCollection velden) => new(FormText.Read(velden, "vervalreden"));
}

internal sealed class VervalValidator : AbstractValidator<VervalForm>
{
    public VervalValidator() => RuleFor(form => form.Reden).RequiredText("een reden", Dossierveld.LangsteRegel).OverridePropertyName("Vervalreden");
}
