namespace AmaWvg.MijnUitbetalingen;

/// <summary>Every address of the organisation's side of the module.</summary>
internal static class UitbetalingenUrls
{
    public const string Overzicht = "/mijn-uitbetalingen";
    public const string ExportXlsx = "/mijn-uitbetalingen/export.xlsx";
    public const string ExportCsv = "/mijn-uitbetalingen/export.csv";
    public const string Jaaroverzicht = "/mijn-uitbetalingen/jaaroverzicht.pdf";
    public const string Termijnen = "/mijn-uitbetalingen/termijnen.ics";
    public const string DetailsRoute = "/mijn-uitbetalingen/{id:guid}";
    public const string DetailsXlsxRoute = DetailsRoute + "/export.xlsx";
    public const string DetailsCsvRoute = DetailsRoute + "/export.csv";

    /// <summary>The list of payments.</summary>
    public static ListPage Lijst { get; } = new(Overzicht, "uitbetalingen", ["jaar", "status", "sorteer", "pagina"]);

    /// <summary>Where an organisation fills in its account number: a page of another module.</summary>
    public const string Rekeningnummer = "/mijn-voorziening/rekeningnummer";

    /// <summary>A participant: a page of another module.</summary>
    public static string Deelnemer(Guid deelnemer) => $"/deelnemers/{deelnemer}";

    public static string Details(Guid uitbetaling) => $"{Overzicht}/{uitbetaling}";
}
