namespace AmaWvg.Begeleiding;

/// <summary>Every address of the agreement by the model.</summary>
internal static class ModelUrls
{
    public const string ModelRoute = "/overeenkomsten/{id:guid}/model";
    public const string VastleggenRoute = ModelRoute + "/vastleggen";
    public const string ConceptRoute = ModelRoute + "/concept";
    public const string WeggooienRoute = ModelRoute + "/weggooien";
    public const string VersieRoute = "/begeleiding/modellen/{id:guid}";
    public const string PdfRoute = VersieRoute + "/overeenkomst.pdf";
    public const string GetekendRoute = VersieRoute + "/getekend";

    public static string StapRoute(Modelgroep groep) => $"{ModelRoute}/{groep.Sleutel}";

    public static string Model(Guid overeenkomst) => $"/overeenkomsten/{overeenkomst}/model";

    public static string Na(Guid overeenkomst, Guid historiek) => $"{Model(overeenkomst)}?gedaan={historiek}";

    public static string Stap(Guid overeenkomst, Modelgroep groep) => $"{Model(overeenkomst)}/{groep.Sleutel}";

    public static string Vastleggen(Guid overeenkomst) => $"{Model(overeenkomst)}/vastleggen";

    public static string Concept(Guid overeenkomst) => $"{Model(overeenkomst)}/concept";

    public static string Weggooien(Guid overeenkomst) => $"{Model(overeenkomst)}/weggooien";

    public static string Versie(Guid versie) => $"/begeleiding/modellen/{versie}";

    public static string Pdf(Guid versie) => $"{Versie(versie)}/overeenkomst.pdf";

    public static string Getekend(Guid versie) => $"{Versie(versie)}/getekend";
}
