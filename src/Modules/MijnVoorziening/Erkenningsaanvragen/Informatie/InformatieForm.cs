namespace AmaWvg.MijnVoorziening;

/// <summary>The form as typed: only what the portal does not know itself.</summary>
public sealed record InformatieForm(string Adres, string Ondernemingsnummer, string Vergunningsnummer, Guid Versie) : IFormulier<InformatieForm>
{
    internal const int LangsteNummer = 30;

    /// <inheritdoc />
    public static InformatieForm Van(IFormCollection velden) => new(
        FormText.Read(velden, "adres"), Nummer(FormText.Read(velden, "ondernemingsnummer")), FormText.Read(velden, "vergunningsnummer"), FormText.ReadDocumentVersion(velden));

    internal static InformatieForm Van(Aanvraagdossier dossier) => new(
        dossier.Informatie.Adres, dossier.Informatie.Ondernemingsnummer, dossier.Informatie.Vergunningsnummer, dossier.Aanvraag.Versie);

    internal Voorzieningsinformatie Pas(Voorzieningsinformatie informatie) =>
        informatie with { Adres = Adres, Ondernemingsnummer = Ondernemingsnummer, Vergunningsnummer = Vergunningsnummer };

    /// <summary>What is wrong with what was typed; an empty field only counts when the application is filed.</summary>
    internal FormErrors Controleer(Voorziening voorziening)
    {
        var errors = new FormErrors();
        if (voorziening.Ondernemingsnummer is null && Ondernemingsnummer is not "" && Nummerveld.OndernemingsnummerFout(Ondernemingsnummer) is { } fout)
            errors.Add("ondernemingsnummer", fout);
        if (Vergunningsnummer is not "" && !MijnVoorziening.Vergunningsnummer.IsPassend(voorziening.Type, Vergunningsnummer))
            errors.Add("vergunningsnummer", "Vul een erkenningsnummer in dat begint met 9.53 of 9.65");
        return errors;
    }

    // However long it is written, what is kept fits.
    private static string Nummer(string getypt) =>
        getypt.Length > LangsteNummer && Domein.Ondernemingsnummer.TryParse(getypt, out var nummer) ? nummer.Weergave : getypt;
}

/// <summary>What can be saved as a draft: anything that fits.</summary>
internal sealed class InformatieValidator : AbstractValidator<InformatieForm>
{
    public InformatieValidator()
    {
        RuleFor(f => f.Adres).AtMost(200).WithMessage("Vul een adres van ten hoogste 200 tekens in");
        RuleFor(f => f.Ondernemingsnummer).AtMost(InformatieForm.LangsteNummer).WithMessage("Vul een ondernemingsnummer in zoals 0566.988.259");
        RuleFor(f => f.Vergunningsnummer).AtMost(MijnVoorziening.Vergunningsnummer.Langste)
            .WithMessage($"Vul een erkennings- of vergunningsnummer van ten hoogste {MijnVoorziening.Vergunningsnummer.Langste} tekens in");
    }
}
