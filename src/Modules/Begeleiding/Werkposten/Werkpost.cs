namespace AmaWvg.Begeleiding;

/// <summary>A place where participants of the voorziening are active.</summary>
internal sealed class Werkpost : IDocument, IVanOrganisatie
{
    public const int LangsteNaam = 100;
    public const int LangsteAdressen = 1000;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public string Naam { get; private set; } = "";

    /// <summary>Whether it belongs to the voorziening itself.</summary>
    public bool IsIntern { get; private set; }

    public Werkpostsoort Soort { get; private set; }

    /// <summary>Null for one that has none, such as a feitelijke vereniging.</summary>
    public Ondernemingsnummer? Kbo { get; private set; }

    /// <summary>Every place of it, an address a line.</summary>
    public string Adressen { get; private set; } = "";

    /// <summary>Who guides there.</summary>
    public string Werkpostbegeleider { get; private set; } = "";

    public string Telefoon { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>What agreements for this werkpost begin with.</summary>
    public Dictionary<string, string> Standaard { get; private set; } = [];

    /// <summary>Day from which no new agreement is made there.</summary>
    public DateOnly? GestoptOp { get; private set; }

    /// <summary>The werkpost that it was merged into: it was the same one.</summary>
    public Guid? SamengevoegdMet { get; private set; }

    /// <summary>The werkpost of another voorziening that it is a copy of, when an agreement passed.</summary>
    public Guid? Herkomst { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>What searches look in.</summary>
    public string Zoektekst => Letterbeeld.Vouw($"{Naam} {Adressen} {Werkpostbegeleider}");

    /// <summary>What lists are sorted by.</summary>
    public string Sorteernaam => Letterbeeld.Vouw(Naam);

    /// <summary>Whether an agreement can be made for it.</summary>
    public bool IsInGebruik => GestoptOp is null && SamengevoegdMet is null;

    public Werkpostgegevens Gegevens => new(Naam, IsIntern, Soort, Kbo, Adressen, Werkpostbegeleider, Telefoon, Email);

    public void Wijzig(Werkpostgegevens gegevens) => (Naam, IsIntern, Soort, Kbo, Adressen, Werkpostbegeleider, Telefoon, Email) =
        (gegevens.Naam, gegevens.IsIntern, gegevens.Soort, gegevens.Kbo, gegevens.Adressen, gegevens.Werkpostbegeleider, gegevens.Telefoon, gegevens.Email);

    /// <summary>Whether it may be the same as another: by its number, else by its name.</summary>
    public bool LijktOp(Werkpost ander) => Kbo is not null && ander.Kbo is not null ? Kbo == ander.Kbo : Sorteernaam == ander.Sorteernaam;

    public void ZetStandaard(IReadOnlyDictionary<string, string> standaard) => Standaard = new(standaard);

    public void Stop(DateOnly dag) => GestoptOp = dag;

    public void Hervat() => GestoptOp = null;

    /// <summary>The same in the register of the voorziening to which an agreement passed.</summary>
    public Werkpost NeemMee(HcoNummer naar, Guid id)
    {
        var werkpost = new Werkpost { Id = id, Hco = naar, GestoptOp = GestoptOp, Herkomst = Id };
        werkpost.Wijzig(Gegevens);
        werkpost.ZetStandaard(Standaard);
        return werkpost;
    }

    /// <summary>Is the same as another, which keeps what it has and takes over what it lacks.</summary>
    public void GaOpIn(Werkpost ander)
    {
        SamengevoegdMet = ander.Id;
        ander.VulAanMet(this);
    }

    private void VulAanMet(Werkpost dubbel)
    {
        Kbo ??= dubbel.Kbo;
        Adressen = string.Join('\n', Adressen.Split('\n').Concat(dubbel.Adressen.Split('\n')).Where(adres => adres.Length > 0).DistinctBy(Letterbeeld.Vouw));
        Werkpostbegeleider = Werkpostbegeleider.Length > 0 ? Werkpostbegeleider : dubbel.Werkpostbegeleider;
        Telefoon = Telefoon.Length > 0 ? Telefoon : dubbel.Telefoon;
        Email = Email.Length > 0 ? Email : dubbel.Email;
        foreach (var (veld, tekst) in dubbel.Standaard)
            Standaard.TryAdd(veld, tekst);
    }
}

/// <summary>What the register says of a werkpost.</summary>
internal sealed record Werkpostgegevens(
    string Naam, bool IsIntern, Werkpostsoort Soort, Ondernemingsnummer? Kbo, string Adressen, string Werkpostbegeleider, string Telefoon, string Email);

/// <summary>What a werkpost is by law.</summary>
internal enum Werkpostsoort
{
    Vereniging,
    Onderneming,
    OpenbaarBestuur,
    Zelfstandige,
    FeitelijkeVereniging,
}

/// <summary>These on the screen.</summary>
internal static class Werkpostsoorten
{
    extension(Werkpostsoort soort)
    {
        public string Label => soort switch
        {
            Werkpostsoort.OpenbaarBestuur => "Openbaar bestuur",
            Werkpostsoort.FeitelijkeVereniging => "Feitelijke vereniging",
            _ => soort.ToString(),
        };
    }
}
