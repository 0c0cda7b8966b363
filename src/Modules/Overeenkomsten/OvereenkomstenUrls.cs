namespace AmaWvg.Overeenkomsten;

/// <summary>Every address of the module.</summary>
internal static class OvereenkomstenUrls
{
    public const string Overzicht = "/overeenkomsten";
    public const string ExportXlsx = "/overeenkomsten/export.xlsx";
    public const string ExportCsv = "/overeenkomsten/export.csv";
    public const string ZoekInsz = "/overeenkomsten/zoek-insz";
    public const string Nieuw = "/overeenkomsten/nieuw";

    /// <summary>What a report would bring, asked while it is typed.</summary>
    public const string NieuwGevolg = Nieuw + "/gevolg";

    /// <summary>Many at once, from a file.</summary>
    public const string Meerdere = Nieuw + "/meerdere";

    public const string MeerdereVoorbeeld = Meerdere + "/voorbeeld.xlsx";
    public const string MeerdereFouten = Meerdere + "/fouten.xlsx";
    public const string MeerdereBevestigen = Meerdere + "/bevestigen";
    public const string MeerdereStoppen = "/overeenkomsten/stopzetten";
    public const string MeerdereStoppenBestand = MeerdereStoppen + "/bestand";
    public const string MeerdereStoppenVoorbeeld = MeerdereStoppen + "/voorbeeld.xlsx";
    public const string MeerdereStoppenFouten = MeerdereStoppen + "/fouten.xlsx";
    public const string MeerdereStoppenBevestigen = MeerdereStoppen + "/bevestigen";
    public const string Deelnemers = "/deelnemers";
    public const string DeelnemersXlsx = "/deelnemers/export.xlsx";
    public const string DeelnemersCsv = "/deelnemers/export.csv";
    public const string NaamRoute = "/deelnemers/{id:guid}/naam";
    public const string DeelnemerRoute = "/deelnemers/{id:guid}";
    public const string ReferentieRoute = "/overeenkomsten/{id:guid}/referentie";
    public const string StopzettenRoute = "/overeenkomsten/{id:guid}/stopzetten";
    public const string GevolgRoute = StopzettenRoute + "/gevolg";
    public const string OngedaanRoute = "/overeenkomsten/{id:guid}/ongedaan-maken";
    public const string CorrectievraagRoute = "/overeenkomsten/{id:guid}/correctievraag";
    public const string IntrekkenRoute = "/overeenkomsten/{id:guid}/stopzetting-intrekken";

    /// <summary>The list of the overview.</summary>
    public static ListPage Lijst { get; } = new(Overzicht, "overzicht", OverzichtVeld.Alle) { IsTyped = true };

    /// <summary>The list of participants.</summary>
    public static ListPage Deelnemerslijst { get; } = new(Deelnemers, "deelnemers", DeelnemersFilter.Alle) { IsTyped = true };

    /// <summary>Where a search by INSZ leads: to the participant, or for the empty id to the overview, which says that nobody was found.</summary>
    public static string NaZoeken(Guid deelnemer) => deelnemer == Guid.Empty ? VanDeelnemer(Overzicht, deelnemer) : Deelnemer(deelnemer);

    /// <summary>The overview, or one of its exports, of one participant.</summary>
    public static string VanDeelnemer(string url, Guid deelnemer) => $"{url}?deelnemer={deelnemer}";

    /// <summary>The page with the confirmation of one reeks.</summary>
    public static string MeerdereNa(Guid reeks) => $"{Meerdere}?gedaan={reeks}";

    /// <summary>The page with the confirmation of one reeks that was stopped.</summary>
    public static string MeerdereStoppenNa(Guid reeks) => $"{MeerdereStoppen}?gedaan={reeks}";

    public static string NieuwVoor(Guid deelnemer) => $"{Nieuw}?deelnemer={deelnemer}";

    public static string Deelnemer(Guid deelnemer) => $"/deelnemers/{deelnemer}";

    /// <summary>The participant's page with the confirmation of one history row.</summary>
    public static string DeelnemerNa(Guid deelnemer, Guid historiek) => $"{Deelnemer(deelnemer)}?gedaan={historiek}";

    public static string Naam(Guid deelnemer) => $"/deelnemers/{deelnemer}/naam";

    public static string Referentie(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/referentie";

    public static string Stopzetten(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/stopzetten";

    /// <summary>What an end date would cost, asked while it is typed.</summary>
    public static string Gevolg(Guid overeenkomst) => $"{Stopzetten(overeenkomst)}/gevolg";

    public static string Ongedaan(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/ongedaan-maken";

    public static string Correctievraag(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/correctievraag";

    public static string Intrekken(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/stopzetting-intrekken";
}
