namespace AmaWvg.Inspecties;

/// <summary>The history of an inspection: the organisation reads who did it as Zorginspectie or the department, these read who.</summary>
internal static class Inspectiehistoriek
{
    private const int Meeste = 200;

    /// <summary>What Zorginspectie does.</summary>
    /// <returns>The row that Zorginspectie reads.</returns>
    public static Guid Noteer(this InspectieDocumenten documenten, HcoNummer hco, Guid inspectie, string actie, string? toelichting, IHuidigeSessie sessie)
    {
        var onderwerp = HistoriekOnderwerp.Inspectie(inspectie);
        documenten.NoteerHistoriekBij(hco, onderwerp, actie, toelichting, Zorginspectie.Naam);
        return documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, onderwerp, actie, toelichting, sessie.Naam);
    }

    /// <summary>What the department does.</summary>
    /// <returns>The row that the department reads.</returns>
    public static Guid Noteer(this BeheerDocumenten documenten, HcoNummer hco, Guid inspectie, string actie, string? toelichting)
    {
        var onderwerp = HistoriekOnderwerp.Inspectie(inspectie);
        documenten.NoteerHistoriekBij(hco, onderwerp, actie, toelichting, Departement.Naam);
        documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, onderwerp, actie, toelichting, Departement.Naam);
        return documenten.NoteerHistoriekVanDepartement(onderwerp, actie, toelichting);
    }

    /// <summary>What Zorginspectie or the department reads of it, the last first: its own rows, and what others did of which it has no row.</summary>
    public static async Task<IReadOnlyList<HistoriekLine>> LijnenAsync(this Werkeenheid documenten, Guid inspectie, HcoNummer lezer, CancellationToken cancellationToken)
    {
        string[] eigen = lezer == Sleutelregister.Zorginspectie ? [Zorginspectie.Naam, Departement.Naam] : [Departement.Naam];
        return Lijnen((await documenten.HistoriekAsync([inspectie], cancellationToken, hoogstens: Meeste))
            .Where(regel => regel.Hco == lezer || (regel.Hco != Sleutelregister.Zorginspectie && regel.Hco != Sleutelregister.Departement && !eigen.Contains(regel.Door))));
    }

    /// <summary>What the organisation itself reads of it, the last first.</summary>
    public static async Task<IReadOnlyList<HistoriekLine>> LijnenAsync(this Documenten documenten, Guid inspectie, CancellationToken cancellationToken) =>
        Lijnen(await documenten.HistoriekAsync([inspectie], cancellationToken, hoogstens: Meeste));

    private static IReadOnlyList<HistoriekLine> Lijnen(IEnumerable<HistoriekRegel> regels) => [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))];
}
