namespace AmaWvg.Begeleiding;

/// <summary>Every address of the module.</summary>
internal static class BegeleidingUrls
{
    public const string Overzicht = "/begeleiding";
    public const string DossierRoute = "/deelnemers/{id:guid}/begeleiding";
    public const string PolissenRoute = DossierRoute + "/polissen-overnemen";
    public const string NieuwRoute = DossierRoute + "/{deel}";
    public const string NieuwConceptRoute = NieuwRoute + "/concept";
    public const string BewijsRoute = DossierRoute + "/bewijs";
    public const string BewijsPdfRoute = BewijsRoute + ".pdf";
    public const string BewijsZipRoute = BewijsRoute + ".zip";
    public const string BewijsSelectie = "/begeleiding/bewijs";
    public const string StukRoute = "/begeleiding/stukken/{id:guid}";
    public const string StukBijlageRoute = StukRoute + "/bijlagen";
    public const string StukVervalRoute = StukRoute + "/vervallen";
    public const string StukIntrekkenRoute = StukRoute + "/intrekken";
    public const string BijlageRoute = "/begeleiding/bijlagen/{id:guid}";
    public const string BijlageVerwijderenRoute = BijlageRoute + "/verwijderen";
    public const string InzageRoute = "/deelnemers/{id:guid}/inzage";
    public const string GegevensPdfRoute = "/deelnemers/{id:guid}/gegevens.pdf";
    public const string GegevensJsonRoute = "/deelnemers/{id:guid}/gegevens.json";
    public const string Evaluaties = "/begeleiding/evaluaties";
    public const string EvaluatiesInvullen = Evaluaties + "/invullen";
    public const string EvaluatiesConcept = Evaluaties + "/concept";
    public const string EvaluatiesLater = Evaluaties + "/later";
    public const string EvaluatiesWeggooien = Evaluaties + "/concept-weggooien";
    public const string PolissenAlle = "/begeleiding/polissen";
    public const string Contactmomenten = "/begeleiding/contactmomenten";
    public const string ContactmomentenVoorbeeld = Contactmomenten + "/voorbeeld.xlsx";
    public const string ContactmomentenFouten = Contactmomenten + "/fouten.xlsx";
    public const string ContactmomentenBevestigen = Contactmomenten + "/bevestigen";
    public const string BeheerDossierRoute = "/beheer/begeleiding/{id:guid}";

    /// <summary>In the query of a file: the agreement that is shown.</summary>
    public const string Overeenkomst = "overeenkomst";

    /// <summary>In the query of a round: goes on with the draft.</summary>
    public const string Verder = "verder";

    /// <summary>Marks the place in a list that a file was opened from.</summary>
    public const string Merk = "begeleiding";

    /// <summary>The list of the overview.</summary>
    public static ListPage Lijst { get; } = new(Overzicht, "begeleiding", OverzichtFilter.Alle) { IsTyped = true };

    /// <summary>Whether an address below that of a participant or an agreement is one of this module.</summary>
    public static bool IsVanTab(PathString pad) => pad.Value?.Split('/') is ["", "deelnemers", _, "begeleiding" or "inzage", ..] or ["", "overeenkomsten", _, "model", ..];

    public static string Dossier(Guid deelnemer) => $"/deelnemers/{deelnemer}/begeleiding";

    public static string DossierVan(Guid deelnemer, Guid overeenkomst) => $"{Dossier(deelnemer)}?{Overeenkomst}={overeenkomst}";

    /// <summary>The file with the confirmation of one history row.</summary>
    public static string DossierNa(Guid deelnemer, Guid historiek) => $"{Dossier(deelnemer)}?gedaan={historiek}";

    public static string Polissen(Guid deelnemer) => $"{Dossier(deelnemer)}/polissen-overnemen";

    public static string Nieuw(Guid deelnemer, Dossierdeel deel) => $"{Dossier(deelnemer)}/{deel.Sleutel}";

    public static string Nieuw(Guid deelnemer, Dossierdeel deel, Guid? overeenkomst) =>
        overeenkomst is null ? Nieuw(deelnemer, deel) : $"{Nieuw(deelnemer, deel)}?{Overeenkomst}={overeenkomst}";

    public static string Bewijs(Guid deelnemer) => $"{Dossier(deelnemer)}/bewijs";

    public static string Stuk(Guid stuk) => $"/begeleiding/stukken/{stuk}";

    public static string StukBijlage(Guid stuk) => $"{Stuk(stuk)}/bijlagen";

    public static string StukVerval(Guid stuk) => $"{Stuk(stuk)}/vervallen";

    public static string StukIntrekken(Guid stuk) => $"{Stuk(stuk)}/intrekken";

    /// <summary>What was recorded, with the confirmation of one history row.</summary>
    public static string StukNa(Guid stuk, Guid historiek) => $"{Stuk(stuk)}?gedaan={historiek}";

    public static string Bijlage(Guid bijlage) => $"/begeleiding/bijlagen/{bijlage}";

    public static string BijlageVerwijderen(Guid bijlage) => $"{Bijlage(bijlage)}/verwijderen";

    public static string Inzage(Guid deelnemer) => $"/deelnemers/{deelnemer}/inzage";

    /// <summary>The agreement by the model.</summary>
    public static string ModelVan(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/model";

    public static string BeheerDossier(Guid deelnemer) => $"/beheer/begeleiding/{deelnemer}";
}
