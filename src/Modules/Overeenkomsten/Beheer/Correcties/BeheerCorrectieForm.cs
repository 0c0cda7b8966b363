namespace AmaWvg.Overeenkomsten;

/// <summary>The form of any correction as typed. Each asks for at most one value, under a name of its own.</summary>
/// <param name="Startdatum">The new first day, of the correction that asks for it.</param>
/// <param name="Einddatum">The new last day, likewise.</param>
/// <param name="Insz">The new number, likewise.</param>
/// <param name="Reden">Why.</param>
public sealed record BeheerCorrectieForm(string Startdatum, string Einddatum, string Insz, string Reden) : IFormulier<BeheerCorrectieForm>
{
    internal const int LangsteReden = 2000;

    internal static BeheerCorrectieForm Leeg { get; } = new("", "", "", "");

    /// <summary>Which name is right, asked when two participants with different names become one.</summary>
    public string JuisteNaam { get; init; } = "";

    /// <summary>Whether the person saw what follows from it.</summary>
    public bool IsBevestigd { get; init; }

    /// <summary>Whether the person wants to change what was typed instead.</summary>
    public bool GaatTerug { get; init; }

    /// <inheritdoc />
    public static BeheerCorrectieForm Van(IFormCollection velden) =>
        new(FormText.Read(velden, "startdatum"), FormText.Read(velden, "einddatum"), FormText.Read(velden, "insz"), FormText.ReadLines(velden, "reden"))
        {
            JuisteNaam = FormText.Read(velden, "juisteNaam"),
            IsBevestigd = velden["bevestigd"] == "ja",
            GaatTerug = velden["aanpassen"] == "ja",
        };

    internal FormErrors Controleer(FormErrors errors) => Reden switch
    {
        "" => errors.Add("reden", "Vul de reden in; de voorziening krijgt ze te lezen"),
        _ when !Letterbeeld.Past(Reden, LangsteReden) => errors.Add("reden", $"Vul een reden van ten hoogste {LangsteReden} tekens in"),
        _ => errors,
    };
}
