using AmaWvg.Toegangsbeheer;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Loads access chains with what follows from them, and staff of the department.</summary>
internal static class KetenLader
{
    private const string Ketens = "toegangsbeheer.mt_doc_onderneming";
    private const string Toegang = "toegangsbeheer.toegang";
    private const string Betrokkenen = "toegangsbeheer.betrokkene";
    private const string Medewerkers = "toegangsbeheer.medewerker";

    /// <summary>Replaces all chains and all staff.</summary>
    public static async Task LaadAsync(Bulklading lading, IReadOnlyList<Onderneming> ketens, IReadOnlyList<MedewerkerGegeven> medewerkers, CancellationToken cancellationToken)
    {
        await lading.LeegAsync([Ketens, Toegang, Betrokkenen, Medewerkers], cancellationToken);
        await lading.KopieerDocumentenAsync(Ketens, ketens, cancellationToken);
        await lading.KopieerAsync(
            $"{Toegang} (hco, insz, organisatie, naam, gemeente, rol)",
            ketens.SelectMany(Ketenrechten.Van, (keten, recht) => (keten.Hco, recht)),
            (copy, rij) =>
            {
                foreach (var waarde in new[] { rij.Hco.Waarde, rij.recht.Wie.Waarde, rij.recht.Organisatie, rij.recht.Naam, rij.recht.Gemeente, rij.recht.Rol })
                    copy.Write(waarde);
            },
            cancellationToken);
        await lading.KopieerAsync(
            $"{Betrokkenen} (hco, insz)",
            ketens.SelectMany(Ketenrechten.Betrokkenen, (keten, wie) => (keten.Hco, wie)),
            (copy, rij) =>
            {
                copy.Write(rij.Hco.Waarde);
                copy.Write(rij.wie.Waarde);
            },
            cancellationToken);
        await lading.KopieerAsync(
            $"{Medewerkers} (insz, rollen)",
            medewerkers,
            (copy, medewerker) =>
            {
                copy.Write(medewerker.Insz.Waarde);
                copy.Write(medewerker.Rollen);
            },
            cancellationToken);
    }
}
