namespace AmaWvg.Begeleiding;

/// <summary>Every address of the register of werkposten.</summary>
internal static class WerkpostUrls
{
    public const string Werkposten = "/begeleiding/werkposten";
    public const string Nieuw = Werkposten + "/nieuw";
    public const string Route = Werkposten + "/{id:guid}";
    public const string WijzigenRoute = Route + "/wijzigen";
    public const string StandaardRoute = Route + "/standaardafspraken";
    public const string StoppenRoute = Route + "/stoppen";
    public const string HervattenRoute = Route + "/hervatten";
    public const string SamenvoegenRoute = Route + "/samenvoegen";
    public const string Standaard = "/begeleiding/standaardafspraken";

    public static ListPage Lijst { get; } = new(Werkposten, "werkposten", WerkpostenFilter.Alle) { IsTyped = true };

    public static string Werkpost(Guid werkpost) => $"{Werkposten}/{werkpost}";

    public static string Na(Guid werkpost, Guid historiek) => $"{Werkpost(werkpost)}?gedaan={historiek}";

    public static string Wijzigen(Guid werkpost) => $"{Werkpost(werkpost)}/wijzigen";

    public static string StandaardVan(Guid werkpost) => $"{Werkpost(werkpost)}/standaardafspraken";

    public static string Stoppen(Guid werkpost) => $"{Werkpost(werkpost)}/stoppen";

    public static string Hervatten(Guid werkpost) => $"{Werkpost(werkpost)}/hervatten";

    public static string Samenvoegen(Guid werkpost) => $"{Werkpost(werkpost)}/samenvoegen";
}
