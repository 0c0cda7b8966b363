using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>
/// The one check on every unsafe request, whatever the endpoint binds: same origin, antiforgery token, idempotency key of this
/// person and this organisation. The same post again gets the same answer. The same key with other contents is no repetition but a page
/// that came back from memory: its form comes back with what was typed and a key of its own.
/// </summary>
public sealed class UnsafeRequestCheck(
    RequestDelegate next, IAntiforgery antiforgery, FormKeys keys, IParkeerplaats parkeerplaats, Beveiligingslog log)
{
    /// <summary>Checks the request and lets it through, answers it from an earlier post, or refuses it with a page.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || context.GetEndpoint() is null or { DisplayName: "405 HTTP Method Not Supported" }
            || context.GetEndpoint()!.Metadata.GetMetadata<UnsafeRequestExemption>() is not null)
        {
            await next(context);
            return;
        }
        if (!SameOrigin.Allows(context.Request))
        {
            await RefuseAsync(context, "andere herkomst", Foutpagina.FormulierGeweigerd(context));
            return;
        }
        if (await ReadFormAsync(context) is not { } form || !await antiforgery.IsRequestValidAsync(context))
        {
            await RefuseAsync(context, "formuliertoken", Foutpagina.FormulierGeweigerd(context, await parkeerplaats.ParkeerAsync(context)));
            return;
        }
        if (keys.Read(form) is not { } key || !FormKeys.IsOf(key, context.User))
        {
            await RefuseAsync(context, "formuliersleutel", Foutpagina.FormulierGeweigerd(context));
            return;
        }
        if (!FormKeys.IsForOrganisation(key, context.User))
        {
            await RefuseAsync(context, "andere organisatie", Foutpagina.AndereOrganisatie(form));
            return;
        }
        if (form.ContainsKey(HersteldFormulier.KeepField))
        {
            await (await parkeerplaats.ParkeerAsync(context) ? Redirects.SeeOther(context.Request.Path) : Foutpagina.FormulierGeweigerd(context)).ExecuteAsync(context);
            return;
        }
        if (context.GetEndpoint()!.Metadata.GetMetadata<Vraag>() is not null)
        {
            await next(context);
            return;
        }
        var answered = Answered.Now;
        if (form.ContainsKey(HersteldFormulier.DiscardField))
            await Redirects.SeeOther(context.Request.Path).ExecuteAsync(context);
        else
            answered = await RunOnceAsync(context, key.Id, await HashAsync(form, context.RequestAborted));
        if (answered != Answered.ByTheForm && context.Response.StatusCode < StatusCodes.Status500InternalServerError && HersteldFormulier.IsVoor(context))
            await parkeerplaats.WisAsync(context);
    }

    // A twin that came a moment earlier may do the work while this one runs, and then this one finds the work done, a conflict
    // or a duplicate. So the answer waits here: when the twin used the key, its answer counts.
    private async Task<Answered> RunOnceAsync(HttpContext context, Guid key, byte[] contents)
    {
        var register = context.RequestServices.GetRequiredService<Sleutelregister>();
        if (await AnswerAsync(context, key, contents, register) is var before and not Answered.No)
            return before;
        var formulier = context.RequestServices.GetRequiredService<HuidigFormulier>();
        formulier.Open(key, context.Request.Path, contents);
        var body = context.Response.Body;
        await using var answer = new MemoryStream();
        Exception? fault = null;
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        catch (Exception found) when (found.IsBewaarfout())
        {
            fault = found;
        }
        finally
        {
            context.Response.Body = body;
        }
        if (!formulier.IsVerbruikt && await AnswerAsync(context, key, contents, register) is var after and not Answered.No)
            return after;
        if (fault is not null)
            ExceptionDispatchInfo.Throw(fault);
        if (answer.Length > 0)
            await body.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length), context.RequestAborted);
        return Answered.Now;
    }

    private async Task<Answered> AnswerAsync(HttpContext context, Guid key, byte[] contents, Sleutelregister register)
    {
        if (await register.FindAsync(key, context.RequestAborted) is not { } used)
            return Answered.No;
        context.Response.ContentType = null;
        if (used.Pad == context.Request.Path && used.Inhoud.AsSpan().SequenceEqual(contents))
            await Redirects.SeeOther(used.Antwoord).ExecuteAsync(context);
        else if (used.Pad == context.Request.Path && await parkeerplaats.ParkeerAsync(context))
            return await ToFormAsync(context);
        else
            await RefuseAsync(context, "sleutel al gebruikt", Foutpagina.AlVerstuurd(await context.Request.ReadFormAsync(context.RequestAborted), used.Antwoord));
        return Answered.Now;
    }

    private static async Task<Answered> ToFormAsync(HttpContext context)
    {
        await Redirects.SeeOther(context.Request.Path).ExecuteAsync(context);
        return Answered.ByTheForm;
    }

    private async Task RefuseAsync(HttpContext context, string reden, IResult page)
    {
        log.Noteer(Beveiligingsfeit.VerzoekGeweigerd, reden);
        await page.ExecuteAsync(context);
    }

    // More fields than any form has, or a text with a NUL, is a 413 of the page for what goes wrong.
    private static async Task<IFormCollection?> ReadFormAsync(HttpContext context) =>
        context.Request.HasFormContentType ? await Formulierlezing.LeesAsync(context.Request, context.RequestAborted) : null;

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static async Task<byte[]> HashAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, values) in form.Where(f => f.Key is not ['_', ..]).OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{string.Join('\0', values.ToArray())}\0\0"));
        foreach (var file in form.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.FileName}\0\0"));
            await using var contents = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(contents, cancellationToken));
        }
        return hash.GetHashAndReset();
    }

    private enum Answered
    {
        No,
        Now,

        /// <summary>The form shows what was typed, so that must be kept for it.</summary>
        ByTheForm,
    }
}
