using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Overeenkomsten.Migraties;

/// <summary>What stood in the tables of a release before, brought over to the documents.</summary>
public sealed class DocumentenTests(Portaal portaal)
{
    [Fact]
    public async Task Migration_RowsFromBefore_AreTheSameDocuments()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        Guid[] ids = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        Insz[] nummers = [TestInsz.Nieuw(), TestInsz.Nieuw()];
        await ZetOudAsync(organisatie, ids, nummers);

        await new M0015_Letterbeeld().WerkBijAsync(portaal.Eigenaar, CancellationToken.None);
        await portaal.VoerUitAsync($"begin; {string.Join(";", Gegevens())}; commit");
        await portaal.VoerUitAsync("delete from overeenkomsten.overeenkomst");
        await portaal.VoerUitAsync("delete from overeenkomsten.deelnemer");

        var (blijft, weg) = (await organisatie.DeelnemersAsync()) switch { var beide => (beide.Single(d => d.Id == ids[0]), beide.Single(d => d.Id == ids[1])) };
        Assert.Equal((nummers[0], "Zo\u00EB-Łucja", "D’Hœre", new DateOnly(1985, 3, 27), null), (blijft.Insz, blijft.Voornaam, blijft.Naam, blijft.OpgegevenGeboortedatum, blijft.SamengevoegdMet));
        Assert.Equal((nummers[1], (DateOnly?)null, ids[0]), (weg.Insz, weg.OpgegevenGeboortedatum, weg.SamengevoegdMet));
        var (gestopt, lopend) = (await organisatie.OvereenkomstenAsync()) switch { var beide => (beide.Single(o => o.Id == ids[2]), beide.Single(o => o.Id == ids[3])) };
        Assert.Equal([new(new(2026, 1, 2), new DateOnly(2026, 9, 30)), new(new(2026, 7, 1), null), new(new(2026, 7, 2), new DateOnly(2026, 8, 31), IsCorrectie: true)], gestopt.Eindwijzigingen);
        Assert.Equal(
            (ids[0], nummers[0], "Werkpost keuken", new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 31), Stopreden.ZiekteOfAfwezigheid, new DateOnly(2026, 1, 2), new DateOnly(2026, 10, 5), ids[3], ids[1]),
            (gestopt.DeelnemerId, gestopt.Insz, gestopt.Referentie, gestopt.Startdatum, gestopt.Einddatum, gestopt.Stopreden, gestopt.Aanmeldingsdag, gestopt.GeannuleerdOp, gestopt.Voorganger, gestopt.Opvolger));
        Assert.Equal(new(2026, 1, 2, 9, 30, 0, 123, TimeSpan.Zero), gestopt.AangemeldOp);
        Assert.Equal((null, null, null, null, null), (lopend.Einddatum, lopend.Stopreden, lopend.GeannuleerdOp, lopend.Voorganger, lopend.Opvolger));
        Assert.Empty(lopend.Eindwijzigingen);
        Assert.Equal(2, (await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten?zoek=lucja&naam=d'hoere")).Rijen().Count);
    }

    // As the release before wrote them, with the search texts of one still earlier.
    private Task ZetOudAsync(TestOrganisatie organisatie, Guid[] ids, Insz[] nummers) => portaal.VoerUitAsync(
        $$"""
        insert into overeenkomsten.deelnemer (id, hco, insz, voornaam, naam, opgegeven_geboortedatum, samengevoegd_met) values
            ('{{ids[0]}}', '{{organisatie.Hco}}', '{{nummers[0].Waarde}}', E'Zoe\u0308-Łucja', 'D’Hœre', '1985-03-27', null),
            ('{{ids[1]}}', '{{organisatie.Hco}}', '{{nummers[1].Waarde}}', 'Zoë', 'D’Hœre', null, '{{ids[0]}}');
        insert into overeenkomsten.overeenkomst (id, hco, deelnemer_id, insz, voornaam, naam, referentie, startdatum, einddatum, stopreden, aangemeld_op,
            aanmeldingsdag, eindwijzigingen, zoektekst, sorteernaam, sorteereinde, geannuleerd_op, voorganger, opvolger) values
            ('{{ids[2]}}', '{{organisatie.Hco}}', '{{ids[0]}}', '{{nummers[0].Waarde}}', E'Zoe\u0308-Łucja', 'D’Hœre', 'Werkpost keuken', '2026-01-01', '2026-08-31',
                'ZiekteOfAfwezigheid', '2026-01-02 10:30:00.123+01', '2026-01-02', '[{"Op": "2026-01-02", "Einddatum": "2026-09-30"},
                {"Op": "2026-07-01", "Einddatum": null, "IsCorrectie": false}, {"Op": "2026-07-02", "Einddatum": "2026-08-31", "IsCorrectie": true}]',
                E'd’hœre\nzoe-łucja\nwerkpost keuken', 'd’hœre zoe-łucja', '2026-08-31', '2026-10-05', '{{ids[3]}}', '{{ids[1]}}'),
            ('{{ids[3]}}', '{{organisatie.Hco}}', '{{ids[0]}}', '{{nummers[0].Waarde}}', E'Zoe\u0308-Łucja', 'D’Hœre', 'Werkpost tuin', '2026-02-01', null,
                null, '2026-02-01 10:30+01', '2026-02-01', '[]', E'd’hœre\nzoe-łucja\nwerkpost tuin', 'd’hœre zoe-łucja', 'infinity', null, null, null)
        """);

    private IEnumerable<string> Gegevens() => portaal.Services.GetServices<ModuleSchema>().Single(schema => schema.Historie == "kernel.migratie_overeenkomstendb")
        .Migraties.Single(migratie => migratie.Naam == "0031_Documenten").Sql().Split(';')
        .Where(statement => statement.Contains("set local timezone", StringComparison.Ordinal) || statement.Contains("insert into overeenkomsten.mt_doc_", StringComparison.Ordinal));
}
