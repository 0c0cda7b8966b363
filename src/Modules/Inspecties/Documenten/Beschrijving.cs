namespace AmaWvg.Inspecties;

/// <summary>What an inspection describes and does not score.</summary>
internal sealed class Beschrijving : IVanOrganisatie, IZelfbewaard
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Guid InspectieId { get; init; }

    /// <summary>Whether the begeleider has criteria to exclude people; null while it was not asked.</summary>
    public bool? Uitsluiting { get; private set; }

    public string Uitsluitingscriteria { get; private set; } = "";
    public string Samenwerking { get; private set; } = "";
    public string Erkenningen { get; private set; } = "";
    public string Kwaliteit { get; private set; } = "";
    public string Werkposten { get; private set; } = "";
    public string Evolutie { get; private set; } = "";

    /// <summary>What the begeleider wants those who make the rules to know.</summary>
    public List<Beleidssignaal> Signalen { get; private set; } = [];

    public DateTimeOffset? Bewaard { get; private set; }
    public string BewaardDoor { get; private set; } = "";
    public Guid? Formulier { get; private set; }
    public Guid Versie { get; private set; }

    public void Teken(DateTimeOffset nu, string door, Guid? formulier) => (Bewaard, BewaardDoor, Formulier) = (nu, door, formulier);

    public void Vul(bool? uitsluiting, string uitsluitingscriteria, string samenwerking, string erkenningen, string kwaliteit, string werkposten, string evolutie, List<Beleidssignaal> signalen) =>
        (Uitsluiting, Uitsluitingscriteria, Samenwerking, Erkenningen, Kwaliteit, Werkposten, Evolutie, Signalen) =
        (uitsluiting, uitsluitingscriteria, samenwerking, erkenningen, kwaliteit, werkposten, evolutie, signalen);
}

/// <summary>A signal.</summary>
/// <param name="Thema">Its theme, as <see cref="Signaalthemas"/> names it.</param>
/// <param name="Tekst">In words.</param>
internal sealed record Beleidssignaal(string Thema, string Tekst);

/// <summary>The themes of signals.</summary>
internal static class Signaalthemas
{
    public static IReadOnlyList<(string Sleutel, string Label)> Alle { get; } =
    [
        ("uitkering", "Uitkeringen en Dimona"),
        ("samenwerking", "Samenwerkingsverbanden"),
        ("combinatie", "Combinatie met een zorgbudget"),
        ("leeftijd", "Pensioenleeftijd"),
        ("bewijs", "Eenvormig aantonen en registreren"),
        ("einde", "Beëindigen van een overeenkomst"),
        ("model", "Model van de overeenkomst"),
    ];

    public static string Sleutel(string label) => Alle.FirstOrDefault(thema => thema.Label == label).Sleutel ?? label;

    public static string Label(string sleutel) => Alle.FirstOrDefault(thema => thema.Sleutel == sleutel).Label ?? sleutel;
}
