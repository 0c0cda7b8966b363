using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Kernel.Gegevens;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;

namespace AmaWvg.MijnBerichten.Gegevens;

/// <summary>A message to load, with the addresses that it was mailed to.</summary>
public sealed record BerichtGegeven(
    Guid Id, HcoNummer Hco, DateTimeOffset Verzonden, Berichtsoort Soort, string Onderwerp, IReadOnlyList<string> Alineas, IReadOnlyList<(Guid Id, string Adres)> Mails);

/// <summary>Loads messages of before.</summary>
public static class BerichtenLader
{
    /// <summary>Replaces all messages; what the outbox still had to do goes too.</summary>
    public static async Task LaadAsync(Bulklading lading, IReadOnlyList<BerichtGegeven> berichten, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(["kernel.outbox"], cancellationToken);
        await lading.LeegAsync(["mijn_berichten.bericht", "mijn_berichten.berichtbijlage", "mijn_berichten.bezorging", "mijn_berichten.gelezen"], cancellationToken);
        await lading.KopieerAsync(
            "mijn_berichten.bericht (id, hco, verzonden, verzenddag, soort, onderwerp, zoektekst, tekst)",
            berichten.Select(Document),
            (copy, bericht) =>
            {
                copy.Write(bericht.Id);
                copy.Write(bericht.Hco.Waarde);
                copy.Write(bericht.Verzonden);
                copy.Write(bericht.Verzenddag);
                copy.Write(bericht.Soort.ToString());
                copy.Write(bericht.Onderwerp);
                copy.Write(bericht.Zoektekst);
                copy.Write(bericht.Tekst);
            },
            cancellationToken);
        await lading.KopieerAsync(
            "mijn_berichten.bezorging (id, hco, bericht_id, adres, status, tijdstip)",
            berichten.SelectMany(bericht => bericht.Mails, (bericht, mail) => (Bericht: bericht, Mail: mail)),
            (copy, rij) =>
            {
                copy.Write(rij.Mail.Id);
                copy.Write(rij.Bericht.Hco.Waarde);
                copy.Write(rij.Bericht.Id);
                copy.Write(rij.Mail.Adres);
                copy.Write(nameof(Bezorgstatus.Verzonden));
                copy.Write(rij.Bericht.Verzonden);
            },
            cancellationToken);
    }

    private static Bericht Document(BerichtGegeven gegeven) => Bericht.Van(
        new Herkomst(gegeven.Id, gegeven.Hco, gegeven.Verzonden), new Berichttekst(gegeven.Soort, gegeven.Onderwerp, gegeven.Alineas), gegeven.Verzonden);
}
