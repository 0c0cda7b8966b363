namespace AmaWvg.Inspecties;

/// <summary>A report as PDF.</summary>
internal static class Verslagpdf
{
    public static PdfFile Maak(Verslaginhoud inhoud, Verslagsoort soort, int nummer, DateOnly dag)
    {
        var pdf = new PdfFile($"{(soort is Verslagsoort.Ontwerp ? "Ontwerp van inspectieverslag" : "Inspectieverslag")} {inhoud.Begeleider}").Facts(
        [
            ("Erkende begeleider", inhoud.Begeleider),
            ("Type", inhoud.Type),
            ("Provincie", inhoud.Provincie),
            ("Inspectieronde", inhoud.Ronde),
            ("Bezoek", DutchDate.Format(inhoud.Bezoek.Dag)),
            ("Inspecteurs", inhoud.Bezoek.Inspecteurs),
            ("Gesprekspartners", inhoud.Bezoek.Gesprekspartners),
            ("Bronnen", inhoud.Bezoek.Bronnen),
            ("Bekeken dossiers", $"{inhoud.Dossiers}"),
            ("Versie", $"{nummer}, {DutchDate.Format(dag)}"),
        ]).Heading("Besluit").Paragraph(Besluit(inhoud));
        foreach (var thema in inhoud.Criteria.GroupBy(deel => Criteria.Vind(deel.Nummer)!.Thema))
        {
            pdf.Heading($"{thema.Key}");
            foreach (var deel in thema)
                Voeg(pdf, deel, Criteria.Vind(deel.Nummer)!);
        }
        if (inhoud.Beschrijving.Count > 0)
            pdf.Heading("Beschrijving");
        foreach (var deel in inhoud.Beschrijving)
            pdf.Heading(deel.Kop, 3).Paragraph(deel.Tekst);
        if (inhoud.Reactie is { } reactie)
            pdf.Heading("Reactie van de begeleider").Paragraph(reactie);
        return pdf;
    }

    internal static string Besluit(Verslaginhoud inhoud) => inhoud.Inbreuken == 0
        ? "De begeleider voldoet aan alle onderzochte erkenningsvoorwaarden."
        : $"De begeleider voldoet niet aan {DutchNumber.Count(inhoud.Inbreuken, "erkenningsvoorwaarde", "erkenningsvoorwaarden")}. De functionele entiteit volgt de remediëring op."
            + (inhoud.Hercontrole ? " In minstens één dossier zijn drie of meer kernvoorwaarden niet aangetoond: Zorginspectie controleert opnieuw ter plaatse." : "");

    private static void Voeg(PdfFile pdf, Verslagcriterium deel, Criterium criterium)
    {
        pdf.Heading(criterium.Kop, 3).Paragraph(criterium.Tekst).Facts([("Regelgeving", criterium.Regel), ("Uitkomst", deel.Uitkomst is Uitkomst.Inbreuk ? "inbreuk" : "conform"), .. deel.Feiten]);
    }
}
