using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Aanmelden;

/// <summary>The form as typed.</summary>
public sealed record AanmeldenForm
{
    public const string Opgeslagen = "opgeslagen";
    public const string Getypt = "getypt";

    /// <summary>The known participant for whom the form was opened, or empty.</summary>
    public string Deelnemer { get; init; } = "";

    public string Insz { get; init; } = "";
    public string Voornaam { get; init; } = "";
    public string Naam { get; init; } = "";
    public string Referentie { get; init; } = "";
    public string Startdatum { get; init; } = "";
    public string Einddatum { get; init; } = "";

    /// <summary>Null as long as the field was not on the form: it is asked only when the INSZ holds no birth date.</summary>
    public string? Geboortedatum { get; init; }

    public bool Bevestiging { get; init; }

    /// <summary>Which name is right, asked when the typed name differs from the one known.</summary>
    public string JuisteNaam { get; init; } = "";

    public static AanmeldenForm Van(IFormCollection form) => new()
    {
        Deelnemer = Text(form, "deelnemer"),
        Insz = Text(form, "insz"),
        Voornaam = Persoonsnaam.Lees(Text(form, "voornaam")),
        Naam = Persoonsnaam.Lees(Text(form, "naam")),
        Referentie = Text(form, "referentie"),
        Startdatum = Text(form, "startdatum"),
        Einddatum = Text(form, "einddatum"),
        Geboortedatum = form.ContainsKey("geboortedatum") ? Text(form, "geboortedatum") : null,
        Bevestiging = form["bevestiging"] == "ja",
        JuisteNaam = Text(form, "juisteNaam"),
    };

    /// <summary>The values of a form that the validator accepted.</summary>
    internal AanmeldenCommand NaarCommand() => new(
        Kernel.Types.Insz.Parse(Insz), Voornaam, Naam, Referentie, DutchDate.Parse(Startdatum), DutchDate.ParseOptional(Einddatum),
        DutchDate.ParseOptional(Geboortedatum), Geboortedatum is not null, JuisteNaam);

    private static string Text(IFormCollection form, string field) => FormText.Read(form, field);
}
