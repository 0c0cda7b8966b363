using System.Security.Cryptography;
using System.Text;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Voorzieningen;

namespace AmaWvg.MijnVoorziening.Gegevens;

/// <summary>Loads voorzieningen with their recognitions and decisions.</summary>
public static class VoorzieningenLader
{
    /// <summary>Whether there is any voorziening yet, as seen by the owner.</summary>
    public const string BestaatSql = "select exists (select from mijn_voorziening.voorziening)";

    private static readonly string[] Tabellen =
    [
        "mijn_voorziening.voorziening", "mijn_voorziening.erkenning", "mijn_voorziening.rekeningnummer", "mijn_voorziening.rekeningnazicht", "mijn_voorziening.communicatieadres", "mijn_voorziening.vorig_adres", "mijn_voorziening.samengaan",
        "mijn_voorziening.erkenningsaanvraag", "mijn_voorziening.bijlage", "mijn_voorziening.bijlage_inhoud",
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
        await lading.KopieerAsync(
            "mijn_voorziening.voorziening (hco, id, naam, type, adres, gemeente, provincie, ondernemingsnummer, contactpersoon)",
            voorzieningen,
            (copy, voorziening) =>
            {
                copy.Write(voorziening.Hco.Waarde);
                copy.Write(Vast(voorziening, "voorziening"));
                copy.Write(voorziening.Naam);
                copy.Write(voorziening.Type.ToString());
                copy.Write(voorziening.Adres);
                copy.Write(voorziening.Gemeente);
                copy.Write(voorziening.Provincie);
                copy.WriteOrNull(voorziening.Ondernemingsnummer?.Waarde);
                copy.WriteJsonOrNull(voorziening.Contactpersoon);
            },
            cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.erkenning (id, hco, nummer, van, tot_en_met, besluit)",
            erkenningen,
            (copy, rij) =>
            {
                copy.Write(rij.Erkenning.Id);
                copy.Write(rij.Hco.Waarde);
                copy.Write(rij.Erkenning.Nummer);
                copy.Write(rij.Erkenning.Van);
                copy.Write(rij.Erkenning.TotEnMet);
                copy.Write(rij.Besluit.Id);
            },
            cancellationToken);
        await LaadBesluitenAsync(lading, [.. erkenningen.Select(rij => (rij.Besluit, rij.Erkenning.Besluit))], cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.rekeningnummer (id, hco, iban, gemeld, bruikbaar_vanaf)",
            voorzieningen.Where(voorziening => voorziening.Rekeningnummer is not null),
            (copy, voorziening) =>
            {
                copy.Write(Vast(voorziening, "rekeningnummer"));
                copy.Write(voorziening.Hco.Waarde);
                copy.Write(voorziening.Rekeningnummer!.Waarde);
                copy.Write(gemeld);
                copy.Write(BrusselseTijd.DagVan(gemeld));
            },
            cancellationToken);
        await lading.KopieerAsync(
            "mijn_voorziening.communicatieadres (id, hco, email, administratief, financieel)",
            voorzieningen.Where(voorziening => voorziening.FinancieelAdres is not null),
            (copy, voorziening) =>
            {
                copy.Write(Vast(voorziening, "communicatieadres"));
                copy.Write(voorziening.Hco.Waarde);
                copy.Write(voorziening.FinancieelAdres!);
                copy.Write(false);
                copy.Write(true);
            },
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
        await lading.KopieerAsync(
            "mijn_voorziening.bijlage (id, hco, aanvraag, vraag, naam, soort, grootte, sha256, toegevoegd, door)",
            besluiten,
            (copy, besluit) =>
            {
                copy.Write(besluit.Bijlage.Id);
                copy.Write(besluit.Bijlage.Hco.Waarde);
                copy.Write(besluit.Bijlage.Aanvraag);
                copy.Write(besluit.Bijlage.Vraag);
                copy.Write(besluit.Bijlage.Naam);
                copy.Write(besluit.Bijlage.Soort.ToString());
                copy.Write(besluit.Bijlage.Grootte);
                copy.Write(besluit.Bijlage.Sha256);
                copy.Write(besluit.Bijlage.Toegevoegd);
                copy.Write(besluit.Bijlage.Door);
            },
            cancellationToken);
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
