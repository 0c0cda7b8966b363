using AmaWvg.Inspecties;
using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.Inspecties.Rondes;

/// <summary>A round from its form to its inspections, drawn from who was known on the reference day (BR-50).</summary>
public sealed class RondePageTests(Portaal portaal)
{
    [Fact]
    public async Task Round_DrawnConfirmedAndReplaced_HasItsInspections()
    {
        // Nobody else in these tests is of this type.
        var leden = new List<TestOrganisatie>();
        for (var nummer = 0; nummer < 3; nummer++)
            leden.Add(await MaakAsync(new(2026, 1, 5)));
        // Reported after the reference day: as then known there was no agreement.
        var later = await MaakAsync(new(2026, 9, 20));
        var client = await portaal.InspecteurAsync();

        var fout = await (await client.GetAsync("/inspectie/rondes/nieuw")).Form("Ronde maken").Vul("Naam van de ronde", "Proef").Vul("Peildag", "32/1/2026").VerstuurAsync();
        Assert.Equal(422, fout.Status);
        var pagina = await fout.Form("Ronde maken").Vul("Eerste dag", "1/10/2026").Vul("Laatste dag", "31/12/2026").Vul("Peildag", "1/9/2026").Vul("Minste aantal actieve overeenkomsten", "1")
            .Vul("Grootte van de steekproef", "2").Vul(TypeVoorziening.RevalidatievoorzieningAmbulant.Label(), "2").Vul("Zaadgetal", "12").VerstuurEnVolgAsync();
        pagina = await pagina.Form("Trek steekproef").VerstuurEnVolgAsync();
        Assert.Contains("Steekproef getrokken", pagina.Words, StringComparison.Ordinal);
        var getrokkenUit = (await portaal.DocumentenAsync<Inspectieronde>()).Single(ronde => ronde.Naam == "Proef").Trekking!.Populatie.Select(lid => lid.Hco).ToList();
        Assert.All(leden, lid => Assert.Contains(lid.Hco, getrokkenUit));
        Assert.DoesNotContain(later.Hco, getrokkenUit);
        Assert.DoesNotContain(later.Naam, pagina.Words, StringComparison.Ordinal);
        var getrokken = leden.FindAll(lid => pagina.Words.Contains(lid.Naam, StringComparison.Ordinal));
        Assert.Equal(2, getrokken.Count);
        // The same seed draws the same again.
        pagina = await pagina.Form("Trek opnieuw").VerstuurEnVolgAsync();
        Assert.All(getrokken, lid => Assert.Contains(lid.Naam, pagina.Words, StringComparison.Ordinal));

        pagina = await pagina.Form("Bevestigen").VerstuurEnVolgAsync();
        Assert.Contains("Steekproef bevestigd", pagina.Words, StringComparison.Ordinal);
        var vervangen = await client.GetAsync(pagina.Root.QuerySelectorAll("a").First(link => link.GetAttribute("href")!.Contains($"wie={getrokken[0].Hco}", StringComparison.Ordinal)).GetAttribute("href")!);
        pagina = await vervangen.Form("Vervang").Vul("Reden", "Stopte met AMA.").VerstuurEnVolgAsync();

        var derde = leden.Single(lid => !getrokken.Contains(lid));
        Assert.Contains($"{getrokken[0].Naam} door {derde.Naam}. Reden: Stopte met AMA.", pagina.Words, StringComparison.Ordinal);
        Assert.Equal(Inspectiestatus.Vervallen, Assert.Single(await portaal.DocumentenAsync<Inspectie>(getrokken[0].Hco)).Status);
        Assert.Equal(Inspectiestatus.Voorbereiding, Assert.Single(await portaal.DocumentenAsync<Inspectie>(derde.Hco)).Status);
        Assert.Equal(13, (await portaal.DocumentenAsync<Checklistregel>(derde.Hco)).Count);
    }

    private async Task<TestOrganisatie> MaakAsync(DateOnly aangemeld)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ZetTypeAsync(TypeVoorziening.RevalidatievoorzieningAmbulant);
        await organisatie.ErkenAsync(new(2020, 1, 1), new(2030, 12, 31));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 5), aangemeld: aangemeld);
        return organisatie;
    }
}
