using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.Architecture;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Bewaring;

/// <summary>A clock of twenty years over participants who come and go, in years before all other tests.</summary>
public sealed class BewaartaakTests(Portaal portaal)
{
    private const string Sleutel = "alleen-voor-de-tests-van-bewaring-0123456789";
    private const string Taak = "Deelnemers pseudonimiseren van wie de bewaartermijn voorbij is";

    [Fact]
    public async Task Run_TwentyYears_EachIsForgottenTenYearsAfterTheLastThing()
    {
        await using var host = Host();
        portaal.Klok.Vandaag = new(2004, 3, 1);
        var organisatie = await portaal.MaakOrganisatieAsync();
        var vroeg = await MaakAsync(organisatie, "Jana", new DateOnly(2005, 6, 30));
        var laat = await MaakAsync(organisatie, "Karel", new DateOnly(2005, 6, 30), new DateOnly(2007, 6, 30));
        var geschreven = await MaakAsync(organisatie, "Lena", new DateOnly(2005, 6, 30));
        var lopend = await MaakAsync(organisatie, "Mo", (DateOnly?)null);
        portaal.Klok.Vandaag = new(2006, 2, 1);
        await organisatie.MetDocumentenAsync(documenten => documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(geschreven.Id), "Naam gewijzigd", "‘Lena’ werd ‘Lena Peeters’."));
        portaal.Klok.Vandaag = new(2012, 1, 15);
        await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{vroeg.Id}");

        var gewist = new Dictionary<string, int>();
        for (var jaar = 2005; jaar <= 2024; jaar++)
        {
            portaal.Klok.Vandaag = new(jaar, 7, 1);
            await using var werk = new Achtergrondwerk(organisatie, host);
            await werk.DagAsync(Taak);
            foreach (var deelnemer in (await organisatie.DeelnemersAsync()).Where(d => d.Insz.IsGewist))
                gewist.TryAdd($"{deelnemer.Id}", jaar);
        }

        Assert.Equal(new Dictionary<string, int> { [$"{vroeg.Id}"] = 2015, [$"{geschreven.Id}"] = 2016, [$"{laat.Id}"] = 2017 }, gewist.OrderBy(paar => paar.Value).ToDictionary());
        Assert.Equal("Mo", Assert.Single(await organisatie.DeelnemersAsync(), d => d.Id == lopend.Id).Voornaam);
        // Nothing of what was known of Jana is left in the database of her organisation, but for the log of who saw her.
        foreach (var spoor in new[] { "Jana", "Werkpost van Jana", vroeg.Insz.Waarde })
            Assert.Equal(["0"], await portaal.LijstAsync($"""
                select ((select count(*) from overeenkomsten.mt_doc_deelnemer t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from overeenkomsten.mt_doc_overeenkomst t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from overeenkomsten.mt_doc_correctievraag t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from overeenkomsten.stand t where tenant_id = '{organisatie.Hco}' and t::text ilike '%{spoor}%')
                    + (select count(*) from kernel.historiek t where hco = '{organisatie.Hco}' and t::text ilike '%{spoor}%'))::text
                """));
        var page = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{vroeg.Id}");
        Assert.Contains("Gewist", page.Words, StringComparison.Ordinal);
        Assert.Contains("gewist", page.Words, StringComparison.Ordinal);

        // Who asks with the number still hears who saw Jana, until the line of the log is over its own term.
        Assert.Equal(["2012", "2024"], await WieZagAsync(vroeg.Insz.Waarde, Sleutel));
        Assert.Empty(await WieZagAsync(vroeg.Insz.Waarde, ""));
        portaal.Klok.Vandaag = new(2022, 1, 16);
        await using (var werk = new Achtergrondwerk(organisatie, host))
            await werk.DagAsync("Verwerkte gebeurtenissen en gebruikte formulieren opruimen");
        Assert.Equal(["2024"], await WieZagAsync(vroeg.Insz.Waarde, Sleutel));
    }

    [Fact]
    public async Task Run_OnTrialOrWithoutAKey_ForgetsNobodyAndSaysSo()
    {
        await using var proef = Host(("Bewaren:Proef", "true"));
        portaal.Klok.Vandaag = new(2004, 5, 1);
        var organisatie = await portaal.MaakOrganisatieAsync();
        await MaakAsync(organisatie, "Jana", new DateOnly(2005, 6, 30));
        portaal.Klok.Vandaag = new(2015, 8, 3);
        foreach (var host in new[] { proef, portaal.Host })
        {
            await using var werk = new Achtergrondwerk(organisatie, host);
            await werk.DagAsync(Taak);
        }

        Assert.Equal("Jana", Assert.Single(await organisatie.DeelnemersAsync()).Voornaam);
        Assert.Equal(["1"], await portaal.LijstAsync("select aantal::text from kernel.bewaarverslag where is_proef and wat = 'Deelnemers gepseudonimiseerd' and moment::date = '2015-08-03'"));
        var page = await (await portaal.MedewerkerAsync(new(), Rollen.Dossierbehandelaar)).GetAsync("/beheer/bewaring");
        page.IsPagina("Bewaartermijnen");
        Assert.Contains("Deelnemers worden nog niet gewist", page.Words, StringComparison.Ordinal);
        Assert.Contains("Deelnemers gepseudonimiseerd", page.Words, StringComparison.Ordinal);
        Assert.Contains("Ja, er werd niets gewist", page.Words, StringComparison.Ordinal);
    }

    // The walls behind the program: whoever has the connection of the background work forgets nobody before the term, and brings nobody back.
    [Fact]
    public async Task Werker_BeforeTheTermOrBackwards_IsRefusedByTheDatabase()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2020, 1, 1), new(2021, 1, 1));
        await organisatie.MetDocumentenAsync(documenten => documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), "Naam gewijzigd", "‘a’ werd ‘b’."));
        await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        await using var werker = NpgsqlDataSource.Create(portaal.Gegevens.Werker);
        const string wis = """update overeenkomsten.mt_doc_deelnemer set insz = 'Xabcdefghij', data = data || '{"insz": "Xabcdefghij"}' where id = $1""";

        await WeigertAsync(werker, wis, deelnemer.Id);
        await WeigertAsync(werker, """update overeenkomsten.mt_doc_deelnemer set data = data || '{"voornaam": "Ander"}' where id = $1""", deelnemer.Id);
        Assert.Equal(0, await VoerUitAsync(werker, "update kernel.historiek set toelichting = null where onderwerp = $1", deelnemer.Id));
        Assert.Equal(0, await VoerUitAsync(werker, "delete from kernel.toegangslog where tijdstip > '2000-01-01' and $1::uuid is not null", deelnemer.Id));
        await portaal.VoerUitAsync("""update overeenkomsten.mt_doc_overeenkomst set einddatum = '2005-01-01', sorteereinde = '2005-01-01', startdatum = '2004-01-01' where deelnemer_id = $1""", deelnemer.Id);
        Assert.Equal(1, await VoerUitAsync(werker, wis, deelnemer.Id));
        foreach (var rol in new[] { portaal.Gegevens.Werker, portaal.Gegevens.Beheer })
        {
            await using var bron = NpgsqlDataSource.Create(rol);
            await WeigertAsync(bron, "update overeenkomsten.mt_doc_deelnemer set insz = '00000000000', data = data || '{\"insz\": \"00000000000\"}' where id = $1", deelnemer.Id);
        }
    }

    private PortaalHost Host(params (string Naam, string Waarde)[] meer) => new(portaal, instellingen: new Dictionary<string, string>(
        meer.Select(instelling => KeyValuePair.Create(instelling.Naam, instelling.Waarde)).Append(new("Bewaren:Pseudoniemsleutel", Sleutel)).Append(new("ConnectionStrings:Portaal", portaal.Gegevens.App))));

    private static async Task<Deelnemer> MaakAsync(TestOrganisatie organisatie, string voornaam, params DateOnly?[] eindes)
    {
        var deelnemer = await organisatie.MaakDeelnemerAsync(voornaam);
        foreach (var einde in eindes)
        {
            var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, einde?.AddYears(-1) ?? new(2004, 1, 1), einde, $"Werkpost van {voornaam}");
            if (einde is not null)
                await organisatie.MaakCorrectievraagAsync(overeenkomst, new(2004, 1, 1), $"{voornaam} begon later.");
        }
        await organisatie.MetDocumentenAsync(documenten => documenten.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), Acties.Naam, $"‘{voornaam}’ werd ‘{voornaam} Peeters’."));
        return deelnemer;
    }

    private async Task<string[]> WieZagAsync(string insz, string sleutel)
    {
        var sql = string.Join('\n', (await File.ReadAllLinesAsync(Path.Combine(Bron.Map, "docs", "wie-zag.sql"))).Where(regel => !regel.StartsWith('\\')));
        return [.. (await portaal.LijstAsync($"select extract(year from tijdstip)::text from ({sql.TrimEnd(';', '\n').Replace(":'insz'", $"'{insz}'", StringComparison.Ordinal).Replace(":'sleutel'", $"'{sleutel}'", StringComparison.Ordinal)}) antwoord")).Order()];
    }

    private static async Task<int> VoerUitAsync(NpgsqlDataSource bron, string sql, Guid id)
    {
        await using var command = bron.CreateCommand(sql);
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task WeigertAsync(NpgsqlDataSource bron, string sql, Guid id) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => VoerUitAsync(bron, sql, id))).SqlState);
}
