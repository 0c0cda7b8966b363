using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>For whom and by whom a proof is made.</summary>
/// <param name="Voorziening">Name and number of the organisation.</param>
/// <param name="Door">Who makes it.</param>
/// <param name="Bestemd">For which inspection; empty for none.</param>
/// <param name="Nu">When.</param>
internal sealed record Bewijsopdracht(string Voorziening, string Door, string Bestemd, DateTimeOffset Nu);

/// <summary>Makes the PDF that proves the guidance of a participant.</summary>
internal static class Bewijsbouwer
{
    /// <param name="dossier">The file.</param>
    /// <param name="overeenkomsten">The agreements that it is about.</param>
    /// <param name="opdracht">For whom and by whom.</param>
    /// <param name="inzage">The line in the access log that names the participant.</param>
    public static byte[] Maak(Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, Bewijsopdracht opdracht, Inzage inzage)
    {
        var deelnemer = dossier.Deelnemer;
        var bestand = new PdfFile($"Bewijsdossier begeleiding: {deelnemer.VolledigeNaam}").Facts(
            ("Deelnemer", deelnemer.VolledigeNaam),
            ("INSZ-nummer", deelnemer.Insz.Toon(inzage)),
            ("Voorziening", opdracht.Voorziening),
            ("Opgemaakt door", opdracht.Door),
            ("Opgemaakt op", Moment(opdracht.Nu)),
            ("Bestemd voor", opdracht.Bestemd.Length > 0 ? opdracht.Bestemd : "geen inspectie"));
        var stukken = dossier.Geldig.Where(stuk => stuk.OvereenkomstId is null || overeenkomsten.Any(o => o.Id == stuk.OvereenkomstId)).ToList();
        foreach (var overeenkomst in overeenkomsten)
            Plichten(bestand, dossier, overeenkomst, BrusselseTijd.DagVan(opdracht.Nu));
        bestand.Heading("Wat is vastgelegd");
        if (stukken.Count == 0)
            bestand.Paragraph("Er is nog niets vastgelegd.");
        foreach (var stuk in stukken)
            Stuk(bestand, dossier, stuk);
        return Bijlagen(bestand, dossier, stukken).Write(opdracht.Nu);
    }

    private static void Plichten(PdfFile bestand, Deelnemerdossier dossier, BegeleideOvereenkomst overeenkomst, DateOnly vandaag) => bestand
        .Heading($"Overeenkomst {overeenkomst.Referentie}, {DossierTekst.Periode(overeenkomst.Periode)}")
        .Table(new(
            [new("Plicht", 30), new("Toestand", 17), new("Waarom", 40), new("Bron", 24)],
            [
                .. dossier.Plichten(overeenkomst, vandaag).Select(IReadOnlyList<string> (stand) =>
                [
                    $"{stand.Plicht.Naam()} ({stand.Plicht.Norm()})", stand.Toestand.Woord(), stand.Reden,
                    string.Join("\n", dossier.Stukken.Where(stuk => stand.Bronnen.Contains(stuk.Id)).Select(stuk => $"{Dossierdeel.Van(stuk.Plicht)!.Enkelvoud} {DutchDate.Format(stuk.Dag)}")),
                ]),
            ]));

    private static void Stuk(PdfFile bestand, Deelnemerdossier dossier, Dossierstuk stuk)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        var referentie = dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == stuk.OvereenkomstId)?.Referentie;
        bestand.Heading($"{DutchDate.Format(stuk.Dag)} {deel.Enkelvoud}", 3).Facts(
        [
            .. referentie is null ? Array.Empty<(string, string)>() : [("Alleen voor", referentie)],
            .. deel.Gegevens(stuk.Huidig.Waarden).Select(gegeven => (gegeven.Key, gegeven.Value)),
            ("Vastgelegd", $"door {stuk.Huidig.Door} op {Moment(stuk.Huidig.Op)}"),
            .. stuk.Vorige.Select(vorige => ("Eerdere tekst", $"{string.Join("; ", deel.Gegevens(vorige.Waarden).Select(gegeven => $"{gegeven.Key}: {gegeven.Value}"))} (door {vorige.Door} op {Moment(vorige.Op)})")),
        ]);
    }

    private static PdfFile Bijlagen(PdfFile bestand, Deelnemerdossier dossier, List<Dossierstuk> stukken)
    {
        IReadOnlyList<string>[] rijen =
        [
            .. from stuk in stukken
               from bijlage in dossier.Bijlagen[stuk.Id]
               select (IReadOnlyList<string>)[bijlage.Naam, $"{Dossierdeel.Van(stuk.Plicht)!.Enkelvoud} {DutchDate.Format(stuk.Dag)}", bijlage.Omschrijving, bijlage.Vingerafdruk],
        ];
        bestand.Heading("Bijlagen");
        return rijen.Length == 0 ? bestand.Paragraph("Er zijn geen bijlagen.") : bestand.Table(new([new("Bestand", 28), new("Bij", 26), new("Soort", 14), new("Vingerafdruk (SHA-256)", 40)], rijen));
    }

    internal static string Moment(DateTimeOffset moment) => BrusselseTijd.Lokaal(moment).ToString("dd/MM/yyyy H.mm 'uur'", CultureInfo.InvariantCulture);
}
