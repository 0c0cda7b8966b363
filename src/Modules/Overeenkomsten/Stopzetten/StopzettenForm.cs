namespace AmaWvg.Overeenkomsten;

/// <summary>The form as typed.</summary>
public sealed record StopzettenForm(string Einddatum, string Reden) : IFormulier<StopzettenForm>
{
    internal Stopreden? Stopreden => Enum.TryParse<Stopreden>(Reden, out var reden) && Enum.IsDefined(reden) ? reden : null;

    /// <inheritdoc />
    public static StopzettenForm Van(IFormCollection velden) => new(FormText.Read(velden, "einddatum"), FormText.Read(velden, "reden"));
}

internal sealed class StopzettenValidator : AbstractValidator<StopzettenForm>
{
    public StopzettenValidator()
    {
        RuleFor(f => f.Einddatum).RequiredDate("een einddatum", "Einddatum");
        RuleFor(f => f.Reden).Must((form, reden) => reden.Length == 0 || form.Stopreden is not null).WithMessage("Kies een reden uit de lijst");
    }
}
