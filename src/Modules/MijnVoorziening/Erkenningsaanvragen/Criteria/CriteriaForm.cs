namespace AmaWvg.MijnVoorziening;

/// <summary>The form as typed, without the persons and files that were added before.</summary>
public sealed record CriteriaForm : IFormulier<CriteriaForm>
{
    public const string Ja = "ja";
    public const string Nee = "nee";

    public string HeeftBachelors { get; init; } = "";

    /// <summary>First name and name of a person to add.</summary>
    public string Medewerker { get; init; } = "";

    /// <summary>The number of that person.</summary>
    public string Insz { get; init; } = "";

    public string HeeftErvaring { get; init; } = "";
    public string Ervaring { get; init; } = "";
    public string HeeftEigenVerzekering { get; init; } = "";
    public string EigenVerzekering { get; init; } = "";
    public string HeeftDeelnemersverzekering { get; init; } = "";
    public string Deelnemersverzekering { get; init; } = "";
    public string Doelgroep { get; init; } = "";
    public string Intake { get; init; } = "";
    public string Zoeken { get; init; } = "";
    public string Opvolging { get; init; } = "";
    public string Evaluatie { get; init; } = "";
    public string Aanspreekpunt { get; init; } = "";
    public bool Modelovereenkomst { get; init; }
    public bool GeenCombinatie { get; init; }
    public Guid Versie { get; init; }

    /// <summary>The part that was filled in, which leaves the others as they are; null for all.</summary>
    internal Criteriadeel? Deel { get; init; }

    internal bool VraagtMedewerkers => Deel is null or Criteriadeel.Medewerkers;

    /// <summary>A person to add was typed under an answer that asks for persons.</summary>
    internal bool HeeftNieuweMedewerker => VraagtMedewerkers && HeeftBachelors == Ja && (Medewerker is not "" || Insz is not "");

    /// <summary>The fields at which something can be wrong, in the order of the screen, up to the last with a file.</summary>
    internal static IList<string> Velden(Erkenningscriteria criteria) =>
    [
        .. criteria.Medewerkers.Select(m => Bestandskeuze.Veld(m.Bijlagevraag)), "medewerker", "insz", "ervaring", Bestandskeuze.Veld(Bijlagevragen.Ervaring),
        "eigenVerzekering", Bestandskeuze.Veld(Bijlagevragen.EigenVerzekering), "deelnemersverzekering", "doelgroep", Bestandskeuze.Veld(Bijlagevragen.Doelgroep),
    ];

    /// <inheritdoc />
    public static CriteriaForm Van(IFormCollection velden) => new()
    {
        HeeftBachelors = Keuze(velden, "heeftBachelors"),
        Medewerker = FormText.Read(velden, "medewerker"),
        Insz = FormText.Read(velden, "insz"),
        HeeftErvaring = Keuze(velden, "heeftErvaring"),
        Ervaring = FormText.ReadLines(velden, "ervaring"),
        HeeftEigenVerzekering = Keuze(velden, "heeftEigenVerzekering"),
        EigenVerzekering = FormText.Read(velden, "eigenVerzekering"),
        HeeftDeelnemersverzekering = Keuze(velden, "heeftDeelnemersverzekering"),
        Deelnemersverzekering = FormText.ReadLines(velden, "deelnemersverzekering"),
        Doelgroep = FormText.ReadLines(velden, "doelgroep"),
        Intake = FormText.ReadLines(velden, "intake"),
        Zoeken = FormText.ReadLines(velden, "zoeken"),
        Opvolging = FormText.ReadLines(velden, "opvolging"),
        Evaluatie = FormText.ReadLines(velden, "evaluatie"),
        Aanspreekpunt = FormText.ReadLines(velden, "aanspreekpunt"),
        Modelovereenkomst = velden["modelovereenkomst"] == Ja,
        GeenCombinatie = velden["geenCombinatie"] == Ja,
        Versie = FormText.ReadDocumentVersion(velden),
    };

    internal static CriteriaForm Van(Erkenningsaanvraag aanvraag)
    {
        var criteria = aanvraag.Erkenningscriteria;
        return new()
        {
            HeeftBachelors = Keuze(criteria.HeeftBachelors),
            HeeftErvaring = Keuze(criteria.HeeftErvaring),
            Ervaring = criteria.Ervaring,
            HeeftEigenVerzekering = Keuze(criteria.HeeftEigenVerzekering),
            EigenVerzekering = criteria.EigenVerzekering,
            HeeftDeelnemersverzekering = Keuze(criteria.HeeftDeelnemersverzekering),
            Deelnemersverzekering = criteria.Deelnemersverzekering,
            Doelgroep = criteria.Doelgroep,
            Intake = criteria.Intake,
            Zoeken = criteria.Zoeken,
            Opvolging = criteria.Opvolging,
            Evaluatie = criteria.Evaluatie,
            Aanspreekpunt = criteria.Aanspreekpunt,
            Modelovereenkomst = criteria.Modelovereenkomst,
            GeenCombinatie = criteria.GeenCombinatie,
            Versie = aanvraag.Versie,
        };
    }

    /// <summary>The answers with what was typed.</summary>
    internal Erkenningscriteria Pas(Erkenningscriteria criteria) => Deel is { } deel ? Pas(criteria, deel) : Criteriadelen.Alle.Aggregate(criteria, Pas);

    private Erkenningscriteria Pas(Erkenningscriteria criteria, Criteriadeel deel) => deel switch
    {
        Criteriadeel.Medewerkers => criteria with { HeeftBachelors = Antwoord(HeeftBachelors), HeeftErvaring = Antwoord(HeeftErvaring), Ervaring = Ervaring },
        Criteriadeel.Verzekeringen => criteria with
        {
            HeeftEigenVerzekering = Antwoord(HeeftEigenVerzekering),
            EigenVerzekering = EigenVerzekering,
            HeeftDeelnemersverzekering = Antwoord(HeeftDeelnemersverzekering),
            Deelnemersverzekering = Deelnemersverzekering,
        },
        Criteriadeel.Doelgroep => criteria with { Doelgroep = Doelgroep },
        Criteriadeel.Werking => criteria with { Intake = Intake, Zoeken = Zoeken, Opvolging = Opvolging, Evaluatie = Evaluatie, Aanspreekpunt = Aanspreekpunt },
        _ => criteria with { Modelovereenkomst = Modelovereenkomst, GeenCombinatie = GeenCombinatie },
    };

    private static string Keuze(IFormCollection form, string veld) => form[veld].ToString() is Ja or Nee ? form[veld].ToString() : "";

    private static string Keuze(bool? antwoord) => antwoord switch { true => Ja, false => Nee, null => "" };

    private static bool? Antwoord(string keuze) => keuze switch { Ja => true, Nee => false, _ => null };
}

/// <summary>What can be saved as a draft: anything that fits.</summary>
internal sealed class CriteriaValidator : AbstractValidator<CriteriaForm>
{
    public const int LangsteTekst = 3000;
    public const int LangsteRegel = 200;

    public CriteriaValidator()
    {
        RuleFor(f => f.Ervaring).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 2"));
        RuleFor(f => f.EigenVerzekering).AtMost(LangsteRegel).WithMessage($"Vraag 3: gebruik ten hoogste {LangsteRegel} tekens");
        RuleFor(f => f.Deelnemersverzekering).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 4"));
        RuleFor(f => f.Doelgroep).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 5"));
        RuleFor(f => f.Intake).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 6, intake"));
        RuleFor(f => f.Zoeken).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 6, werkpost"));
        RuleFor(f => f.Opvolging).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 6, opvolging"));
        RuleFor(f => f.Evaluatie).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 6, evaluatie"));
        RuleFor(f => f.Aanspreekpunt).AtMost(LangsteTekst).WithMessage(TeLang("Vraag 6, aanspreekpunt"));
    }

    private static string TeLang(string vraag) => $"{vraag}: gebruik ten hoogste {LangsteTekst} tekens";
}
