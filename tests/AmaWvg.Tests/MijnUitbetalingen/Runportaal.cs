using AmaWvg.MijnVoorziening;
using AmaWvg.MijnUitbetalingen;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.MijnUitbetalingen;

/// <summary>The portal in which runs are made: a run pays every organisation, so its tests take turns in a database of their own.</summary>
public sealed class Runportaal : IAsyncLifetime
{
    public const string Naam = "Runs";

    private static readonly Maand Begin = new(2026, 11);

    private int _runs;

    public Portaal Portaal { get; } = new();

    public TestPersoon Maker { get; } = new("Fien", "Financieel");

    public TestPersoon Tweede { get; } = new("Goele", "Goedkeurder");

    public ValueTask InitializeAsync() => Portaal.InitializeAsync();

    public ValueTask DisposeAsync() => Portaal.DisposeAsync();

    /// <summary>The month of the next run; each call moves on, so that every test has months of its own.</summary>
    public Maand VolgendeMaand() => Begin.Plus(_runs++);

    /// <summary>Goes to the day of the next run. Not asynchronous: the clock flows with the call.</summary>
    public Maand NaarVolgendeRun()
    {
        var maand = VolgendeMaand();
        Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        return maand;
    }

    /// <summary>Asks for the proposal of the next run, and works it out.</summary>
    /// <returns>The address of the run.</returns>
    public async Task<string> StelVoorAsync()
    {
        var url = await VraagAsync(await MakerAsync());
        await MaakAsync();
        return url;
    }

    public Task<PortaalClient> MakerAsync() => Portaal.MedewerkerAsync(Maker, Rollen.FinancieelBeheerder);

    public Task<PortaalClient> TweedeAsync() => Portaal.MedewerkerAsync(Tweede, Rollen.Goedkeurder);

    /// <summary>Asks for the proposal of the next run.</summary>
    public static async Task<string> VraagAsync(PortaalClient client)
    {
        var answer = await (await client.GetAsync("/beheer/uitbetalingen")).Form("Voorstel maken").VerstuurAsync();
        return answer.Location!.Split('?')[0];
    }

    /// <summary>What the host does in the background.</summary>
    public Task MaakAsync() => Portaal.Services.GetRequiredService<Voorstelmaker>().RunAsync(CancellationToken.None);

    /// <summary>Approves a run as the second person.</summary>
    public async Task<PortaalResponse> KeurGoedAsync(string run) =>
        await (await (await TweedeAsync()).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren").VerstuurAsync();

    /// <summary>A whole run.</summary>
    public async Task<string> BetaalAsync()
    {
        var run = await StelVoorAsync();
        Assert.Equal(303, (await KeurGoedAsync(run)).Status);
        return run;
    }

    /// <summary>The payments of an organisation, the first one first: number, amount, status, account, and what they are made of.</summary>
    public async Task<IReadOnlyList<Betaling>> BetalingenAsync(TestOrganisatie organisatie, bool ookVoorstellen = false)
    {
        await using var select = Portaal.Eigenaar.CreateCommand("""
            select id, nummer, (data ->> 'bedrag')::numeric, data ->> 'status', data ->> 'iban', (data ->> 'nieuwe_maanden')::numeric,
                (data ->> 'nabetalingen')::numeric, (data ->> 'terugvorderingen')::numeric, (data ->> 'overgedragen')::numeric from mijn_uitbetalingen.mt_doc_uitbetaling
            where tenant_id = $1 and (nummer is not null or $2) order by data ->> 'maand'
            """);
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        select.Parameters.Add(new() { Value = ookVoorstellen });
        await using var reader = await select.ExecuteReaderAsync();
        var betalingen = new List<Betaling>();
        while (await reader.ReadAsync())
            betalingen.Add(new(reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetInt32(1), reader.GetDecimal(2), reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4),
                [reader.GetDecimal(5), reader.GetDecimal(6), reader.GetDecimal(7), reader.GetDecimal(8)]));
        return betalingen;
    }

    /// <summary>The lines of an organisation that count: month, amount and rule.</summary>
    public Task<IReadOnlyList<string>> LijnenAsync(TestOrganisatie organisatie) => LeesAsync($"""
        select to_char(l.maand, 'YYYY-MM') || ' ' || l.bedrag || ' ' || l.regel from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.id = l.uitbetaling_id
        where l.hco = '{organisatie.Hco.Waarde}' order by u.data ->> 'maand', l.deelnemer_id, l.maand
        """);

    public async Task<IReadOnlyList<string>> LeesAsync(string sql)
    {
        await using var select = Portaal.Eigenaar.CreateCommand(sql);
        await using var reader = await select.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }

    public async Task VoerUitAsync(string sql)
    {
        await using var command = Portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>An organisation that can be paid, with one deelnemer whose agreement began on a day.</summary>
    public async Task<TestOrganisatie> MaakOrganisatieAsync(DateOnly start, DateOnly? einde = null, bool metRekening = true)
    {
        var organisatie = await Portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), start, einde);
        if (metRekening)
            await MaakRekeningAsync(organisatie, 7, new(2020, 1, 1));
        return organisatie;
    }

    /// <summary>An organisation as <see cref="MaakOrganisatieAsync"/> makes it, that a run has paid.</summary>
    public async Task<TestOrganisatie> MaakBetaaldAsync(DateOnly start)
    {
        var organisatie = await MaakOrganisatieAsync(start);
        await BetaalAsync();
        return organisatie;
    }

    public async Task MaakRekeningAsync(TestOrganisatie organisatie, int nummer, DateOnly bruikbaarVanaf) => await Portaal.BewaarAsync(new Rekeningnummer
    {
        Id = Guid.CreateVersion7(),
        Hco = organisatie.Hco,
        Iban = Iban.Parse(TestIban.Nummer(nummer)),
        Vorige = (await Portaal.DocumentenAsync<Rekeningnummer>(organisatie.Hco)).MaxBy(ander => ander.Gemeld)?.Id,
        Gemeld = new(bruikbaarVanaf, default, TimeSpan.Zero),
        BruikbaarVanaf = bruikbaarVanaf,
    });
}

/// <summary>A payment as the database holds it.</summary>
public sealed record Betaling(Guid Id, int? Nummer, decimal Bedrag, string Status, string? Iban, decimal[] Delen);

/// <summary>The tests that share <see cref="Runportaal"/>, one at a time.</summary>
[CollectionDefinition(Runportaal.Naam)]
public sealed class Runs : ICollectionFixture<Runportaal>;
