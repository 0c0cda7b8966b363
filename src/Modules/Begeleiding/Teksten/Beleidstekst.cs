using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What the voorziening writes down of its own policy: one text of each kind.</summary>
internal sealed class Beleidstekst : IDocument, IVanOrganisatie
{
    public const int Langste = 4000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Tekstsoort Soort { get; init; }
    public required string Tekst { get; set; }
    public required DateTimeOffset Bewaard { get; set; }
    public required string Door { get; set; }
    public Guid Versie { get; private set; }
}

/// <summary>What a text is about.</summary>
internal enum Tekstsoort
{
    Doel,
    Doelgroep,
    Uitsluitingscriteria,
    Kwaliteit,
}

/// <summary>These on the screen.</summary>
internal static class Tekstsoorten
{
    extension(Tekstsoort soort)
    {
        public string Label => soort.ToString();

        public string Sleutel => soort.ToString().ToLowerInvariant();

        public string Url => $"{PersoneelUrls.Teksten}/{soort.Sleutel}";

        public string Uitleg => soort switch
        {
            Tekstsoort.Doel => "Wat wilt u met arbeidsmatige activiteiten bereiken voor de deelnemers?",
            Tekstsoort.Doelgroep => "Voor wie zijn ze bedoeld?",
            Tekstsoort.Uitsluitingscriteria => "Wie begeleidt u niet, en waarom? Hebt u zulke criteria niet, schrijf dat dan.",
            _ => "Hoe bewaakt u de kwaliteit van de begeleiding?",
        };
    }

    /// <summary>The kind with this name in an address; null for none.</summary>
    public static Tekstsoort? Van(string sleutel) => Enum.GetValues<Tekstsoort>().Cast<Tekstsoort?>().FirstOrDefault(soort => soort!.Value.Sleutel == sleutel);

    /// <summary>The text of a kind; null while there is none.</summary>
    public static Task<Beleidstekst?> TekstAsync(this Documenten documenten, Tekstsoort soort, CancellationToken cancellationToken) =>
        documenten.Query<Beleidstekst>().FirstOrDefaultAsync(tekst => tekst.Soort == soort, cancellationToken);
}
