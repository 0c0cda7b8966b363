using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>The agreements by the model in a proof: who signed which version on which day, and their files.</summary>
internal static class Bewijsmodellen
{
    /// <summary>Adds each version that was made ready to be signed.</summary>
    public static void Voeg(PdfFile bestand, Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, int niveau)
    {
        var versies = Versies(dossier, overeenkomsten).ToList();
        if (versies.Count == 0)
            return;
        bestand.Heading("Overeenkomst volgens model", niveau);
        foreach (var (overeenkomst, versie) in versies)
            bestand.Heading($"{overeenkomst.Referentie}, versie {versie.Nummer}", niveau + 1).Facts(
            [
                ("Klaar om te tekenen", $"op {Dag(versie)}, door {versie.VastgelegdDoor}"),
                .. versie.Tekst!.Partijen.Zip(versie.Getekend.Alle).Select(paar => (paar.First.Rol, $"{paar.First.Naam}: {(paar.Second.Op is { } dag ? $"getekend op {DutchDate.Format(dag)}" : "nog niet getekend")}")),
                ("Controlegetal van de tekst", versie.Controlegetal!),
                .. Scans(dossier, versie).Select(scan => ("Scan", $"{scan.Naam}, toegevoegd op {DutchDate.Format(BrusselseTijd.DagVan(scan.Toegevoegd))} door {scan.Door}")),
            ]);
    }

    /// <summary>Rows of the list of attachments: the agreement itself, with the mark that it prints, and its scans.</summary>
    public static IEnumerable<IReadOnlyList<string>> Bestanden(Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten)
    {
        foreach (var (overeenkomst, versie) in Versies(dossier, overeenkomsten))
        {
            yield return [Naam(versie), $"Overeenkomst {overeenkomst.Referentie}", "PDF", $"controlegetal van de tekst: {versie.Controlegetal}"];
            foreach (var scan in Scans(dossier, versie))
                yield return [scan.Naam, $"Overeenkomst {overeenkomst.Referentie}, versie {versie.Nummer}", scan.Omschrijving, scan.Vingerafdruk];
        }
    }

    /// <summary>The versions of these agreements, in their order.</summary>
    public static IEnumerable<(BegeleideOvereenkomst Overeenkomst, Modelversie Versie)> Versies(Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten) =>
        from overeenkomst in overeenkomsten
        from versie in dossier.Versies[overeenkomst.Id]
        select (overeenkomst, versie);

    public static IEnumerable<Dossierbijlage> Scans(Deelnemerdossier dossier, Modelversie versie) => dossier.Bijlagen[versie.Id];

    /// <summary>Name of the file of a version.</summary>
    public static string Naam(Modelversie versie) => string.Create(CultureInfo.InvariantCulture, $"overeenkomst-versie-{versie.Nummer}.pdf");

    /// <summary>The file of a version: the same every time.</summary>
    public static byte[] Pdf(Modelversie versie) => Modelpdf.Maak(versie.Tekst!, versie).Write(versie.VastgelegdOp!.Value);

    private static string Dag(Modelversie versie) => DutchDate.Format(BrusselseTijd.DagVan(versie.VastgelegdOp!.Value));
}
