using System.Text.Encodings.Web;
using System.Text.Json;

namespace AmaWvg.Inspecties;

/// <summary>The policy report as files, with the same figures as the page.</summary>
internal static class Rapportbestand
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>A row for each figure.</summary>
    public static ExportTable Tabel(BeleidsrapportView view) => new(
        "Beleidsrapport", [new("Deel", 26), new("Rij", 60), new("Kolom", 22), new("Aantal", 10), new("Procent", 10), new("Totaal", 10)], Rijen(view).ToAsyncEnumerable());

    public static byte[] Json(BeleidsrapportView view) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Ronde = view.Naam,
            view.Van,
            view.TotEnMet,
            view.Peildag,
            view.Totaal,
            Opmerkingen = new[] { Rapport.Voorbehoud, Rapport.Afronding },
            Samenstelling = view.Samenstelling.Select(deel => new { deel.Kop, Groepen = deel.Groepen.Select(Groep) }),
            Criteria = view.Criteria.Select(cijfer => new
            {
                cijfer.Criterium.Nummer,
                Thema = cijfer.Criterium.Thema.ToString().ToLowerInvariant(),
                cijfer.Criterium.Titel,
                Conform = cijfer.Conform.Aantal,
                ConformPct = cijfer.Conform.Procent,
                NietConform = cijfer.NietConform.Aantal,
                NietConformPct = cijfer.NietConform.Procent,
                cijfer.Totaal,
                cijfer.Zin,
            }),
            Besluit = view.Besluit.Select(regel => new { regel.Wat, regel.Aandeel.Aantal, Pct = regel.Aandeel.Procent }),
            Signalen = view.Signalen.Select(Groep),
        },
        Opties);

    public static PdfFile Pdf(BeleidsrapportView view)
    {
        var pdf = new PdfFile($"Beleidsrapport {view.Naam}").Paragraph(view.Inleiding).Paragraph(Rapport.Voorbehoud).Heading("Besluit").Facts(
            [.. view.Besluit.Select(regel => (regel.Wat, $"{regel.Aandeel.Weergave} van {view.Totaal}"))]);
        pdf.Heading("Samenstelling van de steekproef");
        foreach (var (kop, groepen) in view.Samenstelling)
            pdf.Table(new([new(kop, 4), new("Aantal", 1, true), new("Procent", 1, true)], [.. groepen.Select(groep => (IReadOnlyList<string>)[groep.Groep, $"{groep.Aandeel.Aantal}", $"{groep.Aandeel.Procent}%"])]));
        foreach (var (thema, criteria) in view.PerThema)
        {
            pdf.Heading($"{thema}");
            foreach (var cijfer in criteria)
            {
                pdf.Heading(cijfer.Criterium.Kop, 3).Paragraph(cijfer.Criterium.Tekst).Table(new(
                    [new("Beoordeling", 4), new("Aantal", 1, true), new("Procent", 1, true)],
                    [["Aantal conform", $"{cijfer.Conform.Aantal}", $"{cijfer.Conform.Procent}%"], ["Aantal niet conform", $"{cijfer.NietConform.Aantal}", $"{cijfer.NietConform.Procent}%"]],
                    ["Totaal", $"{cijfer.Totaal}", ""])).Paragraph(cijfer.Zin);
            }
        }
        return pdf.Heading("Beleidssignalen").Table(new(
            [new("Thema", 4), new("Begeleiders", 1, true)], [.. view.Signalen.Select(groep => (IReadOnlyList<string>)[groep.Groep, $"{groep.Aandeel.Aantal}"])])).Paragraph(Rapport.Afronding);
    }

    private static object Groep(Groepcijfer groep) => new { groep.Groep, groep.Aandeel.Aantal, Pct = groep.Aandeel.Procent };

    private static IEnumerable<ExportCell[]> Rijen(BeleidsrapportView view) =>
    [
        .. view.Samenstelling.SelectMany(deel => deel.Groepen.Select(groep => Rij("Samenstelling", groep.Groep, deel.Kop, groep.Aandeel))),
        .. view.Criteria.SelectMany(cijfer => new[] { Rij("Criteria", cijfer.Criterium.Kop, "Aantal conform", cijfer.Conform), Rij("Criteria", cijfer.Criterium.Kop, "Aantal niet conform", cijfer.NietConform) }),
        .. view.Besluit.Select(regel => Rij("Besluit", regel.Wat, "Begeleiders", regel.Aandeel)),
        .. view.Signalen.Select(groep => Rij("Beleidssignalen", groep.Groep, "Begeleiders", groep.Aandeel)),
        [new("Opmerking"), new(Rapport.Voorbehoud), new(""), new(""), new(""), new("")],
    ];

    private static ExportCell[] Rij(string deel, string rij, string kolom, Aandeel aandeel) => [new(deel), new(rij), new(kolom), new(aandeel.Aantal), new(aandeel.Procent), new(aandeel.Totaal)];
}
