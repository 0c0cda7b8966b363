using AmaWvg.Inspecties;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>How the forms about inspections are filled in.</summary>
internal static class Inspectieformulieren
{
    private const string Inspectie = "/inspectie/{id:guid}";
    private const string Ronde = "/inspectie/rondes/{id:guid}";

    public static IEnumerable<Formulier> Alle { get; } =
    [
        VanRonde("/inspectie/rondes/nieuw", _ => "/inspectie/rondes/nieuw", "Ronde maken", (form, _, nummer) => form
            .Vul("Naam van de ronde", $"Ronde {nummer}").Vul("Eerste dag", "1/10/2026").Vul("Laatste dag", "31/12/2026").Vul("Peildag", "1/9/2026")),
        VanRonde($"{Ronde}/trekking", Getrokken, "Trek opnieuw", (form, _, _) => form) with { Bewaart = false, Antwoord = 422 },
        VanRonde($"{Ronde}/bevestigen", Getrokken, "Bevestigen", (form, _, _) => form) with { Verandert = true },
        VanRonde($"{Ronde}/vervangen", dossier => $"{Getrokken(dossier)}/vervangen?wie={dossier.Organisatie.Hco}", "Vervang", (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")),
        Stap("/aankondigen", "Aankondigen", (form, _, nummer) => form.Vul("Dag van het bezoek", "30/11/2026").Vul("Toelichting voor de begeleider", $"Om {nummer} uur"), Inspectiestatus.Voorbereiding),
        Stap("/bezoek", "Bewaren", (form, _, nummer) => form.Vul("Gesprekspartners", $"begeleider {nummer}")),
        Stap("/dossiers", "Trek dossiers", (form, _, _) => form, Inspectiestatus.Aangekondigd, """{"dossiers": []}"""),
        Stap("/dossiers/{nummer:int}/vervangen", "Vervang dossier", (form, _, nummer) => form.Vul("Waarom vervangt u dit dossier?", $"Reden {nummer}")),
        Stap("/checklist/{criterium}", "Bewaren en verder", (form, _, nummer) => form.Vul("Vaststelling", $"Gezien {nummer}")) with { GaatVerder = true },
        Stap("/checklist/{criterium}/concept", "Bewaren en verder", (form, dossier, nummer) => form.Vul("Vaststelling", $"Gezien {nummer}").Naar($"{Van(dossier)}/checklist/3.1/concept")) with
        {
            Pagina = dossier => $"{Van(dossier)}/checklist/3.1", HeeftHistoriek = false, Bewaart = false, Antwoord = 200,
        },
        Stap("/beschrijving", "Bewaren", (form, _, nummer) => form.Vul("Kwaliteit", $"Goed {nummer}")),
        Stap("/beschrijving/concept", "Bewaren", (form, dossier, nummer) => form.Vul("Kwaliteit", $"Goed {nummer}").Naar($"{Van(dossier)}/beschrijving/concept")) with
        {
            Pagina = dossier => $"{Van(dossier)}/beschrijving", HeeftHistoriek = false, Bewaart = false, Antwoord = 200,
        },
        Stap("/verslag/ontwerp", "Maak ontwerpverslag", (form, _, _) => form, Inspectiestatus.Bezocht, isIngevuld: true) with { Pagina = dossier => $"{Van(dossier)}/verslag" },
        Stap("/verslag/definitief", "Maak definitief verslag", (form, _, _) => form, Inspectiestatus.Ontwerp, """{"reactie_tot": "2026-11-20"}""", isIngevuld: true) with { Pagina = dossier => $"{Van(dossier)}/verslag" },
        Stap("/verslag/publiceren", "Publiceren", (form, _, _) => form, Inspectiestatus.Remediering, """{"definitief_op": "2026-11-22T10:00:00+00:00"}""") with { Pagina = dossier => $"{Van(dossier)}/verslag" },
        new("/inspectie/hercontrole/{id:guid}", dossier => $"/inspectie/hercontrole/{dossier.Inspecties.Ingediend}", "Bewaren", (form, _, nummer) => form
            .Vul("Dag van de hercontrole", "20/11/2026").Kies("Nee").Vul("Vaststelling bij de hercontrole", $"Nog niet {nummer}")) { Wie = Rollen.Inspecteur },
        new("/mijn-inspecties/{id:guid}/documenten", Mijn, "Document toevoegen", (form, _, nummer) => form.Voeg("Bestand", $"beleid {nummer}.pdf", PdfBouw.Klassiek())),
        new("/mijn-inspecties/{id:guid}/documenten/bewaard", dossier => $"{Mijn(dossier)}/documenten/bewaard", "Geef deze documenten", (form, _, nummer) => form.Kies(nummer % 2 == 0 ? "Doelgroep" : "Kwaliteit")),
        new("/mijn-inspecties/{id:guid}/reactie", dossier => $"{Mijn(dossier)}/reactie", "Reactie versturen", (form, _, nummer) => form.Vul("Uw reactie op het ontwerp", $"Reactie {nummer}"))
            { Zet = (portaal, dossier) => dossier.Inspecties.ZetAsync(portaal, Inspectiestatus.Ontwerp, """{"reactie_tot": "2027-12-06"}""") },
        new("/mijn-inspecties/remediering/{id:guid}", dossier => $"/mijn-inspecties/remediering/{dossier.Inspecties.Inbreuk}", "Indienen",
            (form, _, nummer) => form.Vul("Wat doet u om dit recht te zetten?", $"Plan {nummer}")),
        new("/beheer/remediering/{id:guid}", dossier => $"/beheer/remediering/{dossier.Inspecties.Ingediend}", "Beoordelen",
            (form, _, nummer) => form.Kies("Aanvaard").Vul("Waarom?", $"Volledig {nummer}")) { Wie = Rollen.Beslisser },
    ];

    private static string Van(Proefdossier dossier) => $"/inspectie/{dossier.Inspecties.Proef.Inspectie.Id}";

    private static string Mijn(Proefdossier dossier) => $"/mijn-inspecties/{dossier.Inspecties.Proef.Inspectie.Id}";

    private static string Getrokken(Proefdossier dossier) => $"/inspectie/rondes/{dossier.Inspecties.Getrokken}";

    private static Formulier VanRonde(string route, Func<Proefdossier, string> pagina, string knop, Func<PortaalForm, Proefdossier, int, PortaalForm> vul) =>
        new(route, pagina, knop, vul) { Wie = Rollen.Inspecteur, Verandert = false };

    private static Formulier Stap(
        string pad, string knop, Func<PortaalForm, Proefdossier, int, PortaalForm> vul, Inspectiestatus status = Inspectiestatus.Bezocht, string json = "{}", bool isIngevuld = false) =>
        new(Inspectie + pad, dossier => dossier.Url(Inspectie + pad), knop, vul) { Wie = Rollen.Inspecteur, Zet = (portaal, dossier) => dossier.Inspecties.ZetAsync(portaal, status, json, isIngevuld) };
}
