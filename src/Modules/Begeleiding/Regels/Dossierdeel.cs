namespace AmaWvg.Begeleiding;

/// <summary>A part of the file: what is asked when something is recorded for a duty.</summary>
/// <param name="Plicht">The duty.</param>
/// <param name="Sleutel">Word in the address.</param>
/// <param name="Toevoegen">What the link to add one says.</param>
/// <param name="Enkelvoud">What one is called.</param>
/// <param name="Uitleg">What is expected, in a sentence.</param>
/// <param name="Velden">The questions, in the order of the screen.</param>
public sealed record Dossierdeel(Begeleidingsplicht Plicht, string Sleutel, string Toevoegen, string Enkelvoud, string Uitleg, IReadOnlyList<Dossierveld> Velden)
{
    private const string NietBijWeigering = "Weigert de deelnemer, duid dan aan wat geweigerd is, of laat dit leeg.";

    private static readonly Dossierveld Datum = new("stukdatum", "Datum", Veldsoort.Datum) { Rol = Veldrol.Dag };
    private static readonly Dossierveld Medewerker = new("medewerker", "Medewerker", Veldsoort.Medewerker);
    private static readonly Dossierveld Afspraken = new("afspraken", "Wat is afgesproken?", Veldsoort.Tekst);

    /// <summary>The parts in which something is recorded; for the other duties it is recorded elsewhere.</summary>
    public static IReadOnlyList<Dossierdeel> Alle { get; } =
    [
        new(Begeleidingsplicht.Intake, "intake", "Gesprek toevoegen", "Intake- en oriënteringsgesprek", "Leg het gesprek vast waarmee u de deelnemer leert kennen. Het gebeurt voor de eerste dag.",
        [
            Datum, Medewerker,
            new("aanwezig", "Wie was aanwezig?", Veldsoort.Vinkjes)
                { Keuzes = [new("deelnemer", "Deelnemer"), new("verwijzer", "Verwijzer"), new("hulpverlener", "Hulpverlener"), new("familielid", "Familielid"), new("ander", "Iemand anders")] },
            new("wensen", "Wensen en interesses", Veldsoort.Tekst) { IsVerplicht = false },
            new("mogelijkheden", "Mogelijkheden", Veldsoort.Tekst) { IsVerplicht = false },
            new("aandachtspunten", "Aandachtspunten", Veldsoort.Tekst) { IsVerplicht = false },
            new("besluit", "Besluit van het gesprek", Veldsoort.Tekst),
        ]),
        new(Begeleidingsplicht.Zoeken, "zoeken", "Poging toevoegen", "Zoeken naar activiteiten en werkpost", "Leg elke poging vast. Voor de eerste dag is er minstens één geschikt.",
        [
            Datum,
            new("activiteit", "Werkpost of activiteit", Veldsoort.Werkpost),
            new("uitkomst", "Uitkomst", Veldsoort.Keuze) { Keuzes = Zoekuitkomst.Keuzes, Rol = Veldrol.Kern },
            new("proefdagen", "Aantal dagen proefdraaien", Veldsoort.Dagen) { VerplichtAls = "Vul dit in bij proefdraaien." },
            new("uitkomstreden", "Waarom deze uitkomst?", Veldsoort.Tekst),
        ]),
        new(Begeleidingsplicht.Verzekeringen, "verzekeringen", "Polis toevoegen", "Verzekering", "Leg vast welke polissen de deelnemer dekken, vanaf de eerste dag.",
        [
            new("verzekeringssoort", "Wat dekt de polis?", Veldsoort.Keuze) { Keuzes = Verzekering.Keuzes, Rol = Veldrol.Kern },
            new("verzekeraar", "Verzekeraar", Veldsoort.Regel),
            new("polisnummer", "Polisnummer", Veldsoort.Regel),
            new("geldigvan", "Geldig van", Veldsoort.Datum) { Rol = Veldrol.Dag, MagLater = true },
            new("geldigtot", "Geldig tot en met", Veldsoort.Datum) { Rol = Veldrol.Tot, IsVerplicht = false, MagLater = true },
        ]),
        new(Begeleidingsplicht.Toestemming, "toestemming", "Toestemming of weigering toevoegen", "Toestemming", "Vraag de toestemming voor u gegevens deelt. De deelnemer kan ze weigeren, en altijd intrekken.",
        [
            Datum,
            Medewerker with { VerplichtAls = "Vul dit in als de deelnemer weigert." },
            new("toestemmingsantwoord", "Wat antwoordde de deelnemer?", Veldsoort.Keuze)
                { Keuzes = Toestemmingsantwoord.Keuzes, Rol = Veldrol.Kern, Vroeger = Toestemmingsantwoord.Gegeven },
            new("gegevens", "Welke gegevens?", Veldsoort.Vinkjes)
            {
                NietBij = Toestemmingsantwoord.Geweigerd,
                Hint = NietBijWeigering,
                Keuzes =
                [
                    new("identiteit", "Naam en contactgegevens"), new("overeenkomst", "Overeenkomst en werkpost"), new("aanwezigheden", "Aanwezigheden"),
                    new("verslagen", "Verslagen van gesprekken en evaluaties"),
                ],
            },
            new("instanties", "Met wie?", Veldsoort.Vinkjes)
            {
                NietBij = Toestemmingsantwoord.Geweigerd,
                Hint = NietBijWeigering,
                Keuzes = [new("ocmw", "OCMW"), new("ziekenfonds", "Ziekenfonds"), new("vdab", "VDAB"), new("verwijzer", "Verwijzer"), new("andere", "Een andere instantie")],
            },
            new("andereinstantie", "Welke andere instantie?", Veldsoort.Regel) { VerplichtAls = "Vul dit in als u een andere instantie aanduidt." },
            new("waarvoor", "Waarvoor worden de gegevens gebruikt?", Veldsoort.Tekst) { NietBij = Toestemmingsantwoord.Geweigerd },
            new("verklaring", "De deelnemer stemt uitdrukkelijk toe, en weet dat intrekken altijd kan", Veldsoort.Vinkje) { NietBij = Toestemmingsantwoord.Geweigerd },
            new("ingetrokkenop", "Ingetrokken op", Veldsoort.Datum) { Rol = Veldrol.Tot, IsVerplicht = false },
        ]),
        new(Begeleidingsplicht.Aanspreekpunt, "aanspreekpunt", "Aanspreekpunt toevoegen", "Aanspreekpunt", "Op elk moment van de overeenkomst is iemand het aanspreekpunt van deelnemer en werkpost.",
        [
            Medewerker with { Rol = Veldrol.Kern },
            new("aanspreekvan", "Aanspreekpunt vanaf", Veldsoort.Datum) { Rol = Veldrol.Dag, MagLater = true },
            new("aanspreektot", "Aanspreekpunt tot en met", Veldsoort.Datum) { Rol = Veldrol.Tot, IsVerplicht = false, MagLater = true },
            new("aanspreektelefoon", "Telefoonnummer van het aanspreekpunt", Veldsoort.Telefoon),
            new("aanspreekmail", "E-mailadres van het aanspreekpunt", Veldsoort.Email) { IsVerplicht = false },
            new("deelnemerverwittigd", "Gemeld aan de deelnemer op", Veldsoort.Datum) { IsVerplicht = false },
            new("werkpostverwittigd", "Gemeld aan de werkpost op", Veldsoort.Datum) { IsVerplicht = false },
        ]),
        new(Begeleidingsplicht.Opvolging, "opvolging", "Contactmoment toevoegen", "Contactmoment", "Leg een contact vast rond de eerste dag, ten laatste 14 dagen erna, en later wanneer dat nodig is.",
        [
            Datum, Medewerker,
            new("wijze", "Hoe?", Veldsoort.Keuze) { Keuzes = [new("bezoek", "Bezoek"), new("gesprek", "Gesprek"), new("telefoon", "Telefoon"), new("bericht", "Bericht")] },
            new("metwie", "Met wie was het contact?", Veldsoort.Keuze)
                { Keuzes = [new("deelnemer", "Deelnemer"), new("werkpost", "Werkpost"), new("beide", "Deelnemer en werkpost"), new("ander", "Iemand anders")] },
            Afspraken,
        ]),
        new(Begeleidingsplicht.Evaluatie, "evaluatie", "Evaluatie toevoegen", "Evaluatie", "Evalueer minstens elke 12 maanden, samen met de deelnemer.",
        [
            Datum, Medewerker,
            new("aanwezig", "Wie was aanwezig?", Veldsoort.Vinkjes)
                { Keuzes = [new("deelnemer", "Deelnemer"), new("werkpost", "Werkpost"), new("verwijzer", "Verwijzer of instantie"), new("ander", "Iemand anders")] },
            new("verloop", "Hoe gaat het?", Veldsoort.Tekst),
            new("passend", "Past de activiteit nog bij de deelnemer?", Veldsoort.Keuze) { Keuzes = [new("ja", "Ja"), new("nee", "Nee")] },
            Afspraken,
            new("volgende", "Volgende evaluatie", Veldsoort.Datum) { Rol = Veldrol.Tot, IsVerplicht = false, MagLater = true, Hint = "Laat dit leeg voor één jaar later." },
            new("combinatie", "De deelnemer volgt niet tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken", Veldsoort.Vinkje)
                { IsVerplicht = false, Rol = Veldrol.Kern },
        ]),
    ];

    /// <summary>The part with this word in its address.</summary>
    public static Dossierdeel? Van(string sleutel) => Alle.FirstOrDefault(deel => deel.Sleutel == sleutel);

    /// <summary>The part of a duty; null for one that is recorded elsewhere.</summary>
    public static Dossierdeel? Van(Begeleidingsplicht plicht) => Alle.FirstOrDefault(deel => deel.Plicht == plicht);

    /// <summary>Every field, once, for what is shown outside its form.</summary>
    public static IEnumerable<Dossierveld> AlleVelden => Alle.SelectMany(deel => deel.Velden).DistinctBy(veld => veld.Naam);

    /// <summary>The field with this role; null for none.</summary>
    public Dossierveld? Met(Veldrol rol) => Velden.FirstOrDefault(veld => veld.Rol == rol);

    /// <summary>Answers that are kept, as somebody would type them.</summary>
    public IReadOnlyDictionary<string, string> Getypt(IReadOnlyDictionary<string, string> waarden) => Velden.Where(veld => waarden.ContainsKey(veld.Naam) || veld.Vroeger is not null)
        .ToDictionary(veld => veld.Naam, veld => waarden.GetValueOrDefault(veld.Naam, veld.Vroeger ?? "") is var waarde && veld.Soort is Veldsoort.Datum ? veld.Toon(waarde) : waarde);

    /// <summary>The answers, each with its question, as people read them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Gegevens(IReadOnlyDictionary<string, string> waarden) =>
        [.. Velden.Where(veld => waarden.GetValueOrDefault(veld.Naam, "").Length > 0 || (veld.Soort is Veldsoort.Vinkje && !IsNietGevraagd(veld, waarden))).Select(veld => KeyValuePair.Create(veld.Label, veld.Toon(waarden.GetValueOrDefault(veld.Naam, ""))))];

    /// <summary>Whether a field is not asked, because of another answer.</summary>
    internal bool IsNietGevraagd(Dossierveld veld, IReadOnlyDictionary<string, string> waarden) =>
        veld.NietBij is { } woord && Met(Veldrol.Kern) is { } kern && waarden.GetValueOrDefault(kern.Naam, "") == woord;
}
