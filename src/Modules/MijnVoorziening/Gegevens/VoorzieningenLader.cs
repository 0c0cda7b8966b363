using System.Security.Cryptography;
using System.Text;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Gegevens;

/// <summary>Loads voorzieningen with their recognitions.</summary>
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
            "mijn_voorziening.erkenning (id, hco, nummer, van, tot_en_met)",
            voorzieningen.SelectMany(voorziening => voorziening.Erkenningen, (voorziening, erkenning) => (voorziening.Hco, Erkenning: erkenning)),
            (copy, rij) =>
            {
                copy.Write(rij.Erkenning.Id);
                copy.Write(rij.Hco.Waarde);
                copy.Write(rij.Erkenning.Nummer);
                copy.Write(rij.Erkenning.Van);
                copy.Write(rij.Erkenning.TotEnMet);
            },
            cancellationToken);
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

    // The same data has the same keys at every load.
    private static Guid Vast(VoorzieningGegeven voorziening, string soort) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{voorziening.Hco.Waarde}/{soort}")).AsSpan(0, 16));
}
