namespace AmaWvg.BrowserTests.Testing;

/// <summary>The forms of the module Overeenkomsten, filled in.</summary>
internal static class Formulieren
{
    public const string Aanmelden = "Overeenkomst aanmelden";
    public const string Bevestiging =
        "Ik bevestig dat de deelnemer niet tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken volgt";

    public static async Task VulInAsync(this Venster venster, Proefmelding melding)
    {
        await venster.VulAsync("INSZ-nummer", melding.Insz);
        await venster.VulAsync("Voornaam", melding.Voornaam);
        await venster.VulAsync("Naam", melding.Naam);
        await venster.VulAsync("Referentie overeenkomst", melding.Referentie);
        await venster.VulAsync("Startdatum", Proefmelding.Datum(melding.Start));
        await venster.Veld(Bevestiging).CheckAsync();
    }

    /// <summary>Reports an agreement and stays on the page of the participant.</summary>
    public static async Task MeldOvereenkomstAsync(this Venster venster, Proefmelding melding)
    {
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(melding);
        await venster.DrukAsync(Aanmelden);
        // What is late is asked once more, with what follows from it.
        if (melding.IsLaat)
        {
            await venster.VerwachtKopAsync("Controleer uw aanmelding");
            await venster.DrukAsync(Aanmelden);
        }
        await venster.VerwachtBevestigingAsync("Overeenkomst aangemeld");
    }

    /// <summary>Opens one of the links of the participant's page that also say which agreement they are about.</summary>
    public static Task OpenAsync(this Venster venster, string link) =>
        venster.Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
}
