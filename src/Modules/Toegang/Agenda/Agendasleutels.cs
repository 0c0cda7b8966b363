using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>The secret calendar addresses: at most one of a person at an organisation. A new one takes the place of the one before.</summary>
internal sealed class Agendasleutels(
    NpgsqlDataSource app, [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer, IDataProtectionProvider protection, Eigendom eigendom, TimeProvider clock)
{
    // Letters alone: digits might look like a national number.
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Lengte = 40;

    private readonly IDataProtector _slot = protection.CreateProtector("agenda");

    /// <summary>The address of the signed-in person; null for none, or for one that cannot be read any more.</summary>
    public async Task<Agendasleutel?> EigenAsync(CancellationToken cancellationToken) => (await eigendom.Eenheid.LeesAsync(
        "select sleutel, gemaakt from toegang.agenda where hco = $1 and persoon = $2", [eigendom.Hco, eigendom.Persoon], Lees, cancellationToken)).SingleOrDefault();

    /// <summary>Makes a new one.</summary>
    /// <param name="wie">The national number of the signed-in person.</param>
    /// <param name="antwoord">Where the person goes on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task MaakAsync(Insz wie, string antwoord, CancellationToken cancellationToken)
    {
        var (eenheid, sleutel) = (eigendom.Eenheid, RandomNumberGenerator.GetString(Letters, Lengte));
        Verwijder(eenheid);
        eenheid.VoerUit(
            "insert into toegang.agenda (hco, persoon, insz, hash, sleutel, gemaakt) values (?, ?, ?, ?, ?, ?)",
            eigendom.Hco, eigendom.Persoon, wie, Hash(sleutel), _slot.Protect(sleutel), clock.GetUtcNow());
        await eenheid.SaveAsync(antwoord, cancellationToken);
    }

    /// <summary>Ends it: its address leads nowhere from now on.</summary>
    public async Task TrekInAsync(string antwoord, CancellationToken cancellationToken)
    {
        var eenheid = eigendom.Eenheid;
        Verwijder(eenheid);
        await eenheid.SaveAsync(antwoord, cancellationToken);
    }

    /// <summary>Whose address was asked, by somebody who is not signed in.</summary>
    /// <param name="hco">The organisation in the address: only its own addresses are looked at.</param>
    /// <param name="sleutel">The secret in the address.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(string Persoon, string Insz)?> VindAsync(HcoNummer hco, string sleutel, CancellationToken cancellationToken)
    {
        await using var batch = (hco == Sleutelregister.Departement ? beheer : app).CreateBatch();
        batch.BatchCommands.Add(new("select set_config('app.hco', $1, true)") { Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde } } });
        batch.BatchCommands.Add(new("select persoon, insz from toegang.agenda where hco = $1 and hash = $2")
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde }, new NpgsqlParameter<byte[]> { TypedValue = Hash(sleutel) } },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetString(0), reader.GetString(1)) : null;
    }

    private void Verwijder(Werkeenheid eenheid) => eenheid.VoerUit("delete from toegang.agenda where hco = ? and persoon = ?", eigendom.Hco, eigendom.Persoon);

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
