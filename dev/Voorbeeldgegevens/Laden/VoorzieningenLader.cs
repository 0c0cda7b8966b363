using System.Security.Cryptography;
using System.Text;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads voorzieningen with their recognitions and decisions.</summary>
public static class VoorzieningenLader
{
    private const string Voorzieningen = "mijn_voorziening.mt_doc_voorziening";
    private const string Erkenningen = "mijn_voorziening.mt_doc_erkenning";
    private const string Rekeningen = "mijn_voorziening.mt_doc_rekeningnummer";
    private const string Adressen = "mijn_voorziening.mt_doc_communicatieadres";
    private const string Bijlagen = "mijn_voorziening.mt_doc_bijlage";

    private static readonly string[] Tabellen =
    [
        Voorzieningen, Erkenningen, Rekeningen, Adressen, "mijn_voorziening.mt_doc_vorigadres", "mijn_voorziening.mt_doc_samengaan",
        "mijn_voorziening.mt_doc_erkenningsaanvraag", Bijlagen, "mijn_voorziening.bijlage_inhoud",
    ];

    /// <summary>Replaces all voorzieningen with all that they hold.</summary>
    /// <param name="lading">The load.</param>
    /// <param name="voorzieningen">What to load.</param>
    /// <param name="gemeld">Moment at which the account numbers were given.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public static async Task LaadAsync(
        Bulklading lading, IReadOnlyList<VoorzieningGegeven> voorzieningen, DateTimeOffset gemeld, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(Tabellen, cancellationToken);
        var erkenningen = voorzieningen.SelectMany(voorziening => voorziening.Erkenningen, (voorziening, erkenning) => (voorziening.Hco, Erkenning: erkenning, Besluit: Besluit(voorziening.Hco, erkenning))).ToList();
        await lading.KopieerDocumentenAsync(Voorzieningen, voorzieningen.Select(Voorziening), cancellationToken);
        await lading.KopieerDocumentenAsync(
            Erkenningen,
            erkenningen.Select(rij => new Erkenning
            {
                Id = rij.Erkenning.Id,
                Hco = rij.Hco,
                Nummer = rij.Erkenning.Nummer,
                Van = rij.Erkenning.Van,
                TotEnMet = rij.Erkenning.TotEnMet,
                ToegekendOp = BrusselseTijd.DagVan(Beslist(rij.Erkenning)),
                ToegekendTotEnMet = rij.Erkenning.TotEnMet,
                Besluit = rij.Besluit.Id,
            }),
            cancellationToken);
        await LaadBesluitenAsync(lading, [.. erkenningen.Select(rij => (rij.Besluit, rij.Erkenning.Besluit))], cancellationToken);
        await lading.KopieerDocumentenAsync(
            Rekeningen,
            voorzieningen.Where(voorziening => voorziening.Rekeningnummer is not null).Select(voorziening => new Rekeningnummer
            {
                Id = Vast(voorziening, "rekeningnummer"),
                Hco = voorziening.Hco,
                Iban = voorziening.Rekeningnummer!,
                Vorige = null,
                Gemeld = gemeld,
                BruikbaarVanaf = BrusselseTijd.DagVan(gemeld),
            }),
            cancellationToken);
        await lading.KopieerDocumentenAsync(
            Adressen,
            voorzieningen.Where(voorziening => voorziening.FinancieelAdres is not null).Select(voorziening => new Communicatieadres
            {
                Id = Vast(voorziening, "communicatieadres"),
                Hco = voorziening.Hco,
                Email = voorziening.FinancieelAdres!,
                Administratief = false,
                Financieel = true,
            }),
            cancellationToken);
    }

    /// <summary>Adds to the history of an organisation when it was recognised. The history was emptied before.</summary>
    public static Task LaadHistoriekAsync(Bulklading lading, VoorzieningGegeven voorziening, CancellationToken cancellationToken)
    {
        var onderwerp = HistoriekOnderwerp.Voorziening(Vast(voorziening, "voorziening"));
        return HistoriekLader.LaadAsync(
            lading,
            voorziening.Hco,
            voorziening.Erkenningen.Select(erkenning => new HistoriekGegeven(
                Vast(voorziening, $"historiek/{erkenning.Id}"), onderwerp, Beslist(erkenning), ErkenningActies.PeriodeToegevoegd, Departement.Naam, ErkenningActies.Periode(erkenning.Van, erkenning.TotEnMet))),
            cancellationToken);
    }

    private static async Task LaadBesluitenAsync(Bulklading lading, IReadOnlyList<(Bijlage Bijlage, ReadOnlyMemory<byte> Inhoud)> besluiten, CancellationToken cancellationToken)
    {
        await lading.KopieerDocumentenAsync(Bijlagen, besluiten.Select(besluit => besluit.Bijlage), cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.bijlage_inhoud (id, hco, inhoud)",
            besluiten,
            (copy, besluit) =>
            {
                copy.Write(besluit.Bijlage.Id);
                copy.Write(besluit.Bijlage.Hco.Waarde);
                copy.Write(besluit.Inhoud);
            },
            cancellationToken);
    }

    private static Voorziening Voorziening(VoorzieningGegeven gegeven)
    {
        var voorziening = new Voorziening
        {
            Id = Vast(gegeven, "voorziening"),
            Hco = gegeven.Hco,
            Naam = gegeven.Naam,
            Type = gegeven.Type,
            Adres = gegeven.Adres,
            Gemeente = gegeven.Gemeente,
            Provincie = gegeven.Provincie,
            Ondernemingsnummer = gegeven.Ondernemingsnummer,
        };
        if (gegeven.Contactpersoon is { } persoon)
            voorziening.Benoem(new(persoon.Voornaam, persoon.Naam, persoon.Email, persoon.Telefoon));
        return voorziening;
    }

    // Example data has no application behind a recognition: the decision hangs on the recognition itself.
    private static Bijlage Besluit(HcoNummer hco, ErkenningGegeven erkenning) => new()
    {
        Id = Vast($"besluit/{erkenning.Id}"),
        Hco = hco,
        Aanvraag = erkenning.Id,
        Vraag = Bijlagevragen.Besluit,
        Naam = $"erkenningsbesluit {erkenning.Nummer}.pdf",
        Soort = Bestandssoort.Pdf,
        Grootte = erkenning.Besluit.Length,
        Sha256 = SHA256.HashData(erkenning.Besluit.Span),
        Toegevoegd = Beslist(erkenning),
        Door = Departement.Naam,
    };

    // In office hours, two weeks before it begins.
    private static DateTimeOffset Beslist(ErkenningGegeven erkenning) => BrusselseTijd.Begin(erkenning.Van.AddDays(-14)).AddHours(10);

    private static Guid Vast(VoorzieningGegeven voorziening, string soort) => Vast($"{voorziening.Hco.Waarde}/{soort}");

    // The same data has the same keys at every load.
    private static Guid Vast(string sleutel) => new(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)).AsSpan(0, 16));
}
