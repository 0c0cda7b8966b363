namespace AmaWvg.MijnUitbetalingen;

/// <summary>Every address of the department's side of the module.</summary>
internal static class BeheerUrls
{
    public const string Overzicht = "/beheer/uitbetalingen";
    public const string TariefToevoegen = "/beheer/uitbetalingen/tarieven/nieuw";
    public const string RunRoute = "/beheer/uitbetalingen/{id:guid}";
    public const string GoedkeurenRoute = RunRoute + "/goedkeuren";
    public const string TerugsturenRoute = RunRoute + "/terugsturen";
    public const string BoekenRoute = RunRoute + "/boeken";
    public const string BetaalbestandRoute = RunRoute + "/betaalbestand.xml";
    public const string BetalingRoute = "/beheer/uitbetalingen/betalingen/{id:guid}";

    /// <summary>The overview with the confirmation of one history row.</summary>
    public static string OverzichtNa(Guid historiek) => $"{Overzicht}?gedaan={historiek}";

    /// <summary>The list of runs.</summary>
    public static ListPage Runs { get; } = new(Overzicht, "runs", ["pagina"]);

    /// <summary>The payments of one run, a list within the list of runs.</summary>
    public static ListPage Betalingen(Guid run) => new(Run(run), "betalingen", BeheerRunFilter.Alle);

    public static string OverzichtPagina(int pagina) => $"{Overzicht}?pagina={pagina}";

    public static string Run(Guid run) => $"{Overzicht}/{run}";

    /// <summary>The run with the confirmation of one history row.</summary>
    public static string RunNa(Guid run, Guid historiek) => $"{Run(run)}?gedaan={historiek}";

    public static string Goedkeuren(Guid run) => $"{Run(run)}/goedkeuren";

    public static string Terugsturen(Guid run) => $"{Run(run)}/terugsturen";

    public static string Boeken(Guid run) => $"{Run(run)}/boeken";

    public static string Betaalbestand(Guid run) => $"{Run(run)}/betaalbestand.xml";

    /// <summary>The agreements of a participant: a list of another module.</summary>
    public static string Deelnemer(Guid deelnemer) => $"{PortaalUrls.BeheerOvereenkomsten}?deelnemer={deelnemer}";

    public static string Betaling(Guid uitbetaling) => $"{Overzicht}/betalingen/{uitbetaling}";
}
