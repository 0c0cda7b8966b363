using AmaWvg.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Begeleiding.Bewijs;

/// <summary>What an inspection is told of the files of an organisation.</summary>
public sealed class BegeleidingsdossiersTests(Portaal portaal)
{
    [Fact]
    public async Task VanAsync_AgreementsOfAnOrganisation_GivesDutiesRecordsAndProof()
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await organisatie.MaakDeelnemerAsync("Zoë", "Peeters");
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Bibliotheek");
        var vreemd = await ander.MaakOvereenkomstAsync(await ander.MaakDeelnemerAsync(), new(2026, 1, 1));
        var (stuk, _) = await organisatie.MaakDossierstukAsync(deelnemer);
        var staf = Profielsessie.Van(new TestPersoon().Principal, new(Departement.Sleutel, null, Departement.Naam, "", [Rollen.Dossierbehandelaar]), meerProfielen: false);

        await TestSessie.AlsAsync(portaal.Host, staf, async services =>
        {
            var dossiers = services.GetRequiredService<IBegeleidingsdossiers>();
            var gevonden = await dossiers.VanAsync(organisatie.Hco, [overeenkomst.Id, vreemd.Id], TestContext.Current.CancellationToken);
            var dossier = Assert.Single(gevonden).Value;
            Assert.Equal((deelnemer.Id, 9), (dossier.Deelnemer, dossier.Plichten.Count));
            var opvolging = dossier.Plichten[(int)Begeleidingsplicht.Opvolging];
            Assert.Equal((Plichttoestand.InOrde, stuk), (opvolging.Toestand, Assert.Single(opvolging.Bronnen)));
            Assert.Contains(KeyValuePair.Create("Wat is afgesproken?", "Alles goed."), Assert.Single(dossier.Stukken).Gegevens);

            var inzage = await services.GetRequiredService<Toegangslogboek>().NoteerBijAsync(organisatie.Hco, "inspectie", 1, deelnemer.Id, TestContext.Current.CancellationToken);
            using var pdf = new TestPdf((await dossiers.BewijsAsync(organisatie.Hco, overeenkomst.Id, "Inspectie 7", inzage, TestContext.Current.CancellationToken))!);
            Assert.Contains("Inspectie 7", string.Join(' ', pdf.Paginas), StringComparison.Ordinal);
            Assert.Null(await dossiers.BewijsAsync(organisatie.Hco, vreemd.Id, null, inzage, TestContext.Current.CancellationToken));
            return 0;
        });
    }
}
