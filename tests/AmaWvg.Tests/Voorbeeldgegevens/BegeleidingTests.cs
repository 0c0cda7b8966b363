using AmaWvg.Begeleiding;
using AmaWvg.Tests.Web.Export;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Voorbeeldgegevens;

/// <summary>The guidance in the example data: what a real organisation has, by the rules of the portal itself.</summary>
public sealed class BegeleidingTests(GeladenPortaal geladen) : IClassFixture<GeladenPortaal>
{
    private DateOnly Vandaag => geladen.Portaal.Klok.Vandaag;

    [Fact]
    public async Task LoadAsync_Ordinary_EveryRecordIsOneThatTheFormTakes()
    {
        foreach (var begeleider in Testpersonen.Begeleiders.Where(begeleider => begeleider.Voorziening != FictieveVoorzieningen.ZonderErkenning))
        {
            var hco = begeleider.Voorziening.Hco;
            var (stukken, personeel, werkposten) = (await geladen.Portaal.DocumentenAsync<Dossierstuk>(hco), await geladen.Portaal.DocumentenAsync<Personeelslid>(hco), await geladen.Portaal.DocumentenAsync<Werkpost>(hco));
            Assert.InRange(stukken.Count, 50, 3000);
            foreach (var stuk in stukken)
            {
                var deel = Dossierdeel.Van(stuk.Plicht)!;
                var getypt = deel.Velden.ToDictionary(veld => veld.Naam, veld => deel.Getypt(stuk.Huidig.Waarden).GetValueOrDefault(veld.Naam, ""));
                Assert.Empty(Stukregels.Fouten(deel, getypt, Vandaag).All);
                Assert.True(BrusselseTijd.DagVan(stuk.Huidig.Op) < Vandaag, $"Recorded on {stuk.Huidig.Op}.");
                Assert.True(getypt.GetValueOrDefault("medewerker") is null or "" || personeel.Any(lid => lid.Naam == getypt["medewerker"]), "Somebody who is no member of staff guides.");
                Assert.True(getypt.GetValueOrDefault("activiteit") is null or "" || werkposten.Any(werkpost => werkpost.Naam == getypt["activiteit"]), "An activity has no werkpost.");
            }
            var modellen = await geladen.Portaal.DocumentenAsync<Modelversie>(hco);
            Assert.NotEmpty(modellen);
            Assert.All(modellen.Where(model => !model.IsOntwerp), model => Assert.Equal((true, model.Tekst!.Controlegetal), (model.Open is null, model.Controlegetal)));
        }
    }

    [Fact]
    public async Task LoadAsync_DeLochting_LooksLikeAnOrganisationThatWorks()
    {
        var client = await TestBegeleiderAsync();
        var lopend = Csv.Read((await client.GetAsync("/begeleiding/export.csv")).Body).Skip(1).Where(rij => rij[3].Length == 0 || DutchDate.Parse(rij[3]) >= Vandaag).ToList();
        var (gestart, gepland) = (lopend.Where(rij => DutchDate.Parse(rij[2]) <= Vandaag).ToList(), lopend.Where(rij => DutchDate.Parse(rij[2]) > Vandaag).ToList());

        // Most are complete, a few miss one thing, who begins later is being prepared.
        Assert.InRange(gestart.Count, 12, 40);
        Assert.InRange(gestart.Count(rij => Gebreken(rij) > 0), 3, gestart.Count / 3);
        Assert.All(gestart, rij => Assert.InRange(Gebreken(rij), 0, 1));
        Assert.All(["In orde", "Ontbreekt", "Gedaan na de termijn", "Nog niet nodig"], woord => Assert.Contains(lopend, rij => rij.Contains(woord)));
        Assert.All(gepland, rij => Assert.Equal((0, "In orde"), (Gebreken(rij), rij[5])));
        Assert.NotEmpty(gepland);

        var eigen = (await client.GetAsync("/mijn-voorziening")).Words;
        Assert.All(["3 medewerkers begeleiden, alles in orde.", "Alles is verzekerd.", "4 van de 4 ingevuld"], woorden => Assert.Contains(woorden, eigen, StringComparison.Ordinal));
        Assert.Matches(@"^Te doen\d termijnen, \d verstreken$", (await client.GetAsync("/overeenkomsten")).Root.QuerySelector("#te-doen summary")!.Words());

        // A file, the agreement by the model and a proof can be opened.
        var (overzicht, rita) = (await client.GetAsync("/begeleiding?zoek=baert"), "Open dossier van Rita Baert, Serre De Lochting");
        var dossier = (await client.GetAsync(overzicht.Link(rita).GetAttribute("href")!)).IsPagina("Begeleidingsdossier");
        Assert.Contains("Getekend door de drie partijen op", dossier.Words, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await client.GetAsync($"{new Uri(PortaalHost.Adres, dossier.Url).AbsolutePath}/bewijs.pdf")).ContentHeaders.ContentType!.MediaType);
    }

    private static int Gebreken(IReadOnlyList<string> rij) => rij.Skip(5).Take(9).Count(woord => woord is "Ontbreekt" or "Te laat" or "Gedaan na de termijn");

    // By the chain in the example data.
    private async Task<PortaalClient> TestBegeleiderAsync()
    {
        var client = await geladen.Portaal.MeldAanAsync(new("Test", "Begeleider") { Insz = Testpersonen.Begeleiders[0].Insz });
        await (await client.GetAsync("/profiel")).Form("Profiel bevestigen").VerstuurAsync();
        return client;
    }
}
