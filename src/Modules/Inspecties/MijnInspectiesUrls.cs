namespace AmaWvg.Inspecties;

/// <summary>The addresses of the begeleider, of the department and of everybody.</summary>
internal static class MijnInspectiesUrls
{
    public const string Overzicht = "/mijn-inspecties";
    public const string InspectieRoute = "/mijn-inspecties/{id:guid}";
    public const string DocumentenRoute = InspectieRoute + "/documenten";
    public const string KeuzeRoute = DocumentenRoute + "/bewaard";
    public const string ReactieRoute = InspectieRoute + "/reactie";
    public const string RemedieringRoute = "/mijn-inspecties/remediering/{id:guid}";
    public const string RemedieringbestandRoute = RemedieringRoute + "/bestanden";
    public const string BestandRoute = "/mijn-inspecties/bestanden/{id:guid}";
    public const string VerslagRoute = "/mijn-inspecties/verslagen/{id:guid}";
    public const string Beheer = "/beheer/remediering";
    public const string BeheerRoute = "/beheer/remediering/{id:guid}";
    public const string BeheerBestandRoute = "/beheer/remediering/bestanden/{id:guid}";
    public const string Openbaar = PortaalUrls.Inspectieverslagen;
    public const string OpenbaarRoute = "/inspectieverslagen/{id:guid}";

    /// <summary>The list of breaches.</summary>
    public static ListPage BeheerLijst { get; } = new(Beheer, "remediering", BeheerRemedieringenFilter.Alle) { IsTyped = true };

    /// <summary>The breaches that wait for somebody.</summary>
    public static string BeheerWacht(string wie) => $"{Beheer}?wacht={wie}";

    public static string Inspectie(Guid id) => $"{Overzicht}/{id}";

    public static string InspectieNa(Guid id, Guid regel) => $"{Inspectie(id)}?gedaan={regel}";

    public static string Documenten(Guid id) => $"{Inspectie(id)}/documenten";

    public static string Keuze(Guid id) => $"{Documenten(id)}/bewaard";

    public static string Reactie(Guid id) => $"{Inspectie(id)}/reactie";

    public static string Remediering(Guid id) => $"{Overzicht}/remediering/{id}";

    public static string Bestand(Guid id) => $"{Overzicht}/bestanden/{id}";

    public static string Verslag(Guid id) => $"{Overzicht}/verslagen/{id}";

    public static string BeheerRemediering(Guid id) => $"{Beheer}/{id}";

    public static string BeheerNa(Guid id, Guid regel) => $"{BeheerRemediering(id)}?gedaan={regel}";

    public static string BeheerBestand(Guid id) => $"{Beheer}/bestanden/{id}";

    public static string OpenbaarVerslag(Guid id) => $"{Openbaar}/{id}";
}
