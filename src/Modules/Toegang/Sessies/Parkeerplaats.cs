using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace AmaWvg.Toegang;

/// <summary>Forms that wait, in PostgreSQL beside the session they came with, encrypted for one person and one profile.</summary>
internal sealed class Parkeerplaats(
    NpgsqlDataSource database, IDataProtectionProvider dataProtection, FormKeys keys, TimeProvider clock) : IParkeerplaats
{
    private const int MostBytes = 64 * 1024;

    // The encoding of a form makes it up to three times as long.
    private const int MostEncodedBytes = 3 * MostBytes;

    public async Task<bool> ParkeerAsync(HttpContext context)
    {
        if (context.Features.Get<BekendeSessie>() is not { } sessie || clock.GetUtcNow() >= sessie.Einde + SessieOptions.Bewaartijd
            || !HersteldFormulier.IsVoor(context) || !SameOrigin.Allows(context.Request) || await ReadAsync(context.Request) is not { } form
            || keys.Read(form) is not { } key || !IsVan(key, sessie.Ticket.Principal))
            return false;

        var persoon = sessie.Ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var inhoud = Protector(persoon, key.Organisation).Protect(JsonSerializer.SerializeToUtf8Bytes(GeparkeerdePost.Van(context.Request, form)));
        await using var insert = database.CreateCommand("""
            insert into kernel.geparkeerde_post (id, sessie, persoon, profiel, inhoud, tijdstip)
            select $1, $2, $3, $4, $5, $6
            where octet_length($5) + (select coalesce(sum(octet_length(inhoud)), 0) from kernel.geparkeerde_post where sessie = $2 and id <> $1) <= $7
            on conflict (id) do update set sessie = excluded.sessie, inhoud = excluded.inhoud, tijdstip = excluded.tijdstip
            """);
        insert.Parameters.Add(new() { Value = key.Id });
        insert.Parameters.Add(new() { Value = sessie.Sleutel });
        insert.Parameters.Add(new() { Value = persoon });
        insert.Parameters.Add(new() { Value = key.Organisation });
        insert.Parameters.Add(new() { Value = inhoud });
        insert.Parameters.Add(new() { Value = clock.GetUtcNow() });
        insert.Parameters.Add(new() { Value = MostBytes });
        return await insert.ExecuteNonQueryAsync(context.RequestAborted) == 1;
    }

    public async Task<IFormCollection?> VindAsync(HttpContext context) =>
        (await ListAsync(context)).FirstOrDefault().Post?.Formulier;

    public async Task<string?> ProfielAsync(HttpContext context)
    {
        await using var select = database.CreateCommand(
            "select profiel from kernel.geparkeerde_post where persoon = $1 and tijdstip > $2 order by tijdstip desc limit 1");
        select.Parameters.Add(new() { Value = Claim(context, ClaimTypes.NameIdentifier) });
        select.Parameters.Add(new() { Value = clock.GetUtcNow() - SessieOptions.Bewaartijd });
        return (string?)await select.ExecuteScalarAsync(context.RequestAborted);
    }

    public async Task WisAsync(HttpContext context)
    {
        var ids = (await ListAsync(context)).Select(gevonden => gevonden.Id).ToArray();
        if (ids.Length == 0)
            return;
        await using var delete = database.CreateCommand("delete from kernel.geparkeerde_post where id = any ($1)");
        delete.Parameters.Add(new() { Value = ids });
        await delete.ExecuteNonQueryAsync(context.RequestAborted);
    }

    private async Task<List<(Guid Id, GeparkeerdePost Post)>> ListAsync(HttpContext context)
    {
        var (persoon, profiel) = (Claim(context, ClaimTypes.NameIdentifier), Claim(context, SessieClaims.Profiel));
        await using var select = database.CreateCommand("""
            select id, inhoud from kernel.geparkeerde_post
            where persoon = $1 and profiel = $2 and tijdstip > $3 order by tijdstip desc
            """);
        select.Parameters.Add(new() { Value = persoon });
        select.Parameters.Add(new() { Value = profiel });
        select.Parameters.Add(new() { Value = clock.GetUtcNow() - SessieOptions.Bewaartijd });
        await using var reader = await select.ExecuteReaderAsync(context.RequestAborted);
        var found = new List<(Guid, GeparkeerdePost)>();
        while (await reader.ReadAsync(context.RequestAborted))
            if (Unprotect(persoon, profiel, reader.GetFieldValue<byte[]>(1)) is { } post && post.Pad == context.Request.Path)
                found.Add((reader.GetGuid(0), post));
        return found;
    }

    private GeparkeerdePost? Unprotect(string persoon, string profiel, byte[] inhoud)
    {
        try
        {
            return JsonSerializer.Deserialize<GeparkeerdePost>(Protector(persoon, profiel).Unprotect(inhoud));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string persoon, string profiel) => dataProtection.CreateProtector("AmaWvg.GeparkeerdePost", persoon, profiel);

    // Who signed in again may not have chosen a profile yet; the key says for which one the portal made the form.
    private static bool IsVan(FormKey key, ClaimsPrincipal persoon) =>
        FormKeys.IsOf(key, persoon) && (FormKeys.IsForOrganisation(key, persoon) || !persoon.HasClaim(claim => claim.Type == SessieClaims.Profiel));

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is null || (request.ContentLength > MostEncodedBytes && !MagBestanden(request)))
            return null;
        try
        {
            return await Formulierlezing.LeesAsync(request, request.HttpContext.RequestAborted, metBestanden: false);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // A form with files is larger than what was typed in it.
    private static bool MagBestanden(HttpRequest request) => request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Bestandsformulier>() is not null;

    private static string Claim(HttpContext context, string type) => context.User.FindFirstValue(type) ?? "";
}
