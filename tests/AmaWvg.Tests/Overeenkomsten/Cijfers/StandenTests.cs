using AmaWvg.Overeenkomsten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Overeenkomsten.Cijfers;

/// <summary>Figures in two times over invented histories, against a slow count from a diary that knows nothing of SQL.</summary>
public sealed class StandenTests(Portaal portaal)
{
    private const int Aantal = 1200;

    private const string Bewaar = $$"""
        insert into {{OvereenkomstenDocumenten.Overeenkomsten}} (
            tenant_id, id, data, deelnemer_id, insz, startdatum, einddatum, aanmeldingsdag, geannuleerd_op, zoektekst, sorteernaam, sorteereinde)
        select d ->> 'hco', (d ->> 'id')::uuid, d, (d ->> 'deelnemer_id')::uuid, d ->> 'insz', (d ->> 'startdatum')::date, (d ->> 'einddatum')::date,
            (d ->> 'aanmeldingsdag')::date, (d ->> 'geannuleerd_op')::date, '', '', coalesce((d ->> 'einddatum')::date, 'infinity')
        from unnest($1::jsonb[]) as d
        """;

    private const string Wijzig = $$"""
        update {{OvereenkomstenDocumenten.Overeenkomsten}} o
        set data = d, deelnemer_id = (d ->> 'deelnemer_id')::uuid, insz = d ->> 'insz', startdatum = (d ->> 'startdatum')::date, einddatum = (d ->> 'einddatum')::date,
            geannuleerd_op = (d ->> 'geannuleerd_op')::date, sorteereinde = coalesce((d ->> 'einddatum')::date, 'infinity')
        from unnest($1::jsonb[]) as d where o.tenant_id = d ->> 'hco' and o.id = (d ->> 'id')::uuid
        """;

    [Fact]
    public async Task Figures_OfRandomHistories_EqualASlowCountInBothTimes()
    {
        var (verlopen, hcos) = await MaakAsync(new Random(689));
        var groepering = new Groepering([.. hcos.SelectMany((hco, nummer) => new[] { (hco, "alle"), (hco, nummer == 0 ? "een" : "andere") })]);
        var toeval = new Random(690);

        await MetCijfersAsync(async cijfers =>
        {
            for (var i = 0; i < 12; i++)
            {
                var peiling = new Peiling(new DateOnly(2019, 6, 1).AddDays(toeval.Next(2500)), new DateOnly(2019, 6, 1).AddDays(toeval.Next(2500)));
                List<Avond> gekend = [.. verlopen.Select(verloop => verloop.Op(peiling.GekendOp)).OfType<Avond>().Where(avond => avond.Start <= peiling.Dag)];
                List<Avond> lopend = [.. gekend.Where(avond => avond.Loopt(peiling.Dag))];

                Assert.Equal(Traag.PerJaar(gekend, peiling.Dag), Van(hcos, await cijfers.PerJaarAsync(peiling, default), t => t.Hco).Select(t => (t.Hco.Waarde, t.Jaar, t.Opgestart, t.Beeindigd)).Order());
                var loopt = await cijfers.LopendAsync(peiling, default);
                Assert.Equal(Traag.Lopend(lopend), Van(hcos, loopt.Tellingen, t => t.Hco).Select(t => (t.Hco.Waarde, t.Overeenkomsten, t.Deelnemers)).Order());
                Assert.Equal(Traag.Termijnen(gekend, peiling.Dag), Van(hcos, await cijfers.TermijnenAsync(peiling, default), t => t.Hco)
                    .Select(t => (t.Hco.Waarde, t.Jaar, t.LaatAangemeld, t.VerlorenMaanden, t.LaatGestopt)).Order());
                for (var weg = 0; weg <= hcos.Count; weg++)
                {
                    var groep = hcos.Skip(weg).ToHashSet();
                    Assert.Equal(lopend.Where(avond => groep.Contains(avond.Hco)).Select(avond => avond.Insz).Distinct().Count(), loopt.Deelnemers(groep));
                }
                var duur = (await cijfers.DuurAsync(peiling, groepering, default)).GetValueOrDefault("andere") ?? new(Spreidingscijfer.Geen, Spreidingscijfer.Geen);
                Assert.Equal(Traag.Duur(gekend.Where(avond => avond.Hco != hcos[0]), peiling.Dag, gestopt: false), duur.Lopend);
                Assert.Equal(Traag.Duur(gekend.Where(avond => avond.Hco != hcos[0]), peiling.Dag, gestopt: true), duur.Gestopt);
            }
        });
    }

    // What the triggers kept while things changed is what a rebuild makes of the documents.
    [Fact]
    public async Task Standen_KeptByTriggers_AreThoseOfARebuild()
    {
        await MaakAsync(new Random(691));
        const string verschil = $"""
            (select tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum, insz, aanmeldingsdag, einde_op from {OvereenkomstenDocumenten.Standen}
             except select o.tenant_id, o.id, s.* from {OvereenkomstenDocumenten.Overeenkomsten} o cross join lateral overeenkomsten.standen(o.data) s)
            union all
            (select o.tenant_id, o.id, s.* from {OvereenkomstenDocumenten.Overeenkomsten} o cross join lateral overeenkomsten.standen(o.data) s
             except select tenant_id, overeenkomst_id, gekend_van, gekend_tot, startdatum, einddatum, insz, aanmeldingsdag, einde_op from {OvereenkomstenDocumenten.Standen})
            """;

        Assert.False(await portaal.HeeftAsync(verschil));
    }

    private async Task<(List<Proefverloop> Verlopen, List<HcoNummer> Hcos)> MaakAsync(Random toeval)
    {
        var groepen = new List<List<Deelnemer>>();
        // The same people everywhere, so that one person is counted once.
        var nummers = Enumerable.Range(0, 40).Select(_ => TestInsz.Nieuw()).ToList();
        for (var i = 0; i < 3; i++)
        {
            var organisatie = await portaal.MaakOrganisatieAsync();
            var deelnemer = await organisatie.MaakDeelnemerAsync(insz: nummers[0]);
            groepen.Add([.. nummers.Select(insz => new Deelnemer { Id = deelnemer.Id, Hco = organisatie.Hco, Insz = insz, Voornaam = "Luc", Naam = "Peeters" })]);
        }
        List<Proefverloop> verlopen = [.. Enumerable.Range(0, Aantal).SelectMany(nummer => Proefverloop.Maak(groepen[nummer % 3], groepen[(nummer + 1) % 3], toeval))];
        await VoerUitAsync(Bewaar, verlopen.Select(verloop => verloop.Begin));
        await VoerUitAsync(Wijzig, verlopen.Select(verloop => Documentopslag.Json(verloop.Document)));
        return (verlopen, [.. groepen.Select(groep => groep[0].Hco)]);
    }

    private async Task VoerUitAsync(string sql, IEnumerable<string> documenten)
    {
        await using var command = portaal.Eigenaar.CreateCommand(sql);
        command.Parameters.Add(new() { Value = documenten.ToArray(), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Jsonb });
        await command.ExecuteNonQueryAsync();
    }

    private async Task MetCijfersAsync(Func<IOvereenkomstcijfers, Task> werk)
    {
        await using var connection = await portaal.Services.GetRequiredKeyedService<NpgsqlDataSource>(Databankrol.Werker).OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var scope = portaal.Services.GetRequiredService<IServiceScopeFactory>().CreateWerkScope(transaction);
        await werk(scope.ServiceProvider.GetRequiredKeyedService<IOvereenkomstcijfers>(Databankrol.Werker));
    }

    private static IEnumerable<T> Van<T>(List<HcoNummer> hcos, IEnumerable<T> rijen, Func<T, HcoNummer> hco) => rijen.Where(rij => hcos.Contains(hco(rij)));
}
