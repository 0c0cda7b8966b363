namespace AmaWvg.Overeenkomsten;

/// <summary>Every address of the department's side of the module.</summary>
internal static class BeheerUrls
{
    public const string Overeenkomsten = PortaalUrls.BeheerOvereenkomsten;
    public const string ZoekInsz = "/beheer/overeenkomsten/zoek-insz";
    public const string OvereenkomstRoute = "/beheer/overeenkomsten/{id:guid}";

    /// <summary>The list of agreements.</summary>
    public static ListPage Lijst { get; } = new(Overeenkomsten, "overeenkomsten", OverzichtVeld.Beheer) { IsTyped = true };

    /// <summary>All agreements of the person who is this participant, at any organisation; with the empty id it says that nobody was found.</summary>
    public static string OvereenkomstenVan(Guid deelnemer) => $"{Overeenkomsten}?deelnemer={deelnemer}";

    public static string Overeenkomst(Guid overeenkomst) => $"{Overeenkomsten}/{overeenkomst}";

    /// <summary>The agreement with the confirmation of one history row.</summary>
    public static string OvereenkomstNa(Guid overeenkomst, Guid historiek) => $"{Overeenkomst(overeenkomst)}?gedaan={historiek}";

    public const string CorrectievraagRoute = OvereenkomstRoute + "/correctievraag";

    /// <summary>Where staff refuse what an organisation asked to set right.</summary>
    public static string Correctievraag(Guid overeenkomst) => $"{Overeenkomst(overeenkomst)}/correctievraag";

    public static string CorrectieRoute(string pad) => $"{OvereenkomstRoute}/{pad}";

    public static string Correctie(Guid overeenkomst, string pad) => $"{Overeenkomst(overeenkomst)}/{pad}";
}
