namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record GebruikerForm(string Insz, string Recht, string Stap) : IFormulier<GebruikerForm>, IStappenformulier
{
    internal static GebruikerForm Leeg { get; } = new("", "", "");

    /// <inheritdoc />
    public static GebruikerForm Van(IFormCollection velden) => new(FormText.Read(velden, "insz"), FormText.Read(velden, "recht"), Toegangsbeheer.Stap.Van(velden));

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden => [new("insz", Insz), new("recht", Recht)];
}

internal sealed class GebruikerValidator : AbstractValidator<GebruikerForm>
{
    public GebruikerValidator() => RuleFor(f => f.Insz).Correct(InszVeld.Fout);
}
