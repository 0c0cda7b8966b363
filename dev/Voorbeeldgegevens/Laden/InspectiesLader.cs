using AmaWvg.Inspecties;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads rounds of inspections.</summary>
internal static class InspectiesLader
{
    /// <summary>Replaces all rounds with all that they hold.</summary>
    /// <param name="lading">The load.</param>
    /// <param name="rondes">What to load.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public static async Task LaadAsync(Bulklading lading, IReadOnlyList<Inspectiegegevens> rondes, CancellationToken cancellationToken)
    {
        await lading.LeegAsync(InspectiesDocumenten.Tabellen, cancellationToken);
        await lading.KopieerDocumentenAsync(InspectiesDocumenten.Rondes, rondes.Select(ronde => ronde.Ronde), cancellationToken);
        await lading.KopieerDocumentenAsync(
            InspectiesDocumenten.Inspecties, rondes.SelectMany(ronde => ronde.Inspecties), cancellationToken,
            ("ronde_id", (copy, inspectie) => copy.Write(inspectie.RondeId)), ("status", (copy, inspectie) => copy.Write($"{inspectie.Status}")));
        await lading.KopieerDocumentenAsync(
            InspectiesDocumenten.Checklistregels, rondes.SelectMany(ronde => ronde.Regels), cancellationToken,
            ("inspectie_id", (copy, regel) => copy.Write(regel.InspectieId)), ("criterium", (copy, regel) => copy.Write(regel.Criterium)));
        await lading.KopieerDocumentenAsync(
            InspectiesDocumenten.Beschrijvingen, rondes.SelectMany(ronde => ronde.Beschrijvingen), cancellationToken,
            ("inspectie_id", (copy, beschrijving) => copy.Write(beschrijving.InspectieId)));
        await lading.KopieerDocumentenAsync(
            InspectiesDocumenten.Remedieringen, rondes.SelectMany(ronde => ronde.Remedieringen), cancellationToken,
            ("inspectie_id", (copy, remediering) => copy.Write(remediering.InspectieId)), ("criterium", (copy, remediering) => copy.Write(remediering.Criterium)));
        await LaadVerslagenAsync(lading, [.. rondes.SelectMany(Inspectieverslagen.Maak)], cancellationToken);
    }

    private static async Task LaadVerslagenAsync(Bulklading lading, IReadOnlyList<(Verslag Verslag, byte[] Pdf, DateTimeOffset Gepubliceerd)> verslagen, CancellationToken cancellationToken)
    {
        await lading.KopieerDocumentenAsync(
            InspectiesDocumenten.Verslagen, verslagen.Select(een => een.Verslag), cancellationToken,
            ("inspectie_id", (copy, verslag) => copy.Write(verslag.InspectieId)), ("nummer", (copy, verslag) => copy.Write(verslag.Nummer)));
        await lading.KopieerDocumentenAsync(InspectiesDocumenten.Gepubliceerd, verslagen.Select(een => GepubliceerdVerslag.Van(een.Verslag, een.Gepubliceerd)), cancellationToken);
        await lading.KopieerAsync(
            "inspecties.inhoud (id, hco, inhoud)", verslagen,
            (copy, een) =>
            {
                copy.Write(een.Verslag.Id);
                copy.Write(een.Verslag.Hco.Waarde);
                copy.Write(een.Pdf);
            },
            cancellationToken);
        await lading.KopieerAsync(
            "inspecties.publicatie (id, inhoud)", verslagen,
            (copy, een) =>
            {
                copy.Write(een.Verslag.Id);
                copy.Write(een.Pdf);
            },
            cancellationToken);
    }
}
