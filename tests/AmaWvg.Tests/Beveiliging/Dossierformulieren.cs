using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>How the forms about files of participants are filled in.</summary>
internal static class Dossierformulieren
{
    public static IReadOnlyList<Formulier> Alle { get; } =
    [
        new("/begeleiding", _ => "/begeleiding", "Zoeken", (form, _, _) => form) { Bewaart = false, Verandert = false },
        new("/deelnemers/{id:guid}/begeleiding/{deel}", dossier => $"{Dossier(dossier)}/evaluatie", "Vastleggen", (form, _, nummer) => Evaluatie(form, nummer)),
        new("/deelnemers/{id:guid}/begeleiding/{deel}/concept", dossier => $"{Dossier(dossier)}/evaluatie", "Vastleggen",
            (form, dossier, nummer) => Evaluatie(form, nummer).Naar($"{Dossier(dossier)}/evaluatie/concept")) { Bewaart = false, HeeftHistoriek = false, Antwoord = 200 },
        new("/deelnemers/{id:guid}/begeleiding/polissen-overnemen", Dossier, "Polissen van de voorziening overnemen", (form, _, _) => form)
            { Zet = (_, dossier) => dossier.Organisatie.MaakPolisAsync() },
        new("/begeleiding/stukken/{id:guid}", Stuk, "Verbetering bewaren", (form, _, nummer) => form.Vul("Wat is afgesproken?", $"Elke maandag {nummer}.")),
        new("/begeleiding/stukken/{id:guid}/bijlagen", Stuk, "Bestand toevoegen", (form, _, nummer) => form.Voeg("Bijlage", $"brief {nummer}.pdf", PdfBouw.Klassiek())),
        new("/begeleiding/stukken/{id:guid}/vervallen", Stuk, "Laten vervallen", (form, _, nummer) => form.Vul("Waarom telt dit niet mee?", $"Vergissing {nummer}"))
        {
            // It counts until it is sent.
            Zet = (portaal, dossier) => portaal.VoerUitAsync("update begeleiding.mt_doc_dossierstuk set data = data - 'vervallen', vervallen = false where id = $1", dossier.Dossierstuk.Stuk),
        },
        new("/begeleiding/stukken/{id:guid}/intrekken", dossier => $"/begeleiding/stukken/{dossier.Toestemming}/intrekken", "Toestemming intrekken",
            (form, _, nummer) => form.Vul("Ingetrokken op", DutchDate.Format(new DateOnly(2026, 10, 1).AddDays(nummer % 20))))
        {
            // It holds until it is sent.
            Zet = (portaal, dossier) => portaal.VoerUitAsync(
                "update begeleiding.mt_doc_dossierstuk set tot = null, data = (data || '{\"tot\": null}') #- '{huidig,tot}' #- '{huidig,waarden,ingetrokkenop}' where id = $1", dossier.Toestemming),
        },
        new("/begeleiding/bijlagen/{id:guid}/verwijderen", Stuk, "Verwijder verslag.pdf", (form, _, _) => form) { Verwijdert = true },
        new("/begeleiding/bewijs", _ => "/begeleiding/bewijs", "Download de bewijsdossiers (zip)", (form, dossier, _) => form.Kies($"{dossier.Deelnemer.VolledigeNaam}, {dossier.Lopend.Referentie}"))
            { Bewaart = false, Verandert = false, Antwoord = 200 },
        new("/begeleiding/evaluaties/invullen", dossier => $"/begeleiding/evaluaties/invullen?gekozen={dossier.Lopend.Id}", "1 evaluatie vastleggen", (form, dossier, nummer) =>
        {
            // Another day each time: an evaluation around the same day is asked about first.
            var naam = dossier.Deelnemer.VolledigeNaam;
            return form.Vul("Datum", DutchDate.Format(new DateOnly(2026, 9, 1).AddDays(-40 * (nummer % 300)))).Vul("Medewerker", "An Maes").Kies("Deelnemer").Vul($"Hoe gaat het met {naam}?", $"Goed {nummer}.")
                .Vul($"Past de activiteit nog bij {naam}?", "Ja").Vul($"Wat is afgesproken met {naam}?", "Verder.");
        }),
        new("/begeleiding/evaluaties/concept", dossier => $"/begeleiding/evaluaties/invullen?gekozen={dossier.Lopend.Id}", "1 evaluatie vastleggen",
            (form, dossier, nummer) => form.Vul($"Hoe gaat het met {dossier.Deelnemer.VolledigeNaam}?", $"Half {nummer}.").Naar("/begeleiding/evaluaties/concept")) { Bewaart = false, HeeftHistoriek = false, Antwoord = 200 },
        new("/begeleiding/evaluaties/later", dossier => $"/begeleiding/evaluaties/invullen?gekozen={dossier.Lopend.Id}", "Bewaren en later verdergaan",
            (form, dossier, nummer) => form.Vul($"Hoe gaat het met {dossier.Deelnemer.VolledigeNaam}?", $"Later {nummer}.")) { Bewaart = false, HeeftHistoriek = false },
        new("/begeleiding/evaluaties/concept-weggooien", _ => "/begeleiding", "Afmelden", (form, _, _) => form.Naar("/begeleiding/evaluaties/concept-weggooien"))
            { Bewaart = false, HeeftHistoriek = false, Verandert = false },
        new("/begeleiding/polissen", _ => "/begeleiding/polissen", "Vastleggen in de aangevinkte dossiers", (form, _, _) => form) { Zet = (_, dossier) => dossier.Organisatie.MaakPolisAsync() },
        new("/begeleiding/contactmomenten", _ => "/begeleiding/contactmomenten", "Bestand controleren", (form, _, _) => form.Voeg("Excel-bestand", "leeg.xlsx", [1]))
            { Bewaart = false, Verandert = false, Antwoord = 422 },
        new("/begeleiding/contactmomenten/fouten.xlsx", _ => "/begeleiding/contactmomenten", "Afmelden",
            (form, dossier, _) => form.Naar("/begeleiding/contactmomenten/fouten.xlsx", KeyValuePair.Create("reeks", dossier.Contactreeks))) { Bewaart = false, Verandert = false, Antwoord = 200 },
        new("/begeleiding/contactmomenten/bevestigen", _ => "/begeleiding/contactmomenten", "Afmelden",
            (form, dossier, _) => form.Naar("/begeleiding/contactmomenten/bevestigen", KeyValuePair.Create("reeks", dossier.Contactreeks), KeyValuePair.Create("dubbel", "ja"))),
        new("/beheer/begeleiding/{id:guid}", dossier => $"/beheer/begeleiding/{dossier.Deelnemer.Id}", "Dossier lezen", (form, _, nummer) => form.Vul("Waarom leest u dit dossier?", $"Klacht {nummer}"))
            { Wie = Rollen.Beslisser, Verandert = false },
    ];

    private static string Dossier(Proefdossier dossier) => $"/deelnemers/{dossier.Deelnemer.Id}/begeleiding";

    private static string Stuk(Proefdossier dossier) => $"/begeleiding/stukken/{dossier.Dossierstuk.Stuk}";

    private static PortaalForm Evaluatie(PortaalForm form, int nummer) => form
        .Vul("Datum", "20/11/2026").Vul("Medewerker", "An Maes").Kies("Deelnemer").Vul("Hoe gaat het?", $"Goed {nummer}.").Kies("Ja").Vul("Wat is afgesproken?", "Verder.");
}
