namespace AmaWvg.Begeleiding;

/// <summary>Somebody who guides participants for the voorziening (BR-24).</summary>
internal sealed class Personeelslid : IDocument, IVanOrganisatie
{
    public const int LangsteNaam = 120;
    public const int LangsteTekst = 120;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public string Naam { get; private set; } = "";
    public string Functie { get; private set; } = "";

    /// <summary>First day on which the person guides.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last day; null while it goes on.</summary>
    public DateOnly? TotEnMet { get; private set; }

    /// <summary>Null for somebody without a diploma that is told.</summary>
    public Diploma? Diploma { get; private set; }

    /// <summary>Null for somebody without experience that is told.</summary>
    public Ervaring? Ervaring { get; private set; }

    /// <summary>The partner that employs the person; null for somebody in the service of the voorziening.</summary>
    public Detachering? Detachering { get; private set; }

    /// <summary>What the files with each proof hang on.</summary>
    public Dictionary<Personeelsbewijs, Guid> Mappen { get; init; } = Enum.GetValues<Personeelsbewijs>().ToDictionary(bewijs => bewijs, _ => Guid.CreateVersion7());

    public Guid Versie { get; private set; }

    public Periode Periode => new(Van, TotEnMet);

    /// <summary>What is proven, given what has a file.</summary>
    public IReadOnlySet<Personeelsbewijs> Bewezen(IReadOnlySet<Guid> metBestand) => Mappen.Where(map => metBestand.Contains(map.Value)).Select(map => map.Key).ToHashSet();

    public void Wijzig(string naam, string functie, Periode periode, Diploma? diploma, Ervaring? ervaring, Detachering? detachering) =>
        (Naam, Functie, Van, TotEnMet, Diploma, Ervaring, Detachering) = (naam, functie, periode.Van, periode.TotEnMet, diploma, ervaring, detachering);
}

/// <summary>What somebody studied.</summary>
/// <param name="Richting">The field.</param>
/// <param name="Niveau">The level.</param>
/// <param name="Opleiding">The programme, as typed; may be empty.</param>
internal sealed record Diploma(Diplomarichting Richting, Diplomaniveau Niveau, string Opleiding)
{
    /// <summary>Whether the norm takes it: one of the five fields, at the level of a bachelor or above (BR-24).</summary>
    public bool IsRelevant => Richting is not Diplomarichting.Ander && Niveau >= Diplomaniveau.Bachelor;

    public string Woorden => Opleiding.Length == 0 ? $"{Niveau.Kort}, {Richting.Woord}" : $"{Opleiding} ({Niveau.Woord}, {Richting.Woord})";
}

/// <summary>Care for people as the participants, elsewhere or here.</summary>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day; null while it goes on.</param>
/// <param name="Waar">Where and as what.</param>
internal sealed record Ervaring(DateOnly Van, DateOnly? TotEnMet, string Waar)
{
    /// <summary>How many years the norm asks (BR-24).</summary>
    public const int Jaren = 2;

    /// <summary>First day on which it is long enough; null for one that ended before.</summary>
    public DateOnly? GenoegVanaf => Van.AddYears(Jaren) is var dag && (TotEnMet is null || dag <= TotEnMet.Value.AddDays(1)) ? dag : null;
}

/// <summary>Somebody of a partner, who guides for the voorziening.</summary>
/// <param name="Partner">Who employs the person.</param>
/// <param name="Van">First day of the agreement of detachment; null without one.</param>
/// <param name="TotEnMet">Last day of it; null while it has none.</param>
internal sealed record Detachering(string Partner, DateOnly? Van, DateOnly? TotEnMet)
{
    public bool Geldt(DateOnly dag) => Van <= dag && !(dag > TotEnMet);
}
