namespace AmaWvg.MijnUitbetalingen;

/// <summary>The payments of a year as a document.</summary>
/// <param name="Jaar">The year of the processing dates.</param>
/// <param name="Naam">Name of the voorziening.</param>
/// <param name="Hco">Its number.</param>
/// <param name="Betalingen">Its payments, by number.</param>
internal sealed record Jaaroverzicht(int Jaar, string Naam, HcoNummer Hco, IReadOnlyList<Uitbetaling> Betalingen)
{
    private static readonly PdfColumn[] Somkolommen = [new("Onderdeel", 3), new("Bedrag", 1, IsNumber: true)];

    private static readonly PdfColumn[] Betalingkolommen =
        [new("Nummer", 76), new("Periode", 82), new("Verwerkt op", 64), new("Rekeningnummer", 114), new("Status", 80), new("Uitbetaald", 74, IsNumber: true)];

    private static readonly PdfColumn[] Deelkolommen =
    [
        new("Nummer", 76), new("Nieuwe maanden", 72, IsNumber: true), new("Nabetalingen", 78, IsNumber: true),
        new("Terugvorderingen", 98, IsNumber: true), new("Overgedragen", 84, IsNumber: true), new("Bedrag", 82, IsNumber: true),
    ];

    private Bedrag Uitbetaald => Som(AanBank);

    /// <param name="vandaag">Day on which it is made.</param>
    public PdfFile Pdf(DateOnly vandaag) => new PdfFile($"Jaaroverzicht {Jaar}")
        .Facts(
            ("Voorziening", Naam),
            ("HCO-nummer", Hco.ToString()),
            ("Periode", $"Uitbetalingen die wij verwerkten van 1 januari {Jaar} tot en met 31 december {Jaar}"),
            ("Opgemaakt op", DutchDate.Format(vandaag)))
        .Heading("Samenvatting")
        .Table(new(
            Somkolommen,
            [
                ["Nieuwe maanden", Som(u => u.NieuweMaanden).Weergave],
                ["Nabetalingen", Som(u => u.Nabetalingen).Weergave],
                ["Terugvorderingen", Som(u => u.Terugvorderingen).Weergave],
                ["Overgedragen van een vorige uitbetaling", Som(u => u.Overgedragen).Weergave],
                ["Overgedragen naar een volgende uitbetaling", (-Som(u => u.Doorgeschoven)).Weergave],
            ],
            [$"Uitbetaald in {Jaar}", Uitbetaald.Weergave]))
        .Heading("Uitbetalingen")
        .Table(new(
            Betalingkolommen,
            [.. Betalingen.Select(u => (string[])[u.Betalingsnummer, u.Maand.Weergave, DutchDate.Format(u.Verwerkingsdatum!.Value), u.Iban?.Weergave ?? "", u.Status.Label(), AanBank(u).Weergave])],
            ["Samen", "", "", "", "", Uitbetaald.Weergave]))
        .Heading("Hoe elk bedrag is samengesteld")
        .Table(new(
            Deelkolommen,
            [.. Betalingen.Select(u => Delen(u.Betalingsnummer, u.NieuweMaanden, u.Nabetalingen, u.Terugvorderingen, u.Overgedragen, u.Bedrag))],
            Delen("Samen", Som(u => u.NieuweMaanden), Som(u => u.Nabetalingen), Som(u => u.Terugvorderingen), Som(u => u.Overgedragen), Som(u => u.Bedrag))))
        .Paragraph(
            "Een bedrag onder nul wordt niet uitbetaald: wij dragen het over naar de volgende uitbetaling. Dat doen wij ook met een bedrag dat op een rekeningnummer wacht. "
            + "In het e-loket vindt u bij elke uitbetaling de lijnen per deelnemer.");

    private static Bedrag AanBank(Uitbetaling u) => u.GaatNaarBank ? u.Bedrag : Bedrag.Nul;

    private static string[] Delen(string naam, params IEnumerable<Bedrag> bedragen) => [naam, .. bedragen.Select(bedrag => bedrag.Weergave)];

    private Bedrag Som(Func<Uitbetaling, Bedrag> bedrag) => Betalingen.Aggregate(Bedrag.Nul, (som, betaling) => som + bedrag(betaling));
}
