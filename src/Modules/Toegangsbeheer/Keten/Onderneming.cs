namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// The access chain of an onderneming: who represents it, who manages access, its subafdelingen and their users. One document, so that
/// two changes of one chain meet on its version. Nothing in it is removed: it ends.
/// </summary>
internal sealed class Onderneming : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }

    public Guid Versie { get; private set; }

    /// <summary>Its <see cref="Ketensleutel"/>.</summary>
    public required HcoNummer Hco { get; init; }

    /// <summary>Its number; null while nobody knows which onderneming it is: then staff say so.</summary>
    public required Ondernemingsnummer? Nummer { get; init; }

    public string Nummerweergave => Nummer?.Weergave ?? "onbekend";

    public required string Naam { get; set; }

    public required string Gemeente { get; set; }

    public required bool IsOcmw { get; set; }

    public List<Aanstelling> Aanstellingen { get; private set; } = [];

    /// <summary>Since when the hoedanigheid is active; null when it is not.</summary>
    public Stempel? Hoedanigheid { get; private set; }

    public List<Subafdeling> Subafdelingen { get; private set; } = [];

    /// <summary>The voorzieningen that staff of the department registered because CoBRHA does not know them.</summary>
    public List<Registratie> Geregistreerd { get; private set; } = [];

    public static Onderneming Van(KboOnderneming kbo, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = Ketensleutel.Van(kbo.Nummer),
        Nummer = kbo.Nummer,
        Naam = kbo.Naam,
        Gemeente = kbo.Gemeente,
        IsOcmw = kbo.IsOcmw,
    };

    public Aanstelling? Hoofdtoegangsbeheerder => Lopend(Ketenfunctie.Hoofdtoegangsbeheerder).SingleOrDefault();

    /// <summary>The toegangsbeheerder: who was named, else the hoofdtoegangsbeheerder.</summary>
    public Aanstelling? Toegangsbeheerder => Lopend(Ketenfunctie.Toegangsbeheerder).SingleOrDefault() ?? Hoofdtoegangsbeheerder;

    /// <summary>Who may do what the hoofdtoegangsbeheerder may, beside that one.</summary>
    public IReadOnlyList<Aanstelling> CoHoofdtoegangsbeheerders => [.. Lopend(Ketenfunctie.CoHoofdtoegangsbeheerder)];

    public IReadOnlyList<Aanstelling> CoToegangsbeheerders => [.. Lopend(Ketenfunctie.CoToegangsbeheerder)];

    public IEnumerable<Subafdeling> Actief => Subafdelingen.Where(subafdeling => subafdeling.Einde is null);

    /// <summary>What somebody is in this chain, apart from managing a subafdeling.</summary>
    public Ketenrol RolVan(Insz wie) =>
        (Is(Ketenfunctie.WettelijkVertegenwoordiger, wie) ? Ketenrol.Vertegenwoordiger : 0)
        | (Is(Ketenfunctie.Hoofdtoegangsbeheerder, wie) ? Ketenrol.Hoofdtoegangsbeheerder : 0)
        | (Is(Ketenfunctie.CoHoofdtoegangsbeheerder, wie) ? Ketenrol.CoHoofdtoegangsbeheerder : 0)
        | (IsToegangsbeheerder(wie) || Is(Ketenfunctie.CoToegangsbeheerder, wie) ? Ketenrol.Toegangsbeheerder : 0);

    /// <summary>What somebody is in this chain for one subafdeling.</summary>
    public Ketenrol RolVan(Insz wie, Subafdeling subafdeling) => RolVan(wie) | (subafdeling.Beheerder == wie ? Ketenrol.Subafdelingsbeheerder : 0);

    /// <summary>Whether somebody may do this anywhere in the chain.</summary>
    public bool Mag(Insz wie, Ketenhandeling handeling) => Ketenbevoegdheid.Mag(RolVan(wie), handeling);

    /// <summary>The subafdelingen whose users somebody manages.</summary>
    public IEnumerable<Subafdeling> Beheert(Insz wie) => Actief.Where(subafdeling => Ketenbevoegdheid.Mag(RolVan(wie, subafdeling), Ketenhandeling.GebruikersBeheren));

    public bool Is(Ketenfunctie functie, Insz wie) => Lopend(functie).Any(aanstelling => aanstelling.Wie == wie);

    /// <summary>Names somebody; in a place for one person, who was there before steps back.</summary>
    public void StelAan(Ketenfunctie functie, Insz wie, Bereikbaar? bereikbaar, Stempel nu)
    {
        if (functie is Ketenfunctie.Hoofdtoegangsbeheerder or Ketenfunctie.Toegangsbeheerder)
            Lopend(functie).ToList().ForEach(vorige => Beeindig(vorige.Id, nu));
        // Who becomes the one, was one of the others until then.
        var ernaast = functie switch
        {
            Ketenfunctie.Hoofdtoegangsbeheerder => CoHoofdtoegangsbeheerders,
            Ketenfunctie.Toegangsbeheerder => CoToegangsbeheerders,
            _ => [],
        };
        if (ernaast.FirstOrDefault(co => co.Wie == wie) is { } vorigePlaats)
            Vervang(Aanstellingen, vorigePlaats.Id, oud => oud with { Einde = nu });
        if (functie == Ketenfunctie.Toegangsbeheerder && Hoofdtoegangsbeheerder?.Wie == wie)
            return;
        Aanstellingen.Add(new(Guid.CreateVersion7(nu.Tijdstip), functie, wie, nu) { Bereikbaar = bereikbaar });
    }

    /// <summary>
    /// Ends a place. Who manages access no more, no longer answers for subafdelingen either: these go back to the toegangsbeheerder, who may name somebody.
    /// </summary>
    public void Beeindig(Guid aanstelling, Stempel nu)
    {
        Vervang(Aanstellingen, aanstelling, oud => oud with { Einde = nu });
        var wie = Aanstellingen.Find(ander => ander.Id == aanstelling)!.Wie;
        if (RolVan(wie) is not 0 and not Ketenrol.Vertegenwoordiger)
            return;
        foreach (var subafdeling in Actief.Where(ander => ander.Beheerder == wie).ToList())
            Wijzig(subafdeling.Id, was => was with { Beheerder = null });
    }

    public void Activeer(Stempel nu) => Hoedanigheid ??= nu;

    public void Registreer(Registratie registratie) => Geregistreerd.Add(registratie);

    public void Voeg(Subafdeling subafdeling) => Subafdelingen.Add(subafdeling);

    public void Wijzig(Guid subafdeling, Func<Subafdeling, Subafdeling> wijzig) => Vervang(Subafdelingen, subafdeling, wijzig);

    /// <summary>The links between a person and a voorziening of this onderneming.</summary>
    public Toegangsschakels Schakels(HcoNummer voorziening, Insz wie)
    {
        var subafdeling = Actief.FirstOrDefault(ander => ander.Voorziening == voorziening);
        var gebruiker = subafdeling?.Actief.FirstOrDefault(ander => ander.Wie == wie);
        return new(Hoedanigheid is not null, subafdeling is not null, subafdeling is { Toepassing: true }, gebruiker is not null, gebruiker is { HeeftRecht: true });
    }

    /// <summary>Whether somebody is toegangsbeheerder: who was named, else the hoofdtoegangsbeheerder and the co-hoofdtoegangsbeheerders.</summary>
    public bool IsToegangsbeheerder(Insz wie) => Lopend(Ketenfunctie.Toegangsbeheerder).Any()
        ? Is(Ketenfunctie.Toegangsbeheerder, wie)
        : Is(Ketenfunctie.Hoofdtoegangsbeheerder, wie) || Is(Ketenfunctie.CoHoofdtoegangsbeheerder, wie);

    private IEnumerable<Aanstelling> Lopend(Ketenfunctie functie) => Aanstellingen.Where(aanstelling => aanstelling.Functie == functie && aanstelling.Einde is null);

    private static void Vervang<T>(List<T> lijst, Guid id, Func<T, T> wijzig) where T : class, IHeeftId
    {
        var plaats = lijst.FindIndex(ander => ander.Id == id);
        lijst[plaats] = wijzig(lijst[plaats]);
    }
}
