using System.Globalization;
using AmaWvg.Overeenkomsten;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Voorbeeldgegevens;

public sealed class DeLochtingTests(GeladenPortaal geladen) : IClassFixture<GeladenPortaal>
{
    private DateOnly Vandaag => geladen.Portaal.Klok.Vandaag;

    [Fact]
    public async Task LoadAsync_ReadThroughTheModule_ColumnsAreWhatTheDocumentMakesOfThem()
    {
        var kolommen = await geladen.LeesAsync<string[]>($"""
            select array_agg(concat_ws('|', o.id, d.insz, o.insz, o.startdatum, o.einddatum, o.aanmeldingsdag, o.geannuleerd_op, o.zoektekst, o.sorteernaam, o.sorteereinde) order by o.id)
            from {OvereenkomstenDocumenten.Overeenkomsten} o join {OvereenkomstenDocumenten.Deelnemers} d on d.tenant_id = o.tenant_id and d.id = o.deelnemer_id
            where o.tenant_id = '{Testpersonen.DeLochting.Hco}'
            """);

        var overeenkomsten = await OvereenkomstenAsync();

        Assert.Equal(overeenkomsten.OrderBy(o => $"{o.Id}", StringComparer.Ordinal).Select(Kolommen), kolommen);
        Assert.All(overeenkomsten, o => Assert.Equal(o.Einddatum, o.VoorSubsidie.Einde));
    }

    private static string Kolommen(Overeenkomst o) => string.Join('|', new[]
    {
        $"{o.Id}", o.Insz.Waarde, o.Insz.Waarde, Dag(o.Startdatum), Dag(o.Einddatum), Dag(o.Aanmeldingsdag), Dag(o.GeannuleerdOp), Zoeksleutels.Van(o.Naam, o.Voornaam, o.Referentie),
        Letterbeeld.Vouw($"{o.Naam} {o.Voornaam}"), Dag(o.Einddatum) ?? "infinity",
    }.Where(kolom => kolom is not null));

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task LoadAsync_StoppedAgreement_ReadsBackItsEndAsRecorded()
    {
        var gestopt = Assert.Single(await OvereenkomstenAsync(), o => o is { Voornaam: "Joséphine", Naam: "Vandewalle", Einddatum: not null });

        Assert.Equal(Stopreden.ZiekteOfAfwezigheid, gestopt.Stopreden);
        Assert.Equal([new(Vandaag.AddDays(-729), Vandaag.AddDays(-730))], gestopt.Eindwijzigingen);
    }

    [Fact]
    public async Task LoadAsync_WrittenByTheModule_HasTheSameShapeInTheDatabase()
    {
        const string Vorm = "select jsonb_path_query_array(data, '$.** ? (@.type() == \"object\").keyvalue().key')::text from overeenkomsten.mt_doc_overeenkomst where id = '{0}'";
        var gestopt = (await OvereenkomstenAsync()).First(o => o.Stopreden is not null);
        var geladenVorm = await geladen.LeesAsync<string>(Vorm.Replace("{0}", $"{gestopt.Id}", StringComparison.Ordinal));

        var nu = geladen.Portaal.Klok.Nu;
        var deelnemer = (await geladen.Portaal.DocumentenAsync<Deelnemer>(Testpersonen.DeLochting.Hco))[0];
        var geschreven = Overeenkomst.MeldAan(deelnemer, "Werkpost van de test", Vandaag, Vandaag.AddDays(9), nu, Vandaag);
        await geladen.Portaal.BewaarAsync(geschreven);

        Assert.Equal(geladenVorm, await geladen.LeesAsync<string>(Vorm.Replace("{0}", $"{geschreven.Id}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task LoadAsync_Screens_HaveOneOfEachKind()
    {
        var overeenkomsten = await OvereenkomstenAsync();

        Assert.All(Enum.GetValues<OvereenkomstStatus>(), status =>
            Assert.Contains(overeenkomsten, o => OvereenkomstStatusRegel.StatusOp(Vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd) == status));
        Assert.Contains(overeenkomsten, o => o.IsLaattijdigAangemeld);
        Assert.Contains(overeenkomsten, o => o.Insz.Waarde == "75000000122");
        Assert.Contains(overeenkomsten, o => o.Referentie.Length == 35 && !o.Referentie.Contains(' ', StringComparison.Ordinal));
        Assert.Contains(overeenkomsten.GroupBy(o => o.DeelnemerId), van => van.Count(o => o.Periode.Omvat(Vandaag)) == 2);
    }

    [Fact]
    public async Task LoadAsync_History_NamesTheTestPeople() => Assert.Equal("Departement Zorg,Test Begeleider,Test Dossierbeheer", await geladen.LeesAsync<string>(
        $"select string_agg(distinct door, ',' order by door) from kernel.historiek where hco = '{Testpersonen.DeLochting.Hco}'"));

    private Task<IReadOnlyList<Overeenkomst>> OvereenkomstenAsync() => geladen.Portaal.DocumentenAsync<Overeenkomst>(Testpersonen.DeLochting.Hco);
}
