using AmaWvg.Begeleiding;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads the guidance of organisations.</summary>
internal static class BegeleidingLader
{
    /// <summary>Empties the module's tables.</summary>
    public static Task LeegAsync(Bulklading lading, CancellationToken cancellationToken) => lading.LeegAsync(BegeleidingDocumenten.Tabellen, cancellationToken);

    /// <summary>Adds the guidance of one organisation, with its history.</summary>
    public static async Task LaadAsync(Bulklading lading, Begeleidingsgegevens gegevens, CancellationToken cancellationToken)
    {
        var organisatie = gegevens.Organisatie;
        await lading.KopieerDocumentenAsync(BegeleidingDocumenten.Werkposten, organisatie.Werkposten.Values, cancellationToken);
        await lading.KopieerDocumentenAsync(BegeleidingDocumenten.Personeel, organisatie.Personeel, cancellationToken);
        await lading.KopieerDocumentenAsync(BegeleidingDocumenten.Polissen, organisatie.Polissen, cancellationToken);
        await lading.KopieerDocumentenAsync(BegeleidingDocumenten.Teksten, organisatie.Teksten, cancellationToken, ("soort", (copy, tekst) => copy.Write($"{tekst.Soort}")));
        await lading.KopieerDocumentenAsync(BegeleidingDocumenten.Standaard, [organisatie.Standaard], cancellationToken);
        await lading.KopieerDocumentenAsync(
            BegeleidingDocumenten.Stukken, gegevens.Stukken, cancellationToken,
            ("deelnemer_id", (copy, stuk) => copy.Write(stuk.DeelnemerId)),
            ("overeenkomst_id", (copy, stuk) => copy.WriteOrNull(stuk.OvereenkomstId)),
            ("plicht", (copy, stuk) => copy.Write($"{stuk.Plicht}")),
            ("dag", (copy, stuk) => copy.Write(stuk.Dag)),
            ("tot", (copy, stuk) => copy.WriteOrNull(stuk.Tot)),
            ("kern", (copy, stuk) => copy.Write(stuk.Kern)),
            ("vervallen", (copy, stuk) => copy.Write(stuk.IsVervallen)));
        await lading.KopieerDocumentenAsync(
            BegeleidingDocumenten.Modellen, gegevens.Modellen, cancellationToken,
            ("overeenkomst_id", (copy, model) => copy.Write(model.OvereenkomstId)),
            ("nummer", (copy, model) => copy.Write(model.Nummer)));
        await lading.KopieerDocumentenAsync(
            BegeleidingDocumenten.Bijlagen, gegevens.Bijlagen.Select(rij => rij.Bijlage), cancellationToken, ("onderwerp", (copy, bijlage) => copy.Write(bijlage.Onderwerp)));
        await lading.KopieerAsync(
            $"{BegeleidingDocumenten.Inhoud} (id, hco, inhoud)", gegevens.Bijlagen,
            (copy, rij) =>
            {
                copy.Write(rij.Bijlage.Id);
                copy.Write(rij.Bijlage.Hco.Waarde);
                copy.Write(rij.Inhoud);
            },
            cancellationToken);
        await HistoriekLader.LaadAsync(lading, organisatie.Voorziening.Hco, gegevens.Historiek, cancellationToken);
    }
}
