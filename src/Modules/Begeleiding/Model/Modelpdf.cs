namespace AmaWvg.Begeleiding;

/// <summary>The agreement on paper, with room for three signatures.</summary>
internal static class Modelpdf
{
    private static readonly PdfColumn[] Rooster = [new("Dag", 2), new("Uren", 3), new("Pauze", 3)];

    private static readonly PdfColumn[] Tekenen = [new("Wie", 4), new("Datum", 2), new("Handtekening", 4)];

    private const double Tekenruimte = 400;

    public static PdfFile Maak(Modeltekst tekst, Modelversie versie)
    {
        var pdf = new PdfFile($"{Modeltekst.Titel}, {(versie.IsOntwerp ? "ontwerp van " : "")}versie {versie.Nummer}")
            .Paragraph(Modeltekst.Inleiding)
            .Facts([.. tekst.Partijen.Select(partij => (partij.Rol, partij.Tekst))]);
        foreach (var deel in tekst.Delen)
        {
            pdf.Heading(deel.Kop);
            foreach (var bepaling in deel.Bepalingen)
                Voeg(pdf, bepaling);
        }
        if (versie.IsOntwerp)
            return pdf.Paragraph("Dit is een ontwerp. Teken het niet.");
        // Nobody signs a page without the words that say what is signed.
        return pdf.Room(Tekenruimte).Heading("Handtekeningen")
            .Paragraph($"{Modeltekst.Slot} Schrijf voor uw handtekening: gelezen en goedgekeurd.")
            // An empty line is room to write.
            .Table(new(Tekenen, [.. tekst.Partijen.Select(partij => (string[])[$"{partij.Rol}\n{partij.Naam}\n\n\n", "", ""])]))
            .Paragraph($"Versie {versie.Nummer}, vastgelegd op {DutchDate.Format(BrusselseTijd.DagVan(versie.VastgelegdOp!.Value))}. Controlegetal van deze tekst (SHA-256):\n{versie.Controlegetal}");
    }

    private static void Voeg(PdfFile pdf, Modelbepaling bepaling)
    {
        pdf.Heading(bepaling.Kop, 3);
        if (bepaling.Rooster.Count > 0)
            pdf.Table(new(Rooster, [.. bepaling.Rooster.Select(dag => (string[])[dag.Dag, dag.Uren, dag.Pauze.Length == 0 ? "geen" : dag.Pauze])]));
        if (bepaling.Tekst.Length > 0)
            pdf.Paragraph(bepaling.Tekst);
    }
}
