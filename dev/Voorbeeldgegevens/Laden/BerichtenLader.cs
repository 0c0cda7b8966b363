using AmaWvg.MijnBerichten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A message to load, with the addresses that it was mailed to.</summary>
public sealed record BerichtGegeven(
    Guid Id, HcoNummer Hco, DateTimeOffset Verzonden, Berichtsoort Soort, string Onderwerp, IReadOnlyList<string> Alineas, IReadOnlyList<(Guid Id, string Adres)> Mails);

/// <summary>Loads messages of before.</summary>
public static class BerichtenLader
{
    private const string Berichten = "mijn_berichten.mt_doc_bericht";
    private const string Bezorgingen = "mijn_berichten.mt_doc_bezorging";

    /// <summary>Replaces all messages; what the outbox still had to do goes too.</summary>
    public static async Task LaadAsync(Bulklading lading, IReadOnlyList<BerichtGegeven> berichten, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(["kernel.outbox"], cancellationToken);
        await lading.LeegAsync([Berichten, "mijn_berichten.mt_doc_berichtbijlage", Bezorgingen, "mijn_berichten.gelezen", "mijn_berichten.mt_doc_gesprek"], cancellationToken);
        await lading.KopieerDocumentenAsync(
            Berichten,
            berichten.Select(Document),
            cancellationToken,
            ("verzonden", (copy, bericht) => copy.Write(bericht.Verzonden)),
            ("verzenddag", (copy, bericht) => copy.Write(bericht.Verzenddag)),
            ("zoektekst", (copy, bericht) => copy.Write(bericht.Zoektekst)));
        await lading.KopieerDocumentenAsync(
            Bezorgingen,
            berichten.SelectMany(bericht => bericht.Mails, (bericht, mail) => Document(bericht, mail.Id, mail.Adres)),
            cancellationToken,
            ("bericht_id", (copy, bezorging) => copy.Write(bezorging.BerichtId)),
            ("status", (copy, bezorging) => copy.Write(bezorging.Status.ToString())),
            ("tijdstip", (copy, bezorging) => copy.Write(bezorging.Tijdstip)));
    }

    private static Bericht Document(BerichtGegeven gegeven) => Bericht.Van(
        new Herkomst(gegeven.Id, gegeven.Hco, gegeven.Verzonden), new Berichttekst(gegeven.Soort, gegeven.Onderwerp, gegeven.Alineas), gegeven.Verzonden);

    private static Bezorging Document(BerichtGegeven gegeven, Guid id, string adres)
    {
        var bezorging = new Bezorging { Id = id, Hco = gegeven.Hco, BerichtId = gegeven.Id, Adres = adres, Tijdstip = gegeven.Verzonden };
        bezorging.Boek(Bezorgstatus.Verzonden, gegeven.Verzonden);
        return bezorging;
    }
}
