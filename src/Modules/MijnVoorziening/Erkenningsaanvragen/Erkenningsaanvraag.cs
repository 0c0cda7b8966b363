namespace AmaWvg.MijnVoorziening;

/// <summary>An application for a recognition: a draft until it is filed, then fixed; only its status changes.</summary>
internal sealed class Erkenningsaanvraag : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }

    /// <summary>The application that this one was copied from.</summary>
    public Guid? Vorige { get; private init; }

    public AanvraagStatus Status { get; private set; }
    public required DateTimeOffset Aangemaakt { get; init; }

    /// <summary>When the draft was last saved.</summary>
    public DateTimeOffset Bewaard { get; private set; }

    /// <summary>Name of the person who last saved the draft.</summary>
    public string BewaardDoor { get; private set; } = "";

    public DateTimeOffset? Ingediend { get; private set; }

    /// <summary>Key of the form that last saved the draft by itself, while somebody typed; its own later posts are no conflict.</summary>
    public Guid? Conceptformulier { get; private set; }

    public Voorzieningsinformatie Voorzieningsinformatie { get; private set; } = new();
    public Erkenningscriteria Erkenningscriteria { get; private set; } = new();

    /// <summary>Every change of status, oldest first.</summary>
    public List<Statuswijziging> Statuswijzigingen { get; private init; } = [];

    public Guid Versie { get; private set; }

    public static Erkenningsaanvraag Begin(HcoNummer hco, Erkenningsaanvraag? vorige, Uitvoerder door, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Vorige = vorige?.Id,
        Aangemaakt = nu,
        Bewaard = nu,
        BewaardDoor = door.Naam,
        Voorzieningsinformatie = vorige?.Voorzieningsinformatie ?? new(),
        Erkenningscriteria = vorige?.Erkenningscriteria.Kopie() ?? new(),
        Statuswijzigingen = [new(AanvraagStatus.InOpmaak, nu, door.Naam, door.Persoon, "")],
    };

    public bool Kan(AanvraagActie actie) => Aanvraagverloop.Na(Status, actie) is not null;

    /// <summary>Whether a form may still save: nobody else saved since, or only this form itself did.</summary>
    public bool IsGezien(Guid versie, Guid? formulier) => Versie == versie || (formulier is not null && Conceptformulier == formulier);

    /// <summary>Saves the first step.</summary>
    /// <exception cref="InvalidOperationException">It is filed.</exception>
    public void Bewaar(Voorzieningsinformatie informatie, Bewaarmoment moment)
    {
        Bewaar(moment);
        Voorzieningsinformatie = informatie;
    }

    /// <summary>Saves the second step.</summary>
    /// <exception cref="InvalidOperationException">It is filed.</exception>
    public void Bewaar(Erkenningscriteria criteria, Bewaarmoment moment)
    {
        Bewaar(moment);
        Erkenningscriteria = criteria;
    }

    /// <summary>Files it with the data of that moment.</summary>
    /// <exception cref="InvalidOperationException">It is filed already, or not complete.</exception>
    public void DienIn(Voorzieningsinformatie informatie, IReadOnlySet<string> vragenMetBijlage, Uitvoerder door, DateTimeOffset nu)
    {
        if (Volledigheid.Tekorten(informatie, Erkenningscriteria, vragenMetBijlage) is not [])
            throw new InvalidOperationException("The application is not complete.");
        Verander(AanvraagActie.Indienen, door, nu);
        (Voorzieningsinformatie, Erkenningscriteria, Ingediend) = (informatie, Erkenningscriteria.ZonderVervallen(), nu);
    }

    /// <summary>Any other action than filing; who may do it is <see cref="Aanvraagverloop.Bevoegd"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not possible in this status.</exception>
    /// <exception cref="ArgumentException">The action needs a reason.</exception>
    public void Behandel(AanvraagActie actie, Uitvoerder door, DateTimeOffset nu, string reden = "")
    {
        if (actie == AanvraagActie.Indienen)
            throw new InvalidOperationException("An application is filed with its data.");
        Verander(actie, door, nu, reden);
    }

    private void Verander(AanvraagActie actie, Uitvoerder door, DateTimeOffset nu, string reden = "")
    {
        var status = Aanvraagverloop.Na(Status, actie) ?? throw new InvalidOperationException($"{actie} is not possible: the application is {Status}.");
        if (Aanvraagverloop.VraagtReden(actie) && string.IsNullOrWhiteSpace(reden))
            throw new ArgumentException("This action needs a reason.", nameof(reden));
        Status = status;
        Statuswijzigingen.Add(new(status, nu, door.Naam, door.Persoon, reden));
    }

    private void Bewaar(Bewaarmoment moment)
    {
        if (Status != AanvraagStatus.InOpmaak)
            throw new InvalidOperationException("A filed application does not change.");
        (Bewaard, BewaardDoor, Conceptformulier) = moment;
    }
}

/// <summary>A moment at which a draft is saved.</summary>
/// <param name="Tijdstip">When.</param>
/// <param name="Door">Name of the person.</param>
/// <param name="Conceptformulier">The form, when it saves by itself; null when the person pressed a button.</param>
internal sealed record Bewaarmoment(DateTimeOffset Tijdstip, string Door, Guid? Conceptformulier = null);
