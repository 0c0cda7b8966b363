namespace AmaWvg.MijnVoorziening;

/// <summary>An account number that the organisation gave. The newest counts; payment runs wait a few days before they use it.</summary>
internal sealed class Rekeningnummer : IDocument, IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Iban Iban { get; init; }

    /// <summary>The one that this one takes the place of.</summary>
    public required Guid? Vorige { get; init; }

    public required DateTimeOffset Gemeld { get; init; }

    /// <summary>First day on which a payment run may use it.</summary>
    public required DateOnly BruikbaarVanaf { get; init; }

    /// <summary>Whether no payment run may use it before the department released it.</summary>
    public bool WachtOpNazicht { get; init; }

    /// <summary>What the department decided about it; null when it waits, or needs no decision.</summary>
    public Rekeningnazicht? Nazicht { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>Whether it waits for the department now.</summary>
    public bool Wacht => WachtOpNazicht && Nazicht is null;

    /// <summary>Whether the department refused it.</summary>
    public bool IsGeweigerd => Nazicht is { Vrijgegeven: false };

    /// <summary>
    /// Whether a number that follows this one waits for the department: shortly after somebody who was known was replaced. Waiting does
    /// not pass by giving the number again, or another one.
    /// </summary>
    public static bool MoetWachten(Rekeningnummer? vorige, bool pasVervangen) => pasVervangen || vorige is { Wacht: true } or { IsGeweigerd: true };

    public static Rekeningnummer Meld(HcoNummer hco, Iban iban, Rekeningnummer? vorige, DateTimeOffset nu, int wachtdagen, bool pasVervangen) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Iban = iban,
        Vorige = vorige?.Id,
        Gemeld = nu,
        BruikbaarVanaf = BrusselseTijd.DagVan(nu).AddDays(wachtdagen),
        WachtOpNazicht = MoetWachten(vorige, pasVervangen),
    };

    /// <summary>Notes what the department decided.</summary>
    /// <exception cref="InvalidOperationException">It does not wait.</exception>
    public void ZieNa(Rekeningnazicht nazicht) => Nazicht = Wacht ? nazicht : throw new InvalidOperationException("The account number does not wait.");

    /// <summary>The account number that a payment run of a day uses: the newest that has waited long enough, and that nobody holds back.</summary>
    public static Rekeningnummer? OpDag(IEnumerable<Rekeningnummer> alle, DateOnly dag) =>
        alle.Where(rekening => rekening.IsBruikbaarOp(dag)).MaxBy(rekening => rekening.Gemeld);

    private bool IsBruikbaarOp(DateOnly dag) =>
        BruikbaarVanaf <= dag && (!WachtOpNazicht || (Nazicht is { Vrijgegeven: true } vrij && BrusselseTijd.DagVan(vrij.Tijdstip) <= dag));
}
