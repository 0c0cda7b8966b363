using System.Globalization;

namespace AmaWvg.Begeleiding;

/// <summary>For whom and by whom a proof is made.</summary>
/// <param name="Voorziening">Name and number of the organisation.</param>
/// <param name="Door">Who makes it.</param>
/// <param name="Bestemd">For which inspection; empty for none.</param>
/// <param name="Nu">When.</param>
internal sealed record Bewijsopdracht(string Voorziening, string Door, string Bestemd, DateTimeOffset Nu)
{
    /// <summary>The same for the cover.</summary>
    public IReadOnlyList<(string Label, string Waarde)> Feiten =>
    [
        ("Voorziening", Voorziening), ("Opgemaakt door", Door), ("Opgemaakt op", Bewijsbouwer.Moment(Nu)), ("Bestemd voor", Bestemd.Length > 0 ? Bestemd : "geen bepaalde inspectie"),
    ];
}

/// <summary>Makes the PDF that proves the guidance of a participant, or of several.</summary>
internal static class Bewijsbouwer
{
    // Each participant begins on a page of its own.
    private const double Blad = 600;

    /// <param name="dossier">The file.</param>
    /// <param name="overeenkomsten">The agreements that it is about.</param>
    /// <param name="opdracht">For whom and by whom.</param>
    /// <param name="inzage">The line in the access log that names the participant.</param>
    public static byte[] Maak(Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, Bewijsopdracht opdracht, Inzage inzage)
    {
        var bestand = new PdfFile($"Bewijsdossier begeleiding: {dossier.Deelnemer.VolledigeNaam}").Facts([.. Wie(dossier, inzage), .. opdracht.Feiten]);
        return Deelnemer(bestand, dossier, overeenkomsten, opdracht, 2).Write(opdracht.Nu);
    }

    /// <summary>The same of several participants in one document.</summary>
    public static byte[] MaakSamen(IReadOnlyList<Deelnemerdossier> dossiers, Bewijsopdracht opdracht, Inzage inzage)
    {
        var bestand = new PdfFile($"Bewijsdossiers begeleiding van {DutchNumber.Count(dossiers.Count, "deelnemer", "deelnemers")}").Facts(opdracht.Feiten)
            .Heading("Deelnemers")
            .Table(new(
                [new("Nummer", 12, IsNumber: true), new("Deelnemer", 40), new("Overeenkomsten", 60)],
                [.. dossiers.Select((dossier, nummer) => (string[])[$"{nummer + 1}", dossier.Deelnemer.VolledigeNaam, string.Join("\n", dossier.Deelnemer.Overeenkomsten.Select(o => $"{o.Referentie}, {DossierTekst.Periode(o.Periode)}"))])]));
        foreach (var (dossier, nummer) in dossiers.Select((dossier, nummer) => (dossier, nummer + 1)))
        {
            bestand.Room(Blad).Heading($"{nummer}. {dossier.Deelnemer.VolledigeNaam}").Facts(Wie(dossier, inzage));
            Deelnemer(bestand, dossier, dossier.Deelnemer.Overeenkomsten, opdracht, 3);
        }
        return bestand.Write(opdracht.Nu);
    }

    private static IReadOnlyList<(string Label, string Waarde)> Wie(Deelnemerdossier dossier, Inzage inzage) =>
        [("Deelnemer", dossier.Deelnemer.VolledigeNaam), ("INSZ-nummer", dossier.Deelnemer.Insz.Toon(inzage))];

    private static PdfFile Deelnemer(PdfFile bestand, Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, Bewijsopdracht opdracht, int niveau)
    {
        var stukken = dossier.Geldig.Where(stuk => stuk.OvereenkomstId is null || overeenkomsten.Any(o => o.Id == stuk.OvereenkomstId)).ToList();
        foreach (var overeenkomst in overeenkomsten)
            Plichten(bestand, dossier, overeenkomst, BrusselseTijd.DagVan(opdracht.Nu), niveau);
        Bewijsmodellen.Voeg(bestand, dossier, overeenkomsten, niveau);
        bestand.Heading("Wat is vastgelegd", niveau);
        if (stukken.Count == 0)
            bestand.Paragraph("Er is nog niets vastgelegd.");
        foreach (var stuk in stukken)
            Stuk(bestand, dossier, stuk, niveau + 1);
        return Bijlagen(bestand, dossier, overeenkomsten, stukken, niveau);
    }

    private static void Plichten(PdfFile bestand, Deelnemerdossier dossier, BegeleideOvereenkomst overeenkomst, DateOnly vandaag, int niveau) => bestand
        .Heading($"Overeenkomst {overeenkomst.Referentie}, {DossierTekst.Periode(overeenkomst.Periode)}", niveau)
        .Table(new(
            [new("Plicht", 30), new("Toestand", 17), new("Waarom", 40), new("Bron", 24)],
            [
                .. dossier.Plichten(overeenkomst, vandaag).Select(IReadOnlyList<string> (stand) =>
                [
                    $"{stand.Plicht.Naam()} ({stand.Plicht.Norm()})", stand.Toestand.Woord(), stand.Reden, Bronnen(dossier, overeenkomst, stand),
                ]),
            ]));

    private static string Bronnen(Deelnemerdossier dossier, BegeleideOvereenkomst overeenkomst, Plichtstand stand) => string.Join("\n",
        stand.Plicht is Begeleidingsplicht.Model
            ? dossier.Versies[overeenkomst.Id].Select(versie => $"Overeenkomst versie {versie.Nummer}")
            : dossier.Stukken.Where(stuk => stand.Bronnen.Contains(stuk.Id)).Select(stuk => stuk.Titel));

    private static void Stuk(PdfFile bestand, Deelnemerdossier dossier, Dossierstuk stuk, int niveau)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        var referentie = dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == stuk.OvereenkomstId)?.Referentie;
        bestand.Heading($"{DutchDate.Format(stuk.Dag)} {stuk.Soortnaam}", niveau).Facts(
        [
            .. referentie is null ? Array.Empty<(string, string)>() : [("Alleen voor", referentie)],
            .. deel.Gegevens(stuk.Huidig.Waarden).Select(gegeven => (gegeven.Key, gegeven.Value)),
            ("Vastgelegd", $"door {stuk.Huidig.Door} op {Moment(stuk.Huidig.Op)}"),
            .. stuk.Vorige.Select(vorige => ("Eerdere tekst", $"{string.Join("; ", deel.Gegevens(vorige.Waarden).Select(gegeven => $"{gegeven.Key}: {gegeven.Value}"))} (door {vorige.Door} op {Moment(vorige.Op)})")),
        ]);
    }

    private static PdfFile Bijlagen(PdfFile bestand, Deelnemerdossier dossier, IReadOnlyList<BegeleideOvereenkomst> overeenkomsten, List<Dossierstuk> stukken, int niveau)
    {
        IReadOnlyList<string>[] rijen =
        [
            .. Bewijsmodellen.Bestanden(dossier, overeenkomsten),
            .. from stuk in stukken
               from bijlage in dossier.Bijlagen[stuk.Id]
               select (IReadOnlyList<string>)[bijlage.Naam, stuk.Titel, bijlage.Omschrijving, bijlage.Vingerafdruk],
        ];
        bestand.Heading("Bijlagen", niveau);
        return rijen.Length == 0 ? bestand.Paragraph("Er zijn geen bijlagen.") : bestand.Table(new([new("Bestand", 28), new("Bij", 26), new("Soort", 14), new("Vingerafdruk (SHA-256)", 40)], rijen));
    }

    internal static string Moment(DateTimeOffset moment) => BrusselseTijd.Lokaal(moment).ToString("dd/MM/yyyy H.mm 'uur'", CultureInfo.InvariantCulture);
}
