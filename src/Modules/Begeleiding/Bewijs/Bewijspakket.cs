using System.IO.Compression;

namespace AmaWvg.Begeleiding;

/// <summary>The proof of participants with every file that belongs to it, in one ZIP. The files are read one by one.</summary>
internal static class Bewijspakket
{
    /// <param name="eenheid">Who reads.</param>
    /// <param name="dossiers">The files of the participants.</param>
    /// <param name="opdracht">For whom and by whom.</param>
    /// <param name="inzage">The line in the access log that names them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Stream> MaakAsync(Werkeenheid eenheid, IReadOnlyList<Deelnemerdossier> dossiers, Bewijsopdracht opdracht, Inzage inzage, CancellationToken cancellationToken)
    {
        var bestand = TemporaryFile.Create();
        await using (var zip = await ZipArchive.CreateAsync(bestand, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
            foreach (var (dossier, nummer) in dossiers.Select((dossier, nummer) => (dossier, nummer + 1)))
            {
                var map = dossiers.Count == 1 ? "" : $"{nummer:00} {Naam(dossier.Deelnemer.VolledigeNaam)}/";
                await VoegToeAsync(zip, $"{map}bewijsdossier.pdf", Bewijsbouwer.Maak(dossier, dossier.Deelnemer.Overeenkomsten, opdracht, inzage), opdracht.Nu, cancellationToken);
                await VoegOvereenkomstenToeAsync(zip, eenheid, dossier, map, opdracht, cancellationToken);
                foreach (var (bijlage, volgnummer) in dossier.Geldig.SelectMany(stuk => dossier.Bijlagen[stuk.Id]).Select((bijlage, volgnummer) => (bijlage, volgnummer + 1)))
                    await VoegToeAsync(zip, $"{map}bijlagen/{volgnummer:00} {Naam(bijlage.Naam)}", await eenheid.InhoudAsync(bijlage, cancellationToken), opdracht.Nu, cancellationToken);
            }
        bestand.Position = 0;
        return bestand;
    }

    // The agreement as it was fixed, and what was scanned of it.
    private static async Task VoegOvereenkomstenToeAsync(ZipArchive zip, Werkeenheid eenheid, Deelnemerdossier dossier, string map, Bewijsopdracht opdracht, CancellationToken cancellationToken)
    {
        var volgnummer = 0;
        foreach (var (overeenkomst, versie) in Bewijsmodellen.Versies(dossier, dossier.Deelnemer.Overeenkomsten))
        {
            var begin = $"{map}overeenkomsten/{++volgnummer:00} {Naam(overeenkomst.Referentie)} ";
            await VoegToeAsync(zip, begin + Bewijsmodellen.Naam(versie), Bewijsmodellen.Pdf(versie), opdracht.Nu, cancellationToken);
            foreach (var (scan, nummer) in Bewijsmodellen.Scans(dossier, versie).Select((scan, nummer) => (scan, nummer + 1)))
                await VoegToeAsync(zip, $"{begin}versie {versie.Nummer} scan {nummer} {Naam(scan.Naam)}", await eenheid.InhoudAsync(scan, cancellationToken), opdracht.Nu, cancellationToken);
        }
    }

    private static async Task VoegToeAsync(ZipArchive zip, string naam, byte[] inhoud, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var deel = zip.CreateEntry(naam);
        deel.LastWriteTime = BrusselseTijd.Lokaal(nu);
        await using var stroom = await deel.OpenAsync(cancellationToken);
        await stroom.WriteAsync(inhoud, cancellationToken);
    }

    // A name that every system can write.
    private static string Naam(string naam) => string.Concat(naam.Select(teken => char.IsLetterOrDigit(teken) || teken is ' ' or '.' or '-' or '_' ? teken : '_')).Trim(' ', '.');
}
