namespace AmaWvg.Begeleiding;

/// <summary>All data of a participant as a PDF, to hand over.</summary>
internal static class Gegevensbouwer
{
    public static byte[] Maak(Deelnemergegevens gegevens, DateTimeOffset nu)
    {
        var persoon = gegevens.Deelnemer;
        var bestand = new PdfFile($"Gegevens van {persoon.Naam}").Facts(
                ("Naam", persoon.Naam), ("INSZ-nummer", persoon.Insz), ("Geboortedatum", persoon.Geboortedatum is { } dag ? DutchDate.Format(dag) : "niet gekend"),
                ("Voorziening", persoon.Voorziening), ("Opgemaakt op", Bewijsbouwer.Moment(nu)))
            .Paragraph("Dit is alles wat uw voorziening in het e-loket over deze deelnemer bewaart. U kunt vragen om een fout te verbeteren.");
        Tabel(bestand, "Overeenkomsten", [new("Referentie", 36), new("Startdatum", 16), new("Einddatum", 16), new("Aangemeld op", 18), new("Volgens model", 30)],
            gegevens.Overeenkomsten.Select(o => (IReadOnlyList<string>)[o.Referentie, DutchDate.Format(o.Startdatum), DutchDate.Format(o.Einddatum), DutchDate.Format(o.AangemeldOp), o.VolgensModel ?? "niet ingevuld"]));
        Tabel(bestand, "Uitbetalingen aan de voorziening", [new("Maand", 30), new("Bedrag", 18, IsNumber: true), new("Soort", 30), new("Betalingsnummer", 24)],
            gegevens.Uitbetalingen.Select(b => (IReadOnlyList<string>)[b.Maand, new Bedrag(b.Bedrag).Weergave, b.Soort, b.Betalingsnummer]));
        bestand.Heading("Begeleidingsdossier");
        if (gegevens.Begeleidingsdossier.Count == 0)
            bestand.Paragraph("Er is niets vastgelegd.");
        foreach (var stuk in gegevens.Begeleidingsdossier)
            Stuk(bestand, stuk);
        Tabel(bestand, "Historiek", Regelkolommen("Wat"), gegevens.Historiek.Select(Regel));
        Tabel(bestand, "Wie zag deze gegevens?", Regelkolommen("Waarom"), gegevens.Inzagen.Select(Regel));
        return bestand.Write(nu);
    }

    private static void Stuk(PdfFile bestand, Gegevensstuk stuk)
    {
        bestand.Heading($"{DutchDate.Format(stuk.Dag)} {stuk.Soort}{(stuk.Vervallen is null ? "" : " (vervallen)")}", 3);
        foreach (var versie in stuk.Versies)
            bestand.Facts(
            [
                ("Vastgelegd", $"door {versie.Door} op {Bewijsbouwer.Moment(versie.Op)}"),
                .. versie.Gegevens.Select(gegeven => (gegeven.Key, gegeven.Value)),
            ]);
        bestand.Facts(
        [
            ("Alleen voor", stuk.AlleenVoor ?? "alle overeenkomsten"),
            .. stuk.Vervallen is { } reden ? [("Vervallen", reden)] : Array.Empty<(string, string)>(),
            .. stuk.Bijlagen.Select(bijlage => ("Bijlage", $"{bijlage.Naam} ({bijlage.Omschrijving}), vingerafdruk {bijlage.Sha256}")),
        ]);
    }

    private static PdfColumn[] Regelkolommen(string wat) => [new("Tijdstip", 24), new("Wie", 28), new(wat, 60)];

    private static IReadOnlyList<string> Regel(Gegevensregel regel) => [Bewijsbouwer.Moment(regel.Op), regel.Door, regel.Wat];

    private static void Tabel(PdfFile bestand, string kop, PdfColumn[] kolommen, IEnumerable<IReadOnlyList<string>> rijen)
    {
        IReadOnlyList<IReadOnlyList<string>> alle = [.. rijen];
        bestand.Heading(kop);
        if (alle.Count == 0)
            bestand.Paragraph("Er is niets.");
        else
            bestand.Table(new(kolommen, alle));
    }
}
