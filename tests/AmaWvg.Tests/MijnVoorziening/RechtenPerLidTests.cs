using Npgsql;

namespace AmaWvg.Tests.MijnVoorziening;

/// <summary>Which part of a document each role may write: rights on columns do not reach into JSON.</summary>
public sealed class RechtenPerLidTests(Portaal portaal)
{
    private const string Voorziening = "mijn_voorziening.mt_doc_voorziening";
    private const string Erkenning = "mijn_voorziening.mt_doc_erkenning";
    private const string Rekeningnummer = "mijn_voorziening.mt_doc_rekeningnummer";
    private const string Aanvraag = "mijn_voorziening.mt_doc_erkenningsaanvraag";

    [Theory]
    [InlineData("app", Voorziening, "{contactpersoon,naam}", true)]
    [InlineData("app", Voorziening, "{naam}", false)]
    [InlineData("app", Voorziening, "{ondernemingsnummer}", false)]
    [InlineData("beheer", Voorziening, "{ondernemingsnummer}", true)]
    [InlineData("beheer", Voorziening, "{laatste_samengaan}", true)]
    [InlineData("beheer", Voorziening, "{contactpersoon,naam}", false)]
    [InlineData("beheer", Voorziening, "{naam}", false)]
    [InlineData("beheer", Erkenning, "{tot_en_met}", true)]
    [InlineData("beheer", Erkenning, "{nummer}", false)]
    [InlineData("beheer", Erkenning, "{van}", false)]
    [InlineData("beheer", Rekeningnummer, "{nazicht}", true)]
    [InlineData("beheer", Rekeningnummer, "{iban}", false)]
    [InlineData("app", Aanvraag, "{erkenningscriteria,ervaring}", true)]
    [InlineData("beheer", Aanvraag, "{status}", true)]
    [InlineData("beheer", Aanvraag, "{erkenningscriteria,ervaring}", false)]
    [InlineData("beheer", Aanvraag, "{voorzieningsinformatie,naam}", false)]
    public async Task Update_OfAMember_IsForWhoMayWriteIt(string rol, string tabel, string lid, bool mag)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakIngediendeAanvraagAsync();

        var weigering = await VoerUitAsync(rol, organisatie, $"update {tabel} set data = jsonb_set(data, '{lid}', '\"9999\"') where tenant_id = '{organisatie.Hco}'");

        Assert.Equal(mag ? null : PostgresErrorCodes.InsufficientPrivilege, weigering);
    }

    [Fact]
    public async Task Insert_AccountNumberThatIsReleasedAlready_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var rekening = await organisatie.MaakRekeningnummerAsync(wacht: true);
        string Erbij(string nazicht) => $"insert into {Rekeningnummer} (tenant_id, id, data) select tenant_id, uuidv7(), data || jsonb_build_object('vorige', id, 'nazicht', {nazicht}) from {Rekeningnummer} where id = '{rekening}'";

        Assert.Null(await VoerUitAsync("app", organisatie, Erbij("null")));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await VoerUitAsync("app", organisatie, Erbij("""'{"vrijgegeven": true}'::jsonb""")));
    }

    [Fact]
    public async Task Update_AccountNumberThatWasDecidedOn_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var rekening = await organisatie.MaakRekeningnummerAsync(wacht: true);
        await organisatie.MaakNazichtAsync(rekening);

        Assert.Equal(
            PostgresErrorCodes.InsufficientPrivilege,
            await VoerUitAsync("beheer", organisatie, $$"""update {{Rekeningnummer}} set data = jsonb_set(data, '{nazicht}', '{"vrijgegeven": false}') where id = '{{rekening}}'"""));
    }

    [Fact]
    public async Task Remove_Attachment_TakesItsBytesAlong()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var bijlage = await organisatie.MaakBijlageAsync();
        Assert.True(await portaal.HeeftAsync("select from mijn_voorziening.bijlage_inhoud where id = $1", bijlage.Id));

        await portaal.VoerUitAsync("delete from mijn_voorziening.mt_doc_bijlage where id = $1", bijlage.Id);

        Assert.False(await portaal.HeeftAsync("select from mijn_voorziening.bijlage_inhoud where id = $1", bijlage.Id));
    }

    // What the database refuses; null when it does what is asked. Nothing of it stays.
    private async Task<string?> VoerUitAsync(string rol, TestOrganisatie organisatie, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(rol == "app" ? portaal.Gegevens.App : portaal.Gegevens.Beheer);
        await using var connection = await bron.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var wie = new NpgsqlCommand($"select set_config('app.hco', '{organisatie.Hco}', true)", connection);
        await wie.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        try
        {
            Assert.True(await command.ExecuteNonQueryAsync() > 0);
            return null;
        }
        catch (PostgresException weigering)
        {
            return weigering.SqlState;
        }
    }
}
