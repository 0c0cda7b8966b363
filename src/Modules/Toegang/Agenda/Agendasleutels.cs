using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>The secret calendar addresses: at most one of a human being at an organisation, whatever account was used. A new one takes the place of the one before.</summary>
internal sealed class Agendasleutels(
    NpgsqlDataSource app, [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer, IDataProtectionProvider protection, Eigendom eigendom, Beveiligingslog log, TimeProvider clock)
{
    // Letters alone: digits might look like a national number.
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Lengte = 40;

    private readonly IDataProtector _slot = protection.CreateProtector("agenda");

    /// <summary>The address of the signed-in person; null for none, or for one that cannot be read any more.</summary>
    /// <param name="wie">The national number of that person.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Agendasleutel?> EigenAsync(Insz wie, CancellationToken cancellationToken) => (await eigendom.Eenheid.LeesAsync(
        "select sleutel, gemaakt from toegang.agenda where hco = $1 and insz = $2", [eigendom.Hco, wie], Lees, cancellationToken)).SingleOrDefault();

    /// <summary>Makes a new one.</summary>
    /// <param name="wie">The national number of the signed-in person.</param>
    /// <param name="antwoord">Where the person goes on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task MaakAsync(Insz wie, string antwoord, CancellationToken cancellationToken)
    {
        var (eenheid, sleutel) = (eigendom.Eenheid, RandomNumberGenerator.GetString(Letters, Lengte));
        Verwijder(eenheid, wie);
        eenheid.VoerUit(
            "insert into toegang.agenda (hco, persoon, insz, hash, sleutel, gemaakt) values (?, ?, ?, ?, ?, ?)",
            eigendom.Hco, eigendom.Persoon, wie, Hash(sleutel), _slot.Protect(sleutel), clock.GetUtcNow());
        await eenheid.SaveAsync(antwoord, cancellationToken);
        log.Noteer(Beveiligingsfeit.AgendaAdres, "gemaakt");
    }

    /// <summary>Ends it: its address leads nowhere from now on.</summary>
    public async Task TrekInAsync(Insz wie, string antwoord, CancellationToken cancellationToken)
    {
        var eenheid = eigendom.Eenheid;
        Verwijder(eenheid, wie);
        await eenheid.SaveAsync(antwoord, cancellationToken);
        log.Noteer(Beveiligingsfeit.AgendaAdres, "ingetrokken");
    }

    /// <summary>Ends an address whose owner has no right there any more, so that it does not come to life again with a new one.</summary>
    public async Task VervalAsync(HcoNummer hco, string sleutel, CancellationToken cancellationToken)
    {
        await using var batch = Bron(hco).CreateBatch();
        batch.BatchCommands.Add(Muur(hco));
        batch.BatchCommands.Add(new("delete from toegang.agenda where hco = $1 and hash = $2")
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde }, new NpgsqlParameter<byte[]> { TypedValue = Hash(sleutel) } },
        });
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Whose address was asked, by somebody who is not signed in.</summary>
    /// <param name="hco">The organisation in the address: only its own addresses are looked at.</param>
    /// <param name="sleutel">The secret in the address.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(string Persoon, Insz Insz)?> VindAsync(HcoNummer hco, string sleutel, CancellationToken cancellationToken)
    {
        await using var batch = Bron(hco).CreateBatch();
        batch.BatchCommands.Add(Muur(hco));
        batch.BatchCommands.Add(new("select persoon, insz from toegang.agenda where hco = $1 and hash = $2")
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde }, new NpgsqlParameter<byte[]> { TypedValue = Hash(sleutel) } },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetString(0), Insz.Hydrate(reader.GetString(1))) : null;
    }

    private NpgsqlDataSource Bron(HcoNummer hco) => hco == Sleutelregister.Departement ? beheer : app;

    private static NpgsqlBatchCommand Muur(HcoNummer hco) =>
        new("select set_config('app.hco', $1, true)") { Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde } } };

    private void Verwijder(Werkeenheid eenheid, Insz wie) => eenheid.VoerUit("delete from toegang.agenda where hco = ? and insz = ?", eigendom.Hco, wie);

    private Agendasleutel? Lees(DbDataReader rij)
    {
        try
        {
            return new(_slot.Unprotect(rij.GetString(0)), BrusselseTijd.DagVan(rij.GetFieldValue<DateTimeOffset>(1)));
        }
        catch (CryptographicException)
        {
            // The key ring was lost: the address still works, but nobody can read it again.
            return null;
        }
    }

    private static byte[] Hash(string sleutel) => SHA256.HashData(Encoding.UTF8.GetBytes(sleutel));
}

/// <summary>A secret, and since which day it is there.</summary>
internal sealed record Agendasleutel(string Sleutel, DateOnly Sinds);
