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

    /// <summary>What somebody is in this chain, in words that stand in a sentence.</summary>
    public static string Rolnamen(this Onderneming keten, Insz wie)
    {
        var rol = keten.RolVan(wie);
        string?[] namen =
        [
            rol.HasFlag(Ketenrol.Vertegenwoordiger) ? "wettelijk vertegenwoordiger" : null,
            rol.HasFlag(Ketenrol.Hoofdtoegangsbeheerder) ? "hoofdtoegangsbeheerder" : null,
            rol.HasFlag(Ketenrol.CoHoofdtoegangsbeheerder) ? "co-hoofdtoegangsbeheerder" : null,
            rol.HasFlag(Ketenrol.Toegangsbeheerder) ? keten.IsToegangsbeheerder(wie) ? "toegangsbeheerder" : "co-toegangsbeheerder" : null,
            keten.Actief.Any(subafdeling => subafdeling.Beheerder == wie) ? "subafdelingsbeheerder" : null,
        ];
        return namen.OfType<string>().ToList() is [.. var eerste, var laatste] ? eerste.Count == 0 ? laatste : $"{string.Join(", ", eerste)} en {laatste}" : "";
    }
}
