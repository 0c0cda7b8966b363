namespace AmaWvg.Toegangsbeheer;

/// <summary>Names in the chain, letter for letter as the manuals have them.</summary>
internal static class Ketenwoorden
{
    public const string Hoedanigheid = "eHealth Gezondheidszorg";

    public const string Subafdeling = "Gezondheidszorg";

    public const string Recht = "Departement Welzijn, Volksgezondheid en Gezin: Aanbod van arbeidsmatige activiteiten";

    public const string Autorisaties = "Autorisaties die verbonden zullen worden met de subafdeling";

    public const string NogNiet = "nog niet aangemeld";

    public static string Naam(this Ketenfunctie functie) => functie switch
    {
        Ketenfunctie.WettelijkVertegenwoordiger => "Wettelijk vertegenwoordiger",
        Ketenfunctie.Hoofdtoegangsbeheerder => "Hoofdtoegangsbeheerder",
        Ketenfunctie.CoHoofdtoegangsbeheerder => "Co-hoofdtoegangsbeheerder",
        Ketenfunctie.Toegangsbeheerder => "Toegangsbeheerder",
        _ => "Co-toegangsbeheerder",
    };
}
