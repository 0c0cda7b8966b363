namespace AmaWvg.Tests.Beveiliging;

/// <summary>The forms of an access chain, each in its last step: what comes before only asks.</summary>
internal static class Ketenformulieren
{
    private const string Keten = "/toegangsbeheer/{id:guid}";
    private const string Subafdeling = "/toegangsbeheer/subafdelingen/{id:guid}";

    public static IEnumerable<Formulier> Alle { get; } =
    [
        new("/beheer/toegangsbeheer", _ => "/beheer/toegangsbeheer", "Zoek op INSZ-nummer", (form, dossier, _) => form.Vul("INSZ-nummer", dossier.Keten.Keten.Hoofd.Insz.Weergave))
            { Bewaart = false, Wie = Rollen.Beslisser, Verandert = false, Antwoord = 200 },
        new("/beheer/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder", dossier => $"/beheer/toegangsbeheer/{dossier.Keten.Id}/hoofdtoegangsbeheerder", "Hoofdtoegangsbeheerder beëindigen",
            (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/toegangsbeheer/maatwerkbedrijf", _ => "/beheer/toegangsbeheer/maatwerkbedrijf", "Maatwerkbedrijf registreren", (form, dossier, nummer) => form
            .Vul("KBO-nummer", dossier.Keten.Keten.Onderneming.Nummer.Weergave).Vul("HCO-nummer", $"4{nummer}{dossier.Organisatie.Hco.Waarde}").Vul("Naam", "Huis").Vul("Adres", "Dorpsstraat 1")
            .Vul("Gemeente", "Leuven").Vul("Provincie", "Vlaams-Brabant").Vul("Reden", $"Reden {nummer}")) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/toegangsbeheer/{id:guid}/onderneming", dossier => $"/beheer/toegangsbeheer/{dossier.Keten.Onbekend}/onderneming", "Onderneming koppelen",
            (form, dossier, nummer) => form.Vul("KBO-nummer", dossier.Keten.Keten.Onderneming.Nummer.Weergave).Vul("Reden", $"Reden {nummer}")) { Wie = Rollen.Beslisser, Verandert = false },
        Maak("/toegangsbeheer/hoofdtoegangsbeheerder", "Volgende", (form, dossier, _) => form.Vul("KBO-nummer", dossier.Keten.Keten.Onderneming.Nummer.Weergave)) with { HeeftHistoriek = false, Bewaart = false },
        InStappen($"{Keten}/hoofdtoegangsbeheerder", (form, _, nummer) => form
            .Kies("Andere persoon").Vul("INSZ-nummer", TestInsz.Nieuw().Weergave).Vul("E-mailadres", $"hoofd{nummer}@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")
            .Vul("Uw e-mailadres", "wim@voorbeeld.be").Vul("Uw telefoonnummer", "016 65 43 21").Kies("De andere persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming"), "bevestigd"),
        InStappen($"{Keten}/co-hoofdtoegangsbeheerders", (form, _, nummer) => form
            .Vul("INSZ-nummer", TestInsz.Nieuw().Weergave).Vul("E-mailadres", $"co{nummer}@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")
            .Kies("Deze persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming"), "bevestigd"),
        InStappen($"{Keten}/hoedanigheid", (form, _, _) => form.Vul("De hoedanigheid activeren", "eHealth Gezondheidszorg")) with { Zet = (portaal, dossier) => dossier.Keten.ZonderHoedanigheidAsync(portaal) },
        InStappen($"{Keten}/toegangsbeheerders", (form, _, _) => form.Kies("Een co-lokale beheerder toevoegen").Vul("INSZ-nummer", TestInsz.Nieuw().Weergave)),
        InStappen($"{Keten}/subafdelingen/nieuw", (form, dossier, nummer) => form.Kies(dossier.Keten.Keten.Onderneming.Voorzieningen[^1].Naam)
            .Vul("E-mailadres", $"huis{nummer}@voorbeeld.be").Kies("Ik wil zelf instaan voor het beheer van de subafdeling"), "toepassing"),
        InStappen($"{Subafdeling}/gebruikers/nieuw", (form, _, _) => form.Vul("INSZ-nummer", TestInsz.Nieuw().Weergave), "recht"),
        Maak("/toegangsbeheer/aanstellingen/{id:guid}/beeindigen", "Beëindigen", (form, _, _) => form),
        InStappen(Subafdeling, (form, _, nummer) => form.Vul("E-mailadres", $"anders{nummer}@voorbeeld.be"), knop: "Opslaan"),
        Maak($"{Subafdeling}/beeindigen", "Subafdeling beëindigen", (form, _, _) => form),
        Maak($"{Subafdeling}/gebruikers/nagekeken", "Bevestig dat deze gebruikers nog toegang moeten hebben", (form, _, _) => form, $"{Subafdeling}/gebruikers"),
        Maak("/toegangsbeheer/gebruikers/{id:guid}/recht", "Bevestigen", (form, _, _) => form.Kies(Recht, aan: false)),
        Maak("/toegangsbeheer/gebruikers/{id:guid}/verwijderen", "Gebruiker verwijderen", (form, _, _) => form),
    ];

    public const string Recht = "Departement Welzijn, Volksgezondheid en Gezin: Aanbod van arbeidsmatige activiteiten";

    // With the button of the last page, and the box that stands there.
    private static Formulier InStappen(string route, Func<PortaalForm, Proefdossier, int, PortaalForm> vul, string? vinkje = null, string knop = "Volgende") => Maak(
        route,
        knop,
        (form, dossier, nummer) => vul(form, dossier, nummer).Naar(
            dossier.Url(route), [KeyValuePair.Create("stap", "bevestigen"), .. vinkje is null ? [] : new[] { KeyValuePair.Create(vinkje, "true") }]));

    private static Formulier Maak(string route, string knop, Func<PortaalForm, Proefdossier, int, PortaalForm> vul, string? pagina = null) =>
        new(route, dossier => dossier.Url(pagina ?? route), knop, vul) { Wie = Rollen.Toegangsbeheer, Verandert = false };
}
