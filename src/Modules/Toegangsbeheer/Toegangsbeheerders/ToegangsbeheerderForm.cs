namespace AmaWvg.Toegangsbeheer;

/// <summary>The form as typed.</summary>
public sealed record ToegangsbeheerderForm(string Keuze, string Insz, string Stap) : IFormulier<ToegangsbeheerderForm>, IStappenformulier
{
    internal const string Vervangen = "vervangen";
    internal const string Toevoegen = "toevoegen";

    /// <inheritdoc />
    public static ToegangsbeheerderForm Van(IFormCollection velden) =>
        new(FormText.Read(velden, "keuze"), FormText.Read(velden, "insz"), Toegangsbeheer.Stap.Van(velden));

    internal Ketenfunctie Functie => Keuze == Vervangen ? Ketenfunctie.Toegangsbeheerder : Ketenfunctie.CoToegangsbeheerder;

    IReadOnlyList<KeyValuePair<string, string>> IStappenformulier.Velden => [new("keuze", Keuze), new("insz", Insz)];
}

internal sealed class ToegangsbeheerderValidator : AbstractValidator<ToegangsbeheerderForm>
{
    public ToegangsbeheerderValidator()
    {
        RuleFor(f => f.Keuze).Must(keuze => keuze is ToegangsbeheerderForm.Vervangen or ToegangsbeheerderForm.Toevoegen).WithMessage("Kies wat u wilt doen");
        RuleFor(f => f.Insz).Correct(InszVeld.Fout);
    }
}
