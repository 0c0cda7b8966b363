namespace AmaWvg.Begeleiding;

/// <summary>An insurance of the voorziening, proven once for all files.</summary>
internal sealed class Polis : IDocument, IVanOrganisatie
{
    public const int LangsteVerzekeraar = 100;
    public const int LangsteNummer = 60;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    /// <summary>What it covers: one thing or more.</summary>
    public List<Polissoort> Soorten { get; private set; } = [];

    public string Verzekeraar { get; private set; } = "";
    public string Nummer { get; private set; } = "";
    public DateOnly Van { get; private set; }

    /// <summary>Last day; null for one that goes on until it is given up.</summary>
    public DateOnly? TotEnMet { get; private set; }

    /// <summary>Whether accidents on the way to and from the werkpost are insured too.</summary>
    public bool OokOnderweg { get; private set; }

    public Guid Versie { get; private set; }

    public Periode Periode => new(Van, TotEnMet);

    /// <summary>Insurer and number, as documents name it.</summary>
    public string Woorden => $"{Verzekeraar}, polis {Nummer}";

    public bool Dekt(Polissoort soort) => Soorten.Contains(soort);

    public void Wijzig(IEnumerable<Polissoort> soorten, string verzekeraar, string nummer, Periode periode, bool ookOnderweg) =>
        (Soorten, Verzekeraar, Nummer, Van, TotEnMet, OokOnderweg) = ([.. soorten], verzekeraar, nummer, periode.Van, periode.TotEnMet, ookOnderweg && soorten.Contains(Polissoort.Ongevallen));
}

/// <summary>What an insurance covers.</summary>
internal enum Polissoort
{
    /// <summary>What the participants do to others.</summary>
    Deelnemers,

    /// <summary>What happens to the participants.</summary>
    Ongevallen,

    /// <summary>What the voorziening itself does wrong while it guides.</summary>
    Begeleiding,
}

/// <summary>These on the screen.</summary>
internal static class Polissoorten
{
    extension(Polissoort soort)
    {
        public string Label => soort switch
        {
            Polissoort.Deelnemers => "Burgerlijke aansprakelijkheid van de deelnemers",
            Polissoort.Ongevallen => "Lichamelijke ongevallen van de deelnemers",
            _ => "Burgerlijke aansprakelijkheid voor de begeleiding",
        };
    }
}
