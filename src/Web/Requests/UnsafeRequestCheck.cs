using System.Security.Cryptography;
using System.Text;
using AmaWvg.Kernel.Formulieren;
using AmaWvg.Web.Errors;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AmaWvg.Web.Requests;

/// <summary>
/// The one check on every unsafe request, whatever the endpoint binds: same origin, antiforgery token, idempotency key of this
/// person and this organisation. The same post again gets the same answer; the same key with other contents is refused.
/// </summary>
public sealed class UnsafeRequestCheck(RequestDelegate next, IAntiforgery antiforgery, FormKeys keys, ILogger<UnsafeRequestCheck> log)
{
    /// <summary>Checks the request and lets it through, answers it from an earlier post, or refuses it with a page.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || context.GetEndpoint() is null or { DisplayName: "405 HTTP Method Not Supported" })
        {
            await next(context);
            return;
        }
        if (!SameOrigin.Allows(context.Request))
        {
            await RefuseAsync(context, "other origin", Foutpagina.FormulierGeweigerd(context));
            return;
        }
        if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
        {
            await RefuseAsync(context, "token", Foutpagina.FormulierGeweigerd(context));
            return;
        }
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (keys.Read(form) is not { } key || !FormKeys.IsOf(key, context.User))
        {
            await RefuseAsync(context, "key", Foutpagina.FormulierGeweigerd(context));
            return;
        }
        if (!FormKeys.IsForOrganisation(key, context.User))
        {
            await RefuseAsync(context, "other organisation", Foutpagina.AndereOrganisatie(form));
            return;
        }
        await RunOnceAsync(context, key.Id, Hash(form));
    }

    private async Task RunOnceAsync(HttpContext context, Guid key, byte[] contents)
    {
        var register = context.RequestServices.GetRequiredService<Sleutelregister>();
        if (await AnsweredAsync(context, key, contents, register))
            return;
        context.RequestServices.GetRequiredService<HuidigFormulier>().Open(key, context.Request.Path, contents);
        try
        {
            await next(context);
        }
        catch (DbUpdateException twin) when (
            twin.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "idempotentie" })
        {
            await AnsweredAsync(context, key, contents, register);
        }
    }

    private async Task<bool> AnsweredAsync(HttpContext context, Guid key, byte[] contents, Sleutelregister register)
    {
        if (await register.FindAsync(key, context.RequestAborted) is not { } used)
            return false;
        if (used.Pad == context.Request.Path && used.Inhoud.AsSpan().SequenceEqual(contents))
            await Redirects.SeeOther(used.Antwoord).ExecuteAsync(context);
        else
            await RefuseAsync(context, "key used", Foutpagina.AlVerstuurd(used.Antwoord));
        return true;
    }

    private async Task RefuseAsync(HttpContext context, string reason, IResult page)
    {
        log.LogWarning("Unsafe request refused: {Reason}", reason);
        await page.ExecuteAsync(context);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static byte[] Hash(IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, values) in form.Where(f => f.Key is not ['_', ..]).OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{string.Join('\0', values.ToArray())}\0\0"));
        return hash.GetHashAndReset();
    }
}
