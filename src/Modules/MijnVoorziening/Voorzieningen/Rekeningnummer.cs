using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

/// <summary>An account number that the organisation gave. The newest counts; payment runs wait a few days before they use it.</summary>
internal sealed class Rekeningnummer : IVanOrganisatie
{
    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Iban Iban { get; init; }

    /// <summary>The one that this one takes the place of.</summary>
    public required Guid? Vorige { get; init; }

    public required DateTimeOffset Gemeld { get; init; }

    /// <summary>First day on which a payment run may use it.</summary>
    public required DateOnly BruikbaarVanaf { get; init; }

    public static Rekeningnummer Meld(HcoNummer hco, Iban iban, Guid? vorige, DateTimeOffset nu, int wachtdagen) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Iban = iban,
        Vorige = vorige,
        Gemeld = nu,
        BruikbaarVanaf = BrusselseTijd.DagVan(nu).AddDays(wachtdagen),
    };

    /// <summary>The account number that a payment run of a day uses: the newest that has waited long enough.</summary>
    public static Rekeningnummer? OpDag(IEnumerable<Rekeningnummer> alle, DateOnly dag) =>
        alle.Where(rekening => rekening.BruikbaarVanaf <= dag).MaxBy(rekening => rekening.Gemeld);
}
