namespace AmaWvg.Begeleiding;

/// <summary>Every address of what the organisation proves once.</summary>
internal static class PersoneelUrls
{
    public const string Personeel = "/mijn-voorziening/personeel";
    public const string Nieuw = Personeel + "/nieuw";
    public const string Route = Personeel + "/{id:guid}";
    public const string WijzigenRoute = Route + "/wijzigen";
    public const string Verzekeringen = "/mijn-voorziening/verzekeringen";
    public const string NieuwePolis = Verzekeringen + "/nieuw";
    public const string PolisRoute = Verzekeringen + "/{id:guid}";
    public const string PolisWijzigenRoute = PolisRoute + "/wijzigen";
    public const string Teksten = "/mijn-voorziening/teksten";
    public const string BewijsRoute = "/mijn-voorziening/bewijsstukken/{id:guid}";
    public const string BewijsToevoegenRoute = BewijsRoute + "/toevoegen";
    public const string BewijsVerwijderenRoute = BewijsRoute + "/verwijderen";

    public static string Lid(Guid lid) => $"{Personeel}/{lid}";

    public static string LidWijzigen(Guid lid) => $"{Lid(lid)}/wijzigen";

    public static string Polis(Guid polis) => $"{Verzekeringen}/{polis}";

    public static string PolisWijzigen(Guid polis) => $"{Polis(polis)}/wijzigen";

    public static string Bewijs(Guid bijlage) => $"/mijn-voorziening/bewijsstukken/{bijlage}";

    public static string BewijsToevoegen(Guid map) => $"{Bewijs(map)}/toevoegen";

    public static string BewijsVerwijderen(Guid bijlage) => $"{Bewijs(bijlage)}/verwijderen";

    /// <summary>A page with the confirmation of one history row.</summary>
    public static string Na(string url, Guid historiek) => $"{url}?gedaan={historiek}";
}
