using System.Globalization;
using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.Kernel.Toegangslog;

/// <summary>Every page, list and file that shows a participant leaves a line in the access log that says whom, whatever address it has.</summary>
public sealed class InzageTests(Portaal portaal)
{
    // Where a participant shows: an address that is not here shows nobody, and one that is here does.
    private static readonly string[] Toont =
    [
        "/begeleiding",
        "/begeleiding/bewijs",
        "/begeleiding/evaluaties",
        "/begeleiding/evaluaties/invullen",
        "/begeleiding/export.csv",
        "/begeleiding/export.xlsx",
        "/begeleiding/modellen/{id:guid}",
        "/begeleiding/modellen/{id:guid}/getekend",
        "/begeleiding/modellen/{id:guid}/overeenkomst.pdf",
        "/begeleiding/polissen",
        "/begeleiding/stukken/{id:guid}",
        "/begeleiding/stukken/{id:guid}/intrekken",
        "/beheer/overeenkomsten",
        "/beheer/overeenkomsten/export.csv",
        "/beheer/overeenkomsten/export.xlsx",
        "/beheer/overeenkomsten/{id:guid}",
        "/beheer/overeenkomsten/{id:guid}/annuleren",
        "/beheer/overeenkomsten/{id:guid}/correctievraag",
        "/beheer/overeenkomsten/{id:guid}/einddatum",
        "/beheer/overeenkomsten/{id:guid}/insz",
        "/beheer/overeenkomsten/{id:guid}/startdatum",
        "/beheer/uitbetalingen/betalingen/{id:guid}",
        "/deelnemers",
        "/deelnemers/export.csv",
        "/deelnemers/export.xlsx",
        "/deelnemers/{id:guid}",
        "/deelnemers/{id:guid}/begeleiding",
        "/deelnemers/{id:guid}/begeleiding/bewijs",
        "/deelnemers/{id:guid}/begeleiding/bewijs.pdf",
        "/deelnemers/{id:guid}/begeleiding/{deel}",
        "/deelnemers/{id:guid}/gegevens.json",
        "/deelnemers/{id:guid}/gegevens.pdf",
        "/deelnemers/{id:guid}/inzage",
        "/deelnemers/{id:guid}/naam",
        "/inspectie/{id:guid}/dossiers/{nummer:int}",
        "/inspectie/{id:guid}/dossiers/{nummer:int}/bewijs.pdf",
        "/mijn-uitbetalingen/{id:guid}",
        "/mijn-uitbetalingen/{id:guid}/export.csv",
        "/mijn-uitbetalingen/{id:guid}/export.xlsx",
        "/overeenkomsten",
        "/overeenkomsten/export.csv",
        "/overeenkomsten/export.xlsx",
        "/overeenkomsten/nieuw",
        "/overeenkomsten/stopzetten",
        "/overeenkomsten/{id:guid}/correctievraag",
        "/overeenkomsten/{id:guid}/model",
        "/overeenkomsten/{id:guid}/model/duur",
        "/overeenkomsten/{id:guid}/model/opzegging",
        "/overeenkomsten/{id:guid}/model/problemen",
        "/overeenkomsten/{id:guid}/model/toestemming",
        "/overeenkomsten/{id:guid}/model/uitvoering",
        "/overeenkomsten/{id:guid}/model/veiligheid",
        "/overeenkomsten/{id:guid}/model/weggooien",
        "/overeenkomsten/{id:guid}/ongedaan-maken",
        "/overeenkomsten/{id:guid}/referentie",
        "/overeenkomsten/{id:guid}/stopzetten",
    ];

    // The same of answers to what is sent: errors, conflicts, second steps and parts of a list.
    private static readonly string[] ToontNaVersturen =
    [
        "/begeleiding",
        "/begeleiding/bewijs",
        "/begeleiding/contactmomenten/fouten.xlsx",
        "/begeleiding/evaluaties/invullen",
        "/begeleiding/modellen/{id:guid}/getekend",
        "/begeleiding/stukken/{id:guid}",
        "/begeleiding/stukken/{id:guid}/bijlagen",
        "/begeleiding/stukken/{id:guid}/intrekken",
        "/begeleiding/stukken/{id:guid}/vervallen",
        "/beheer/overeenkomsten",
        "/beheer/overeenkomsten/{id:guid}/annuleren",
        "/beheer/overeenkomsten/{id:guid}/einddatum",
        "/beheer/overeenkomsten/{id:guid}/insz",
        "/beheer/overeenkomsten/{id:guid}/startdatum",
        "/deelnemers",
        "/deelnemers/{id:guid}/begeleiding/polissen-overnemen",
        "/deelnemers/{id:guid}/begeleiding/{deel}",
        "/overeenkomsten",
        "/overeenkomsten/nieuw",
        "/overeenkomsten/stopzetten",
        "/overeenkomsten/stopzetten/bestand",
        "/overeenkomsten/stopzetten/bevestigen",
        "/overeenkomsten/stopzetten/fouten.xlsx",
        "/overeenkomsten/{id:guid}/model",
        "/overeenkomsten/{id:guid}/model/duur",
        "/overeenkomsten/{id:guid}/model/opzegging",
        "/overeenkomsten/{id:guid}/model/problemen",
        "/overeenkomsten/{id:guid}/model/toestemming",
        "/overeenkomsten/{id:guid}/model/uitvoering",
        "/overeenkomsten/{id:guid}/model/vastleggen",
        "/overeenkomsten/{id:guid}/model/veiligheid",
        "/overeenkomsten/{id:guid}/model/weggooien",
        "/overeenkomsten/{id:guid}/ongedaan-maken",
        "/overeenkomsten/{id:guid}/referentie",
        "/overeenkomsten/{id:guid}/stopzetten",
        "/overeenkomsten/{id:guid}/stopzetting-intrekken",
    ];

    // Where staff of an application show, by name.
    private static readonly string[] ToontMedewerker =
    [
        "/beheer/dossiers/{id:guid}",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/controleren",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria/{deel}",
    ];

    private static readonly string[] ToontMedewerkerNaVersturen =
    [
        "/beheer/dossiers/{id:guid}/onontvankelijk",
        "/beheer/dossiers/{id:guid}/ontvankelijk",
        "/beheer/dossiers/{id:guid}/weigeren",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/erkenningscriteria/{deel}",
        "/mijn-voorziening/erkenningsaanvragen/{id:guid}/indienen",
    ];

    // What somebody can send that does not lead on: an old version of the row, nothing, the first step, and the whole form, which the script sends for a list.
    private static readonly Func<KeyValuePair<string, string>, string?>[] Pogingen =
    [
        veld => veld.Key is "versie" ? "1" : veld.Value,
        veld => veld.Key is ['_', ..] or "versie" or "deelnemer" or "voorziening" ? veld.Value : "",
        veld => veld.Key is "bevestigd" ? null : veld.Value,
        veld => veld.Value,
    ];

    private const string Medewerkernaam = "Elke Verborgen";

    private readonly SortedSet<string> _toont = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _toontMedewerker = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _zwijgt = new(StringComparer.Ordinal);

    [Fact]
    public async Task Get_EveryAddress_NamesInTheLogWhomItShows()
    {
        foreach (var route in Routes.Alle(portaal).Where(address => address.Method == "GET").Select(address => address.Route))
        {
            var dossier = await MaakAsync(route);
            await dossier.LegVoorAsync(route);
            var actor = await Actor.VoorAsync(portaal, dossier, route);

            await KijkAsync($"GET {route}", dossier, actor, await actor.Client.GetAsync(Url(dossier, route)));
        }

        Assert.Empty(_zwijgt);
        IsZoals(Verschil(Toont, _toont).Concat(Verschil(ToontMedewerker, _toontMedewerker)));
    }

    [Fact]
    public async Task Post_EveryForm_NamesInTheLogWhomTheAnswerShows()
    {
        foreach (var formulier in Formulier.Alle)
        {
            var dossier = await MaakAsync(formulier.Route);
            var (actor, form) = await formulier.OpenAsync(portaal, dossier);
            foreach (var poging in Pogingen)
            {
                form = await formulier.ProbeerAsync(actor.Client, dossier) ?? form;
                // The page with the form left a line of its own.
                await portaal.VoerUitAsync("delete from kernel.toegangslog where persoon = $1", actor.Sleutel);
                var answer = await StuurAsync(form, Velden(form, poging), dossier, alsScript: poging == Pogingen[^1] && formulier.Knop is "Zoeken");
                await KijkAsync($"POST {formulier.Route}", dossier, actor, answer);
            }
        }

        Assert.Empty(_zwijgt);
        IsZoals(Verschil(ToontNaVersturen, _toont).Concat(Verschil(ToontMedewerkerNaVersturen, _toontMedewerker)));
    }

    [Theory]
    [InlineData("/overeenkomsten?deelnemer={0}&startVan=1%2F1%2F2199")]
    [InlineData("/overeenkomsten?deelnemer={0}&startVan=31%2F2%2F2026")]
    [InlineData("/beheer/overeenkomsten?deelnemer={0}&status=geannuleerd")]
    [InlineData("/beheer/overeenkomsten?deelnemer={0}&startVan=31%2F2%2F2026")]
    public async Task Get_ListOfOnePersonWithoutRows_NamesThatPerson(string url)
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var actor = await Actor.VoorAsync(portaal, dossier, url.Split('?')[0]);

        var page = await actor.Client.GetAsync(string.Format(CultureInfo.InvariantCulture, url, dossier.Deelnemer.Id));

        Assert.True(ToontDeelnemer(dossier, page));
        Assert.True(await IsGenoteerdAsync(dossier, actor));
    }

    // With a member of staff, whose diploma is attached.
    private async Task<Proefdossier> MaakAsync(string route)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, route);
        await dossier.MetAanvraagAsync();
        var medewerker = new Medewerker(Guid.CreateVersion7(), TestInsz.Nieuw(), Diplomastatus.NietGevonden, portaal.Klok.Nu) { Naam = Medewerkernaam };
        await dossier.Organisatie.WijzigAanvraagAsync(dossier.Aanvraag, (aanvraag, wie) =>
            aanvraag.Bewaar(aanvraag.Erkenningscriteria.Met([medewerker]) with { HeeftBachelors = true }, new(aanvraag.Aangemaakt, wie.Naam)));
        await dossier.Organisatie.MaakBijlageAsync(dossier.Aanvraag, medewerker.Bijlagevraag);
        return dossier;
    }

    private static void IsZoals(IEnumerable<string> verschil) => Assert.True(!verschil.Any(), $"Review where a participant shows, or no longer shows:\n{string.Join('\n', verschil)}\n");

    private static IEnumerable<string> Verschil(IEnumerable<string> verwacht, SortedSet<string> gezien) => verwacht.Except(gezien).Concat(gezien.Except(verwacht));

    private static List<KeyValuePair<string, string>> Velden(PortaalForm form, Func<KeyValuePair<string, string>, string?> poging) =>
        [.. form.Fields.SelectMany(veld => poging(veld) is { } waarde ? [KeyValuePair.Create(veld.Key, waarde)] : Array.Empty<KeyValuePair<string, string>>())];

    private static Task<PortaalResponse> StuurAsync(PortaalForm form, List<KeyValuePair<string, string>> velden, Proefdossier dossier, bool alsScript)
    {
        // The list of every organisation is narrowed to what the test made.
        if (form.Action.StartsWith("/beheer/overeenkomsten", StringComparison.Ordinal) && velden.RemoveAll(veld => veld.Key is "voorziening") > 0)
            velden.Add(new("voorziening", $"{dossier.Organisatie.Hco}"));
        var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = Formulierbestand.Inhoud(velden), Headers = { { "Sec-Fetch-Site", "same-origin" } } };
        if (alsScript)
            foreach (var (naam, inhoud) in new[] { ("HX-Request", "true"), ("HX-Source", "form#x"), ("HX-Current-URL", $"https://localhost{form.Action}") })
                request.Headers.Add(naam, inhoud);
        return form.Client.SendAsync(request);
    }

    private async Task KijkAsync(string adres, Proefdossier dossier, Actor actor, PortaalResponse answer)
    {
        var route = adres[(adres.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        if (ToontDeelnemer(dossier, answer))
        {
            _toont.Add(route);
            if (!await IsGenoteerdAsync(dossier, actor))
                _zwijgt.Add($"{adres} {answer.Status}");
        }
        // A draft that was thrown away took its staff along.
        if ((await dossier.Organisatie.AanvragenAsync()).SingleOrDefault(a => a.Id == dossier.Aanvraag) is not { } aanvraag)
            return;
        var medewerker = Assert.Single(aanvraag.Erkenningscriteria.Medewerkers);
        if (answer.Tekst().Contains(Medewerkernaam, StringComparison.Ordinal))
        {
            _toontMedewerker.Add(route);
            if (!await portaal.HeeftAsync("select from kernel.toegangslog where persoon = $1 and $2 = any (personen)", actor.Sleutel, medewerker.Insz.Waarde))
                _zwijgt.Add($"{adres} {answer.Status}: medewerker");
        }
    }

    private Task<bool> IsGenoteerdAsync(Proefdossier dossier, Actor actor) =>
        portaal.HeeftAsync("select from kernel.toegangslog where persoon = $1 and (onderwerp = $2 or $2 = any (deelnemers))", actor.Sleutel, dossier.Deelnemer.Id);

    // The lists are narrowed to what the test made.
    private static string Url(Proefdossier dossier, string route) => route switch
    {
        "/overeenkomsten/nieuw" => $"{route}?deelnemer={dossier.Deelnemer.Id}",
        "/beheer/overeenkomsten" or "/beheer/overeenkomsten/export.csv" or "/beheer/overeenkomsten/export.xlsx" => $"{route}?voorziening={dossier.Organisatie.Hco}",
        "/beheer/uitbetalingen/betalingen/{id:guid}" => Proefdossier.Url(route, dossier.Betalingen.Betaling),
        _ => dossier.Url(route),
    };

    private static bool ToontDeelnemer(Proefdossier dossier, PortaalResponse answer)
    {
        var (deelnemer, text) = (dossier.Deelnemer, answer.Tekst());
        return text.Contains(deelnemer.Insz.Weergave, StringComparison.Ordinal) || text.Contains(deelnemer.Insz.Waarde, StringComparison.Ordinal)
            || (text.Contains(deelnemer.Voornaam, StringComparison.Ordinal) && text.Contains(deelnemer.Naam, StringComparison.Ordinal));
    }
}
