namespace AmaWvg.Toegangsbeheer;

/// <summary>How far the chain of a voorziening goes: what is missing first, and where that is mended.</summary>
/// <param name="Hco">Number of the voorziening.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Tekst">What is missing, or that all is well.</param>
/// <param name="Stap">The page of the missing step, or of the users; null when it is not this person's.</param>
/// <param name="IsInOrde">Whether somebody has access.</param>
public sealed record Ketenstand(string Hco, string Naam, string Tekst, string? Stap, bool IsInOrde)
{
    internal static Ketenstand Van(Onderneming keten, HcoNummer hco, string naam, Insz wie)
    {
        var subafdeling = keten.Actief.FirstOrDefault(ander => ander.Voorziening == hco);
        if (keten.Hoofdtoegangsbeheerder is null)
            return Mist("Er is nog geen hoofdtoegangsbeheerder.", "De wettelijk vertegenwoordiger stelt die aan.", Ketenhandeling.HoofdtoegangsbeheerderAanstellen, ToegangsbeheerUrls.Hoofdtoegangsbeheerder(keten.Id));
        if (keten.Hoedanigheid is null)
            return Mist($"De hoedanigheid “{Ketenwoorden.Hoedanigheid}” is nog niet actief.", "De hoofdtoegangsbeheerder activeert die.", Ketenhandeling.HoedanigheidActiveren, ToegangsbeheerUrls.Hoedanigheid(keten.Id));
        if (subafdeling is null)
            return Mist("Er is nog geen subafdeling voor deze voorziening.", "Een toegangsbeheerder voegt die toe.", Ketenhandeling.SubafdelingenBeheren, ToegangsbeheerUrls.NieuweSubafdeling(keten.Id));
        if (!subafdeling.Toepassing)
            return Mist("De toepassing is niet aangevinkt bij de subafdeling.", "Een toegangsbeheerder vinkt ze aan.", Ketenhandeling.SubafdelingenBeheren, ToegangsbeheerUrls.Subafdeling(subafdeling.Id));
        var aantal = subafdeling.Actief.Count(gebruiker => gebruiker.HeeftRecht);
        return aantal switch
        {
            0 when !subafdeling.Actief.Any() => Mist("Er zijn nog geen gebruikers.", "De subafdelingsbeheerder voegt ze toe.", Ketenhandeling.GebruikersBeheren, ToegangsbeheerUrls.NieuweGebruiker(subafdeling.Id)),
            0 => Mist("Geen enkele gebruiker heeft het recht.", "De subafdelingsbeheerder vinkt het aan.", Ketenhandeling.GebruikersBeheren, ToegangsbeheerUrls.Gebruikers(subafdeling.Id)),
            _ => Mist($"In orde: {DutchNumber.Count(aantal, "gebruiker heeft", "gebruikers hebben")} toegang.", "", Ketenhandeling.GebruikersBeheren, ToegangsbeheerUrls.Gebruikers(subafdeling.Id)) with { IsInOrde = true },
        };

        // Whoever cannot mend it reads who can.
        Ketenstand Mist(string tekst, string wieHelpt, Ketenhandeling handeling, string stap)
        {
            var rol = subafdeling is null ? keten.RolVan(wie) : keten.RolVan(wie, subafdeling);
            return Ketenbevoegdheid.Mag(rol, handeling) ? new(hco.Weergave, naam, tekst, stap, false) : new(hco.Weergave, naam, $"{tekst} {wieHelpt}".Trim(), null, false);
        }
    }
}
