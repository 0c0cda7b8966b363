using AmaWvg.Begeleiding;
using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>What the organisation of a test dossier keeps once, and its agreement by the model: one version that is fixed and one draft.</summary>
internal sealed record Proefvoorziening(Guid Werkpost, Guid Dubbel, Guid Gestopt, Guid Lid, Guid Polis, Guid Bijlage, Guid Vast, Guid Ontwerp, Guid[] Teksten, Guid[] Mappen)
{
    private const string Model = "/overeenkomsten/{id:guid}/model";

    /// <summary>The id in each address.</summary>
    public static Dictionary<string, Func<Proefdossier, Guid>> Ids { get; } = new()
    {
        ["/begeleiding/modellen/{id:guid}"] = dossier => dossier.Eigen.Vast,
        ["/begeleiding/modellen/{id:guid}/getekend"] = dossier => dossier.Eigen.Vast,
        ["/begeleiding/modellen/{id:guid}/overeenkomst.pdf"] = dossier => dossier.Eigen.Vast,
        ["/begeleiding/werkposten/{id:guid}"] = dossier => dossier.Eigen.Werkpost,
        ["/begeleiding/werkposten/{id:guid}/hervatten"] = dossier => dossier.Eigen.Gestopt,
        ["/begeleiding/werkposten/{id:guid}/samenvoegen"] = dossier => dossier.Eigen.Werkpost,
        ["/begeleiding/werkposten/{id:guid}/standaardafspraken"] = dossier => dossier.Eigen.Werkpost,
        ["/begeleiding/werkposten/{id:guid}/stoppen"] = dossier => dossier.Eigen.Werkpost,
        ["/begeleiding/werkposten/{id:guid}/wijzigen"] = dossier => dossier.Eigen.Werkpost,
        ["/mijn-voorziening/bewijsstukken/{id:guid}"] = dossier => dossier.Eigen.Bijlage,
        ["/mijn-voorziening/bewijsstukken/{id:guid}/toevoegen"] = dossier => dossier.Eigen.Polis,
        ["/mijn-voorziening/bewijsstukken/{id:guid}/verwijderen"] = dossier => dossier.Eigen.Bijlage,
        ["/mijn-voorziening/personeel/{id:guid}"] = dossier => dossier.Eigen.Lid,
        ["/mijn-voorziening/personeel/{id:guid}/wijzigen"] = dossier => dossier.Eigen.Lid,
        ["/mijn-voorziening/verzekeringen/{id:guid}"] = dossier => dossier.Eigen.Polis,
        ["/mijn-voorziening/verzekeringen/{id:guid}/wijzigen"] = dossier => dossier.Eigen.Polis,
        [Model] = dossier => dossier.Lopend.Id,
        [$"{Model}/concept"] = dossier => dossier.Lopend.Id,
        [$"{Model}/duur"] = dossier => dossier.Lopend.Id,
        [$"{Model}/opzegging"] = dossier => dossier.Lopend.Id,
        [$"{Model}/problemen"] = dossier => dossier.Lopend.Id,
        [$"{Model}/toestemming"] = dossier => dossier.Lopend.Id,
        [$"{Model}/uitvoering"] = dossier => dossier.Lopend.Id,
        [$"{Model}/vastleggen"] = dossier => dossier.Lopend.Id,
        [$"{Model}/veiligheid"] = dossier => dossier.Lopend.Id,
        [$"{Model}/weggooien"] = dossier => dossier.Lopend.Id,
    };

    /// <summary>Which ids of the organisation a route opens: a draft can be read and not signed, a werkpost that stopped can be read and not stopped.</summary>
    public Guid[] Soortgelijk(string route) => route switch
    {
        "/begeleiding/modellen/{id:guid}/getekend" => [],
        "/mijn-voorziening/bewijsstukken/{id:guid}/toevoegen" => [Polis, Vast, .. Teksten, .. Mappen],
        "/begeleiding/werkposten/{id:guid}/stoppen" or "/begeleiding/werkposten/{id:guid}/samenvoegen" => [Werkpost, Dubbel],
        _ when route.StartsWith("/begeleiding/werkposten/", StringComparison.Ordinal) => [Werkpost, Dubbel, Gestopt],
        _ => [Vast, Ontwerp],
    };

    /// <summary>How each form is filled in.</summary>
    public static IEnumerable<Formulier> Formulieren { get; } =
    [
        new("/begeleiding/werkposten", _ => "/begeleiding/werkposten", "Zoeken", (form, _, _) => form) { Bewaart = false, Verandert = false },
        Maak("/begeleiding/werkposten/nieuw", (form, _, nummer) => form
            .Vul("Naam", $"Tuin {nummer}").Kies("Nee, een externe werkpost").Vul("Wat voor werkpost is dit?", "Vereniging").Vul("Adressen", "Lange Dreef 5, 2000 Antwerpen")),
        Maak("/begeleiding/werkposten/{id:guid}/wijzigen", (form, _, nummer) => form.Vul("Naam", $"Keuken {nummer}")),
        Maak("/begeleiding/werkposten/{id:guid}/stoppen", (form, _, nummer) => form.Vul("Gestopt op", DutchDate.Format(new DateOnly(2026, 11, 1).AddDays(nummer % 20))), "Werkpost stoppen"),
        new("/begeleiding/werkposten/{id:guid}/hervatten", dossier => $"/begeleiding/werkposten/{dossier.Eigen.Gestopt}", "Weer in gebruik nemen", (form, _, _) => form),
        Maak("/begeleiding/werkposten/{id:guid}/samenvoegen", (form, _, _) => form.Vul("Welke werkpost blijft?", "Tuin Zuid"), "Samenvoegen"),
        Maak("/begeleiding/werkposten/{id:guid}/standaardafspraken", (form, _, nummer) => form.Vul("Welke taken doet de deelnemer?", $"Taak {nummer}.")),
        Maak("/begeleiding/standaardafspraken", (form, _, nummer) => form.Vul("Hoe kan de overeenkomst veranderen?", $"Samen {nummer}.")),
        Maak("/mijn-voorziening/personeel/nieuw", (form, _, nummer) => form.Vul("Voornaam en naam", $"Ann {nummer}").Vul("Functie", "begeleider AMA")),
        Maak("/mijn-voorziening/personeel/{id:guid}/wijzigen", (form, _, nummer) => form.Vul("Functie", $"begeleider {nummer}")),
        Maak("/mijn-voorziening/verzekeringen/nieuw", (form, _, nummer) => form
            .Kies("Lichamelijke ongevallen van de deelnemers").Vul("Verzekeraar", "Zekerheid nv").Vul("Polisnummer", $"AB {nummer}").Vul("Geldt vanaf", "1/1/2026")),
        Maak("/mijn-voorziening/verzekeringen/{id:guid}/wijzigen", (form, _, nummer) => form.Vul("Polisnummer", $"CD {nummer}")),
        .. Enum.GetValues<Tekstsoort>().Select(soort => Maak(soort.Url, (form, _, nummer) => form.Vul(soort.Uitleg, $"Tekst {nummer}.")) with { IsVariant = soort is not Tekstsoort.Doel }),
        Maak("/mijn-voorziening/bewijsstukken/{id:guid}/toevoegen", (form, _, nummer) => form.Voeg("Polis", $"polis {nummer}.pdf", PdfBouw.Klassiek()), "Bestand toevoegen"),
        new("/mijn-voorziening/bewijsstukken/{id:guid}/verwijderen", dossier => $"/mijn-voorziening/verzekeringen/{dossier.Eigen.Polis}", "Verwijder geheime polis.pdf", (form, _, _) => form) { Verwijdert = true },
        Maak("/overeenkomsten/{id:guid}/model", (form, _, _) => form.Vul("Werkpost", "Tuin Zuid")),
        .. Modelvragen.Groepen.Select(groep => Maak($"{Model}/{groep.Sleutel}", (form, _, nummer) => form.Vul(groep.Vragen[0].Label, $"Afspraak {nummer}."), "Bewaren en verder gaan") with
        {
            IsVariant = groep != Modelvragen.Uitvoering,
        }),
        new("/overeenkomsten/{id:guid}/model/concept", dossier => $"/overeenkomsten/{dossier.Lopend.Id}/model/duur", "Bewaren en verder gaan",
            (form, dossier, nummer) => form.Vul("Hoelang duurt de overeenkomst?", $"Lang {nummer}.").Naar($"/overeenkomsten/{dossier.Lopend.Id}/model/concept")) { Bewaart = false, Antwoord = 200 },
        new("/overeenkomsten/{id:guid}/model/vastleggen", dossier => $"/overeenkomsten/{dossier.Lopend.Id}/model", "Klaar om te tekenen", (form, _, _) => form),
        Maak("/overeenkomsten/{id:guid}/model/weggooien", (form, _, _) => form, "Ontwerp weggooien") with { Verwijdert = true },
        Maak("/begeleiding/modellen/{id:guid}/getekend", (form, _, nummer) => form.Vul("Getekend op door de werkpost", DutchDate.Format(new DateOnly(2025, 12, 1).AddDays(nummer % 30)))),
    ];

    public static async Task<Proefvoorziening> MaakAsync(TestOrganisatie organisatie, Overeenkomst overeenkomst)
    {
        var (werkpost, dubbel, gestopt) = (await organisatie.MaakWerkpostAsync(), await organisatie.MaakWerkpostAsync("Tuin Zuid", "Plein 2, 3000 Leuven"), await organisatie.MaakWerkpostAsync("Oude kelder"));
        gestopt.Stop(new(2026, 1, 1));
        await organisatie.Portaal.BewaarAsync(gestopt);
        var (lid, polis) = (await organisatie.MaakPersoneelslidAsync(), await organisatie.MaakPolisAsync());
        var vast = await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: true);
        var ontwerp = await organisatie.MaakModelAsync(overeenkomst, werkpost, lid, vast: false, nummer: 2);
        var bijlage = Dossierbijlage.Van(organisatie.Hco, polis.Id, new("geheime polis.pdf", "application/pdf", "pdf, 1 kB", PdfBouw.Klassiek()), "Wie het toevoegde", organisatie.Portaal.Klok.Nu);
        Beleidstekst[] teksten = [.. Enum.GetValues<Tekstsoort>().Select(soort => new Beleidstekst
        {
            Id = Guid.CreateVersion7(), Hco = organisatie.Hco, Soort = soort, Tekst = "Werk dat past.", Bewaard = organisatie.Portaal.Klok.Nu, Door = "Wie het schreef",
        })];
        await organisatie.MetDocumentenAsync(documenten =>
        {
            documenten.Nieuw(bijlage);
            documenten.Nieuw(new Standaardafspraken { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, Teksten = [] });
            foreach (var tekst in teksten)
                documenten.Nieuw(tekst);
            documenten.VoerUit("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) values (?, ?, ?)", bijlage.Id, bijlage.Hco, PdfBouw.Klassiek());
        });
        return new(werkpost.Id, dubbel.Id, gestopt.Id, lid.Id, polis.Id, bijlage.Id, vast.Id, ontwerp.Id, [.. teksten.Select(tekst => tekst.Id)], [.. lid.Mappen.Select(map => map.Value)]);
    }

    private static Formulier Maak(string route, Func<PortaalForm, Proefdossier, int, PortaalForm> vul, string knop = "Bewaren") => new(route, dossier => dossier.Url(route), knop, vul);
}
