namespace AmaWvg.Tests.Overeenkomsten.Aanmelden;

/// <summary>The labels of the form, and a form that is right unless a test says otherwise.</summary>
internal static class AanmeldenScherm
{
    public const string Insz = "INSZ-nummer";
    public const string Voornaam = "Voornaam";
    public const string Naam = "Naam";
    public const string Referentie = "Referentie overeenkomst";
    public const string Startdatum = "Startdatum";
    public const string Einddatum = "Einddatum";
    public const string Button = "Overeenkomst aanmelden";

    public const string Bevestiging =
        "Ik bevestig dat de deelnemer niet tegelijk arbeidsmatige activiteiten in de sociale economie, dagondersteuning of begeleid werken volgt";

    public const string Controle = "Controleer uw aanmelding";

    /// <summary>Sends it, and confirms what the check page says follows.</summary>
    public static async Task<PortaalResponse> BevestigEnVolgAsync(this PortaalForm form) =>
        await (await form.VerstuurAsync()).IsPagina(Controle).Form(Button).VerstuurEnVolgAsync();

    public static async Task<PortaalForm> OpenAsync(TestOrganisatie organisatie) =>
        (await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten/nieuw")).Form(Button);

    public static PortaalForm VulIn(
        this PortaalForm form,
        string? insz = null,
        string voornaam = "Luc",
        string naam = "Peeters",
        string referentie = "Werkpost keuken",
        string start = "01/12/2026",
        string einde = "") =>
        form.Vul(Insz, insz ?? TestInsz.Nieuw().Weergave).Vul(Voornaam, voornaam).Vul(Naam, naam).VulOvereenkomstIn(referentie, start, einde);

    public static PortaalForm VulOvereenkomstIn(
        this PortaalForm form, string referentie = "Werkpost keuken", string start = "01/12/2026", string einde = "") =>
        form.Vul(Referentie, referentie).Vul(Startdatum, start).Vul(Einddatum, einde).Kies(Bevestiging);
}
