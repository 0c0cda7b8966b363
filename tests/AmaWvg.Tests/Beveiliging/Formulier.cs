using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;
using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>How somebody who may sends the form of an unsafe endpoint so that it succeeds.</summary>
/// <param name="Route">The endpoint.</param>
/// <param name="Pagina">The page with the form.</param>
/// <param name="Knop">The form's button.</param>
/// <param name="Vul">Fills it in; another number gives other contents.</param>
internal sealed record Formulier(string Route, Func<Proefdossier, string> Pagina, string Knop, Func<PortaalForm, Proefdossier, int, PortaalForm> Vul)
{
    /// <summary>Whether it saves a document, and uses up the idempotency key.</summary>
    public bool Bewaart { get; init; } = true;

    /// <summary>Whether it adds a history row: a draft does not.</summary>
    public bool HeeftHistoriek { get; init; } = true;

    /// <summary>Whether it leads on to the next step, which says nothing of the one before.</summary>
    public bool GaatVerder { get; init; }

    /// <summary>Whether what it is about is gone afterwards.</summary>
    public bool Verwijdert { get; init; }

    /// <summary>Whether another form runs the same code with other words.</summary>
    public bool IsVariant { get; init; }

    /// <summary>The role of who sends it.</summary>
    public string Wie { get; init; } = Rollen.Begeleider;

    /// <summary>The status of a good answer.</summary>
    public int Antwoord { get; init; } = 303;

    /// <summary>Whether rows of the organisation change.</summary>
    public bool Verandert { get; init; } = true;

    /// <summary>What the application must have become before the page has the form.</summary>
    public AanvraagStatus Vooraf { get; init; } = AanvraagStatus.InOpmaak;

    /// <summary>What must be done before the page has the form, beside <see cref="Vooraf"/>.</summary>
    public Func<Portaal, Proefdossier, Task>? Zet { get; init; }

    /// <summary>A new unsafe endpoint fails the build until it stands here.</summary>
    public static IReadOnlyList<Formulier> Alle { get; } =
    [
        // Before those that change the names by which these choose.
        .. Dossierformulieren.Alle,
        new("/afmelden", _ => "/overeenkomsten", "Afmelden", (form, _, _) => form) { Bewaart = false },
        new("/profiel", _ => "/profiel", "Profiel bevestigen", (form, dossier, _) => form.Kies(dossier.Organisatie.Naam)) { Bewaart = false },
        new("/profiel/aanmeldingen", _ => "/overeenkomsten", "Afmelden", (form, dossier, _) => form.Naar("/profiel/aanmeldingen", KeyValuePair.Create("aanmelding", dossier.Sessie))) { Bewaart = false },
        new("/beheer/aanmeldingen", _ => "/beheer", "Afmelden", (form, dossier, _) => form.Naar("/beheer/aanmeldingen", KeyValuePair.Create("aanmelding", dossier.Sessie)))
            { Bewaart = false, Wie = Rollen.Beslisser },
        Beslissing("ontvankelijk", "Ontvankelijk", (form, _, nummer) => form.Vul("Toelichting", $"Toelichting {nummer}")),
        Beslissing("onontvankelijk", "Onontvankelijk", (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")),
        Beslissing("weigeren", "Weigeren", (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")),
        Beslissing("goedkeuren", "Goedkeuren", (form, dossier, nummer) => form
            .Vul("Erkenningsnummer", $"AMA {nummer} van {dossier.Organisatie.Hco}").Voeg("Ondertekend erkenningsbesluit", "besluit.pdf", PdfBouw.Klassiek())),
        new("/beheer/berichten/nieuw", _ => "/beheer/berichten/nieuw", "Bewaren en voorbeeld bekijken", (form, _, nummer) => form
            .Kies("Alle voorzieningen").Kies("Administratief").Vul("Onderwerp", $"Nieuws {nummer}").Vul("Tekst", "Goed nieuws.")) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/berichten/{id:guid}/wijzigen", dossier => $"/beheer/berichten/{dossier.Concept}/wijzigen", "Bewaren en voorbeeld bekijken",
            (form, _, nummer) => form.Vul("Onderwerp", $"Nieuws {nummer}")) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/berichten/{id:guid}/bijlagen", dossier => $"/beheer/berichten/{dossier.Concept}", "Bijlage toevoegen",
            (form, _, nummer) => form.Voeg("Bestand", $"bijlage {nummer}.pdf", PdfBouw.Klassiek())) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/berichten/bijlagen/{id:guid}/verwijderen", dossier => $"/beheer/berichten/{dossier.Concept}", "Afmelden",
            (form, dossier, _) => form.Naar($"/beheer/berichten/bijlagen/{dossier.Conceptbijlage}/verwijderen")) { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/berichten/{id:guid}/versturen", dossier => $"/beheer/berichten/{dossier.Concept}", "Versturen naar 1 voorziening", (form, _, _) => form) { Wie = Rollen.Beslisser },
        new("/beheer/berichten/{id:guid}/verwijderen", dossier => $"/beheer/berichten/{dossier.Concept}", "Verwijderen", (form, _, _) => form)
            { Wie = Rollen.Beslisser, Verandert = false },
        new("/beheer/outbox", _ => "/beheer", "Afmelden", (form, dossier, _) => form.Naar("/beheer/outbox", KeyValuePair.Create("regel", $"{dossier.Geparkeerd}")))
            { Wie = Rollen.Beslisser },
        new("/beheer/overeenkomsten/zoek-insz", _ => "/beheer/overeenkomsten/zoek-insz", "Zoek op INSZ-nummer",
            (form, dossier, _) => form.Vul("INSZ-nummer", dossier.Deelnemer.Insz.Weergave)) { Bewaart = false, Wie = Rollen.Beslisser, Verandert = false },
        Lijst("/beheer/berichten") with { Wie = Rollen.Beslisser },
        Lijst("/beheer/berichten/ontvangen") with { Wie = Rollen.Beslisser },
        Lijst("/beheer/berichten/vragen") with { Wie = Rollen.Beslisser },
        Lijst("/beheer/remediering") with { Wie = Rollen.Beslisser },
        Lijst("/inspectie/inspecties") with { Wie = Rollen.Inspecteur },
        Lijst("/beheer/overeenkomsten") with { Wie = Rollen.Beslisser },
        Lijst("/beheer/voorzieningen") with { Wie = Rollen.Beslisser },
        new("/agenda", _ => "/overeenkomsten", "Afmelden", (form, _, _) => form.Naar("/agenda")) { HeeftHistoriek = false },
        new("/agenda/intrekken", _ => "/overeenkomsten", "Afmelden", (form, _, _) => form.Naar("/agenda/intrekken")) { HeeftHistoriek = false, Verandert = false },
        new("/bewaarde-filters", _ => "/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend", "Filter bewaren", (form, _, nummer) => form.Vul("Naam van de filter", $"Filter {nummer}"))
            { HeeftHistoriek = false },
        new("/bewaarde-filters/{id:guid}/verwijderen", _ => "/overeenkomsten", "Afmelden", (form, dossier, _) => form.Naar($"/bewaarde-filters/{dossier.Filter}/verwijderen"))
            { HeeftHistoriek = false },
        Lijst("/deelnemers"),
        Lijst("/mijn-berichten"),
        new("/mijn-berichten/gelezen", _ => "/overeenkomsten", "Afmelden", (form, dossier, _) => form.Naar("/mijn-berichten/gelezen", KeyValuePair.Create("laatste", $"{dossier.Bericht}")))
            { HeeftHistoriek = false },
        Lijst("/overeenkomsten"),
        new("/overeenkomsten/{id:guid}/stopzetten/gevolg", dossier => $"/overeenkomsten/{dossier.Lopend.Id}/stopzetten", "Overeenkomst stopzetten",
            (form, dossier, _) => form.Vul("Einddatum", "30/11/2026").Naar($"/overeenkomsten/{dossier.Lopend.Id}/stopzetten/gevolg")) { Bewaart = false, Verandert = false },
        Correctie("startdatum", (form, _, nummer) => form.Vul("Nieuwe startdatum", DutchDate.Format(new DateOnly(2026, 1, 2).AddDays(nummer)))),
        Correctie("einddatum", (form, _, nummer) => form.Vul("Nieuwe einddatum", DutchDate.Format(new DateOnly(2026, 11, 30).AddDays(nummer)))),
        Correctie("annuleren", (form, _, _) => form),
        Correctie("insz", (form, _, _) => form.Vul("Nieuw INSZ-nummer", TestInsz.Nieuw().Weergave)),
        new("/beheer/voorzieningen/{id:guid}/fusie-of-overname", dossier => $"/beheer/voorzieningen/{dossier.Voorziening}/fusie-of-overname?soort=Overname&naar={dossier.Ander.Hco}&datum=15/11/2026",
            "Overname bevestigen", (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")) { Wie = Rollen.Beslisser },
        new("/beheer/rekeningnummers/{id:guid}", dossier => $"/beheer/rekeningnummers/{dossier.Rekening}", "Vrijgeven", (form, _, nummer) => form.Vul("Toelichting", $"Gebeld {nummer}"))
            { Wie = Rollen.Beslisser },
        new("/sessie", _ => "/overeenkomsten", "Afmelden", (form, _, _) => form.Naar("/sessie")) { Bewaart = false, Antwoord = 200, Verandert = false },
        new("/overeenkomsten/zoek-insz", _ => "/overeenkomsten/zoek-insz", "Zoek op INSZ-nummer",
            (form, dossier, _) => form.Vul("INSZ-nummer", dossier.Deelnemer.Insz.Weergave)) { Bewaart = false },
        new("/overeenkomsten/nieuw", dossier => $"/overeenkomsten/nieuw?deelnemer={dossier.Deelnemer.Id}", AanmeldenScherm.Button,
            // Another agreement runs, so what follows is asked first: it was seen.
            (form, _, nummer) => form.VulOvereenkomstIn($"Werkpost {nummer}").Naar("/overeenkomsten/nieuw", KeyValuePair.Create("bevestigd", "ja"))),
        new("/overeenkomsten/nieuw/gevolg", dossier => $"/overeenkomsten/nieuw?deelnemer={dossier.Deelnemer.Id}", AanmeldenScherm.Button,
            (form, _, _) => form.VulOvereenkomstIn().Naar("/overeenkomsten/nieuw/gevolg")) { Bewaart = false, Verandert = false },
        new("/overeenkomsten/nieuw/meerdere", _ => "/overeenkomsten/nieuw/meerdere", "Bestand controleren",
            (form, _, _) => form.Voeg("Excel-bestand", "leeg.xlsx", [1])) { Bewaart = false, Verandert = false, Antwoord = 422 },
        new("/overeenkomsten/nieuw/meerdere/fouten.xlsx", _ => "/overeenkomsten/nieuw/meerdere", "Afmelden",
            (form, dossier, _) => form.Naar("/overeenkomsten/nieuw/meerdere/fouten.xlsx", KeyValuePair.Create("reeks", dossier.Reeks))) { Bewaart = false, Verandert = false, Antwoord = 200 },
        new("/overeenkomsten/nieuw/meerdere/bevestigen", _ => "/overeenkomsten/nieuw/meerdere", "Afmelden",
            (form, dossier, _) => form.Naar("/overeenkomsten/nieuw/meerdere/bevestigen", KeyValuePair.Create("reeks", dossier.Reeks), KeyValuePair.Create("bevestiging", "ja"))),
        new("/overeenkomsten/stopzetten", _ => "/overeenkomsten/stopzetten", "Verder",
            (form, dossier, _) => form.Kies($"{dossier.Deelnemer.VolledigeNaam}, {dossier.Lopend.Referentie}").Vul("Einddatum", "30/11/2026")) { Bewaart = false, Verandert = false, Antwoord = 200 },
        new("/overeenkomsten/stopzetten/bestand", _ => "/overeenkomsten/stopzetten", "Bestand controleren",
            (form, _, _) => form.Voeg("Excel-bestand", "leeg.xlsx", [1])) { Bewaart = false, Verandert = false, Antwoord = 422 },
        new("/overeenkomsten/stopzetten/fouten.xlsx", _ => "/overeenkomsten/stopzetten", "Afmelden",
            (form, dossier, _) => form.Naar("/overeenkomsten/stopzetten/fouten.xlsx", KeyValuePair.Create("reeks", dossier.Stopreeks))) { Bewaart = false, Verandert = false, Antwoord = 200 },
        new("/overeenkomsten/stopzetten/bevestigen", _ => "/overeenkomsten/stopzetten", "Afmelden",
            (form, dossier, _) => form.Naar("/overeenkomsten/stopzetten/bevestigen", KeyValuePair.Create("reeks", dossier.Stopreeks))),
        new("/mijn-berichten/vragen/nieuw", _ => "/mijn-berichten/vragen/nieuw", "Vraag versturen",
            (form, _, nummer) => form.Vul("Onderwerp", $"Ziekte {nummer}").Vul("Uw vraag", "Telt een maand ziekte mee?")),
        new("/mijn-berichten/vragen/{id:guid}", dossier => $"/mijn-berichten/vragen/{dossier.Gesprek}", "Reactie versturen",
            (form, _, nummer) => form.Vul("Uw reactie", $"En {nummer} maanden?")),
        new("/beheer/berichten/vragen/{id:guid}", dossier => $"/beheer/berichten/vragen/{dossier.Gesprek}", "Antwoord versturen",
            (form, _, nummer) => form.Vul("Antwoord", $"Ja {nummer}")) { Wie = Rollen.Beslisser },
        new("/beheer/berichten/vragen/{id:guid}/sluiten", dossier => $"/beheer/berichten/vragen/{dossier.Gesprek}", "Vraag sluiten zonder antwoord", (form, _, _) => form)
            { Wie = Rollen.Beslisser },
        new("/overeenkomsten/{id:guid}/correctievraag", dossier => $"/overeenkomsten/{dossier.Gestopt.Id}/correctievraag", "Correctie vragen",
            (form, _, nummer) => form.Vul("Juiste startdatum", "1/2/2025").Vul("Waarom is de startdatum fout?", $"Fout {nummer}")),
        new("/beheer/overeenkomsten/{id:guid}/correctievraag", dossier => $"/beheer/overeenkomsten/{dossier.Lopend.Id}/correctievraag", "Vraag weigeren",
            (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}")) { Wie = Rollen.Beslisser },
        new("/overeenkomsten/{id:guid}/ongedaan-maken", dossier => $"/overeenkomsten/{dossier.Vandaag.Id}/ongedaan-maken", "Aanmelding ongedaan maken", (form, _, _) => form),
        new("/deelnemers/{id:guid}/naam", dossier => $"/deelnemers/{dossier.Deelnemer.Id}/naam", "Bewaren",
            (form, _, nummer) => form.Vul("Voornaam", $"Lucas {nummer}")),
        new("/overeenkomsten/{id:guid}/referentie", dossier => $"/overeenkomsten/{dossier.Lopend.Id}/referentie", "Bewaren",
            (form, _, nummer) => form.Vul("Referentie overeenkomst", $"Tuin {nummer}")),
        new("/overeenkomsten/{id:guid}/stopzetten", dossier => $"/overeenkomsten/{dossier.Lopend.Id}/stopzetten", "Overeenkomst stopzetten",
            (form, _, nummer) => form.Vul("Einddatum", DutchDate.Format(new DateOnly(2026, 11, 30).AddDays(nummer)))),
        new("/overeenkomsten/{id:guid}/stopzetting-intrekken", dossier => $"/overeenkomsten/{dossier.Gestopt.Id}/stopzetten", "Stopzetting intrekken",
            (form, _, _) => form),
        new("/mijn-voorziening/contactpersoon", _ => "/mijn-voorziening/contactpersoon", "Bewaren",
            (form, _, nummer) => form.Vul("Voornaam", "Chloé").Vul("Naam", $"Maes {nummer}").Vul("E-mailadres", "chloe@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")),
        new("/mijn-voorziening/communicatie/nieuw", _ => "/mijn-voorziening/communicatie/nieuw", "Bewaren",
            (form, _, nummer) => form.Vul("E-mailadres", $"nieuw{nummer}@voorbeeld.be").Kies("Financiële e-mails")),
        new("/mijn-voorziening/communicatie/{id:guid}", dossier => $"/mijn-voorziening/communicatie/{dossier.Adres}", "Bewaren",
            (form, _, nummer) => form.Vul("E-mailadres", $"anders{nummer}@voorbeeld.be")),
        new("/mijn-voorziening/communicatie/{id:guid}/verwijderen", _ => "/mijn-voorziening", $"Verwijder {Proefdossier.Email}", (form, _, _) => form),
        new($"{Aanvraag}/voorzieningsinformatie", dossier => $"{Van(dossier)}/voorzieningsinformatie", Aanvraagscherm.Verder,
            (form, _, nummer) => form.Vul("Erkennings- of vergunningsnummer", $"MWB {nummer}")) { HeeftHistoriek = false },
        new($"{Aanvraag}/voorzieningsinformatie/concept", dossier => $"{Van(dossier)}/voorzieningsinformatie", Aanvraagscherm.Verder,
            (form, dossier, nummer) => form.Vul("Erkennings- of vergunningsnummer", $"MWB {nummer}").Naar($"{Van(dossier)}/voorzieningsinformatie/concept")) { Bewaart = false, Antwoord = 200 },
        new($"{Aanvraag}/erkenningscriteria", dossier => $"{Van(dossier)}/erkenningscriteria", Aanvraagscherm.Verder,
            (form, _, nummer) => form.Vul(Criteriavragen.Doelgroep, $"Iedereen {nummer}")) { HeeftHistoriek = false },
        new($"{Aanvraag}/erkenningscriteria/concept", dossier => $"{Van(dossier)}/erkenningscriteria", Aanvraagscherm.Verder,
            (form, dossier, nummer) => form.Vul(Criteriavragen.Doelgroep, $"Iedereen {nummer}").Naar($"{Van(dossier)}/erkenningscriteria/concept")) { Bewaart = false, Antwoord = 200 },
        new($"{Aanvraag}/erkenningscriteria/{{deel}}", dossier => $"{Van(dossier)}/erkenningscriteria/medewerkers", Aanvraagscherm.Verder,
            (form, _, nummer) => form.Vul(Criteriavragen.ErvaringTekst, $"Jaren {nummer}")) { HeeftHistoriek = false, GaatVerder = true, IsVariant = true },
        new($"{Aanvraag}/erkenningscriteria/{{deel}}/concept", dossier => $"{Van(dossier)}/erkenningscriteria/medewerkers", Aanvraagscherm.Verder,
            (form, dossier, nummer) => form.Vul(Criteriavragen.ErvaringTekst, $"Jaren {nummer}").Naar($"{Van(dossier)}/erkenningscriteria/medewerkers/concept")) { Bewaart = false, Antwoord = 200 },
        new($"{Aanvraag}/indienen", dossier => $"{Van(dossier)}/controleren", "Indienen", (form, _, _) => form),
        new($"{Aanvraag}/intrekken", dossier => $"{Van(dossier)}/intrekken", "Aanvraag intrekken", (form, _, nummer) => form.Vul("Reden", $"Reden {nummer}"))
            { Vooraf = AanvraagStatus.InAanvraag },
        new($"{Aanvraag}/weggooien", dossier => $"{Van(dossier)}/weggooien", "Aanvraag weggooien", (form, _, _) => form) { Verwijdert = true },
        new("/mijn-voorziening/erkenningsaanvragen/nieuw", _ => "/mijn-voorziening/erkenningsaanvragen/nieuw", "Aanvraag starten", (form, _, _) => form.Kies("Begin met een leeg formulier"))
            { Vooraf = AanvraagStatus.Ingetrokken },
        new("/beheer/uitbetalingen", _ => "/beheer/uitbetalingen", "Voorstel maken", (form, _, _) => form)
            { Bewaart = false, Wie = Rollen.FinancieelBeheerder, Verandert = false },
        new("/beheer/uitbetalingen/tarieven/nieuw", _ => "/beheer/uitbetalingen/tarieven/nieuw", "Bewaren",
            (form, _, nummer) => form.Vul("Geldig vanaf", $"1/1/{2150 + nummer % 40}").Vul("Bedrag per maand", "102,00").Vul("Jaarplafond", "1.224,00"))
            { Bewaart = false, Wie = Rollen.FinancieelBeheerder, Verandert = false },
        new("/beheer/uitbetalingen/{id:guid}/goedkeuren", dossier => $"/beheer/uitbetalingen/{dossier.Betalingen.Voorstel}/goedkeuren", "Goedkeuren", (form, _, _) => form)
            { Bewaart = false, Wie = Rollen.Goedkeurder },
        new("/beheer/uitbetalingen/{id:guid}/terugsturen", dossier => $"/beheer/uitbetalingen/{dossier.Betalingen.Voorstel}/terugsturen", "Voorstel terugsturen",
            (form, _, nummer) => form.Vul("Reden", $"Het bedrag klopt niet ({nummer})."))
            { Wie = Rollen.Goedkeurder, Verandert = false },
        new("/beheer/uitbetalingen/{id:guid}/boeken", dossier => $"/beheer/uitbetalingen/{dossier.Betalingen.Run}/boeken", "Als uitbetaald boeken", (form, _, _) => form)
            { Bewaart = false, Wie = Rollen.FinancieelBeheerder },
        new("/mijn-voorziening/rekeningnummer", _ => "/mijn-voorziening/rekeningnummer", "Bewaren",
            (form, _, nummer) => form.Vul("Rekeningnummer", TestIban.Nummer(nummer))),
        .. Ketenformulieren.Alle,
        .. Inspectieformulieren.Alle,
        .. Proefvoorziening.Formulieren,
    ];

    public static Formulier Van(string route) =>
        Alle.SingleOrDefault(formulier => formulier.Route == route) ?? throw new InvalidOperationException($"Say in {nameof(Formulier)} how to fill in the form of {route}.");

    /// <summary>The form as the page gives it, filled in.</summary>
    public async Task<PortaalForm> OpenAsync(PortaalClient client, Proefdossier dossier, int nummer = 0)
    {
        await dossier.BrengNaarAsync(Vooraf);
        if (Zet is not null)
            await Zet(dossier.Organisatie.Portaal, dossier);
        return Vul((await client.GetAsync(Pagina(dossier))).Form(Knop), dossier, nummer);
    }

    /// <summary>The form as the page gives it now, filled in; null when the page does not have it any more.</summary>
    public async Task<PortaalForm?> ProbeerAsync(PortaalClient client, Proefdossier dossier) =>
        await client.GetAsync(Pagina(dossier)) is { Status: 200 } page && page.Heeft(Knop) ? Vul(page.Form(Knop), dossier, 0) : null;

    /// <summary>The form in the browser of somebody who may send it.</summary>
    public async Task<(Actor Actor, PortaalForm Form)> OpenAsync(Portaal portaal, Proefdossier dossier)
    {
        var actor = await Actor.MaakAsync(portaal, dossier, Wie);
        return (actor, await OpenAsync(actor.Client, dossier));
    }

    public override string ToString() => Route;

    // It asks only.
    private static Formulier Lijst(string route) => new(route, _ => route, "Zoeken", (form, _, _) => form) { Bewaart = false, Verandert = false };

    // The form in its second step: what follows was seen.
    private static Formulier Correctie(string pad, Func<PortaalForm, Proefdossier, int, PortaalForm> vul) =>
        new($"/beheer/overeenkomsten/{{id:guid}}/{pad}", dossier => $"/beheer/overeenkomsten/{dossier.Lopend.Id}/{pad}", "Verder",
            (form, dossier, nummer) => vul(form, dossier, nummer).Vul("Reden", $"Reden {nummer}")
                .Naar($"/beheer/overeenkomsten/{dossier.Lopend.Id}/{pad}", KeyValuePair.Create("bevestigd", "ja")))
        { Wie = Rollen.Beslisser };

    private static Formulier Beslissing(string pad, string knop, Func<PortaalForm, Proefdossier, int, PortaalForm> vul) =>
        new($"/beheer/dossiers/{{id:guid}}/{pad}", dossier => $"/beheer/dossiers/{dossier.Aanvraag}/{pad}", knop, vul)
        {
            Wie = Rollen.Beslisser,
            IsVariant = pad is "onontvankelijk" or "weigeren",
            Vooraf = pad is "goedkeuren" or "weigeren" ? AanvraagStatus.Ontvankelijk : AanvraagStatus.InAanvraag,
        };

    private const string Aanvraag = "/mijn-voorziening/erkenningsaanvragen/{id:guid}";

    private static string Van(Proefdossier dossier) => $"/mijn-voorziening/erkenningsaanvragen/{dossier.Aanvraag}";
}
