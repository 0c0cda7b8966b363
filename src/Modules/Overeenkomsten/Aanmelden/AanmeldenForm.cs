namespace AmaWvg.Overeenkomsten;

/// <summary>The form as typed.</summary>
public sealed record AanmeldenForm : IFormulier<AanmeldenForm>
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

    /// <summary>Whether the person saw what follows from it.</summary>
    public bool IsBevestigd { get; init; }

    /// <summary>Whether the person saw what follows, and wants to change what was typed.</summary>
    public bool GaatTerug { get; init; }

    /// <summary>The fields as they were sent, for the page on which they are checked.</summary>
    internal IEnumerable<(string Naam, string Waarde)> Velden =>
    [
        ("deelnemer", Deelnemer), ("insz", Insz), ("voornaam", Voornaam), ("naam", Naam), ("referentie", Referentie), ("startdatum", Startdatum), ("einddatum", Einddatum),
        .. Geboortedatum is { } dag ? [("geboortedatum", dag)] : Array.Empty<(string, string)>(),
        ("bevestiging", Bevestiging ? "ja" : ""), ("juisteNaam", JuisteNaam),
    ];

    /// <inheritdoc />
    public static AanmeldenForm Van(IFormCollection velden) => new()
    {
        Deelnemer = Text(velden, "deelnemer"),
        Insz = Text(velden, "insz"),
        Voornaam = Persoonsnaam.Lees(Text(velden, "voornaam")),
        Naam = Persoonsnaam.Lees(Text(velden, "naam")),
        Referentie = Text(velden, "referentie"),
        Startdatum = Text(velden, "startdatum"),
        Einddatum = Text(velden, "einddatum"),
        Geboortedatum = velden.ContainsKey("geboortedatum") ? Text(velden, "geboortedatum") : null,
        Bevestiging = velden["bevestiging"] == "ja",
        JuisteNaam = Text(velden, "juisteNaam"),
        IsBevestigd = velden["bevestigd"] == "ja",
        GaatTerug = velden["aanpassen"] == "ja",
    };

    /// <summary>The values of a form that the validator accepted.</summary>
    internal AanmeldenCommand NaarCommand() => new(
        Domein.Insz.Parse(Insz), Voornaam, Naam, Referentie, DutchDate.Parse(Startdatum), DutchDate.ParseOptional(Einddatum),
        DutchDate.ParseOptional(Geboortedatum), Geboortedatum is not null, JuisteNaam)
    {
        IsBevestigd = IsBevestigd,
    };

    /// <summary>What can be read of a form that is still being typed; null as long as its first day cannot.</summary>
    internal Aanmeldvraag? NaarVraag() => DutchDate.TryParse(Startdatum, out var start)
        ? new(
            Domein.Insz.TryParse(Insz, out var insz) ? insz : null,
            new(start, DutchDate.TryParse(Einddatum, out var einde) && einde >= start ? einde : null),
            DutchDate.TryParse(Geboortedatum ?? "", out var geboren) ? geboren : null)
        : null;

    private static string Text(IFormCollection velden, string field) => FormText.Read(velden, field);
}

/// <summary>Whether the form is well-formed, and says that the deelnemer has no support that excludes this (BR-03).</summary>
internal sealed class AanmeldenValidator : AbstractValidator<AanmeldenForm>
{
    public AanmeldenValidator()
    {
        RuleFor(f => f.Insz).Correct(InszVeld.Fout);
        RuleFor(f => f.Geboortedatum).Correct(text => DutchDate.Fout(text ?? "", "Geboortedatum", "27/3/1985"));
        RuleFor(f => f.Voornaam).TextWithoutInsz("een voornaam", Deelnemer.LangsteNaam);
        RuleFor(f => f.Naam).TextWithoutInsz("een naam", Deelnemer.LangsteNaam)
            .Must((form, naam) => !Persoonsnaam.IsLeeg(form.Voornaam, naam)).WithMessage("Vul een naam in");
        RuleFor(f => f.Referentie).TextWithoutInsz("een referentie", Overeenkomst.LangsteReferentie);
        RuleFor(f => f.Startdatum).RequiredDate("een startdatum", "Startdatum");
        RuleFor(f => f.Einddatum).ExistingDate("Einddatum");
        RuleFor(f => f.Bevestiging).Equal(true)
            .WithMessage("Bevestig dat de deelnemer geen van deze andere vormen van begeleiding volgt");
    }
}
