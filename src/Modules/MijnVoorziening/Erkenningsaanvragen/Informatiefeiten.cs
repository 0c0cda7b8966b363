namespace AmaWvg.MijnVoorziening;

/// <summary>The first step as facts to read.</summary>
internal static class Informatiefeiten
{
    private const string Rekeningnummer = "Rekeningnummer";
    private const string Contactpersoon = "Contactpersoon AMA";
    private const string Adres = "Adres";
    private const string Ondernemingsnummer = "Ondernemingsnummer";
    private const string Vergunningsnummer = "Erkennings- of vergunningsnummer";

    public static IReadOnlyList<SummaryRij> Van(Voorzieningsinformatie informatie, HcoNummer hco) =>
    [
        new("Naam", informatie.Naam),
        new("Type", informatie.Type.Label()),
        new("HCO-nummer", hco.Weergave),
        new("Gemeente", informatie.Gemeente),
        new("Provincie", informatie.Provincie),
        new(Rekeningnummer, informatie.Rekeningnummer),
        new(Contactpersoon, Persoon(informatie)),
        new(Adres, informatie.Adres),
        new(Ondernemingsnummer, Domein.Ondernemingsnummer.TryParse(informatie.Ondernemingsnummer, out var nummer) ? nummer.Weergave : informatie.Ondernemingsnummer),
        new(Vergunningsnummer, informatie.Vergunningsnummer),
    ];

    /// <summary>With links to where the organisation changes them.</summary>
    /// <param name="dossier">The application.</param>
    /// <param name="stap">The step that shows them, to which a change leads back.</param>
    public static IReadOnlyList<SummaryRij> MetWijzig(Aanvraagdossier dossier, Aanvraagstap stap) =>
        [.. Van(dossier.Informatie, dossier.Aanvraag.Hco).Select(feit => feit with { Action = Wijzig(dossier, feit.Term, stap) })];

    /// <summary>Without what the step itself asks.</summary>
    public static IReadOnlyList<SummaryRij> Bekend(Aanvraagdossier dossier) =>
        [.. MetWijzig(dossier, Aanvraagstap.Voorzieningsinformatie).Where(feit => !IsGevraagd(dossier.Voorziening, feit.Term))];

    private static SummaryAction? Wijzig(Aanvraagdossier dossier, string term, Aanvraagstap stap) => term switch
    {
        Rekeningnummer => new("Wijzig", new Aanvraagherkomst(dossier.Id, stap).Url(MijnVoorzieningUrls.Rekeningnummer), "rekeningnummer"),
        Contactpersoon => new("Wijzig", new Aanvraagherkomst(dossier.Id, stap).Url(MijnVoorzieningUrls.Contactpersoon), "contactpersoon"),
        _ when IsGevraagd(dossier.Voorziening, term) => new("Wijzig", AanvraagUrls.InformatieVanControle(dossier.Id), term),
        _ => null,
    };

    private static bool IsGevraagd(Voorziening voorziening, string term) =>
        (term, voorziening) is (Vergunningsnummer, _) or (Adres, { Adres: "" }) or (Ondernemingsnummer, { Ondernemingsnummer: null });

    private static string Persoon(Voorzieningsinformatie informatie) =>
        string.Join(", ", new[] { informatie.Contactpersoon, informatie.Email, informatie.Telefoon }.Where(deel => deel is not ""));
}
